package org.hashiya.text;

import java.util.List;
import java.util.Random;

/// Words by chance, with whatever makes offsets hard: pairs of surrogates, joined emoji, flags,
/// vowel signs, Hangul in pieces, line ends of two characters.
final class AnyWords {
    private static final List<String> PIECES =
            List.of(
                    "a",
                    "ı",
                    "İ",
                    " ",
                    "\n",
                    "\r\n",
                    "\r",
                    "ж",
                    "й",
                    "и\u0306",
                    "e\u0301",
                    "\u0301",
                    "\u0940",
                    "\u0915\u094d\u0937",
                    "\u200d",
                    "\u200c",
                    "\u200f",
                    "ح",
                    "حَا",
                    "شِّ",
                    "\u0640",
                    "\u0600",
                    "\u06dd12",
                    "한",
                    "\u1112\u1161\u11ab",
                    "\u1112",
                    "\u11ab",
                    "\ud83d\ude00",
                    "\ud83d\udc4d\ud83c\udffd",
                    "\ud83d\udc69\u200d\ud83d\udcbb",
                    "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66",
                    "\ud83c\udde6\ud83c\uddff",
                    "\ud83c\uddf7",
                    "\u2764\ufe0f",
                    "\u00a9",
                    "\u2122",
                    "\u3042\u3099",
                    "\u4e2d",
                    "\u0e33",
                    "\u0e01\u0e33",
                    "\u10d0",
                    "\u05d0\u05b7",
                    "\u00ad",
                    "\ufeff",
                    "\ufffd",
                    "\ud802\udf20",
                    "\u0e40",
                    "\u20ac",
                    "\u1e9e",
                    "\u2019");

    private AnyWords() {}

    static String of(Random chance, int pieces) {
        var words = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            words.append(PIECES.get(chance.nextInt(PIECES.size())));
        }
        return words.toString();
    }
}
