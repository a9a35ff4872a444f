package org.hashiya.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The head of a pane: which text it shows, in which language, how large, and how to find or close.
final class PaneHeader extends HBox {
    private static final double ROOM_FOR_ALL = 330;

    private final ComboBox<SourceText> chooser = new ComboBox<>();
    private final Label language = Parts.muted("");
    private final Consumer<TextId> choose;
    private final Label seen = Parts.muted("");
    private final Button sight;
    private boolean showing;

    /// What the head's parts lead to.
    record Deeds(
            Consumer<TextId> choose,
            Consumer<Integer> zoom,
            Runnable bookmarks,
            Runnable find,
            Runnable sight,
            Runnable close) {}

    PaneHeader(Deeds deeds) {
        choose = deeds.choose();
        getStyleClass().add("pane-header");
        setAlignment(Pos.CENTER_LEFT);
        chooser.getStyleClass().addAll("flat-combo", "text-chooser");
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.setMinWidth(40);
        chooser.setPrefWidth(60);
        chooser.setCellFactory(_ -> new TitleCell());
        chooser.setButtonCell(new TitleCell());
        chooser.setAccessibleText(Words.say("pane.chooser"));
        chooser.valueProperty().addListener((_, _, text) -> chosen(text));
        HBox.setHgrow(chooser, Priority.ALWAYS);
        language.setMinWidth(USE_PREF_SIZE);
        var smaller =
                Parts.icon(
                        MaterialDesignM.MAGNIFY_MINUS_OUTLINE,
                        Parts.withKeys(Words.say("pane.smaller"), Keys.SMALLER),
                        () -> deeds.zoom().accept(-1));
        var larger =
                Parts.icon(
                        MaterialDesignM.MAGNIFY_PLUS_OUTLINE,
                        Parts.withKeys(Words.say("pane.larger"), Keys.LARGER),
                        () -> deeds.zoom().accept(1));
        var bookmarks =
                Parts.icon(
                        MaterialDesignB.BOOKMARK_MULTIPLE_OUTLINE,
                        Parts.withKeys(Words.say("bookmarks.title"), Keys.BOOKMARKS),
                        deeds.bookmarks());
        var find =
                Parts.icon(
                        MaterialDesignM.MAGNIFY,
                        Parts.withKeys(Words.say("pane.find"), Keys.FIND),
                        deeds.find());
        sight =
                Parts.icon(
                        MaterialDesignE.EYE_OUTLINE,
                        Parts.withKeys(Words.say("pane.sight"), Keys.SIGHT),
                        deeds.sight());
        sight.setId("sight");
        seen.setId("seen");
        seen.setMinWidth(USE_PREF_SIZE);
        seen.managedProperty().bind(seen.visibleProperty());
        seen.setVisible(false);
        var close =
                Parts.icon(
                        MaterialDesignC.CLOSE,
                        Parts.withKeys(Words.say("pane.close"), Keys.CLOSE_PANE),
                        deeds.close());
        close.getStyleClass().add("close-pane");
        getChildren()
                .addAll(chooser, language, smaller, larger, seen, sight, bookmarks, find, close);
        // A narrow pane keeps its title; size is in the menu and on the keys as well.
        for (var first : List.<Node>of(language, smaller, larger)) {
            first.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_ALL));
            first.managedProperty().bind(first.visibleProperty());
        }
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

    /// Says how many annotations are in sight, when some are left out.
    void showSight(int shown, int all, boolean chosen) {
        seen.setText(Words.say("sight.short", shown, all));
        Parts.describe(seen, Words.say("sight.count", shown, all));
        seen.setVisible(chosen);
        sight.setGraphic(
                FontIcon.of(
                        chosen
                                ? MaterialDesignE.EYE_SETTINGS_OUTLINE
                                : MaterialDesignE.EYE_OUTLINE));
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
