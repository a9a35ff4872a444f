package org.hashiya.text;

/// Where a stretch stands, as a reader would look for it: on pages as they are printed, else in
/// lines of the file.
public sealed interface Locus {
    /// Both the same for one page.
    record Pages(String first, String last) implements Locus {}

    /// From 1; both the same for one line.
    record Lines(int first, int last) implements Locus {}

    static Locus of(Revision revision, Span span) {
        var first = page(revision, span.start());
        if (first.isEmpty()) {
            return new Lines(
                    line(revision.words(), span.start()), line(revision.words(), span.end() - 1));
        }
        return new Pages(first, page(revision, span.end() - 1));
    }

    /// `12` or `12–14`.
    default String range() {
        return switch (this) {
            case Pages(var first, var last) -> first.equals(last) ? first : first + "–" + last;
            case Lines(int first, int last) ->
                    first == last ? String.valueOf(first) : first + "–" + last;
        };
    }

    /// Empty before the first page, and where there are none.
    private static String page(Revision revision, int offset) {
        return revision.structure().pages().stream()
                .filter(page -> page.offset() <= offset)
                .reduce((_, later) -> later)
                .map(Structure.PageBreak::number)
                .orElse("");
    }

    private static int line(String words, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            char sign = words.charAt(i);
            boolean isFirstOfTwo =
                    sign == '\r' && i + 1 < words.length() && words.charAt(i + 1) == '\n';
            if (sign == '\n' || (sign == '\r' && !isFirstOfTwo)) {
                line++;
            }
        }
        return line;
    }
}
