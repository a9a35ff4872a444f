package org.hashiya.ui.margin;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.HistoricalDate.Doubt;
import org.hashiya.proposal.dating.Circumstances;
import org.hashiya.ui.kit.Words;

/// A date typed as a source has it, and beneath it the day in every calendar while it is typed, the
/// calendar in which it is written, and how far to trust it.
final class DateEditor extends VBox implements MarginPart {
    private final Slot<Optional<HistoricalDate>> slot;
    private final DateField typed;
    private final CountedDate counting;
    private final CalendarLines lines = new CalendarLines();
    private final ChoiceField<CalendarSystem> calendar;
    private final FlowPane doubts = new FlowPane(12, 4);

    /// @param around how a day of the words is to be read
    /// @param words of the source
    DateEditor(
            String caption,
            Slot<Optional<HistoricalDate>> slot,
            Circumstances around,
            String words) {
        this.slot = slot;
        counting = new CountedDate(slot, around, words);
        getStyleClass().add("fields");
        typed = new DateField(caption, slot, around).named("date").telling(lines::show);
        calendar =
                new ChoiceField<>(
                                Words.say("date.calendar"),
                                List.of(CalendarSystem.values()),
                                DateWords::of,
                                new Slot<>(this::calendarNow, this::count))
                        .named("date-calendar");
        for (var doubt : Doubt.values()) {
            doubts.getChildren().add(box(doubt));
        }
        doubts.getStyleClass().add("date-doubts");
        getChildren().addAll(typed, counting, lines, calendar, doubts);
        refresh();
    }

    private CheckBox box(Doubt doubt) {
        var box = new CheckBox(DateWords.of(doubt));
        box.setId("date-" + doubt.name().toLowerCase(java.util.Locale.ROOT));
        box.setUserData(doubt);
        box.setOnAction(_ -> doubt(doubt, box.isSelected()));
        return box;
    }

    private CalendarSystem calendarNow() {
        return slot.get().map(HistoricalDate::calendar).orElse(CalendarSystem.GREGORIAN);
    }

    /// The same day, month and year, counted in another calendar.
    private void count(CalendarSystem other) {
        slot.get()
                .map(date -> new HistoricalDate(date.when(), other, date.doubts()))
                .ifPresent(date -> slot.set(Optional.of(date)));
    }

    private void doubt(Doubt doubt, boolean holds) {
        slot.get()
                .ifPresent(date -> {
                    var all = EnumSet.noneOf(Doubt.class);
                    all.addAll(date.doubts());
                    if (holds) {
                        all.add(doubt);
                    } else {
                        all.remove(doubt);
                    }
                    slot.set(Optional.of(new HistoricalDate(date.when(), date.calendar(), all)));
                });
    }

    @Override
    public void refresh() {
        var date = slot.get();
        typed.refresh();
        counting.refresh();
        calendar.refresh();
        calendar.setVisible(date.isPresent());
        calendar.setManaged(date.isPresent());
        doubts.setVisible(date.isPresent());
        doubts.setManaged(date.isPresent());
        for (var box : doubts.getChildren()) {
            if (box instanceof CheckBox check && check.getUserData() instanceof Doubt doubt) {
                check.setSelected(date.filter(each -> each.is(doubt)).isPresent());
            }
        }
    }

    @Override
    public boolean hasUnwritten() {
        return typed.hasUnwritten();
    }
}
