package org.hashiya.proposal.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one date, without a beginning and an end of its own: finds out which number is the day,
/// the year, the decade and the century, in whatever order they stand.
final class Single {
    private final List<Term> terms;
    private final boolean[] used;
    private Draft draft = Draft.EMPTY;
    private boolean isSound = true;

    private Single(List<Term> terms) {
        this.terms = terms;
        used = new boolean[terms.size()];
    }

    /// Empty when something in it has no place in a date.
    static Optional<Draft> read(List<Term> terms) {
        var numeric = Numeric.read(terms);
        return numeric.isPresent() ? numeric : new Single(withoutNoise(terms)).read();
    }

    private static List<Term> withoutNoise(List<Term> terms) {
        var kept = new ArrayList<Term>();
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            boolean isLink =
                    term.is(Sense.DASH)
                            && i > 0
                            && (terms.get(i - 1).is(Sense.MIDDLE)
                                    || terms.get(i - 1).is(Sense.EARLY, Sense.LATE));
            boolean isOf =
                    term.is(Sense.SINCE) && term.value() == 1 && i > 0; // "عشرينيات من القرن"
            boolean isSilent =
                    term.is(Sense.NOISE, Sense.NIGHT)
                            || term.is(Sense.COMMA, Sense.DOT)
                            || term.is(Sense.DURING);
            if (!isLink && !isOf && !isSilent) {
                kept.add(term);
            }
        }
        return kept;
    }

    private Optional<Draft> read() {
        months();
        pieces();
        centuries();
        decades();
        years();
        loose();
        for (int i = 0; i < used.length; i++) {
            isSound &= used[i];
        }
        return isSound && !draft.equals(Draft.EMPTY) ? Optional.of(draft) : Optional.empty();
    }

    private boolean isFree(int i) {
        return i >= 0 && i < used.length && !used[i];
    }

    private boolean is(int i, Sense sense) {
        return isFree(i) && terms.get(i).is(sense);
    }

    private void months() {
        for (int i = 0; i < used.length; i++) {
            if (!terms.get(i).is(Sense.MONTH, Sense.HIJRI_MONTH)) {
                continue;
            }
            isSound &= draft.month() == 0;
            used[i] = true;
            draft = draft.withMonth(terms.get(i).value());
            if (isDay(i - 1)) {
                day(i - 1);
            } else if (isDay(i + 1)) {
                day(i + 1);
            }
        }
    }

    private boolean isDay(int i) {
        return isFree(i)
                && terms.get(i).isDay()
                && !is(i + 1, Sense.YEAR)
                && !is(i + 1, Sense.YEARS)
                && !is(i + 1, Sense.CENTURY)
                && !is(i + 1, Sense.HALF);
    }

    private void day(int i) {
        used[i] = true;
        draft = draft.withDay(terms.get(i).value());
    }

    private void centuries() {
        for (int i = 0; i < used.length; i++) {
            if (!is(i, Sense.CENTURY)) {
                continue;
            }
            used[i] = true;
            int beside = isCenturyNumber(i - 1) || is(i - 1, Sense.LAST) ? i - 1 : i + 1;
            if (is(beside, Sense.LAST)) {
                used[beside] = true;
                draft = draft.withCentury(20 - terms.get(beside).value());
            } else if (isCenturyNumber(beside)) {
                used[beside] = true;
                draft = draft.withCentury(terms.get(beside).value());
                if (is(beside + 1, Sense.CENTURY)) {
                    used[beside + 1] = true;
                }
            } else {
                isSound = false;
            }
        }
    }

    private boolean isCenturyNumber(int i) {
        if (!isFree(i)) {
            return false;
        }
        var term = terms.get(i);
        return (term.is(Sense.ROMAN) || (term.isNumber() && !term.isLong()))
                && term.value() >= 1
                && term.value() <= 30;
    }

    private void pieces() {
        shares();
        for (int i = 0; i < used.length; i++) {
            switch (terms.get(i).sense()) {
                case EARLY -> piece(i, Piece.EARLY);
                case MIDDLE -> piece(i, Piece.MIDDLE);
                case LATE -> {
                    if (isFree(i)) {
                        piece(i, Piece.LATE);
                    }
                }
                case SEASON -> {
                    used[i] = true;
                    isSound &= draft.season() == 0;
                    draft = draft.withSeason(terms.get(i).value());
                }
                default -> {}
            }
        }
    }

    private void shares() {
        for (int i = 0; i < used.length; i++) {
            switch (terms.get(i).sense()) {
                case HALF -> share(i, 2);
                case THIRD -> share(i, 3);
                case QUARTER -> share(i, 4);
                case WEEKS -> share(i, Piece.WEEKS);
                case TEN_YEARS -> tenYears(i);
                case ORDINAL -> {
                    if (isThird(i)) {
                        share(i, 3);
                    }
                }
                default -> {}
            }
        }
    }

    private void piece(int i, Piece piece) {
        isSound &= draft.piece() == Piece.WHOLE;
        used[i] = true;
        draft = draft.withPiece(piece);
    }

    /// "Second half", "النصف الثاني".
    private void share(int i, int of) {
        int beside = isShare(i - 1, of) ? i - 1 : i + 1;
        if (isShare(beside, of)) {
            used[beside] = true;
            piece(i, Piece.share(terms.get(beside).value(), of));
        } else if (isLast(i - 1) || isLast(i + 1)) {
            used[isLast(i - 1) ? i - 1 : i + 1] = true;
            piece(i, Piece.last(of));
        } else {
            isSound = false;
        }
    }

    private boolean isLast(int i) {
        return is(i, Sense.LAST) || is(i, Sense.LATE);
    }

    /// "The last third of", whereas "the third of May" is a day.
    private boolean isThird(int i) {
        return is(i, Sense.ORDINAL)
                && terms.get(i).value() == 3
                && (is(i - 1, Sense.LAST) || (is(i - 1, Sense.ORDINAL) && isShare(i - 1, 3)))
                && terms.stream().anyMatch(term -> term.is(Sense.CENTURY));
    }

    /// "Третье десятилетие XX века".
    private void tenYears(int i) {
        int beside = isShare(i - 1, 10) ? i - 1 : i + 1;
        if (isShare(beside, 10)) {
            used[i] = true;
            used[beside] = true;
            draft = draft.withDecade(10 * (terms.get(beside).value() - 1));
        } else {
            isSound = false;
        }
    }

    private boolean isShare(int i, int of) {
        return isFree(i)
                && (terms.get(i).isNumber() || terms.get(i).is(Sense.ROMAN))
                && terms.get(i).value() >= 1
                && terms.get(i).value() <= of;
    }

    private void decades() {
        for (int i = 0; i < used.length; i++) {
            if (!isFree(i)) {
                continue;
            }
            var term = terms.get(i);
            boolean ofYears = is(i + 1, Sense.YEARS);
            if (term.is(Sense.DECADE) || isPlural(term, ofYears, is(i + 1, Sense.YEAR))) {
                isSound &= draft.decade().isEmpty() && draft.year().isEmpty();
                used[i] = true;
                draft =
                        term.value() % 10 == 0
                                ? draft.withDecade(term.value())
                                : draft.withYear(term.value());
                if (ofYears) {
                    used[i + 1] = true;
                }
                if (is(i + 2, Sense.ROMAN) || is(i + 1, Sense.ROMAN)) {
                    int roman = is(i + 1, Sense.ROMAN) ? i + 1 : i + 2;
                    used[roman] = true;
                    draft = draft.withCentury(terms.get(roman).value());
                }
            }
        }
    }

    private static boolean isPlural(Term term, boolean ofYears, boolean ofOneYear) {
        return switch (term.suffix()) {
            case PLURAL -> true;
            case EITHER -> !ofOneYear && term.value() % 10 == 0;
            case ORDINAL, CASE -> ofYears;
            case NONE -> term.is(Sense.ORDINAL) && ofYears;
        };
    }

    private void years() {
        for (int i = 0; i < used.length; i++) {
            if (!isFree(i)) {
                continue;
            }
            boolean hasWord = is(i + 1, Sense.YEAR) || is(i + 1, Sense.YEARS);
            boolean wordBefore = is(i - 1, Sense.YEAR) || is(i - 1, Sense.YEARS);
            var term = terms.get(i);
            if (term.isLong() || (term.isNumber() && (hasWord || wordBefore))) {
                isSound &= draft.year().isEmpty();
                used[i] = true;
                draft = draft.withYear(term.value());
                if (hasWord) {
                    used[i + 1] = true;
                } else if (wordBefore) {
                    used[i - 1] = true;
                }
            }
        }
    }

    /// A number that only its neighbours in a range can explain; a second word for the year.
    private void loose() {
        for (int i = 0; i < used.length; i++) {
            if (!isFree(i)) {
                continue;
            }
            var term = terms.get(i);
            if (term.is(Sense.YEAR, Sense.YEARS) && !draft.lacksYear()) {
                used[i] = true;
            } else if (term.isNumber() || term.is(Sense.ROMAN)) {
                used[i] = true;
                isSound &= draft.loose().isEmpty();
                draft = draft.withLoose(term.value());
            }
        }
    }
}
