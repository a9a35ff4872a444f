package org.hashiya.ui.registers;

import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.NameIndex.Found;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.margin.MeaningWords;

/// One entry of the registers: its name the way it runs, the name that was found where it is
/// another one, its kind and how often it is mentioned.
final class EntityCell extends ListCell<Found> {
    private final Label name = new Label();
    private final Label particulars = Parts.muted("");
    private final VBox both = new VBox(1, name, particulars);
    private final ToIntFunction<EntityId> mentions;

    EntityCell(ToIntFunction<EntityId> mentions, Consumer<EntityId> open) {
        this.mentions = mentions;
        name.getStyleClass().add("text-title");
        name.setMaxWidth(Double.MAX_VALUE);
        particulars.setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                open.accept(getItem().entity().id());
            }
        });
    }

    @Override
    protected void updateItem(Found found, boolean empty) {
        super.updateItem(found, empty);
        if (empty || found == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var entity = found.entity();
        var shown = entity.nameIn(new LanguageTag(Words.language())).text();
        name.setText(shown);
        var direction = Direction.ofWords(shown);
        Parts.setDirection(name, direction);
        both.setAlignment(direction == Direction.RIGHT_TO_LEFT ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
        var line =
                Words.say(
                        "registers.particulars",
                        MeaningWords.of(entity.kind()),
                        mentions.applyAsInt(entity.id()));
        particulars.setText(
                found.name().text().equals(shown)
                        ? line
                        : Words.say("registers.also", found.name().text(), line));
        setAccessibleText(shown + ", " + particulars.getText());
        setGraphic(both);
    }
}
