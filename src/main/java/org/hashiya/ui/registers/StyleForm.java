package org.hashiya.ui.registers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.StyleChange;
import org.hashiya.chronology.When;
import org.hashiya.language.Direction;
import org.hashiya.ui.kit.Field;
import org.hashiya.ui.kit.Field.Reading;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// One change of calendars, to be looked at or written anew.
final class StyleForm extends VBox {
    private final Consumer<StyleChange> written;
    private final Field<List<String>> places =
            new Field<>(
                    Words.say("calendars.places"), new TextField(), new Names(true), this::places);
    private final Field<List<String>> authorities =
            new Field<>(
                    Words.say("calendars.authorities"),
                    new TextField(),
                    new Names(false),
                    this::authorities);
    private final Field<When.Day> last =
            new Field<>(Words.say("calendars.last"), new TextField(), new Day(), this::last);
    private final Field<When.Day> first =
            new Field<>(Words.say("calendars.first"), new TextField(), new Day(), this::first);
    private final Field<String> source = Field.words(Words.say("calendars.source"), this::source);
    private final Label followed = Parts.muted("");
    private final FlowPane gap =
            new FlowPane(6, 2, Parts.muted(Words.say("calendars.gap")), followed);
    private Optional<StyleChange> shown = Optional.empty();

    /// @param written gets what the change has become
    StyleForm(Consumer<StyleChange> written) {
        super(6);
        this.written = written;
        getStyleClass().add("style-form");
        followed.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().setAll(places, authorities, last, first, gap, source);
        name(places, "calendars-places");
        name(authorities, "calendars-authorities");
        name(last, "calendars-last");
        name(first, "calendars-first");
        name(source, "calendars-source");
    }

    private static void name(Field<?> field, String id) {
        field.control().setId(id);
    }

    void show(StyleChange change, boolean mayChange) {
        shown = Optional.of(change);
        places.show(change.places());
        authorities.show(change.authorities());
        last.show(change.lastJulian());
        first.show(change.firstGregorian());
        source.show(change.source());
        for (var each : List.of(places, authorities, source)) {
            Parts.setDirection(each.control(), Direction.ofWords(each.control().getText()));
        }
        followed.setText(dayAfter(change));
        gap.setVisible(!follows(change));
        gap.setManaged(gap.isVisible());
        setDisable(!mayChange);
    }

    void focus() {
        places.control().requestFocus();
        places.control().selectAll();
    }

    private static boolean follows(StyleChange change) {
        return dayAfter(change).equals(HistoricalDate.of(change.firstGregorian()).toString());
    }

    /// What the day after the last of the Old Style is in the new one.
    private static String dayAfter(StyleChange change) {
        var day = change.lastJulian();
        return CalendarSystem.JULIAN
                .gregorian(day.year(), day.month(), day.day())
                .map(date -> date.plusDays(1).toString())
                .orElse("");
    }

    private Optional<String> places(List<String> others) {
        return write(was ->
                new StyleChange(
                        others,
                        was.authorities(),
                        was.lastJulian(),
                        was.firstGregorian(),
                        was.source()));
    }

    private Optional<String> authorities(List<String> others) {
        return write(was ->
                new StyleChange(
                        was.places(),
                        others,
                        was.lastJulian(),
                        was.firstGregorian(),
                        was.source()));
    }

    private Optional<String> last(When.Day other) {
        return write(was ->
                new StyleChange(
                        was.places(),
                        was.authorities(),
                        other,
                        was.firstGregorian(),
                        was.source()));
    }

    private Optional<String> first(When.Day other) {
        return write(was ->
                new StyleChange(
                        was.places(), was.authorities(), was.lastJulian(), other, was.source()));
    }

    private Optional<String> source(String other) {
        return write(was ->
                new StyleChange(
                        was.places(),
                        was.authorities(),
                        was.lastJulian(),
                        was.firstGregorian(),
                        other));
    }

    private Optional<String> write(java.util.function.UnaryOperator<StyleChange> change) {
        shown.map(change).ifPresent(written);
        return Optional.empty();
    }

    /// Names with commas between them.
    private record Names(boolean atLeastOne) implements Field.Grammar<List<String>> {
        @Override
        public String write(List<String> names) {
            return String.join(", ", names);
        }

        @Override
        public Reading<List<String>> read(String written) {
            var names =
                    Arrays.stream(written.split("[,،|]"))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .toList();
            return names.isEmpty() && atLeastOne
                    ? new Reading.Puzzling<>(Words.say("calendars.noPlace"))
                    : new Reading.Understood<>(names, "");
        }
    }

    /// A day in digits, year first.
    private record Day() implements Field.Grammar<When.Day> {
        @Override
        public String write(When.Day day) {
            return HistoricalDate.of(day).toString();
        }

        @Override
        public Reading<When.Day> read(String written) {
            try {
                if (HistoricalDate.parse(written.strip()).when() instanceof When.Day day) {
                    return new Reading.Understood<>(day, "");
                }
            } catch (IllegalArgumentException notADate) {
                return new Reading.Puzzling<>(Words.say("calendars.noDay", written.strip()));
            }
            return new Reading.Puzzling<>(Words.say("calendars.noDay", written.strip()));
        }
    }
}
