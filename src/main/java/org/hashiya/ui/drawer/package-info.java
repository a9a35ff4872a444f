/// What lies in the drawer below the panes: one page at a time, each a view over the project.
@NullMarked
package org.hashiya.ui.drawer;

import org.jspecify.annotations.NullMarked;
