package org.hashiya.pack;

import java.util.List;
import org.hashiya.text.TextId;

/// What a question asks for, with its answer. Only the teacher's copy holds answers.
public sealed interface Exercise {
    /// Words of one's own.
    ///
    /// @param answer what a good answer says; may be empty
    /// @param lines how many are left to write on
    record Open(String answer, int lines) implements Exercise {
        public Open {
            if (lines < 0 || lines > 60) {
                throw new IllegalArgumentException(
                        "There is room for 0 to 60 lines to write on, not " + lines);
            }
        }
    }

    /// One or several of these.
    record Choice(List<Option> options) implements Exercise {
        public Choice {
            options = List.copyOf(options);
            if (options.size() < 2 || options.stream().noneMatch(Option::isRight)) {
                throw new IllegalArgumentException(
                        "A choice has two options or more, of which one at least is right");
            }
        }
    }

    record Option(String words, boolean isRight) {
        public Option {
            Said.demand(words, "An option has words");
        }
    }

    /// The place in a text that says it.
    record Find(Excerpt answer) implements Exercise {}

    /// Events to be put in order.
    ///
    /// @param events as they are to stand in the end, each once
    record Sort(List<String> events) implements Exercise {
        public Sort {
            events = List.copyOf(events);
            if (events.size() < 2 || events.stream().distinct().count() < events.size()) {
                throw new IllegalArgumentException(
                        "Two events or more are put in order, each of them once");
            }
            events.forEach(each -> Said.demand(each, "An event has words"));
        }
    }

    /// Two texts held against each other.
    ///
    /// @param aspects in what; each is a row to fill in
    /// @param answer what a good answer says; may be empty
    record Compare(Sides sides, List<String> aspects, String answer) implements Exercise {
        public Compare {
            aspects = List.copyOf(aspects);
            aspects.forEach(each -> Said.demand(each, "What is compared has words"));
        }
    }

    record Sides(TextId one, TextId other) {
        public Sides {
            if (one.equals(other)) {
                throw new IllegalArgumentException("Two different texts are compared");
            }
        }
    }
}
