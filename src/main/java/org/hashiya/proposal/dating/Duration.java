package org.hashiya.proposal.dating;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.hashiya.chronology.When;

/// "Three days", "около 30 лет", "yetmiş il".
final class Duration {
    private static final int LONGEST = 999;

    private Duration() {}

    static Optional<When> read(List<Term> terms) {
        if (terms.size() != 2) {
            return Optional.empty();
        }
        var number = terms.getFirst();
        boolean isCounted =
                number.is(Sense.NUMBER, Sense.CARDINAL)
                        && number.suffix() == Term.Suffix.NONE
                        && number.value() >= 1
                        && number.value() <= LONGEST;
        return isCounted ? period(number.value(), terms.getLast().sense()) : Optional.empty();
    }

    private static Optional<When> period(int count, Sense unit) {
        return switch (unit) {
            case DAYS -> Optional.of(new When.Lasting(Period.ofDays(count)));
            case WEEKS -> Optional.of(new When.Lasting(Period.ofWeeks(count)));
            case MONTHS -> Optional.of(new When.Lasting(Period.ofMonths(count)));
            case UNIT_YEARS, YEARS, YEAR -> Optional.of(new When.Lasting(Period.ofYears(count)));
            default -> Optional.empty();
        };
    }
}
