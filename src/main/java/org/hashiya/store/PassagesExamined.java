package org.hashiya.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.text.Graphemes;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;

/// Looks whether the passages of alignments lie on whole letters of their words.
final class PassagesExamined {
    private final Flaws flaws;
    private final Map<TextId, Map<Passage, Alignment>> byText = new HashMap<>();

    PassagesExamined(Flaws flaws, Collection<Alignment> alignments) {
        this.flaws = flaws;
        for (var alignment : alignments) {
            for (var passage : alignment.passages()) {
                byText.computeIfAbsent(passage.text(), _ -> new HashMap<>())
                        .put(passage, alignment);
            }
        }
    }

    void examine(SourceText text, String words) {
        var letters = new Graphemes(words);
        byText.getOrDefault(text.id(), Map.of())
                .forEach((passage, alignment) -> {
                    var span = passage.span();
                    var name =
                            "A passage of %s in %s".formatted(Names.of(alignment), Names.of(text));
                    if (span.end() > words.length()) {
                        flaws.add(name + " lies past the end of its words.");
                    } else if (!List.of(span.start(), span.end()).stream()
                            .allMatch(letters::isBoundary)) {
                        flaws.add(
                                name
                                        + " begins or ends inside a letter; it may have been moved by"
                                        + " damage.");
                    }
                });
    }
}
