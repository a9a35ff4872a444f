/// Reads figures out of passages in four languages.
@NullMarked
package org.hashiya.proposal.figures;

import org.jspecify.annotations.NullMarked;
