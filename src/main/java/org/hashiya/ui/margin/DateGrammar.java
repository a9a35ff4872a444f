package org.hashiya.ui.margin;

import java.util.Optional;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.ui.kit.Field;
import org.hashiya.ui.kit.Field.Reading;
import org.hashiya.ui.kit.Words;

/// A date typed as EDTF, said back in words; nothing typed is no date.
record DateGrammar() implements Field.Grammar<Optional<HistoricalDate>> {
    @Override
    public String write(Optional<HistoricalDate> date) {
        return date.map(HistoricalDate::toString).orElse("");
    }

    @Override
    public Reading<Optional<HistoricalDate>> read(String written) {
        if (written.isBlank()) {
            return new Reading.Understood<>(Optional.empty(), "");
        }
        try {
            var date = HistoricalDate.parse(written);
            return new Reading.Understood<>(Optional.of(date), DateWords.of(date));
        } catch (IllegalArgumentException notADate) {
            return new Reading.Puzzling<>(Words.say("date.puzzling", written.strip()));
        }
    }
}
