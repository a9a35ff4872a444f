/// Files becoming texts: their bytes read as words, exactly, or refused with a sentence.
@NullMarked
package org.hashiya.intake;

import org.jspecify.annotations.NullMarked;
