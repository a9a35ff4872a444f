/// Days, months, years and vaguer times as sources give them, in three calendars.
@NullMarked
package org.hashiya.chronology;

import org.jspecify.annotations.NullMarked;
