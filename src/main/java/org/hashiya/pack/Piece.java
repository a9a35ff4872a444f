package org.hashiya.pack;

import java.util.List;
import java.util.stream.Stream;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.EntityKind;

/// What an item of a pack is. Words that people type are plain text; markup in them is only words.
public sealed interface Piece {
    /// @param level from 1, the highest, to 3
    record Heading(String words, int level) implements Piece {
        public Heading {
            Said.demand(words, "A heading has words");
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException(
                        "Headings have the levels 1, 2 and 3, not " + level);
            }
        }
    }

    /// A passage of one text.
    ///
    /// @param leadIn what stands before it; may be empty
    record Passage(Excerpt excerpt, String leadIn, Shown shown) implements Piece {}

    /// Passages of several texts, or of several places of one, side by side.
    record Facing(List<Excerpt> columns, String leadIn, Shown shown) implements Piece {
        public Facing {
            columns = List.copyOf(columns);
            if (columns.size() < 2 || columns.size() > 3) {
                throw new IllegalArgumentException(
                        "Two or three passages stand side by side, not " + columns.size());
            }
        }
    }

    /// @param digest of the [Picture]
    /// @param credit who made it and where it comes from
    /// @param alternative what those are told who cannot see it
    record Illustration(String digest, String caption, String credit, String alternative)
            implements Piece {
        public Illustration {
            Picture.checkDigest(digest);
        }
    }

    record Instruction(String words) implements Piece {
        public Instruction {
            Said.demand(words, "An instruction has words");
        }
    }

    /// @param points what a right answer is worth; 0 when none are given
    record Question(String words, Exercise exercise, int points) implements Piece {
        public Question {
            Said.demand(words, "A question has words");
            if (points < 0 || points > 1000) {
                throw new IllegalArgumentException(
                        "A question is worth 0 to 1000 points, not " + points);
            }
        }
    }

    /// Empty lines to write on.
    record WritingSpace(int lines) implements Piece {
        public WritingSpace {
            if (lines < 1 || lines > 60) {
                throw new IllegalArgumentException(
                        "There is room for 1 to 60 lines to write on, not " + lines);
            }
        }
    }

    record PageBreak() implements Piece {}

    /// Words that need a word: the notes of annotations with these tags, and what the registers say
    /// of those who are named.
    record Glossary(List<TagId> tags, Order order) implements Piece {
        public Glossary {
            tags = List.copyOf(tags);
        }
    }

    /// Who or what of some kinds is named in the passages.
    record Register(List<EntityKind> kinds) implements Piece {
        public Register {
            kinds = List.copyOf(kinds);
            if (kinds.isEmpty()) {
                throw new IllegalArgumentException("A register lists people, places, or others");
            }
        }
    }

    /// The dates in the passages, drawn and as a table.
    record Timeline() implements Piece {}

    /// What the passages claim, text beside text.
    ///
    /// @param asks whether disagreements follow as questions to be discussed
    record Claims(boolean asks) implements Piece {}

    /// Every text that was drawn on, as it is described, and who may use it.
    record Sources() implements Piece {}

    /// How much of what was annotated is shown in a passage.
    enum Shown {
        NOTHING("nothing"),
        NAMES("names"),
        NOTES("notes");

        private final String code;

        Shown(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    enum Order {
        READING("reading"),
        ALPHABET("alphabet");

        private final String code;

        Order(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// The passages that this piece shows, or that the answer to it lies in.
    default List<Excerpt> excerpts() {
        return switch (this) {
            case Passage passage -> List.of(passage.excerpt());
            case Facing facing -> facing.columns();
            case Question(_, Exercise.Find(var answer), _) -> List.of(answer);
            case Question _,
                    Heading _,
                    Illustration _,
                    Instruction _,
                    WritingSpace _,
                    PageBreak _,
                    Glossary _,
                    Register _,
                    Timeline _,
                    Claims _,
                    Sources _ ->
                    List.of();
        };
    }

    /// The passages that a reader sees in this piece.
    default Stream<Excerpt> shownExcerpts() {
        return this instanceof Question ? Stream.empty() : excerpts().stream();
    }

    /// The same with other excerpts, as many, in the order of [#excerpts].
    default Piece over(List<Excerpt> others) {
        return switch (this) {
            case Passage(_, var leadIn, var shown) -> new Passage(others.getFirst(), leadIn, shown);
            case Facing(_, var leadIn, var shown) -> new Facing(others, leadIn, shown);
            case Question(var words, Exercise.Find _, var points) ->
                    new Question(words, new Exercise.Find(others.getFirst()), points);
            case Piece _ -> this; // has no excerpts, see there
        };
    }

    /// By what it is called in files and lists.
    default String kind() {
        return switch (this) {
            case Heading _ -> "heading";
            case Passage _ -> "passage";
            case Facing _ -> "facing";
            case Illustration _ -> "picture";
            case Instruction _ -> "instruction";
            case Question _ -> "question";
            case WritingSpace _ -> "space";
            case PageBreak _ -> "break";
            case Glossary _ -> "glossary";
            case Register _ -> "register";
            case Timeline _ -> "timeline";
            case Claims _ -> "claims";
            case Sources _ -> "sources";
        };
    }
}
