package org.hashiya.ui.margin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Figure;
import org.hashiya.language.LanguageTag;
import org.hashiya.ui.kit.Field;
import org.hashiya.ui.kit.Field.Reading;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.tagging.Numbers;

/// A number with its bounds and what it counts. Nothing is written before there is a number.
final class FigureFields extends VBox implements MarginPart {
    private final Slot<Optional<Figure>> slot;
    private final Field<Optional<BigDecimal>> value;
    private final Field<Optional<BigDecimal>> least;
    private final Field<Optional<BigDecimal>> most;
    private final Field<String> unit = Field.words(Words.say("figure.unit"), _ -> write());
    private final Field<String> commodity =
            Field.words(Words.say("figure.commodity"), _ -> write());
    private final CheckBox approximate = new CheckBox(Words.say("figure.approximate"));
    private boolean showing;

    FigureFields(String caption, LanguageTag language, Slot<Optional<Figure>> slot) {
        this.slot = slot;
        getStyleClass().add("fields");
        value = number(caption, language, "figure-value");
        least = number(Words.say("figure.least"), language, "figure-least");
        most = number(Words.say("figure.most"), language, "figure-most");
        unit.control().setId("figure-unit");
        commodity.control().setId("figure-commodity");
        approximate.setId("figure-approximate");
        approximate
                .selectedProperty()
                .addListener((_, _, _) -> {
                    if (!showing) {
                        var _ = write();
                    }
                });
        var about = new HBox(Field.caption(""), approximate);
        about.getStyleClass().add("field");
        getChildren().addAll(value, least, most, unit, commodity, about);
        refresh();
    }

    private Field<Optional<BigDecimal>> number(String caption, LanguageTag language, String id) {
        var field =
                new Field<>(caption, new TextField(), new NumberGrammar(language), _ -> write());
        field.control().setId(id);
        return field;
    }

    private record NumberGrammar(LanguageTag language)
            implements Field.Grammar<Optional<BigDecimal>> {
        @Override
        public String write(Optional<BigDecimal> number) {
            return MeaningWords.of(number);
        }

        @Override
        public Reading<Optional<BigDecimal>> read(String written) {
            if (written.isBlank()) {
                return new Reading.Understood<>(Optional.empty(), "");
            }
            var number = Numbers.typed(written, language);
            if (number.isEmpty()) {
                return new Reading.Puzzling<>(Words.say("figure.puzzling", written.strip()));
            }
            var plain = MeaningWords.of(number);
            return new Reading.Understood<>(
                    number,
                    plain.equals(written.strip()) ? "" : Words.say("figure.understood", plain));
        }
    }

    /// Hands back a sentence when this is no figure yet.
    private Optional<String> write() {
        if (List.of(value, least, most).stream().anyMatch(field -> field.value().isEmpty())) {
            return Optional.of(Words.say("figure.otherFirst"));
        }
        var number = value.value().orElseThrow();
        var from = least.value().orElseThrow();
        var to = most.value().orElseThrow();
        var counted = commodity.value().orElse("");
        var measured = unit.value().orElse("");
        if (number.isEmpty() && from.isEmpty() && to.isEmpty()) {
            if (counted.isEmpty() && measured.isEmpty()) {
                slot.set(Optional.empty());
                return Optional.empty();
            }
            return Optional.of(Words.say("figure.numberFirst"));
        }
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            return Optional.of(Words.say("figure.turned"));
        }
        slot.set(
                Optional.of(
                        new Figure(
                                number,
                                new Figure.Bounds(from, to),
                                measured,
                                counted,
                                approximate.isSelected())));
        return Optional.empty();
    }

    @Override
    public void refresh() {
        showing = true;
        var figure = slot.get();
        value.show(figure.flatMap(Figure::value));
        least.show(figure.flatMap(all -> all.bounds().least()));
        most.show(figure.flatMap(all -> all.bounds().most()));
        unit.show(figure.map(Figure::unit).orElse(""));
        commodity.show(figure.map(Figure::commodity).orElse(""));
        if (figure.isPresent()) {
            approximate.setSelected(figure.get().approximate());
        }
        showing = false;
    }

    @Override
    public boolean hasUnwritten() {
        return List.of(value, least, most, unit, commodity).stream().anyMatch(Field::hasUnwritten);
    }
}
