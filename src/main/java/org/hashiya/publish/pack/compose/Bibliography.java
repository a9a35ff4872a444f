package org.hashiya.publish.pack.compose;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.language.LanguageTag;
import org.hashiya.pack.HandingOut;
import org.hashiya.project.Project;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.PackWords;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.text.Description;
import org.hashiya.text.SourceText;

/// The sources of a pack as they are described, and who may use them.
final class Bibliography {
    private final Project project;
    private final LanguageTag language;
    private final Labels labels;
    private final ComposedWords composed;

    Bibliography(Project project, LanguageTag language, Labels labels) {
        this.project = project;
        this.language = language;
        this.labels = labels;
        composed = new ComposedWords(language);
    }

    Block block() {
        var entries = new ArrayList<Block.Sources.Described>();
        for (var id : labels.texts()) {
            entries.add(
                    project.text(id)
                            .map(text ->
                                    new Block.Sources.Described(
                                            labels.letter(id),
                                            Phrase.of(text.title(), text.language()),
                                            described(text),
                                            rights(text.description().rights())))
                            .orElseGet(() ->
                                    new Block.Sources.Described(
                                            labels.letter(id),
                                            composed.phrase("gone"),
                                            Phrase.NONE,
                                            Phrase.NONE)));
        }
        return new Block.Sources(PackWords.of(language).phrase("sources"), entries);
    }

    /// What people wrote of it, in the language of the text, as they wrote it.
    private Phrase described(SourceText text) {
        var known = text.description();
        var said = new ArrayList<>(List.of(known.writing().author(), known.writing().date()));
        said.add(known.writing().place());
        said.add(known.keeping().archive());
        said.add(known.keeping().fonds());
        said.add(known.keeping().folio());
        said.add(known.obtained());
        said.removeIf(String::isBlank);
        return Phrase.of(String.join(composed.say("comma"), said), text.language());
    }

    private Phrase rights(Description.Rights rights) {
        var said = new ArrayList<>(List.of(rights.statement(), rights.licence()));
        said.removeIf(String::isBlank);
        switch (HandingOut.of(rights)) {
            case ALLOWED -> {}
            case FORBIDDEN -> said.addFirst(composed.say("rights.forbidden"));
            case UNSAID -> said.addFirst(composed.say("rights.unsaid"));
        }
        return Phrase.of(String.join(" ", said), language);
    }
}
