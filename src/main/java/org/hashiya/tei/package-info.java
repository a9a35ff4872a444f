/// TEI P5 out and in, and the check of such files.
@NullMarked
package org.hashiya.tei;

import org.jspecify.annotations.NullMarked;
