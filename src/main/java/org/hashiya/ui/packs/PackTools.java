package org.hashiya.ui.packs;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hashiya.pack.Excerpt;
import org.hashiya.parallel.Passage;
import org.hashiya.project.Project;
import org.hashiya.task.Background;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Words;

/// What the parts of a pack's page work with.
///
/// @param reading the panes beside it
record PackTools(OpenedPack opened, Reading reading, Background background) {
    Project project() {
        return opened.project();
    }

    String title(TextId text) {
        return project().text(text).map(SourceText::title).orElseGet(() -> Words.say("pack.gone"));
    }

    /// Hands on the words that are selected in the active pane, or says that none are.
    void withSelected(Consumer<Passage> then) {
        reading.selected()
                .get()
                .ifPresentOrElse(then, () -> reading.say().accept(Words.say("pack.selectFirst")));
    }

    /// The words at these places as an excerpt.
    void excerpt(TextId text, List<Span> spans, Consumer<Excerpt> then) {
        background.run(() -> opened.book().excerpt(text, spans), then);
    }

    /// Turns a pane to where the excerpt begins, if its text is still there.
    void show(Excerpt excerpt) {
        Optional.of(excerpt.text())
                .flatMap(project()::text)
                .ifPresentOrElse(
                        text -> reading.show().accept(new Passage(text.id(), excerpt.whole())),
                        () -> reading.say().accept(Words.say("pack.gone")));
    }
}
