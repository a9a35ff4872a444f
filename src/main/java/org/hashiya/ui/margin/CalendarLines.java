package org.hashiya.ui.margin;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;

/// A date in every calendar, a line for each; the one in which it is written stands out.
final class CalendarLines extends GridPane {
    private static final PseudoClass WRITTEN = PseudoClass.getPseudoClass("written");

    CalendarLines() {
        getStyleClass().add("calendar-lines");
        var names = new ColumnConstraints();
        var days = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        days.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, days);
    }

    /// Nothing is shown of what lies on no day: a duration, a day without its year.
    void show(Optional<HistoricalDate> date) {
        getChildren().clear();
        var placed = date.filter(each -> each.earliest().or(each::latest).isPresent());
        placed.ifPresent(this::lines);
        setVisible(placed.isPresent());
        setManaged(placed.isPresent());
    }

    private void lines(HistoricalDate date) {
        int row = 0;
        for (var calendar : CalendarSystem.values()) {
            var name = new Label(DateWords.of(calendar));
            name.getStyleClass().add("calendar-name");
            var day = new Label(DateWords.in(calendar, date));
            day.setWrapText(true);
            day.getStyleClass().add("calendar-day");
            day.setId("date-" + calendar.code());
            if (calendar == date.calendar()) {
                name.pseudoClassStateChanged(WRITTEN, true);
                day.pseudoClassStateChanged(WRITTEN, true);
            }
            name.setLabelFor(day);
            addRow(row, name, day);
            row++;
        }
    }
}
