/// Setting tags on words: the bar, the menu, the keys, and what a fresh mark means.
@NullMarked
package org.hashiya.ui.tagging;

import org.jspecify.annotations.NullMarked;
