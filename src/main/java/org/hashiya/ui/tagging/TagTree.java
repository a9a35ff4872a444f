package org.hashiya.ui.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// The tags as a tree. Alt and an arrow moves the chosen one: up and down among those beside it,
/// under the one above it, and out again. A tag is dragged onto the one under which it shall stand.
final class TagTree extends TreeView<Tag> {
    private final Consumer<TagSet> moved;
    private TagSet tags = new TagSet(List.of());
    private boolean filling;

    /// @param chosen hears which tag is chosen
    /// @param moved gets the tags in another order
    TagTree(Consumer<TagId> chosen, Consumer<TagSet> moved) {
        this.moved = moved;
        setId("tag-tree");
        setAccessibleText(Words.say("tagset.tree"));
        setShowRoot(false);
        setRoot(new TreeItem<>());
        setCellFactory(_ -> new Line());
        getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, item) -> {
                    if (!filling && item != null) {
                        chosen.accept(item.getValue().id());
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Optional<TagId> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem())
                .map(item -> item.getValue().id());
    }

    void show(TagSet now, Optional<TagId> choose) {
        filling = true;
        tags = now;
        getRoot().getChildren().setAll(items(Optional.empty()));
        filling = false;
        choose.ifPresent(this::choose);
    }

    private List<TreeItem<Tag>> items(Optional<TagId> parent) {
        var items = new ArrayList<TreeItem<Tag>>();
        for (var tag : tags.under(parent)) {
            var item = new TreeItem<>(tag);
            item.setExpanded(true);
            item.getChildren().setAll(items(Optional.of(tag.id())));
            items.add(item);
        }
        return items;
    }

    private void choose(TagId id) {
        for (int row = 0; row < getExpandedItemCount(); row++) {
            if (getTreeItem(row).getValue().id().equals(id)) {
                getSelectionModel().select(row);
                return;
            }
        }
    }

    private void key(KeyEvent key) {
        if (!key.isAltDown() || chosen().isEmpty()) {
            return;
        }
        boolean isMirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        var tag = chosen().get();
        switch (key.getCode()) {
            case UP -> swap(tag, -1);
            case DOWN -> swap(tag, 1);
            case RIGHT -> moveAcross(tag, isMirrored);
            case LEFT -> moveAcross(tag, !isMirrored);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private List<Tag> beside(TagId id) {
        return tags.under(tags.find(id).flatMap(Tag::parent));
    }

    private int placeBeside(TagId id) {
        return beside(id).stream().map(Tag::id).toList().indexOf(id);
    }

    private void swap(TagId id, int step) {
        int other = placeBeside(id) + step;
        var beside = beside(id);
        if (other < 0 || other >= beside.size()) {
            return;
        }
        var all = new ArrayList<>(tags.tags());
        int one = all.indexOf(beside.get(other - step));
        int two = all.indexOf(beside.get(other));
        java.util.Collections.swap(all, one, two);
        moved.accept(new TagSet(all));
    }

    private void moveAcross(TagId id, boolean out) {
        var parent = tags.find(id).flatMap(Tag::parent);
        int place = placeBeside(id);
        if (out && parent.isPresent()) {
            put(id, tags.find(parent.get()).flatMap(Tag::parent));
        } else if (!out && place > 0) {
            put(id, Optional.of(beside(id).get(place - 1).id()));
        }
    }

    private void put(TagId id, Optional<TagId> parent) {
        tags.find(id)
                .map(tag -> tag.under(parent))
                .ifPresent(tag -> moved.accept(tags.merged(List.of(tag))));
    }

    /// Dropped beside all tags it stands under none.
    private void dropOnto(TagId id, Optional<Tag> onto) {
        var parent = onto.map(Tag::id);
        if (parent.filter(above -> tags.isWithin(above, id)).isEmpty()) {
            put(id, parent);
        }
    }

    private final class Line extends TreeCell<Tag> {
        Line() {
            setOnDragDetected(drag -> {
                if (getItem() != null) {
                    var content = new ClipboardContent();
                    content.putString(getItem().id().id());
                    startDragAndDrop(TransferMode.MOVE).setContent(content);
                    drag.consume();
                }
            });
            setOnDragOver(drag -> {
                if (drag.getGestureSource() instanceof Line && drag.getGestureSource() != this) {
                    drag.acceptTransferModes(TransferMode.MOVE);
                }
                drag.consume();
            });
            setOnDragDropped(drag -> {
                dropOnto(
                        new TagId(drag.getDragboard().getString()), Optional.ofNullable(getItem()));
                drag.setDropCompleted(true);
                drag.consume();
            });
        }

        @Override
        protected void updateItem(Tag tag, boolean empty) {
            super.updateItem(tag, empty);
            if (empty || tag == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            var key = new Label(tag.look().shortcut());
            key.getStyleClass().add("key-hint");
            var row = new HBox(6, Parts.patch(colour(tag)), new Label(tag.label(Words.language())));
            if (!tag.look().shortcut().isEmpty()) {
                row.getChildren().add(key);
            }
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            setText(null);
            setGraphic(row);
            setAccessibleText(tag.label(Words.language()));
        }
    }

    private static String colour(Tag tag) {
        try {
            javafx.scene.paint.Color.web(tag.look().colour());
            return tag.look().colour();
        } catch (IllegalArgumentException notAColour) {
            return "#808080";
        }
    }
}
