/// The open project without a window, and the jobs that need several parts of the program at once.
@NullMarked
package org.hashiya.workbench;

import org.jspecify.annotations.NullMarked;
