package org.hashiya.ui.window;

import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;
import org.hashiya.entity.EntityId;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.registers.CalendarsDialog;
import org.hashiya.ui.tagging.BatchesDialog;
import org.hashiya.ui.tagging.ElsewhereDialog;
import org.hashiya.ui.tagging.TagAllDialog;
import org.hashiya.ui.tagging.TagSetDialog;
import org.hashiya.workbench.SaidElsewhere;

/// The tag set, and what tags many places at once.
final class TagsMenu extends Menu {
    private final DeskView desk;
    private final Shell shell;

    TagsMenu(DeskView desk, Shell shell) {
        super(Words.say("menu.tags"));
        this.desk = desk;
        this.shell = shell;
        getItems()
                .setAll(
                        item("menu.tagSet", Keys.TAG_SET, this::openTagSet),
                        item("menu.tagAll", Keys.TAG_ALL, this::openTagAll),
                        item("menu.elsewhere", Keys.ELSEWHERE, this::openElsewhere),
                        item("menu.calendars", Keys.CALENDARS, this::openCalendars),
                        item("menu.batches", Keys.BATCHES, this::openBatches),
                        item("menu.repeatTag", Keys.REPEAT_TAG, desk.repeating()::again),
                        item("menu.quick", Keys.QUICK, () -> desk.repeating().toggle(false)),
                        item(
                                "menu.quickLike",
                                Keys.QUICK_LIKE,
                                () -> desk.repeating().toggle(true)),
                        item("menu.relate", Keys.RELATE, () -> desk.relating().mark()),
                        item("menu.claims", Keys.CLAIMS, () -> desk.ways().toDrawer("claims")),
                        item(
                                "menu.claimTable",
                                Keys.CLAIM_TABLE,
                                () -> desk.ways().toDrawer("table")));
    }

    private static MenuItem item(String key, KeyCombination keys, Runnable deed) {
        var item = new MenuItem(Words.say(key));
        item.setMnemonicParsing(false);
        item.setAccelerator(keys);
        item.setOnAction(_ -> deed.run());
        return item;
    }

    private javafx.stage.Window window() {
        return desk.getScene().getWindow();
    }

    private void openTagSet() {
        Guest.show(new TagSetDialog(window(), desk.pen(), shell.background()), desk);
    }

    private void openTagAll() {
        Guest.show(new TagAllDialog(window(), desk.pen(), shell.background(), start()), desk);
    }

    private void openElsewhere() {
        var model =
                desk.panes()
                        .active()
                        .attention()
                        .flatMap(Attention::looked)
                        .filter(chosen -> !SaidElsewhere.parts(chosen).isEmpty());
        if (model.isEmpty()) {
            desk.say(Words.say("elsewhere.nothing"));
            return;
        }
        Guest.show(
                new ElsewhereDialog(window(), desk.pen(), shell.background(), model.get()), desk);
    }

    /// The selected words, or else the chosen annotation: its entity, its words and its tag.
    private TagAllDialog.Start start() {
        var attention = desk.panes().active().attention();
        var chosen = attention.flatMap(Attention::looked);
        var words =
                attention.flatMap(now ->
                        now.selection()
                                .span()
                                .or(() -> chosen.map(Annotation::span))
                                .map(span -> span.of(now.text().words()).strip()));
        return new TagAllDialog.Start(
                words.orElse(""),
                chosen.map(Annotation::meaning).flatMap(TagsMenu::entity),
                chosen.map(Annotation::tag).flatMap(desk.pen().project().tags()::find),
                attention.map(now -> now.text().id()));
    }

    private static Optional<EntityId> entity(Meaning meaning) {
        return meaning instanceof Meaning.Names(var entity)
                ? Optional.of(entity)
                : Optional.empty();
    }

    private void openCalendars() {
        Guest.show(new CalendarsDialog(window(), desk.pen()), desk);
    }

    private void openBatches() {
        Guest.show(new BatchesDialog(window(), desk.pen(), shell.background()), desk);
    }
}
