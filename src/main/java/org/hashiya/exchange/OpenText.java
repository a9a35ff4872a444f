package org.hashiya.exchange;

import java.util.List;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.CodePoints;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Repair;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;

/// One text while rows about it are read: finds the place that a row names.
final class OpenText {
    private final TextId id;
    private final LanguageTag language;
    private final String words;
    private final Structure structure;
    private final List<Repair> repairs;
    private final CodePoints codePoints;
    private final Graphemes letters;

    /// Keeps the words and lets the annotations go.
    OpenText(AnnotatedText text) {
        id = text.id();
        language = text.text().language();
        words = text.words();
        structure = text.revision().structure();
        repairs = text.revision().repairs();
        codePoints = new CodePoints(words);
        letters = new Graphemes(words);
    }

    List<Repair> repairsIn(Span span) {
        return repairs.stream().filter(repair -> repair.span().overlaps(span)).toList();
    }

    TextId id() {
        return id;
    }

    LanguageTag language() {
        return language;
    }

    LanguageTag languageOf(Span span) {
        return structure.languageAt(span.start(), language);
    }

    String wordsOf(Span span) {
        return span.of(words);
    }

    /// The place of a row in UTF-16.
    ///
    /// @throws Fault when it is none, or not the one whose words the row shows
    Span span(Row row) {
        var span = row.has(Column.QUOTE) ? quoted(row) : counted(row);
        var surface = row.exact(Column.SURFACE);
        if (!surface.isEmpty() && !surface.equals(span.of(words))) {
            throw new Fault(
                    Column.SURFACE,
                    "The words there are "
                            + Say.quoted(span.of(words))
                            + " and not "
                            + Say.quoted(surface)
                            + ": the offsets were counted in other words. Count them again, or"
                            + " leave surface empty.");
        }
        return span;
    }

    private Span counted(Row row) {
        if (row.has(Column.NTH)) {
            throw new Fault(Column.NTH, "belongs to quote, and there is no quote here.");
        }
        int start = offset(row, Column.START);
        int end = offset(row, Column.END);
        if (start >= end) {
            throw new Fault(
                    Column.END,
                    "A span ends after its start; here start is "
                            + start
                            + " and end is "
                            + end
                            + ".");
        }
        return new Span(boundary(start, Column.START), boundary(end, Column.END));
    }

    private int offset(Row row, Column column) {
        var written = row.need(column);
        int offset = Numbers.whole(written, column);
        if (offset > codePoints.count()) {
            throw new Fault(
                    column,
                    written
                            + " lies past the end of the text, which has "
                            + codePoints.count()
                            + " characters (code points).");
        }
        return offset;
    }

    private int boundary(int offset, Column column) {
        int place = codePoints.toUtf16(offset);
        if (letters.isBoundary(place)) {
            return place;
        }
        var letter = letters.widen(new Span(place - 1, place + 1));
        int before = codePoints.fromUtf16(letter.start());
        int after = codePoints.fromUtf16(letter.end());
        throw new Fault(
                column,
                offset
                        + " lies inside the letter "
                        + Say.quoted(letter.of(words))
                        + "; it begins at "
                        + before
                        + " and ends at "
                        + after
                        + ".");
    }

    private Span quoted(Row row) {
        if (row.has(Column.START) || row.has(Column.END)) {
            throw new Fault(
                    Column.QUOTE,
                    "A row gives its place by start and end or by quote, not by both.");
        }
        var quote = row.exact(Column.QUOTE);
        int wanted = row.cell(Column.NTH).map(nth -> Numbers.whole(nth, Column.NTH)).orElse(1);
        if (wanted == 0) {
            throw new Fault(Column.NTH, "counts from 1.");
        }
        int found = 0;
        for (int at = words.indexOf(quote); at >= 0; at = words.indexOf(quote, at + 1)) {
            if (letters.isBoundary(at)
                    && letters.isBoundary(at + quote.length())
                    && ++found == wanted) {
                return new Span(at, at + quote.length());
            }
        }
        throw notFound(quote, wanted, found);
    }

    private static Fault notFound(String quote, int wanted, int found) {
        return found == 0
                ? new Fault(
                        Column.QUOTE,
                        Say.quoted(quote)
                                + " is not in the text, letter for letter; spaces and line breaks"
                                + " count.")
                : new Fault(
                        Column.NTH,
                        Say.quoted(quote)
                                + " stands "
                                + (found == 1 ? "once" : found + " times")
                                + " in the text, so there is no "
                                + wanted
                                + ".");
    }
}
