package org.hashiya.ui.library;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.input.DataFormat;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.hashiya.language.Direction;
import org.hashiya.text.SourceText;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// One text in the library: its title the way it runs, its language and length.
final class TextCell extends ListCell<SourceText> {
    /// What is dragged out of the library: the id of a text.
    static final DataFormat TEXT = new DataFormat("application/x-hashiya-text");

    private static final double MARGINS = 22;

    private final Label title = new Label();
    private final Label particulars = Parts.muted("");
    private final VBox both = new VBox(2, title, particulars);
    private final ContextMenu menu;

    TextCell(LibraryView.Deeds deeds) {
        title.getStyleClass().add("text-title");
        title.setWrapText(true);
        particulars.setWrapText(true);
        both.setFillWidth(true);
        title.setMaxWidth(Double.MAX_VALUE);
        particulars.setMaxWidth(Double.MAX_VALUE);
        // The cell is as wide as the list, so that titles wrap.
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                deeds.open().accept(getItem().id());
            }
        });
        setOnDragDetected(_ -> {
            if (getItem() != null) {
                startDragAndDrop(TransferMode.COPY)
                        .setContent(Map.of(TEXT, getItem().id().toString()));
            }
        });
        var show = new MenuItem(Words.say("library.open"));
        show.setOnAction(_ -> deeds.open().accept(getItem().id()));
        var beside = new MenuItem(Words.say("library.openBeside"));
        beside.setOnAction(_ -> deeds.openBeside().accept(getItem().id()));
        var describe = new MenuItem(Words.say("describe.menu"));
        describe.setId("text-describe");
        describe.setOnAction(_ -> deeds.describe().accept(getItem()));
        var history = new MenuItem(Words.say("library.history"));
        history.setId("text-history");
        history.setOnAction(_ -> deeds.history().accept(getItem()));
        menu = new ContextMenu(show, beside, describe, history);
    }

    /// The list does not ask how high a cell is at its width.
    @Override
    protected double computePrefHeight(double width) {
        double room = getListView() == null ? width : getListView().getWidth();
        return getItem() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + both.prefHeight(room - MARGINS) + snappedBottomInset();
    }

    @Override
    protected void updateItem(SourceText text, boolean empty) {
        super.updateItem(text, empty);
        if (empty || text == null) {
            setGraphic(null);
            setContextMenu(null);
            return;
        }
        title.setText(text.title());
        var direction = Direction.ofWords(text.title());
        Parts.setDirection(title, direction);
        both.setAlignment(direction == Direction.RIGHT_TO_LEFT ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
        particulars.setText(
                Words.say(
                        "library.particulars",
                        LanguageNames.of(text.language()),
                        text.codePoints()));
        setAccessibleText(text.title() + ", " + particulars.getText());
        setGraphic(both);
        setContextMenu(menu);
    }
}
