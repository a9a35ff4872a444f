package org.hashiya.ui.tagging;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagSet;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// A button for each tag, with its colour and its key.
public final class TagBar extends FlowPane {
    private final Consumer<Tag> onTag;

    /// @param onTag sets the tag on what is selected
    public TagBar(Consumer<Tag> onTag) {
        this.onTag = onTag;
        getStyleClass().add("tag-bar");
        setAccessibleText(Words.say("tags.bar"));
    }

    public void show(TagSet tags) {
        getChildren().setAll(tags.tags().stream().map(this::button).toList());
    }

    private Button button(Tag tag) {
        var label = tag.label(Words.language());
        var button = new Button(label, Parts.patch(tag.look().colour()));
        button.setId("tag-" + tag.id());
        button.getStyleClass().addAll("flat", "tag-button");
        button.setOnAction(_ -> onTag.accept(tag));
        var key = tag.look().shortcut();
        Parts.explain(
                button,
                key.isEmpty()
                        ? Words.say("tags.set", label)
                        : Words.say("tags.setWithKey", label, key));
        if (!key.isEmpty()) {
            var hint = new Label(key);
            hint.getStyleClass().add("key-hint");
            var both = new javafx.scene.layout.HBox(5, Parts.patch(tag.look().colour()), hint);
            both.setAlignment(javafx.geometry.Pos.CENTER);
            button.setGraphic(both);
        }
        return button;
    }
}
