package org.hashiya.publish.pack;

import java.util.List;

/// What a teacher expects, in words that need no question beside them: “B. Twelve sheds”.
public record Answer(List<Phrase> paragraphs) {
    public Answer {
        paragraphs = List.copyOf(paragraphs);
    }
}
