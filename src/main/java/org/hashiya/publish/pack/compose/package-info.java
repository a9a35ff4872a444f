/// Makes of a pack as it is defined, and of its texts as they are now, the booklet that stands on
/// the page.
@NullMarked
package org.hashiya.publish.pack.compose;

import org.jspecify.annotations.NullMarked;
