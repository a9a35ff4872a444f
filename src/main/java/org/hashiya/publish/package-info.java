/// What leaves a project for readers.
@NullMarked
package org.hashiya.publish;

import org.jspecify.annotations.NullMarked;
