package org.hashiya.ui.drawer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hashiya.project.Edit;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The drawer below the panes: a row of tabs, and the page of one of them. Where it lies, and
/// whether there is room for it, is for others to say: they watch [#openProperty].
public final class Drawer extends BorderPane {
    private final List<DrawerPage> pages = new ArrayList<>();
    private final HBox tabs = new HBox(2);
    private final ToggleGroup group = new ToggleGroup();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final Runnable whenLeft;
    private Optional<DrawerPage> shown = Optional.empty();

    /// @param whenLeft is run when the drawer had the keyboard and is closed
    public Drawer(Runnable whenLeft) {
        this.whenLeft = whenLeft;
        getStyleClass().add("drawer");
        setId("drawer");
        tabs.getStyleClass().add("drawer-tabs");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var close = Parts.icon(MaterialDesignC.CLOSE, Words.say("drawer.close"), this::close);
        close.setId("drawer-close");
        var scroller = new ScrollPane(tabs);
        scroller.setFitToHeight(true);
        scroller.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.setFocusTraversable(false);
        scroller.getStyleClass().add("edge-to-edge");
        var head = new HBox(scroller, room, close);
        head.getStyleClass().add("drawer-head");
        setTop(head);
        setMinHeight(0);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        }
    }

    /// Puts a page behind those that are there.
    public void add(DrawerPage page) {
        pages.add(page);
        var tab = new ToggleButton(page.title());
        tab.setId("drawer-" + page.id());
        tab.setMnemonicParsing(false);
        tab.setToggleGroup(group);
        tab.getStyleClass().addAll("small", "flat");
        tab.setOnAction(_ -> {
            tab.setSelected(true); // one of them is always there
            show(page);
        });
        tabs.getChildren().add(tab);
    }

    /// Opens the drawer at a page and gives it the keyboard; nothing happens when there is none of
    /// that id.
    public void open(String id) {
        lay(id);
        shown.filter(page -> page.id().equals(id)).ifPresent(DrawerPage::focus);
    }

    /// Opens the drawer at a page and leaves the keyboard where it is.
    public void lay(String id) {
        page(id).ifPresent(page -> {
            group.selectToggle((ToggleButton) tabs.getChildren().get(pages.indexOf(page)));
            open.set(true);
            show(page);
        });
    }

    /// Opens it where it was last, or closes it.
    public void toggle() {
        if (isOpen()) {
            close();
        } else {
            shown.or(() -> pages.stream().findFirst()).ifPresent(page -> open(page.id()));
        }
    }

    private Optional<DrawerPage> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    private void show(DrawerPage page) {
        shown.filter(before -> !before.equals(page)).ifPresent(DrawerPage::hide);
        shown = Optional.of(page);
        setCenter(page.content());
        page.refresh();
    }

    private void close() {
        boolean hadKeyboard = hasKeyboard();
        open.set(false);
        shown.ifPresent(DrawerPage::hide);
        if (hadKeyboard) {
            whenLeft.run();
        }
    }

    private boolean hasKeyboard() {
        var owner = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        for (var node = owner.orElse(null); node != null; node = node.getParent()) {
            if (node == this) {
                return true;
            }
        }
        return false;
    }

    public boolean isOpen() {
        return open.get();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The page that lies in it, also while it is closed; empty before the first.
    public Optional<String> shownPage() {
        return shown.map(DrawerPage::id);
    }

    /// An edit was written.
    public void hear(Edit edit) {
        inSight().ifPresent(page -> page.hear(edit));
    }

    /// The reader turned to another text.
    public void turn() {
        inSight().ifPresent(DrawerPage::turn);
    }

    private Optional<DrawerPage> inSight() {
        return shown.filter(_ -> isOpen());
    }
}
