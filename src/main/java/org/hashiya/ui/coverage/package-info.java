/// How far the work on the texts has come, to be looked at and noted.
@NullMarked
package org.hashiya.ui.coverage;

import org.jspecify.annotations.NullMarked;
