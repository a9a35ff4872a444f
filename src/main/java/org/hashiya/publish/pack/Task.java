package org.hashiya.publish.pack;

import java.util.List;

/// What a question asks for, and the room for it.
public sealed interface Task {
    /// An answer in the student's own words.
    record Open(int lines) implements Task {}

    record Choice(List<Option> options) implements Task {
        public Choice {
            options = List.copyOf(options);
        }

        /// @param letter that it is called by, in the letters of the apparatus
        public record Option(String letter, Phrase words) {}
    }

    /// Words to find in a passage and to copy.
    record Find(int lines) implements Task {}

    /// Events to number in their order.
    record Order(List<Phrase> events) implements Task {
        public Order {
            events = List.copyOf(events);
        }
    }

    /// Sources to compare: a table to fill in, with a column for each source and a row for each
    /// aspect.
    record Compare(List<Phrase> sources, List<Phrase> aspects) implements Task {
        public Compare {
            sources = List.copyOf(sources);
            aspects = List.copyOf(aspects);
        }
    }
}
