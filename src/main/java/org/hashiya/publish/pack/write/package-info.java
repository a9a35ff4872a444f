/// Booklets set for screen, e-reader, paper and word processor: [BookletFormat] is the way in. What
/// stands between the title and the last note is written once, as XHTML, by [BookletMarkup]; HTML,
/// EPUB and PDF each put their own around it.
@NullMarked
package org.hashiya.publish.pack.write;

import org.jspecify.annotations.NullMarked;
