package org.hashiya.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Where stretches of one revision stand. Reads its words once, so that many can be asked for.
public final class Loci {
    private final Structure structure;
    private final int[] lineStarts;

    public Loci(Revision revision) {
        structure = revision.structure();
        lineStarts = lineStarts(revision.words());
    }

    public Locus of(Span span) {
        var first = page(span.start());
        return first.isEmpty()
                ? new Locus.Lines(line(span.start()), line(span.end() - 1))
                : new Locus.Pages(first, page(span.end() - 1));
    }

    private static int[] lineStarts(String words) {
        return IntStream.rangeClosed(1, words.length())
                .filter(i -> words.charAt(i - 1) == '\n' || isLoneReturn(words, i - 1))
                .toArray();
    }

    private static boolean isLoneReturn(String words, int place) {
        return words.charAt(place) == '\r'
                && (place + 1 == words.length() || words.charAt(place + 1) != '\n');
    }

    /// From 1.
    private int line(int offset) {
        int place = Arrays.binarySearch(lineStarts, offset);
        return place >= 0 ? place + 2 : -place;
    }

    /// Empty before the first page.
    private String page(int offset) {
        var number = "";
        for (var page : structure.pages()) {
            if (page.offset() > offset) {
                break;
            }
            number = page.number();
        }
        return number;
    }
}
