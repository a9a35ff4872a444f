package org.hashiya.proposal.dating;

import java.util.Optional;

/// Two dates of which each says what the other leaves out: "28–30 April 1920", "1937-38", "20-30-cu
/// illər", "25 October (7 November) 1917".
record Pair(Draft first, Draft second) {
    private static final int CENTURY = 100;

    /// Both as complete as they can be; empty when they do not fit together.
    Optional<Pair> completed() {
        var pair = withCommonCentury().withFirstExplained().withSecondExplained().withDecades();
        if (pair.first.loose().isPresent() || pair.second.loose().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(pair.withCommonYear());
    }

    private Pair withCommonCentury() {
        if (first.century() == 0 && second.century() > 0 && isShort(first)) {
            return new Pair(first.withCentury(second.century()), second);
        }
        if (second.century() == 0 && first.century() > 0 && isShort(second)) {
            return new Pair(first, second.withCentury(first.century()));
        }
        return this;
    }

    private static boolean isShort(Draft draft) {
        int number = draft.decade().or(draft::year).orElse(0);
        return number < CENTURY;
    }

    private Pair withFirstExplained() {
        if (first.loose().isEmpty()) {
            return this;
        }
        int number = first.loose().getAsInt();
        var settled = first.settled();
        if (second.decade().isPresent()) {
            return new Pair(settled.withDecade(number), second);
        }
        if (second.day() > 0) {
            return number > 31
                    ? this
                    : new Pair(settled.withDay(number).withMonth(second.month()), second);
        }
        if (second.month() == 0 && second.year().isPresent()) {
            return new Pair(settled.withYear(number), second);
        }
        if (second.century() > 0 && second.loose().isEmpty() && second.year().isEmpty()) {
            return new Pair(settled.withCentury(number), second);
        }
        return this;
    }

    private Pair withSecondExplained() {
        if (second.loose().isEmpty()) {
            boolean isShortYear =
                    second.year().filter(year -> year < CENTURY).isPresent()
                            && second.century() == 0
                            && first.year().isPresent();
            return isShortYear
                    ? new Pair(
                            first,
                            second.withYear(inCenturyOf(first.year().get(), second.year().get())))
                    : this;
        }
        int number = second.loose().getAsInt();
        var settled = second.settled();
        if (first.day() > 0) {
            return number > 31
                    ? this
                    : new Pair(first, settled.withDay(number).withMonth(first.month()));
        }
        if (first.decade().isPresent()) {
            return new Pair(first, settled.withDecade(number));
        }
        if (first.century() > 0 && first.year().isEmpty() && first.month() == 0) {
            return new Pair(first, settled.withCentury(number));
        }
        if (first.year().isPresent() && first.month() == 0) {
            int year = first.year().get();
            return new Pair(
                    first, settled.withYear(number < CENTURY ? inCenturyOf(year, number) : number));
        }
        return this;
    }

    private static int inCenturyOf(int year, int number) {
        return year < CENTURY ? number : year / CENTURY * CENTURY + number;
    }

    /// "1920–30-е" are two decades, "1918-1920-ci illər" are three years.
    private Pair withDecades() {
        if (second.decade().isEmpty() || first.year().isEmpty() || first.month() > 0) {
            return this;
        }
        int year = first.year().get();
        int decade = inCenturyOf(year, second.decade().get() % CENTURY);
        int last = second.decade().get() < CENTURY ? decade : second.decade().get();
        if (year % 10 == 0) {
            return new Pair(withoutYear(first).withDecade(year), second.withDecade(last));
        }
        var years =
                new Draft(
                        Optional.of(last),
                        0,
                        0,
                        Optional.empty(),
                        second.century(),
                        0,
                        second.piece(),
                        second.loose());
        return new Pair(first, years);
    }

    private static Draft withoutYear(Draft draft) {
        return new Draft(
                Optional.empty(),
                draft.month(),
                draft.day(),
                draft.decade(),
                draft.century(),
                draft.season(),
                draft.piece(),
                draft.loose());
    }

    private Pair withCommonYear() {
        if (first.lacksYear() && second.year().isPresent()) {
            return new Pair(first.withYear(second.year().get()), second);
        }
        if (second.lacksYear() && first.year().isPresent()) {
            return new Pair(first, second.withYear(first.year().get()));
        }
        if (first.decade().isPresent()
                && second.decade().isPresent()
                && first.decade().get() >= CENTURY
                && second.decade().get() < CENTURY) {
            int decade = inCenturyOf(first.decade().get(), second.decade().get());
            return new Pair(first, second.withDecade(decade));
        }
        return this;
    }
}
