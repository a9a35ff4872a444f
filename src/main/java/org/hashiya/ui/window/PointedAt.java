package org.hashiya.ui.window;

import java.util.Optional;
import org.hashiya.parallel.Passage;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.ui.reading.Selection;

/// The passage that a reader points at in one text: the selected words, or where none are selected
/// the paragraph with the caret. Spaces at its ends do not belong to it.
final class PointedAt {
    private PointedAt() {}

    /// Empty when there are no words.
    static Optional<Passage> in(AnnotatedText text, Selection selection) {
        var words = text.words();
        return selection
                .span()
                .flatMap(span -> withoutSpaces(words, span.start(), span.end()))
                .or(() -> paragraph(text, selection.caret()))
                .map(span -> new Passage(text.id(), new Graphemes(words).widen(span)));
    }

    /// The one with the caret, else the next one, else the last.
    private static Optional<Span> paragraph(AnnotatedText text, int caret) {
        var words = text.words();
        var blocks = text.revision().structure().blocks();
        if (blocks.isEmpty()) {
            return line(words, caret);
        }
        var last = Optional.<Span>empty();
        for (var each : blocks.stream().map(Structure.Block::span).toList()) {
            var inside = withoutSpaces(words, each.start(), each.end());
            if (inside.isPresent()) {
                last = inside;
                if (each.end() >= caret) {
                    return last;
                }
            }
        }
        return last;
    }

    private static Optional<Span> line(String words, int caret) {
        int from = words.lastIndexOf('\n', caret - 1) + 1;
        int to = words.indexOf('\n', caret);
        return withoutSpaces(words, from, to < 0 ? words.length() : to);
    }

    private static Optional<Span> withoutSpaces(String words, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(words.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(words.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
