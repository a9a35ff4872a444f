package org.hashiya.ui.margin;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.hashiya.ui.kit.Field;
import org.jspecify.annotations.Nullable;

/// One of a few values.
final class ChoiceField<T> extends HBox implements MarginPart {
    private final ComboBox<T> combo = new ComboBox<>();
    private final Slot<T> slot;
    private boolean showing;

    ChoiceField(String caption, List<T> choices, Function<T, String> words, Slot<T> slot) {
        this.slot = slot;
        getStyleClass().add("field");
        setAlignment(Pos.CENTER_LEFT);
        combo.getItems().setAll(choices);
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setMinWidth(60);
        combo.setPrefWidth(100);
        combo.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public @Nullable T fromString(String written) {
                        return null; // nothing can be typed here
                    }
                });
        combo.valueProperty()
                .addListener((_, _, value) -> {
                    if (!showing && value != null) {
                        slot.set(value);
                    }
                });
        HBox.setHgrow(combo, Priority.ALWAYS);
        var named = Field.caption(caption);
        named.setLabelFor(combo);
        getChildren().addAll(named, combo);
        refresh();
    }

    ChoiceField<T> named(String id) {
        combo.setId(id);
        return this;
    }

    @Override
    public void refresh() {
        showing = true;
        combo.setValue(slot.get());
        showing = false;
    }

    @Override
    public boolean hasUnwritten() {
        return false;
    }
}
