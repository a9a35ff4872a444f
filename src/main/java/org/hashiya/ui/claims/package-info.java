/// Claims in the window: which of them agree and which contradict, and relations made by hand.
@NullMarked
package org.hashiya.ui.claims;

import org.jspecify.annotations.NullMarked;
