package org.hashiya.ui.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagSet;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;

/// What can be done with the selected words, and with the marks at the place pointed at.
public final class TagMenu extends ContextMenu {
    /// What the menu's items lead to.
    ///
    /// @param tag sets a tag on the selection
    /// @param erase takes a mark away
    /// @param copy puts the selected words on the clipboard
    /// @param cite does so with where they stand
    public record Deeds(
            Consumer<Tag> tag, Consumer<Annotation> erase, Runnable copy, Runnable cite) {}

    /// @param selected whether words are selected
    /// @param here the marks at the place pointed at
    /// @param words of the text
    public TagMenu(
            TagSet tags, boolean selected, List<Annotation> here, String words, Deeds deeds) {
        getStyleClass().add("tag-menu");
        var items = new ArrayList<MenuItem>();
        if (selected) {
            tags.tags().forEach(tag -> items.add(tagItem(tag, deeds.tag())));
            items.add(new SeparatorMenuItem());
            items.add(item(Words.say("edit.copy"), deeds.copy()));
            items.add(item(Words.say("menu.cite"), deeds.cite()));
        }
        if (!here.isEmpty()) {
            if (selected) {
                items.add(new SeparatorMenuItem());
            }
            for (var annotation : here) {
                items.add(eraseItem(tags, annotation, words, deeds.erase()));
            }
        }
        if (items.isEmpty()) {
            var hint = item(Words.say("tags.selectFirst"), () -> {});
            hint.setDisable(true);
            items.add(hint);
        }
        getItems().setAll(items);
    }

    private static MenuItem tagItem(Tag tag, Consumer<Tag> deed) {
        var item = item(tag.label(Words.language()), () -> deed.accept(tag));
        item.setId("menu-tag-" + tag.id());
        var key = new Label(tag.look().shortcut());
        key.getStyleClass().add("key-hint");
        item.setGraphic(new HBox(6, Parts.patch(tag.look().colour()), key));
        return item;
    }

    private static MenuItem eraseItem(
            TagSet tags, Annotation annotation, String words, Consumer<Annotation> deed) {
        var label =
                tags.find(annotation.tag())
                        .map(tag -> tag.label(Words.language()))
                        .orElseGet(() -> annotation.tag().id());
        var item =
                item(
                        Words.say(
                                "tags.erase",
                                label,
                                Quote.shorten(annotation.span().of(words), Quote.SHORT)),
                        () -> deed.accept(annotation));
        tags.find(annotation.tag())
                .ifPresent(tag -> item.setGraphic(Parts.patch(tag.look().colour())));
        return item;
    }

    private static MenuItem item(String words, Runnable deed) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
