package org.hashiya.ui.margin;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.language.LanguageTag;
import org.hashiya.proposal.dating.Circumstances;
import org.hashiya.ui.kit.Field;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// A date to be typed.
final class DateField extends VBox implements MarginPart {
    private final Slot<Optional<HistoricalDate>> slot;
    private final Field<Optional<HistoricalDate>> field;

    /// Of something that no text says.
    DateField(String caption, Slot<Optional<HistoricalDate>> slot) {
        this(caption, slot, Circumstances.in(LanguageTag.UNKNOWN));
    }

    /// @param around how a day of the words is to be read
    DateField(String caption, Slot<Optional<HistoricalDate>> slot, Circumstances around) {
        this.slot = slot;
        var typed = new TextField();
        typed.setTooltip(Parts.tip(Words.say("date.tip")));
        field =
                new Field<>(
                        caption,
                        typed,
                        new DateGrammar(around),
                        date -> {
                            slot.set(date);
                            return Optional.empty();
                        });
        getChildren().add(field);
        refresh();
    }

    DateField named(String id) {
        field.control().setId(id);
        return this;
    }

    /// `watcher` hears of what the typed signs mean, at every key.
    DateField telling(Consumer<Optional<HistoricalDate>> watcher) {
        field.control()
                .textProperty()
                .addListener((_, _, _) -> watcher.accept(field.value().orElse(Optional.empty())));
        watcher.accept(slot.get());
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
