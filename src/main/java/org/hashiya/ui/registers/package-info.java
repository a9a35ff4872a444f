/// The registers in the library's column, and what looks like a slip in them.
@NullMarked
package org.hashiya.ui.registers;

import org.jspecify.annotations.NullMarked;
