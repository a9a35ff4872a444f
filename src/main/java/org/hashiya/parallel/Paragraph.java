package org.hashiya.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Revision;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;

/// A paragraph as [ByLength] sees it.
///
/// @param span UTF-16 in the current revision, on whole letters, without white space at its ends
/// @param length in code points
/// @param isHeading a heading, or a short line that does not end as a sentence does
/// @param numbers that are written in it with digits of any script, three digits or more
public record Paragraph(Span span, int length, boolean isHeading, Set<String> numbers) {
    private static final int LONGEST_HEADING = 100;
    private static final String SENTENCE_ENDS = ".!?…:;»”\"’)]؟۔؛";

    public Paragraph {
        numbers = Set.copyOf(numbers);
    }

    /// The paragraphs, headings, items and notes of a text that have letters in them; its lines,
    /// where nothing is known of its structure.
    public static List<Paragraph> of(Revision revision) {
        var blocks = revision.structure().blocks();
        return blocks.isEmpty() ? of(lines(revision.words()), revision) : of(blocks, revision);
    }

    private static List<Paragraph> of(List<Structure.Block> blocks, Revision revision) {
        var words = revision.words();
        var letters = new Graphemes(words);
        var paragraphs = new ArrayList<Paragraph>(blocks.size());
        for (var block : blocks) {
            int start = block.span().start();
            int end = block.span().end();
            while (start < end && isBlank(words.charAt(start))) {
                start++;
            }
            while (end > start && isBlank(words.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                paragraphs.add(of(block.kind(), letters.widen(new Span(start, end)), words));
            }
        }
        return paragraphs;
    }

    private static Paragraph of(Structure.Kind kind, Span span, String words) {
        int length = words.codePointCount(span.start(), span.end());
        boolean isHeading =
                kind == Structure.Kind.HEADING
                        || (kind == Structure.Kind.PARAGRAPH
                                && length < LONGEST_HEADING
                                && SENTENCE_ENDS.indexOf(words.charAt(span.end() - 1)) < 0);
        return new Paragraph(span, length, isHeading, Numbers.in(span.of(words)));
    }

    private static List<Structure.Block> lines(String words) {
        var lines = new ArrayList<Structure.Block>();
        int start = 0;
        while (start < words.length()) {
            int end = words.indexOf('\n', start);
            end = end < 0 ? words.length() : end;
            if (end > start) {
                lines.add(new Structure.Block(Structure.Kind.PARAGRAPH, new Span(start, end)));
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
