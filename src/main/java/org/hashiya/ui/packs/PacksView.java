package org.hashiya.ui.packs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.language.Direction;
import org.hashiya.pack.PackId;
import org.hashiya.pack.TitlePage;
import org.hashiya.ui.kit.Moments;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/// The reading packs of the project. A click or Enter opens one, Delete deletes it; the rest is in
/// the menu of each.
public final class PacksView extends VBox {
    private final ListView<PackId> list = new ListView<>();
    private final Deeds deeds;
    private Map<PackId, TitlePage> shown = Map.of();

    /// What the list leads to.
    ///
    /// @param make asks for a new pack
    /// @param take asks for the file of a definition
    /// @param open shows the page of a pack
    /// @param each what can be done with one, in the order of its menu
    public record Deeds(
            Runnable make, Runnable take, Consumer<PackId> open, List<Deed> each, Deed delete) {}

    /// @param words what the menu says
    public record Deed(String words, String id, Consumer<PackId> deed) {}

    public PacksView(Deeds deeds) {
        this.deeds = deeds;
        getStyleClass().addAll("library", "packs");
        var make = Parts.button(Words.say("packs.new"), "packs-new", deeds.make());
        var take = Parts.button(Words.say("packs.take"), "packs-take", deeds.take());
        var tools = new FlowPane(6, 4, make, take);
        tools.getStyleClass().add("packs-tools");
        list.setId("packs");
        list.setAccessibleText(Words.say("packs.title"));
        list.getStyleClass().add("dense-list");
        list.setCellFactory(_ -> new Cell());
        var nothing = Parts.muted(Words.say("packs.empty"));
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(tools, list);
    }

    /// The packs as they are now.
    public void show(Map<PackId, TitlePage> packs) {
        if (packs.equals(shown) && list.getItems().size() == packs.size()) {
            return;
        }
        var chosen = list.getSelectionModel().getSelectedItem();
        shown = packs;
        list.getItems().setAll(packs.keySet());
        list.getSelectionModel().select(chosen);
        list.refresh();
    }

    /// The one that is chosen in the list.
    public Optional<PackId> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            chosen().ifPresent(deeds.open());
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE) {
            chosen().ifPresent(deeds.delete().deed());
            key.consume();
        }
    }

    private final class Cell extends ListCell<PackId> {
        private final Label title = new Label();
        private final Label about = Parts.muted("");
        private final Label day = Parts.muted("");
        private final VBox box = new VBox(1, title, about, day);

        Cell() {
            setPrefWidth(0);
            title.getStyleClass().add("text-title");
            title.setWrapText(true);
            title.setMaxWidth(Double.MAX_VALUE);
            about.setMaxWidth(Double.MAX_VALUE);
            setOnMouseClicked(_ -> Optional.ofNullable(getItem()).ifPresent(deeds.open()));
        }

        @Override
        protected void updateItem(@Nullable PackId pack, boolean empty) {
            super.updateItem(pack, empty);
            var front = empty || pack == null ? null : shown.get(pack);
            if (pack == null || front == null) {
                setGraphic(null);
                setContextMenu(null);
                setAccessibleText("");
                return;
            }
            title.setText(front.title());
            Parts.setDirection(title, Direction.ofWords(front.title()));
            about.setText(front.audience());
            Parts.setDirection(about, Direction.ofWords(front.audience()));
            about.setVisible(!front.audience().isEmpty());
            about.setManaged(!front.audience().isEmpty());
            day.setText(Words.say("packs.changed", Moments.say(front.changed())));
            setAccessibleText(front.title() + ", " + front.audience() + ", " + day.getText());
            setGraphic(box);
            setContextMenu(menu(pack));
        }
    }

    private ContextMenu menu(PackId pack) {
        var menu = new ContextMenu();
        menu.getItems()
                .add(item(new Deed(Words.say("packs.open"), "packs-open", deeds.open()), pack));
        deeds.each().forEach(each -> menu.getItems().add(item(each, pack)));
        menu.getItems().add(item(deeds.delete(), pack));
        return menu;
    }

    private static MenuItem item(Deed deed, PackId pack) {
        var item = new MenuItem(deed.words());
        item.setId(deed.id());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> deed.deed().accept(pack));
        return item;
    }
}
