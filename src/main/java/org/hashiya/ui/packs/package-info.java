/// Where a teacher builds reading packs: the list of them, the page of the open one, and its items.
@NullMarked
package org.hashiya.ui.packs;

import org.jspecify.annotations.NullMarked;
