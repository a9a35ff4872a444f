/// Which passage of one text answers which of another: alignments, and proposals of them.
@NullMarked
package org.hashiya.parallel;

import org.jspecify.annotations.NullMarked;
