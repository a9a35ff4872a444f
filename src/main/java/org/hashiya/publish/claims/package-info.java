/// Claims on paper and on the web: what is claimed beside who says so, and everything on one
/// statement on one page.
@NullMarked
package org.hashiya.publish.claims;

import org.jspecify.annotations.NullMarked;
