/// The dates of all texts on one line of time: what is on it, where it is drawn at any width, and
/// the drawing as SVG.
@NullMarked
package org.hashiya.publish.timeline;

import org.jspecify.annotations.NullMarked;
