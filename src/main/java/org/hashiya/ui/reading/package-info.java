/// The reading surface: a text of any script to read, to select in and to mark.
@NullMarked
package org.hashiya.ui.reading;

import org.jspecify.annotations.NullMarked;
