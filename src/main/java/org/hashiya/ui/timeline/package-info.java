/// The dates of all texts on one line, as a page of the drawer.
@NullMarked
package org.hashiya.ui.timeline;

import org.jspecify.annotations.NullMarked;
