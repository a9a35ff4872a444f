/// How claims stand to each other.
@NullMarked
package org.hashiya.claim;

import org.jspecify.annotations.NullMarked;
