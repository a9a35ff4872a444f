/// Comments on annotations and texts: threads, and the list of what is still open.
@NullMarked
package org.hashiya.ui.discussion;

import org.jspecify.annotations.NullMarked;
