package org.hashiya.ui.packs;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hashiya.pack.Item;
import org.hashiya.pack.ItemId;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// The items of the open pack in their order. They are moved by dragging or with Alt+Up and
/// Alt+Down, deleted with Delete; Enter goes to the form of the chosen one.
final class ItemList extends ListView<Item> {
    private final OpenedPack opened;
    private Optional<ItemId> dragged = Optional.empty();
    private boolean showing;

    /// @param titles what texts are called
    /// @param edit goes to the form
    ItemList(OpenedPack opened, Function<TextId, String> titles, Runnable edit) {
        this.opened = opened;
        setId("pack-items");
        setAccessibleText(Words.say("pack.items"));
        getStyleClass().addAll("dense-list", "pack-items");
        var nothing = Parts.muted(Words.say("pack.nothingYet"));
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        setCellFactory(_ -> new ItemCell(this, titles));
        getSelectionModel().selectedItemProperty().subscribe(this::choose);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> key(key, edit));
    }

    private void choose(Item item) {
        if (!showing) {
            opened.choose(Optional.ofNullable(item).map(Item::id));
        }
    }

    /// What became of its passages, as a sentence; empty when they are as they were.
    String driftOf(Item item) {
        return opened.drifting().stream()
                .map(OpenedPack.Drifting::drifted)
                .filter(each -> each.item().id().equals(item.id()))
                .map(each -> DriftNote.said(each.drift()))
                .findFirst()
                .orElse("");
    }

    /// The pack as it is now.
    void refresh(Optional<Item> chosen) {
        showing = true;
        var items = opened.now().map(pack -> pack.items()).orElse(List.of());
        if (!getItems().equals(items)) {
            getItems().setAll(items);
        } else {
            super.refresh(); // passages may have drifted
        }
        chosen.ifPresentOrElse(
                item -> {
                    if (!item.equals(getSelectionModel().getSelectedItem())) {
                        getSelectionModel().select(item);
                        bring(getItems().indexOf(item));
                    }
                },
                getSelectionModel()::clearSelection);
        showing = false;
    }

    /// Scrolls only when it is out of sight.
    private void bring(int place) {
        boolean isSeen =
                lookupAll(".list-cell").stream()
                        .anyMatch(node ->
                                node instanceof ItemCell cell
                                        && !cell.isEmpty()
                                        && cell.getIndex() == place
                                        && cell.getBoundsInParent().getMinY() >= 0
                                        && cell.getBoundsInParent().getMaxY() <= getHeight());
        if (!isSeen) {
            scrollTo(Math.max(0, place - 1));
        }
    }

    private void key(KeyEvent key, Runnable edit) {
        var item = getSelectionModel().getSelectedItem();
        if (item == null) {
            return;
        }
        int place = getItems().indexOf(item);
        switch (key.getCode()) {
            case UP, DOWN -> {
                if (key.isAltDown()) {
                    move(item.id(), place + (key.getCode() == KeyCode.UP ? -1 : 1));
                    key.consume();
                }
            }
            case DELETE -> {
                opened.remove(item.id());
                key.consume();
            }
            case ENTER -> {
                edit.run();
                key.consume();
            }
            default -> {
                // belongs to the list
            }
        }
    }

    private void move(ItemId item, int place) {
        if (place >= 0 && place < getItems().size()) {
            opened.move(item, place);
        }
    }

    // ---- the mouse

    void drag(Item item) {
        dragged = Optional.of(item.id());
    }

    boolean isDragging() {
        return dragged.isPresent();
    }

    /// @param gap the item is to stand before what stands at this place now
    void drop(int gap) {
        dragged.ifPresent(item -> {
            int from = opened.now().map(pack -> pack.placeOf(item)).orElse(-1);
            int place = gap > from ? gap - 1 : gap;
            if (from >= 0 && place != from) {
                move(item, place);
            }
        });
        dragged = Optional.empty();
    }
}
