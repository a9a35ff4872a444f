/// Language tags, direction of writing, and a guess at the language of words.
@NullMarked
package org.hashiya.language;

import org.jspecify.annotations.NullMarked;
