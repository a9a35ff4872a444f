package org.hashiya.publish.pack.compose;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.language.LanguageTag;
import org.hashiya.publish.pack.Origin;
import org.hashiya.publish.pack.PackWords;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.text.Loci;
import org.hashiya.text.Locus;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;

/// What the sources of a pack are called in it: A, B, C, in the order in which they come.
final class Labels {
    private final PackWords words;
    private final ComposedWords composed;
    private final Map<TextId, String> letters = new LinkedHashMap<>();
    private final Map<TextId, Loci> loci = new HashMap<>();

    Labels(LanguageTag language, List<TextId> texts) {
        words = PackWords.of(language);
        composed = new ComposedWords(language);
        texts.forEach(text -> letters.putIfAbsent(text, words.letter(letters.size())));
    }

    List<TextId> texts() {
        return List.copyOf(letters.keySet());
    }

    String letter(TextId text) {
        return letters.getOrDefault(text, "");
    }

    /// `Source A`; the title where the pack shows nothing of the text.
    Phrase named(TextId id, Optional<SourceText> text) {
        var letter = letter(id);
        return letter.isEmpty()
                ? text.map(this::cited).orElse(Phrase.NONE)
                : words.phrase("source", letter);
    }

    /// Author and title, in the language of the text.
    Phrase cited(SourceText text) {
        var author = text.description().writing().author();
        var said = author.isBlank() ? text.title() : composed.say("title", author, text.title());
        return Phrase.of(said, text.language());
    }

    Origin origin(Quoted quoted) {
        return new Origin(
                letter(quoted.excerpt().text()),
                quoted.text().map(text -> cited(text.text())).orElse(composed.phrase("gone")),
                place(quoted));
    }

    Phrase place(Quoted quoted) {
        if (!quoted.isFound()) {
            return Phrase.NONE;
        }
        var text = quoted.text().orElseThrow();
        var places = loci.computeIfAbsent(text.id(), _ -> new Loci(text.revision()));
        return switch (places.of(quoted.whole())) {
            case Locus.Pages(var first, var last) ->
                    first.equals(last)
                            ? words.phrase("page", first)
                            : words.phrase("pages", first, last);
            case Locus.Lines(int first, int last) ->
                    first == last
                            ? words.phrase("line", first)
                            : words.phrase("lines", first, last);
        };
    }
}
