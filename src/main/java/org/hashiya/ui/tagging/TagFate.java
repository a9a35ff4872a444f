package org.hashiya.ui.tagging;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.TagSets.Fate;
import org.jspecify.annotations.Nullable;

/// Asks what shall become of the marks whose tag is to go.
final class TagFate extends VBox {
    private final Label question = new Label();
    private final ComboBox<Tag> to = new ComboBox<>();
    private final Button move = new Button(Words.say("tagset.move"));
    private final Button erase = new Button(Words.say("tagset.erase"));
    private final Button leave = new Button(Words.say("tagset.leave"));

    TagFate() {
        super(6);
        setId("tag-fate");
        getStyleClass().add("notice");
        question.setId("tag-fate-question");
        question.setWrapText(true);
        to.setId("tag-fate-to");
        to.setAccessibleText(Words.say("tagset.to"));
        to.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Tag tag) {
                        return tag == null ? "" : tag.label(Words.language());
                    }

                    @Override
                    public @Nullable Tag fromString(String written) {
                        return null; // nothing can be typed here
                    }
                });
        move.setId("tag-fate-move");
        erase.setId("tag-fate-erase");
        erase.getStyleClass().add("danger");
        leave.setId("tag-fate-leave");
        leave.setOnAction(_ -> putAway());
        getChildren().addAll(question, new FlowPane(8, 6, to, move, erase, leave));
        putAway();
    }

    void putAway() {
        setVisible(false);
        setManaged(false);
    }

    /// @param marks how many have the tag
    void ask(Tag tag, int marks, TagSet tags, BiConsumer<TagId, Fate> decided) {
        question.setText(Words.say("tagset.inUse", tag.label(Words.language()), marks));
        to.getItems().setAll(tags.tags().stream().filter(each -> !each.equals(tag)).toList());
        tag.parent()
                .flatMap(tags::find)
                .or(() -> to.getItems().stream().findFirst())
                .ifPresent(to::setValue);
        move.setOnAction(_ ->
                Optional.ofNullable(to.getValue())
                        .ifPresent(other -> decide(tag, new Fate.Moved(other.id()), decided)));
        erase.setOnAction(_ -> decide(tag, new Fate.Erased(), decided));
        setVisible(true);
        setManaged(true);
        to.requestFocus();
    }

    private void decide(Tag tag, Fate fate, BiConsumer<TagId, Fate> decided) {
        putAway();
        decided.accept(tag.id(), fate);
    }
}
