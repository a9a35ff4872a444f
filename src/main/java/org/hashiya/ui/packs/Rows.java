package org.hashiya.ui.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.hashiya.language.Direction;
import org.hashiya.ui.kit.Field;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/// A form over one value that cannot be changed in parts: each row shows a part of it, and what is
/// typed into a row makes the next value.
final class Rows<T> extends VBox {
    private static final int ROOMY = 5;

    private final Consumer<T> write;
    private final List<Runnable> refreshed = new ArrayList<>();
    private T value;
    private boolean showing;

    Rows(T value, Consumer<T> write) {
        super(6);
        this.value = value;
        this.write = write;
        getStyleClass().add("fields");
    }

    T value() {
        return value;
    }

    /// Shows another value, and keeps what is being typed.
    void show(T next) {
        value = next;
        showing = true;
        refreshed.forEach(Runnable::run);
        showing = false;
    }

    void set(T next) {
        if (!showing && !next.equals(value)) {
            value = next;
            write.accept(next);
        }
    }

    /// How a part is read from the value, and the value with another part.
    record Part<T, P>(Function<T, P> of, BiFunction<T, P, T> with) {}

    /// A line of words.
    Rows<T> line(String caption, String id, Part<T, String> part) {
        return field(Field.words(caption, typed -> write(part, typed)), id, part);
    }

    /// Several lines of words.
    Rows<T> lines(String caption, String id, Part<T, String> part) {
        return field(Field.lines(caption, typed -> write(part, typed)), id, part);
    }

    /// Several lines of words without which there is no item.
    Rows<T> needed(String caption, String id, Part<T, String> part) {
        var field =
                Field.lines(
                        caption,
                        typed ->
                                typed.isBlank()
                                        ? Optional.of(Words.say("pack.needsWords"))
                                        : write(part, typed));
        ((TextArea) field.control()).setPrefRowCount(ROOMY);
        return field(field, id, part);
    }

    /// A whole number from `least` to `most`.
    Rows<T> number(String caption, String id, Whole limits, Part<T, Integer> part) {
        return field(
                new Field<>(caption, new TextField(), limits, typed -> write(part, typed)),
                id,
                part);
    }

    private <P> Optional<String> write(Part<T, P> part, P typed) {
        set(part.with().apply(value, typed));
        return Optional.empty();
    }

    private <P> Rows<T> field(Field<P> field, String id, Part<T, P> part) {
        field.control().setId(id);
        field.control()
                .textProperty()
                .addListener((_, _, words) -> {
                    if (!words.isBlank()) {
                        Parts.setDirection(field.control(), Direction.ofWords(words));
                    }
                });
        return row(field, () -> field.show(part.of().apply(value)));
    }

    /// One of a few.
    <P> Rows<T> choice(String caption, String id, Choice<P> choice, Part<T, P> part) {
        var combo = new ComboBox<P>();
        combo.setId(id);
        combo.getItems().setAll(choice.all());
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setConverter(choice);
        combo.valueProperty()
                .addListener((_, _, chosen) -> {
                    if (chosen != null && !showing) {
                        set(part.with().apply(value, chosen));
                    }
                });
        HBox.setHgrow(combo, Priority.ALWAYS);
        var named = Field.caption(caption);
        named.setLabelFor(combo);
        var row = new HBox(named, combo);
        row.getStyleClass().add("field");
        row.setAlignment(Pos.CENTER_LEFT);
        return row(row, () -> combo.setValue(part.of().apply(value)));
    }

    /// Yes or no.
    Rows<T> box(String caption, String id, Part<T, Boolean> part) {
        var box = new CheckBox(caption);
        box.setId(id);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setOnAction(_ -> set(part.with().apply(value, box.isSelected())));
        return row(box, () -> box.setSelected(part.of().apply(value)));
    }

    /// Anything else, with what it does when there is another value.
    Rows<T> row(Node node, Runnable refresh) {
        refreshed.add(refresh);
        getChildren().add(node);
        boolean before = showing;
        showing = true;
        refresh.run();
        showing = before;
        return this;
    }

    /// A few values with their words.
    static final class Choice<P> extends StringConverter<P> {
        private final List<P> all;
        private final Function<P, String> words;

        Choice(List<P> all, Function<P, String> words) {
            this.all = all;
            this.words = words;
        }

        List<P> all() {
            return all;
        }

        @Override
        public String toString(@Nullable P value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public @Nullable P fromString(String typed) {
            return null; // nothing can be typed here
        }
    }

    /// Whole numbers within limits.
    record Whole(int least, int most) implements Field.Grammar<Integer> {
        @Override
        public String write(Integer number) {
            return number.toString();
        }

        @Override
        public Field.Reading<Integer> read(String written) {
            try {
                int number = Integer.parseInt(written.strip());
                if (number >= least && number <= most) {
                    return new Field.Reading.Understood<>(number, "");
                }
            } catch (NumberFormatException notANumber) {
                // said below
            }
            return new Field.Reading.Puzzling<>(Words.say("pack.wholeNumber", least, most));
        }
    }
}
