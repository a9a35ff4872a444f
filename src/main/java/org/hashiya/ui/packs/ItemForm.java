package org.hashiya.ui.packs;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.pack.Item;
import org.hashiya.pack.ItemId;
import org.hashiya.pack.Piece;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/// The chosen item, to be filled in. What is typed is written when one goes on.
final class ItemForm extends ScrollPane {
    private final PackTools tools;
    private final VBox box = new VBox(8);
    private final Label kind = new Label();
    private final FontIcon picture = new FontIcon();
    private final VBox notes = new VBox(6);
    private Optional<Shown> shown = Optional.empty();

    /// The rows of one item.
    private record Shown(ItemId item, String kind, Rows<Piece> rows) {}

    ItemForm(PackTools tools) {
        this.tools = tools;
        setId("pack-form");
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().addAll("edge-to-edge", "pack-form");
        box.getStyleClass().add("card-fields");
        setContent(box);
        kind.getStyleClass().add("heading");
        kind.setGraphic(picture);
        kind.setMinWidth(0);
        refresh(Optional.empty());
    }

    private HBox head() {
        var up = Parts.icon(MaterialDesignC.CHEVRON_UP, Words.say("pack.item.up"), () -> move(-1));
        up.setId("pack-item-up");
        var down =
                Parts.icon(
                        MaterialDesignC.CHEVRON_DOWN, Words.say("pack.item.down"), () -> move(1));
        down.setId("pack-item-down");
        var remove =
                Parts.icon(
                        MaterialDesignD.DELETE_OUTLINE,
                        Words.say("pack.item.remove"),
                        () -> shown.ifPresent(now -> tools.opened().remove(now.item())));
        remove.setId("pack-item-remove");
        var head = new HBox(2, kind, Parts.gap(), up, down, remove);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return head;
    }

    private void move(int step) {
        var items = tools.opened().now().map(pack -> pack.items().size()).orElse(0);
        shown.ifPresent(now ->
                tools.opened()
                        .now()
                        .map(pack -> pack.placeOf(now.item()) + step)
                        .filter(place -> place >= 0 && place < items)
                        .ifPresent(place -> tools.opened().move(now.item(), place)));
    }

    /// The chosen item as it is now.
    void refresh(Optional<Item> item) {
        if (item.isEmpty()) {
            shown = Optional.empty();
            var hint =
                    Parts.muted(
                            Words.say(
                                    tools.opened().now().isEmpty()
                                            ? "pack.noneOpen"
                                            : "pack.chooseItem"));
            hint.setWrapText(true);
            box.getChildren().setAll(hint);
            return;
        }
        var piece = item.get().piece();
        picture.setIconCode(PieceWords.picture(piece));
        kind.setText(PieceWords.kind(piece));
        var same =
                shown.filter(now ->
                        now.item().equals(item.get().id()) && now.kind().equals(sort(piece)));
        if (same.isPresent()) {
            same.get().rows().show(piece);
        } else {
            var id = item.get().id();
            var rows =
                    new PieceForms(tools).of(piece, changed -> tools.opened().change(id, changed));
            shown = Optional.of(new Shown(id, sort(piece), rows));
            box.getChildren().setAll(head(), notes, rows);
            setVvalue(0);
        }
        note(item.get());
    }

    private void note(Item item) {
        notes.getChildren()
                .setAll(
                        tools.opened().drifting().stream()
                                .filter(each -> each.drifted().item().id().equals(item.id()))
                                .map(each ->
                                        new DriftNote(
                                                each.drifted(),
                                                each.now(),
                                                () -> tools.opened().takeAsItIs(item.id())))
                                .toList());
        notes.setManaged(!notes.getChildren().isEmpty());
    }

    /// Two pieces of one sort have the same rows.
    private static String sort(Piece piece) {
        return piece instanceof Piece.Question question
                ? question.exercise().getClass().getSimpleName()
                : piece.kind();
    }

    /// The first field gets the keyboard.
    void edit() {
        shown.flatMap(now -> first(now.rows())).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> first(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled()) {
            return Optional.of(node);
        }
        return node instanceof javafx.scene.Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(each -> first(each).stream())
                        .findFirst()
                : Optional.empty();
    }
}
