package org.hashiya.ui.packs;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.language.Direction;
import org.hashiya.pack.Piece;
import org.hashiya.parallel.Passage;
import org.hashiya.task.Rereading;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.PackSuggestions.Suggestion;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// What the open pack might still want. Enter or a double click puts it in; a click shows a passage
/// in its text.
final class Suggestions extends VBox {
    private static final int QUOTED = 160;

    private final PackTools tools;
    private final ListView<Said> list = new ListView<>();
    private final Rereading<List<Said>> rereading;

    /// A suggestion with the words that it is about.
    private record Said(Suggestion suggestion, String words) {}

    Suggestions(PackTools tools) {
        this.tools = tools;
        rereading =
                new Rereading<>(
                        tools.background(),
                        () -> {
                            var open = tools.opened().id();
                            return () ->
                                    open.map(tools.opened()::suggestions).orElse(List.of()).stream()
                                            .map(this::said)
                                            .toList();
                        },
                        this::show);
        list.setId("pack-suggestions");
        list.setAccessibleText(Words.say("pack.suggestions"));
        list.getStyleClass().addAll("dense-list", "pack-items");
        list.setCellFactory(_ -> new Cell());
        var nothing = Parts.muted(Words.say("pack.suggestions.none"));
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        chosen().ifPresent(this::add);
                        key.consume();
                    }
                });
        var hint = Parts.muted(Words.say("pack.suggestions.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("pack-hint");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(hint, list);
    }

    private Optional<Suggestion> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(Said::suggestion);
    }

    private Said said(Suggestion suggestion) {
        return new Said(
                suggestion,
                suggestion instanceof Suggestion.Outweighing(var text, _)
                        ? tools.title(text)
                        : place(suggestion).map(tools.opened()::words).orElse(""));
    }

    void refresh() {
        rereading.ask();
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private void show(List<Said> all) {
        if (!list.getItems().equals(all)) {
            int place = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(all);
            if (place >= 0 && !all.isEmpty()) {
                list.getSelectionModel().select(Math.min(place, all.size() - 1));
            }
        }
    }

    private void add(Suggestion suggestion) {
        switch (suggestion) {
            case Suggestion.Disputed(var claim, var place, _, _) ->
                    add(new Passage(claim.annotation().text(), place));
            case Suggestion.Unheard(var text, var place, _) -> add(new Passage(text, place));
            case Suggestion.Unexplained _, Suggestion.Outweighing _ -> look(suggestion);
        }
    }

    private void add(Passage passage) {
        tools.excerpt(
                passage.text(),
                List.of(passage.span()),
                excerpt ->
                        tools.opened()
                                .add(new Piece.Passage(excerpt, "", Piece.Shown.NAMES), () -> {}));
    }

    private final class Cell extends ListCell<Said> {
        private final FontIcon picture = new FontIcon();
        private final Label why = Parts.muted("");
        private final Label from = Parts.muted("");
        private final Label words = new Label();
        private final HBox row;

        Cell() {
            setPrefWidth(0);
            getStyleClass().add("pack-item");
            words.setWrapText(true);
            words.getStyleClass().add("pack-item-words");
            words.setMaxWidth(Double.MAX_VALUE);
            from.setMinWidth(0);
            why.setMinWidth(USE_PREF_SIZE);
            var both = new VBox(1, words, new HBox(6, why, from));
            both.setMinWidth(0);
            HBox.setHgrow(both, Priority.ALWAYS);
            row = new HBox(9, picture, both);
            row.setAlignment(Pos.CENTER_LEFT);
            setOnMouseClicked(click -> {
                if (getItem() != null && click.getClickCount() == 2) {
                    add(getItem().suggestion());
                } else if (getItem() != null) {
                    look(getItem().suggestion());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Said said, boolean empty) {
            super.updateItem(said, empty);
            if (empty || said == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            var suggestion = said.suggestion();
            picture.setIconCode(picture(suggestion));
            words.setText(Quote.shorten(said.words(), QUOTED));
            Parts.setDirection(words, Direction.ofWords(words.getText()));
            why.setText(why(suggestion));
            from.setText(from(suggestion));
            Parts.setDirection(from, Direction.ofWords(from.getText()));
            setAccessibleText(why.getText() + ", " + from.getText() + ": " + words.getText());
            setGraphic(row);
        }
    }

    /// Where a note is wanting, one is written in the text.
    private void look(Suggestion suggestion) {
        place(suggestion).ifPresent(tools.reading().show());
    }

    private static Optional<Passage> place(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Disputed(var claim, var place, _, _) ->
                    Optional.of(new Passage(claim.annotation().text(), place));
            case Suggestion.Unheard(var text, var place, _) ->
                    Optional.of(new Passage(text, place));
            case Suggestion.Unexplained(var annotation) ->
                    Optional.of(new Passage(annotation.text(), annotation.span()));
            case Suggestion.Outweighing _ -> Optional.empty();
        };
    }

    private static Ikon picture(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Disputed _, Suggestion.Outweighing _ -> MaterialDesignS.SCALE_BALANCE;
            case Suggestion.Unheard _ -> MaterialDesignB.BOOK_PLUS_OUTLINE;
            case Suggestion.Unexplained _ -> MaterialDesignA.ALPHABETICAL;
        };
    }

    private static String why(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Disputed(_, _, int count, _) ->
                    Words.say("pack.suggestions.disputed", count);
            case Suggestion.Unheard _ -> Words.say("pack.suggestions.unheard");
            case Suggestion.Unexplained _ -> Words.say("pack.suggestions.unexplained");
            case Suggestion.Outweighing(_, int share) ->
                    Words.say("pack.suggestions.outweighing", share);
        };
    }

    private String from(Suggestion suggestion) {
        return suggestion instanceof Suggestion.Outweighing
                ? ""
                : place(suggestion).map(Passage::text).map(tools::title).orElse("");
    }
}
