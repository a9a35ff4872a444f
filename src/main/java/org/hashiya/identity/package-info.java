/// Names that are minted offline and never reused.
@NullMarked
package org.hashiya.identity;

import org.jspecify.annotations.NullMarked;
