package org.hashiya.ui.window;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hashiya.language.Folding;

/// How words are sought.
///
/// @param kind how the typed signs are taken
/// @param capitals whether capitals count
/// @param accents whether accents, vowel signs and the forms of alef count
/// @param everywhere in all panes, not only in one
record FindWay(Kind kind, boolean capitals, boolean accents, boolean everywhere) {
    /// As a reader takes letters for the same, anywhere in a word.
    static final FindWay USUAL = new FindWay(Kind.PLAIN, false, false, false);

    /// What the typed signs are.
    enum Kind {
        PLAIN("plain"),
        WHOLE_WORDS("words"),
        REGEX("regex");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    FindWay with(Kind other) {
        return new FindWay(other, capitals, accents, everywhere);
    }

    FindWay withCapitals(boolean count) {
        return new FindWay(kind, count, accents, everywhere);
    }

    FindWay withAccents(boolean count) {
        return new FindWay(kind, capitals, count, everywhere);
    }

    FindWay inAllPanes(boolean all) {
        return new FindWay(kind, capitals, accents, all);
    }

    /// Which letters stay apart.
    Set<Folding.Kept> kept() {
        var kept = EnumSet.noneOf(Folding.Kept.class);
        if (capitals) {
            kept.add(Folding.Kept.CAPITALS);
        }
        if (accents) {
            kept.add(Folding.Kept.ACCENTS);
        }
        if (kind == Kind.REGEX) {
            kept.add(Folding.Kept.LINES);
        }
        return kept;
    }

    /// Reads what [#toString] wrote; what is missing or strange is as usual.
    static FindWay parse(String written) {
        var words = Set.copyOf(List.of(written.split(",", -1)));
        var kind = Kind.PLAIN;
        for (var each : Kind.values()) {
            kind = words.contains(each.code) ? each : kind;
        }
        return new FindWay(
                kind,
                words.contains("capitals"),
                words.contains("accents"),
                words.contains("everywhere"));
    }

    @Override
    public String toString() {
        return kind.code
                + (capitals ? ",capitals" : "")
                + (accents ? ",accents" : "")
                + (everywhere ? ",everywhere" : "");
    }
}
