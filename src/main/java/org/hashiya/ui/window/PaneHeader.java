package org.hashiya.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hashiya.language.Direction;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.library.LanguageNames;

/// The head of a pane: which text it shows, in which language, and the tools.
final class PaneHeader extends HBox {
    private static final double ROOM_FOR_ALL = 330;

    private final ComboBox<SourceText> chooser = new ComboBox<>();
    private final Label language = Parts.muted("");
    private final Consumer<TextId> choose;
    private boolean showing;

    /// @param choose shows another text
    PaneHeader(Consumer<TextId> choose, PaneTools tools) {
        this.choose = choose;
        getStyleClass().add("pane-header");
        setAlignment(Pos.CENTER_LEFT);
        chooser.getStyleClass().addAll("flat-combo", "text-chooser");
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.setMinWidth(40);
        chooser.setPrefWidth(60);
        chooser.setCellFactory(_ -> new TitleCell());
        chooser.setButtonCell(new TitleCell());
        Parts.name(chooser, Words.say("pane.chooser"));
        chooser.valueProperty().addListener((_, _, text) -> chosen(text));
        HBox.setHgrow(chooser, Priority.ALWAYS);
        language.setMinWidth(USE_PREF_SIZE);
        tools.fit(widthProperty());
        // A narrow pane keeps its title.
        language.visibleProperty()
                .bind(widthProperty().greaterThan(ROOM_FOR_ALL).and(tools.visibleProperty()));
        language.managedProperty().bind(language.visibleProperty());
        getChildren().addAll(chooser, language, tools);
    }

    /// Shows which text is in the pane, among which others.
    void show(List<SourceText> texts, Optional<TextId> here) {
        showing = true;
        if (!chooser.getItems().equals(texts)) {
            chooser.getItems().setAll(texts);
        }
        var text = texts.stream().filter(each -> here.equals(Optional.of(each.id()))).findFirst();
        chooser.setValue(text.orElse(null));
        chooser.setTooltip(
                Parts.tip(text.map(SourceText::title).orElseGet(() -> Words.say("pane.choose"))));
        language.setText(text.map(each -> LanguageNames.of(each.language())).orElse(""));
        showing = false;
    }

    ReadOnlyBooleanProperty chooserFocusedProperty() {
        return chooser.focusedProperty();
    }

    private void chosen(@org.jspecify.annotations.Nullable SourceText text) {
        if (!showing && text != null) {
            choose.accept(text.id());
        }
    }

    private static final class TitleCell extends ListCell<SourceText> {
        TitleCell() {
            setTextOverrun(OverrunStyle.ELLIPSIS);
        }

        @Override
        protected void updateItem(SourceText text, boolean empty) {
            super.updateItem(text, empty);
            if (empty || text == null) {
                setText(Words.say("pane.choose"));
                return;
            }
            setText(text.title());
            Parts.setDirection(this, Direction.ofWords(text.title()));
        }
    }
}
