package org.hashiya.publish.pack;

import java.util.List;
import java.util.Optional;

/// A stretch of a paragraph in which nothing changes.
public sealed interface Run {
    /// @param explained in the glossary
    record Words(Phrase phrase, Mark mark, Optional<Gloss> explained) implements Run {
        public static Words plain(Phrase phrase) {
            return new Words(phrase, Mark.NONE, Optional.empty());
        }
    }

    /// Something was left out here.
    record Cut() implements Run {
        public static final String SIGN = "[…]";
    }

    /// A line of the source ends, where that matters, as in verse.
    record LineEnd() implements Run {}

    /// A note at what comes before it.
    record Footnote(List<Phrase> paragraphs) implements Run {
        public Footnote {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// What words were marked as. Each looks different, without colour too.
    enum Mark {
        NONE,
        NAME,
        DATE,
        MEASURE,
        TERM,
        CLAIM,
        OTHER
    }
}
