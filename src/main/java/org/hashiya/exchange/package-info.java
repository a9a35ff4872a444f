/// Annotations, registers and relations as tables and JSON Lines, in and out. Offsets there are
/// code points, end exclusive, in the current revision.
@NullMarked
package org.hashiya.exchange;

import org.jspecify.annotations.NullMarked;
