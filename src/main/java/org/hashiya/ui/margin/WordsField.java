package org.hashiya.ui.margin;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.hashiya.ui.kit.Field;

/// Words to be typed: one line, or several.
final class WordsField extends VBox implements MarginPart {
    private final Slot<String> slot;
    private final Field<String> field;

    private WordsField(Slot<String> slot, Field<String> field) {
        this.slot = slot;
        this.field = field;
        getChildren().add(field);
        refresh();
    }

    static WordsField line(String caption, Slot<String> slot) {
        return new WordsField(slot, Field.words(caption, into(slot)));
    }

    /// @param problem a sentence for words that cannot be taken
    static WordsField line(
            String caption, Slot<String> slot, Function<String, Optional<String>> problem) {
        return new WordsField(
                slot,
                Field.words(
                        caption,
                        words -> {
                            var wrong = problem.apply(words);
                            if (wrong.isEmpty()) {
                                slot.set(words);
                            }
                            return wrong;
                        }));
    }

    /// @param grammar says which words can be taken, and as what
    static WordsField line(String caption, Slot<String> slot, Field.Grammar<String> grammar) {
        return new WordsField(slot, new Field<>(caption, new TextField(), grammar, into(slot)));
    }

    static WordsField lines(String caption, Slot<String> slot) {
        return new WordsField(slot, Field.lines(caption, into(slot)));
    }

    private static Function<String, Optional<String>> into(Slot<String> slot) {
        return words -> {
            slot.set(words);
            return Optional.empty();
        };
    }

    WordsField named(String id) {
        field.control().setId(id);
        return this;
    }

    @Override
    public void refresh() {
        field.show(slot.get());
    }

    @Override
    public boolean hasUnwritten() {
        return field.hasUnwritten();
    }
}
