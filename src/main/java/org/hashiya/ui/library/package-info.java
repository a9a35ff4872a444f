/// The library: the texts of the project, and how they come into it.
@NullMarked
package org.hashiya.ui.library;

import org.jspecify.annotations.NullMarked;
