package org.hashiya.ui.export;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Annotation;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.EditionFlaw;
import org.jspecify.annotations.Nullable;

/// One thing that a reader would ask about. The sentence is in the language of the window; the
/// words of the source, and whatever else has a direction of its own, stand in labels of their own.
final class FlawCell extends ListCell<EditionFlaw> {
    private final Label sentence = new Label();
    private final HBox words = new HBox(8);
    private final VBox both = new VBox(1, sentence, words);

    FlawCell() {
        setPrefWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        both.setPadding(new Insets(4, 10, 4, 10));
    }

    /// What is shown of a flaw.
    ///
    /// @param passage words of the source, or the name of an entry
    /// @param detail what it is about in it; empty for nothing
    private record Shown(String sentence, String passage, String detail, Optional<String> text) {
        static Shown of(String key, AnnotatedText text, Annotation mark) {
            return of(key, text, mark, "");
        }

        static Shown of(String key, AnnotatedText text, Annotation mark, String detail) {
            return new Shown(
                    key,
                    Quote.shorten(mark.span().of(text.words()), Quote.SHORT),
                    detail,
                    Optional.of(text.text().title()));
        }
    }

    private static Shown shown(EditionFlaw flaw) {
        return switch (flaw) {
            case EditionFlaw.NoCalendar(var text, var mark) ->
                    Shown.of(Words.say("check.noCalendar"), text, mark);
            case EditionFlaw.NoDate(var text, var mark) ->
                    Shown.of(Words.say("check.noDate"), text, mark);
            case EditionFlaw.NoEntity(var text, var mark) ->
                    Shown.of(Words.say("check.noEntity"), text, mark);
            case EditionFlaw.EntityGone(var text, var mark) ->
                    Shown.of(Words.say("check.entityGone"), text, mark);
            case EditionFlaw.OtherWords(var text, var mark, var said) ->
                    Shown.of(Words.say("check.otherWords"), text, mark, said);
            case EditionFlaw.EmptyAttribute(var text, var mark, var attribute) ->
                    Shown.of(Words.say("check.emptyAttribute"), text, mark, attribute);
            case EditionFlaw.NeverNamed(var entity) ->
                    new Shown(
                            Words.say("check.neverNamed"),
                            entity.nameIn(new LanguageTag(Words.language())).text(),
                            "",
                            Optional.empty());
        };
    }

    @Override
    protected void updateItem(@Nullable EditionFlaw flaw, boolean empty) {
        super.updateItem(flaw, empty);
        if (empty || flaw == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var shown = shown(flaw);
        sentence.setText(shown.sentence);
        words.getChildren().setAll(Quote.label(shown.passage));
        if (!shown.detail.isEmpty()) {
            words.getChildren().add(Quote.label(Quote.shorten(shown.detail, Quote.SHORT)));
        }
        shown.text.ifPresent(title -> {
            var label = Quote.label(Quote.shorten(title, 2 * Quote.SHORT));
            label.getStyleClass().add("muted");
            words.getChildren().addAll(Parts.gap(), label);
        });
        setGraphic(both);
        setAccessibleText(String.join(". ", shown.sentence, shown.passage, shown.text.orElse("")));
    }
}
