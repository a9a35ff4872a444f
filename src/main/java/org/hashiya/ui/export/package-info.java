/// Carrying texts out of the project.
@NullMarked
package org.hashiya.ui.export;

import org.jspecify.annotations.NullMarked;
