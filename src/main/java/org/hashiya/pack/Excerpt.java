package org.hashiya.pack;

import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.text.Quotation;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// Words chosen from one text: one stretch, or several with what lies between them cut out.
///
/// @param revision the number of the revision that the stretches lie in
/// @param stretches in the order of the text; none touches the next
/// @param marks tells the annotations on these words from other ones ([Fingerprint]); empty when
///   nobody has looked
public record Excerpt(TextId text, int revision, List<Stretch> stretches, String marks) {
    /// More is not a passage for a class, but a book.
    public static final int LONGEST = 100_000;

    /// Words that stand together.
    ///
    /// @param span UTF-16 in the revision of the excerpt; it never splits a grapheme
    public record Stretch(Span span, Quotation quotation) {
        public Stretch {
            if (quotation.words().length() != span.length()) {
                throw new IllegalArgumentException(
                        "A quotation is as long as its place: " + span.length());
            }
        }

        /// The words of `words` at `span`, with a little of what stands around them.
        public static Stretch of(String words, Span span) {
            return new Stretch(span, Quotation.of(words, span));
        }
    }

    public Excerpt {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("A passage has words");
        }
        for (int i = 1; i < stretches.size(); i++) {
            if (stretches.get(i - 1).span().end() >= stretches.get(i).span().start()) {
                throw new IllegalArgumentException(
                        "The parts of a passage stand in the order of its text and do not overlap"
                                + " or touch");
            }
        }
        int length = stretches.stream().mapToInt(each -> each.span().length()).sum();
        if (length > LONGEST) {
            throw new IllegalArgumentException(
                    "A passage of %,d characters is too long for a pack; it can have %,d"
                            .formatted(length, LONGEST));
        }
    }

    public List<Span> spans() {
        return stretches.stream().map(Stretch::span).toList();
    }

    /// From the first word to the last, with what is cut out.
    public Span whole() {
        return new Span(stretches.getFirst().span().start(), stretches.getLast().span().end());
    }

    /// What a person reads, with […] for each cut.
    public String words() {
        return stretches.stream()
                .map(each -> each.quotation().words())
                .collect(Collectors.joining(" […] "));
    }

    public Excerpt over(int otherRevision, List<Stretch> others, String otherMarks) {
        return new Excerpt(text, otherRevision, others, otherMarks);
    }
}
