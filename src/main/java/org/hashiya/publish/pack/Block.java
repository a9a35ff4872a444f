package org.hashiya.publish.pack;

import java.util.List;
import java.util.Optional;
import org.hashiya.publish.timeline.TimelinePrint;

/// One thing in the column of a booklet.
public sealed interface Block {
    /// @param level 1 to 3
    record Heading(int level, Phrase words) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("Headings have the levels 1 to 3: " + level);
            }
        }
    }

    /// What the class is asked to do, or told.
    record Instruction(List<Phrase> paragraphs) implements Block {
        public Instruction {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// Words of one source.
    ///
    /// @param leadIn empty where there is none
    record Extract(Origin origin, Phrase leadIn, List<Paragraph> paragraphs) implements Block {
        public Extract {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// Words of two or three sources that answer each other, side by side. Each segment has a
    /// number, the same in all columns.
    ///
    /// @param leadIn empty where there is none
    /// @param columns in the order of reading, which in an Arabic booklet begins at the right
    record Facing(Phrase leadIn, List<Origin> columns, List<Segment> segments) implements Block {
        public Facing {
            columns = List.copyOf(columns);
            segments = List.copyOf(segments);
            int count = columns.size();
            if (count < 2 || count > 3) {
                throw new IllegalArgumentException("Two or three texts face each other: " + count);
            }
            if (segments.stream().anyMatch(segment -> segment.cells().size() != count)) {
                throw new IllegalArgumentException("Each segment has a cell for each column");
            }
        }

        /// @param cells what stands in each column; empty where a text says nothing of it
        public record Segment(int number, List<List<Paragraph>> cells) {
            public Segment {
                cells = cells.stream().map(List::copyOf).toList();
            }
        }
    }

    /// @param image empty where the file was no picture: the caption stands, and a sentence
    /// @param alternative what is on it, for those who do not see it
    record Picture(Optional<Image> image, Phrase caption, Phrase credit, Phrase alternative)
            implements Block {}

    /// @param answer only in a teacher's copy
    record Question(int number, Phrase prompt, int points, Task task, Optional<Answer> answer)
            implements Block {}

    /// Ruled lines.
    record WritingSpace(int lines) implements Block {
        public WritingSpace {
            if (lines < 1) {
                throw new IllegalArgumentException("Room for writing has a line at least");
            }
        }
    }

    record PageBreak() implements Block {}

    /// A part that the program writes from the annotations, with a heading of the first level.
    sealed interface Part extends Block {
        Phrase heading();
    }

    record Glossary(Phrase heading, List<Gloss> entries) implements Part {
        public Glossary {
            entries = List.copyOf(entries);
        }
    }

    /// People, places or organisations.
    record Register(Phrase heading, List<Registered> entries) implements Part {
        public Register {
            entries = List.copyOf(entries);
        }

        /// @param dates of a life, or of an organisation; empty where unknown
        /// @param description empty where there is none
        public record Registered(
                Phrase name, List<Phrase> otherNames, Phrase dates, Phrase description) {
            public Registered {
                otherNames = List.copyOf(otherNames);
            }
        }
    }

    /// Dates in their order.
    ///
    /// @param drawing the same on a line of time; its title is not drawn where it is empty
    record Chronicle(Phrase heading, Optional<TimelinePrint> drawing, List<Event> events)
            implements Part {
        public Chronicle {
            events = List.copyOf(events);
        }

        /// @param source who says so
        public record Event(Phrase date, Phrase happened, Phrase source) {}
    }

    /// What each source says of each thing.
    ///
    /// @param sources a column each
    record ClaimsCompared(Phrase heading, List<Phrase> sources, List<Comparison> rows)
            implements Part {
        public ClaimsCompared {
            sources = List.copyOf(sources);
            rows = List.copyOf(rows);
            int count = sources.size();
            if (rows.stream().anyMatch(row -> row.cells().size() != count)) {
                throw new IllegalArgumentException("Each row has a cell for each source");
            }
        }

        /// @param about what the claims are about
        /// @param cells what each source says; empty where it says nothing
        /// @param isDisputed whether the sources disagree
        public record Comparison(Phrase about, List<List<Phrase>> cells, boolean isDisputed) {
            public Comparison {
                cells = cells.stream().map(List::copyOf).toList();
            }
        }
    }

    /// Questions without answers, made of what the sources disagree about.
    record Discussion(Phrase heading, List<Phrase> questions) implements Part {
        public Discussion {
            questions = List.copyOf(questions);
        }
    }

    /// Where the words come from and who may use them.
    record Sources(Phrase heading, List<Described> entries) implements Part {
        public Sources {
            entries = List.copyOf(entries);
        }

        /// @param label as passages name it, such as “A”; empty where they name it by its title
        /// @param description author, date, archive, fonds, folio
        /// @param rights who may use it; also that handing out needs asking first
        public record Described(String label, Phrase title, Phrase description, Phrase rights) {}
    }
}
