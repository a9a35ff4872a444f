/// A project at one moment, and every change that can be made to it.
@NullMarked
package org.hashiya.project;

import org.jspecify.annotations.NullMarked;
