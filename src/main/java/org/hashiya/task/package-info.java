/// Slow work off the screen's thread.
@NullMarked
package org.hashiya.task;

import org.jspecify.annotations.NullMarked;
