/// A reading pack as readers see it: [Booklet], in which everything that stands on a page is
/// already decided. What is asked of it is only to be set: see `write`.
@NullMarked
package org.hashiya.publish.pack;

import org.jspecify.annotations.NullMarked;
