/// The margin: what is said of the words that the reader looks at, and how it is changed.
@NullMarked
package org.hashiya.ui.margin;

import org.jspecify.annotations.NullMarked;
