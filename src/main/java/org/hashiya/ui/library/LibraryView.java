package org.hashiya.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.language.Folding;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// The texts of the project. A click or Enter shows one in the active pane; Ctrl+Enter, the menu or
/// a drag beside the others.
public final class LibraryView extends VBox {
    private final FilteredList<SourceText> texts =
            new FilteredList<>(FXCollections.observableArrayList());
    private final ListView<SourceText> list = new ListView<>(texts);
    private final TextField filter = new TextField();
    private final Deeds deeds;

    /// What the library leads to.
    ///
    /// @param open shows a text in the active pane
    /// @param openBeside shows it in a pane of its own
    /// @param describe asks what is known of it
    /// @param history says what was done to it
    public record Deeds(
            Consumer<TextId> open,
            Consumer<TextId> openBeside,
            Consumer<SourceText> describe,
            Consumer<SourceText> history) {}

    public LibraryView(Deeds deeds) {
        this.deeds = deeds;
        getStyleClass().add("library");
        var heading = new Label(Words.say("library.title"));
        heading.getStyleClass().add("heading");
        filter.setPromptText(Words.say("library.filter"));
        Parts.name(filter, Words.say("library.filter"));
        filter.textProperty().addListener((_, _, words) -> filter(words));
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::filterKey);
        list.setId("library");
        list.setAccessibleText(Words.say("library.title"));
        list.getStyleClass().add("dense-list");
        list.setCellFactory(_ -> new TextCell(deeds));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        var nothing = Parts.muted(Words.say("library.empty"));
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, filter, list);
    }

    /// Shows these texts, in this order.
    @SuppressWarnings("unchecked") // the list that was handed in above
    public void show(List<SourceText> all) {
        var source = (javafx.collections.ObservableList<SourceText>) texts.getSource();
        if (!source.equals(all)) {
            source.setAll(all);
        }
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /// The text that is being dragged out of a library.
    public static Optional<TextId> dragged(Dragboard board) {
        return board.getContent(TextCell.TEXT) instanceof String id
                ? Optional.of(TextId.parse(id))
                : Optional.empty();
    }

    private void filter(String words) {
        texts.setPredicate(text -> {
            var folding = Folding.of(text.language());
            return folding.letters(text.title()).contains(folding.letters(words.strip()));
        });
    }

    private void filterKey(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
            requestFocus();
            key.consume();
        }
    }

    private void key(KeyEvent key) {
        var text = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.ENTER && text != null) {
            (key.isShortcutDown() ? deeds.openBeside() : deeds.open()).accept(text.id());
            key.consume();
        }
    }
}
