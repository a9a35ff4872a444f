/// Reading packs as they are defined: what a teacher chose, in which order, with which questions.
@NullMarked
package org.hashiya.pack;

import org.jspecify.annotations.NullMarked;
