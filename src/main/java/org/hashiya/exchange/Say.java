package org.hashiya.exchange;

import java.util.List;

/// Pieces of sentences.
final class Say {
    private static final int LONGEST = 60;
    private static final int MANY = 5;

    private Say() {}

    /// Somebody's words between quotation marks, cut where they are long, on one line.
    static String quoted(String words) {
        int length = words.codePointCount(0, words.length());
        var shown =
                length <= LONGEST
                        ? words
                        : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
        return "“" + Escapes.escape(shown) + "”";
    }

    /// The first few, with commas.
    static String few(List<String> all) {
        var few = String.join(", ", all.subList(0, Math.min(MANY, all.size())));
        return all.size() > MANY ? few + ", …" : few;
    }
}
