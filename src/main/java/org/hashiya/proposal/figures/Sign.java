package org.hashiya.proposal.figures;

import java.math.BigDecimal;
import java.util.Set;

/// A word, number or sign of a passage.
///
/// @param senses all that it may mean; `до` is "up to" and the middle of a range
/// @param value of a number or of what it is multiplied by
/// @param start where it begins in the words: UTF-16
/// @param end where it ends, exclusive
record Sign(Set<Sense> senses, BigDecimal value, String words, int start, int end) {
    boolean is(Sense sense) {
        return senses.contains(sense);
    }

    /// The one that counts where only one can.
    Sense sense() {
        return senses.stream().findFirst().orElse(Sense.WORD);
    }
}
