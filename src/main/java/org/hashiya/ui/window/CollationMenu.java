package org.hashiya.ui.window;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.hashiya.ui.kit.Words;

/// What can be done with texts side by side.
final class CollationMenu extends Menu {
    private final CheckMenuItem follow = new CheckMenuItem(Words.say("menu.follow"));

    CollationMenu(DeskView desk, Shell shell) {
        super(Words.say("menu.parallels"));
        follow.setId("menu-follow");
        follow.setMnemonicParsing(false);
        follow.setAccelerator(Keys.FOLLOW);
        follow.setSelected(shell.attire().following());
        follow.setOnAction(_ -> shell.wear(shell.attire().following(!shell.attire().following())));
        setOnShowing(_ -> follow.setSelected(shell.attire().following()));
        getItems()
                .setAll(
                        List.of(
                                item(
                                        "menu.align",
                                        Keys.ALIGN,
                                        () -> desk.panes().collation().align(false)),
                                item(
                                        "menu.alignSelected",
                                        Keys.ALIGN_SELECTED,
                                        () -> desk.panes().collation().align(true)),
                                item(
                                        "menu.unalign",
                                        Keys.UNALIGN,
                                        () -> desk.panes().collation().unalign()),
                                item("menu.walk", Keys.WALK, () -> desk.panes().collation().walk()),
                                new SeparatorMenuItem(),
                                follow));
    }

    private static MenuItem item(String key, KeyCombination keys, Runnable deed) {
        var item = new MenuItem(Words.say(key));
        item.setMnemonicParsing(false);
        item.setAccelerator(keys);
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
