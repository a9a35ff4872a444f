package org.hashiya.ui.window;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.hashiya.ui.kit.Words;

/// Everything that can be done on the desk, with its keys.
final class DeskMenu extends MenuBar {
    private final DeskView desk;
    private final Shell shell;

    DeskMenu(DeskView desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
        getMenus()
                .setAll(
                        project(),
                        edit(),
                        view(),
                        new CollationMenu(desk, shell),
                        new TagsMenu(desk, shell),
                        new PacksMenu(desk),
                        go());
    }

    private Menu project() {
        var recent = new Menu(Words.say("menu.recent"));
        shell.memory()
                .recent()
                .all()
                .forEach(path ->
                        recent.getItems().add(plain(path.toString(), () -> shell.open(path))));
        recent.setDisable(recent.getItems().isEmpty());
        return menu(
                Words.say("menu.project"),
                item(Words.say("menu.new"), Keys.NEW, shell::askForNew),
                item(Words.say("menu.open"), Keys.OPEN, shell::askForProject),
                plain(Words.say("menu.sample"), shell::openSample),
                recent,
                plain(Words.say("menu.backup"), () -> desk.errands().makeBackup()),
                new SeparatorMenuItem(),
                item(Words.say("menu.import"), Keys.IMPORT, () -> desk.errands().importTexts()),
                item(Words.say("menu.export"), Keys.EXPORT, () -> desk.errands().export()),
                plain(Words.say("menu.check"), () -> desk.ways().toDrawer("check")),
                new SeparatorMenuItem(),
                item(Words.say("menu.leave"), Keys.LEAVE, shell::leave));
    }

    private Menu edit() {
        return menu(
                Words.say("menu.edit"),
                item(Words.say("menu.undo"), Keys.UNDO, () -> desk.pen().undo()),
                item(Words.say("menu.redo"), Keys.REDO, () -> desk.pen().redo()),
                item(
                        Words.say("menu.cite"),
                        Keys.CITE,
                        () -> desk.panes().active().copyWithReference()),
                item(
                        Words.say("menu.describe"),
                        Keys.DESCRIBE,
                        () -> desk.panes().active().describe()),
                new SeparatorMenuItem(),
                item(Words.say("menu.find"), Keys.FIND, () -> desk.panes().active().find()),
                item(
                        Words.say("menu.findEverywhere"),
                        Keys.FIND_EVERYWHERE,
                        () -> desk.panes().active().findEverywhere()),
                item(Words.say("menu.findNext"), Keys.FIND_NEXT, () -> findNext(1)),
                item(Words.say("menu.findPrevious"), Keys.FIND_PREVIOUS, () -> findNext(-1)),
                plain(
                        Words.say("menu.erase", Keys.ERASE.getDisplayText()),
                        () -> desk.panes().active().eraseChosen()));
    }

    private Menu view() {
        var menu =
                menu(
                        Words.say("menu.view"),
                        item(
                                Words.say("menu.newPane"),
                                Keys.NEW_PANE,
                                () -> desk.panes().addBeside(desk.panes().active())),
                        item(
                                Words.say("menu.closePane"),
                                Keys.CLOSE_PANE,
                                () -> desk.panes().close(desk.panes().active())),
                        new SeparatorMenuItem(),
                        item(Words.say("menu.larger"), Keys.LARGER, () -> zoom(1)),
                        item(Words.say("menu.smaller"), Keys.SMALLER, () -> zoom(-1)),
                        item(Words.say("menu.asPrinted"), Keys.AS_PRINTED, () -> zoom(0)),
                        item(
                                Words.say("menu.type"),
                                Keys.TYPE,
                                () -> desk.panes().active().chooseType()),
                        new SeparatorMenuItem(),
                        plain(Words.say("menu.toggleLibrary"), desk.ways()::toggleLibrary),
                        plain(Words.say("menu.toggleMargin"), desk.ways()::toggleMargin),
                        item(
                                Words.say("menu.toggleDrawer"),
                                Keys.DRAWER,
                                desk.ways()::toggleDrawer),
                        plain(Words.say("timeline.title"), () -> desk.ways().toDrawer("timeline")),
                        item(Words.say("menu.reading"), Keys.READING, desk.reading()::toggle),
                        languages());
        var pages = new PageMenus(shell).items(() -> desk.panes().active().seeing().toggle());
        menu.getItems().addAll(menu.getItems().size() - 1, pages);
        return menu;
    }

    private void findNext(int step) {
        desk.panes().active().findBar().go(step);
    }

    private void zoom(int steps) {
        desk.panes().active().zoom(steps);
    }

    private Menu languages() {
        var group = new ToggleGroup();
        var menu = new Menu(Words.say("menu.language"));
        for (var language : Words.LANGUAGES) {
            var locale = Locale.forLanguageTag(language);
            var item = new RadioMenuItem(locale.getDisplayLanguage(locale));
            item.setToggleGroup(group);
            item.setSelected(language.equals(Words.language()));
            item.setOnAction(_ -> shell.speak(language));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu go() {
        var menu =
                menu(
                        Words.say("menu.go"),
                        item(
                                Words.say("menu.back"),
                                Keys.back(),
                                () -> desk.panes().returning().back()),
                        item(
                                Words.say("menu.forward"),
                                Keys.forward(),
                                () -> desk.panes().returning().forward()),
                        item(
                                Words.say("menu.goTo"),
                                Keys.GO_TO,
                                () -> desk.panes().active().goTo()),
                        item(
                                Words.say("menu.outline"),
                                Keys.OUTLINE,
                                () -> desk.panes().active().listHeadings()),
                        new SeparatorMenuItem(),
                        item(Words.say("menu.bookmark"), Keys.BOOKMARK, () -> bookmarks().toggle()),
                        item(
                                Words.say("menu.nextBookmark"),
                                Keys.NEXT_BOOKMARK,
                                () -> bookmarks().go(1)),
                        item(
                                Words.say("menu.previousBookmark"),
                                Keys.PREVIOUS_BOOKMARK,
                                () -> bookmarks().go(-1)),
                        item(
                                Words.say("menu.bookmarks"),
                                Keys.BOOKMARKS,
                                () -> desk.panes().active().listBookmarks()),
                        new SeparatorMenuItem(),
                        item(Words.say("menu.library"), Keys.LIBRARY, desk.ways()::toLibrary),
                        item(Words.say("menu.registers"), Keys.REGISTERS, desk.ways()::toRegisters),
                        item(
                                Words.say("menu.comment"),
                                Keys.COMMENT,
                                () -> desk.ways().toComment()),
                        item(
                                Words.say("menu.comments"),
                                Keys.COMMENTS,
                                () -> desk.ways().toDrawer("comments")),
                        item(
                                Words.say("menu.coverage"),
                                Keys.COVERAGE,
                                () -> desk.ways().toDrawer("coverage")),
                        item(Words.say("menu.margin"), Keys.MARGIN, desk.ways()::toMargin),
                        item(
                                Words.say("menu.nextPane"),
                                Keys.NEXT_PANE,
                                () -> desk.panes().focusNext(1)),
                        item(
                                Words.say("menu.previousPane"),
                                Keys.PREVIOUS_PANE,
                                () -> desk.panes().focusNext(-1)));
        for (int i = 1; i <= Panes.MOST; i++) {
            int number = i;
            menu.getItems()
                    .add(
                            item(
                                    Words.say("menu.pane", number),
                                    Keys.pane(number),
                                    () -> desk.panes().focus(number - 1)));
        }
        return menu;
    }

    private PaneBookmarks bookmarks() {
        return desk.panes().active().bookmarks();
    }

    private static Menu menu(String words, MenuItem... items) {
        var menu = new Menu(words);
        menu.getItems().setAll(List.of(items));
        return menu;
    }

    private static MenuItem item(String words, KeyCombination keys, Runnable deed) {
        var item = plain(words, deed);
        item.setAccelerator(keys);
        return item;
    }

    private static MenuItem plain(String words, Runnable deed) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
