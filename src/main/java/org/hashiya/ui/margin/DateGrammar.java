package org.hashiya.ui.margin;

import java.util.Optional;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.When;
import org.hashiya.proposal.dating.Circumstances;
import org.hashiya.ui.kit.Field;
import org.hashiya.ui.kit.Field.Reading;
import org.hashiya.ui.kit.Words;

/// A date typed in any of our languages, in digits or as EDTF, said back in words; nothing typed is
/// no date.
record DateGrammar(Circumstances around) implements Field.Grammar<Optional<HistoricalDate>> {
    @Override
    public String write(Optional<HistoricalDate> date) {
        return date.map(DateGrammar::typed).orElse("");
    }

    @Override
    public Reading<Optional<HistoricalDate>> read(String written) {
        if (written.isBlank()) {
            return new Reading.Understood<>(Optional.empty(), "");
        }
        return around.read(written)
                .<Reading<Optional<HistoricalDate>>>map(read ->
                        new Reading.Understood<>(Optional.of(read.date()), DateWords.of(read)))
                .orElseGet(
                        () -> new Reading.Puzzling<>(Words.say("date.puzzling", written.strip())));
    }

    /// So that it is read as the same date again: `1922-23` would be two years.
    private static String typed(HistoricalDate date) {
        boolean isSeason =
                date.when() instanceof When.Season
                        && date.calendar() == CalendarSystem.GREGORIAN
                        && date.doubts().isEmpty();
        return isSeason ? date + "@" + date.calendar().code() : date.toString();
    }
}
