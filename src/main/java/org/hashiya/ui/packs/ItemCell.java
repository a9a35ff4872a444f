package org.hashiya.ui.packs;

import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.language.Direction;
import org.hashiya.pack.Excerpt;
import org.hashiya.pack.Item;
import org.hashiya.pack.Piece;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// An item in the list: its picture, its first words, and below them what it is and of which texts.
/// While another is dragged over it, a line says where that would stand.
final class ItemCell extends ListCell<Item> {
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");
    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("behind");

    private final ItemList list;
    private final Function<TextId, String> titles;
    private final FontIcon picture = new FontIcon();
    private final Label words = new Label();
    private final Label kind = Parts.muted("");
    private final Label from = Parts.muted("");
    private final HBox about = new HBox(6, kind, from);
    private final FontIcon drift = FontIcon.of(MaterialDesignA.ALERT_CIRCLE_OUTLINE);
    private final HBox row;

    ItemCell(ItemList list, Function<TextId, String> titles) {
        this.list = list;
        this.titles = titles;
        setPrefWidth(0);
        getStyleClass().add("pack-item");
        words.getStyleClass().add("pack-item-words");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        from.setMinWidth(0);
        kind.setMinWidth(USE_PREF_SIZE);
        var both = new VBox(words, about);
        both.setAlignment(Pos.CENTER_LEFT);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        drift.getStyleClass().add("pack-drift-sign");
        row = new HBox(9, picture, both, drift);
        row.setAlignment(Pos.CENTER_LEFT);
        setOnDragDetected(drag -> {
            if (getItem() != null) {
                list.drag(getItem());
                startFullDrag();
                drag.consume();
            }
        });
        addEventHandler(MouseDragEvent.MOUSE_DRAG_OVER, this::over);
        addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, _ -> unmark());
        addEventHandler(
                MouseDragEvent.MOUSE_DRAG_RELEASED,
                drop -> {
                    unmark();
                    list.drop(isEmpty() ? list.getItems().size() : gap(drop));
                });
    }

    private void over(MouseDragEvent drag) {
        boolean behind = gap(drag) > getIndex();
        boolean here = list.isDragging() && !isEmpty();
        pseudoClassStateChanged(BEFORE, here && !behind);
        pseudoClassStateChanged(BEHIND, here && behind);
    }

    private int gap(MouseDragEvent drag) {
        return drag.getY() > getHeight() / 2 ? getIndex() + 1 : getIndex();
    }

    private void unmark() {
        pseudoClassStateChanged(BEFORE, false);
        pseudoClassStateChanged(BEHIND, false);
    }

    @Override
    protected void updateItem(@Nullable Item item, boolean empty) {
        super.updateItem(item, empty);
        unmark();
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText("");
            return;
        }
        var piece = item.piece();
        picture.setIconCode(PieceWords.picture(piece));
        var first = PieceWords.first(piece);
        var name = PieceWords.kind(piece);
        var sources = sources(piece);
        words.setText(first.isEmpty() ? name : first);
        Parts.setDirection(words, Direction.ofWords(words.getText()));
        words.getStyleClass().remove("pack-item-heading");
        if (piece instanceof Piece.Heading) {
            words.getStyleClass().add("pack-item-heading");
        }
        kind.setText(first.isEmpty() ? Words.say("pack.written") : name);
        from.setText(sources);
        Parts.setDirection(from, Direction.ofWords(sources));
        boolean hasMore = !first.isEmpty() || PieceWords.isWritten(piece);
        about.setVisible(hasMore);
        about.setManaged(hasMore);
        var drifted = list.driftOf(item);
        drift.setVisible(!drifted.isEmpty());
        drift.setManaged(!drifted.isEmpty());
        setTooltip(drifted.isEmpty() ? null : Parts.tip(drifted));
        setAccessibleText(name + ": " + first + " " + sources + " " + drifted);
        setGraphic(row);
    }

    private String sources(Piece piece) {
        return piece.shownExcerpts()
                .map(Excerpt::text)
                .distinct()
                .map(titles)
                .collect(Collectors.joining(" ⇄ "));
    }
}
