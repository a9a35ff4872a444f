package org.hashiya.text;

/// Where a stretch stands, as a reader would look for it: on pages as they are printed, else in
/// lines of the file.
public sealed interface Locus {
    /// Both the same for one page.
    record Pages(String first, String last) implements Locus {}

    /// From 1; both the same for one line.
    record Lines(int first, int last) implements Locus {}

    /// One stretch; who asks for many takes [Loci].
    static Locus of(Revision revision, Span span) {
        return new Loci(revision).of(span);
    }

    /// `12` or `12–14`.
    default String range() {
        return switch (this) {
            case Pages(var first, var last) -> first.equals(last) ? first : first + "–" + last;
            case Lines(int first, int last) ->
                    first == last ? String.valueOf(first) : first + "–" + last;
        };
    }
}
