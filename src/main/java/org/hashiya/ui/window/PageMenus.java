package org.hashiya.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.hashiya.ui.kit.Look;
import org.hashiya.ui.kit.Words;

/// The part of the View menu that says how pages look.
final class PageMenus {
    private final Shell shell;

    PageMenus(Shell shell) {
        this.shell = shell;
    }

    /// @param chooseSight opens the choice of what is shown in the active pane
    List<MenuItem> items(Runnable chooseSight) {
        var labels = new CheckMenuItem(Words.say("menu.labels"));
        labels.setId("menu-labels");
        labels.setSelected(shell.attire().labels());
        labels.setAccelerator(Keys.LABELS);
        labels.setOnAction(_ -> shell.wear(shell.attire().labels(labels.isSelected())));
        return List.of(item("menu.sight", Keys.SIGHT, chooseSight), labels, numbering(), looks());
    }

    private Menu numbering() {
        var items = new ArrayList<RadioMenuItem>();
        for (var numbering : Numbering.values()) {
            items.add(
                    radio(
                            numbering.words(),
                            () -> shell.wear(shell.attire().numbering(numbering))));
        }
        return choice("menu.numbering", items, () -> shell.attire().numbering().ordinal());
    }

    private Menu looks() {
        var items = new ArrayList<RadioMenuItem>();
        for (var look : Look.values()) {
            items.add(radio(look.words(), () -> shell.wear(look)));
        }
        var menu = choice("menu.look", items, () -> shell.attire().look().ordinal());
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(
                                "menu.darkOrLight",
                                Keys.LOOK,
                                () -> shell.wear(shell.look().other())));
        return menu;
    }

    private static Menu choice(String key, List<RadioMenuItem> items, Supplier<Integer> selected) {
        var group = new ToggleGroup();
        items.forEach(item -> item.setToggleGroup(group));
        var menu = new Menu(Words.say(key));
        menu.getItems().setAll(items);
        Runnable refresh = () -> items.get(selected.get()).setSelected(true);
        refresh.run();
        menu.setOnShowing(_ -> refresh.run());
        return menu;
    }

    private static RadioMenuItem radio(String words, Runnable deed) {
        var item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> deed.run());
        return item;
    }

    private static MenuItem item(String key, KeyCombination keys, Runnable deed) {
        var item = new MenuItem(Words.say(key));
        item.setMnemonicParsing(false);
        item.setAccelerator(keys);
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
