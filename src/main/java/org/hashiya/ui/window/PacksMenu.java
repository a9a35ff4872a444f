package org.hashiya.ui.window;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.hashiya.ui.kit.Words;

/// What is done with reading packs.
final class PacksMenu extends Menu {
    PacksMenu(DeskView desk) {
        super(Words.say("menu.packs"));
        getItems()
                .setAll(
                        item("menu.intoPack", Keys.INTO_PACK, desk.packing()::add),
                        item(
                                "menu.sideBySideIntoPack",
                                Keys.SIDE_BY_SIDE_INTO_PACK,
                                desk.packing()::addFacing),
                        new SeparatorMenuItem(),
                        item("menu.newPack", Keys.NEW_PACK, () -> desk.packs().make()),
                        item("menu.packList", Keys.PACKS, () -> desk.ways().toPacks()),
                        item("menu.packPage", Keys.PACK, () -> desk.ways().toDrawer("pack")),
                        new SeparatorMenuItem(),
                        item("menu.exportPack", Keys.EXPORT_PACK, () -> desk.packs().export()));
    }

    private static MenuItem item(String key, KeyCombination keys, Runnable deed) {
        var item = new MenuItem(Words.say(key));
        item.setMnemonicParsing(false);
        item.setAccelerator(keys);
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
