package org.hashiya.tei;

import java.util.ArrayList;
import java.util.List;

/// What became of a TEI file of somebody else: what was read, what is kept as it stands and comes
/// back with an export, what got another number, and what is left out.
///
/// @param lines by section, within one in the order of the file
public record TeiReport(List<Line> lines) {
    public TeiReport {
        lines = List.copyOf(lines);
    }

    /// In the order in which they are told.
    public enum Section {
        READ("Read"),
        KEPT("Kept as it stands, and given back by an export"),
        RENUMBERED("Renumbered"),
        LEFT_OUT("Left out");

        private final String title;

        Section(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /// The kinds of things that a report says.
    public enum What {
        WORDS(Section.READ, "%s characters in %s paragraphs, headings, lines and notes."),
        DESCRIPTION(Section.READ, "From the header: %s."),
        ANNOTATIONS(Section.READ, "%s annotations: %s."),
        ENTRIES(Section.READ, "%s entries of the registers."),
        RELATIONS(Section.READ, "%s relations."),
        PARTS(Section.READ, "%s stretches in another language than the rest."),
        HEADER(Section.KEPT, "The header, whole."),
        ELEMENT(Section.KEPT, "“%s”, for which there is no tag (%s times, first in line %s)."),
        ATTRIBUTES(Section.KEPT, "Attributes that say nothing that we know: %s."),
        READING(Section.KEPT, "What “%s” has beside the words (%s times, first in line %s)."),
        INCLUSION(Section.KEPT, "“%s” is not followed (%s times, first in line %s)."),
        REMARKS(Section.KEPT, "%s comments and %s processing instructions; none is followed."),
        NOWHERE(Section.KEPT, "The pointer “%s” leads nowhere (line %s)."),
        ID_TWICE(
                Section.RENUMBERED,
                "The xml:id “%s” stands again in line %s; there it is “%s” now."),
        ID_EMPTY(Section.RENUMBERED, "The xml:id “%s” in line %s cannot be one; it is “%s” now."),
        AMBIGUOUS(
                Section.RENUMBERED,
                "The pointer “%s” in line %s is ambiguous; it leads to the first of them."),
        DOCTYPE(Section.LEFT_OUT, "The DOCTYPE: it is not read, and an export does not have it."),
        GAP(
                Section.LEFT_OUT,
                "The entity “&%s;” in line %s is defined outside of the file and not read; U+FFFD stands in its place."),
        SIGN(Section.LEFT_OUT, "%s signs that no XML 1.0 file can hold became U+FFFD."),
        OLDER(
                Section.LEFT_OUT,
                "This is TEI P4; it is read as far as that goes, and an export is P5."),
        VERSION(Section.LEFT_OUT, "The file is XML %s; an export is XML 1.0."),
        NO_WORDS(Section.LEFT_OUT, "There are no words in this text."),
        NO_TEXT(Section.LEFT_OUT, "There is no text in this file; nothing came into the library."),
        SAID(Section.KEPT, "%s");

        private final Section section;
        private final String words;

        What(Section section, String words) {
            this.section = section;
            this.words = words;
        }

        public Section section() {
            return section;
        }
    }

    /// One sentence, as its parts, so that a window can say it in its own language.
    ///
    /// @param parts what stands in the gaps of the sentence
    public record Line(Section section, What what, List<String> parts) {
        public Line {
            parts = List.copyOf(parts);
        }

        static Line of(What what, Object... parts) {
            return new Line(
                    what.section, what, java.util.Arrays.stream(parts).map(Line::written).toList());
        }

        private static String written(Object part) {
            return part instanceof Integer number ? "%,d".formatted(number) : String.valueOf(part);
        }

        /// In English.
        @Override
        public String toString() {
            return what.words.formatted(parts.toArray());
        }
    }

    /// Whether something is to be looked at: all but what was read.
    public boolean isPlain() {
        return lines.stream().allMatch(line -> line.section() == Section.READ);
    }

    /// As it is filed: a heading for each section, then its sentences.
    public List<String> toLines() {
        var written = new ArrayList<String>();
        for (var section : Section.values()) {
            var its = lines.stream().filter(line -> line.section() == section).toList();
            if (!its.isEmpty()) {
                written.add(section.title() + ":");
                its.forEach(line -> written.add("  " + line));
            }
        }
        return written;
    }
}
