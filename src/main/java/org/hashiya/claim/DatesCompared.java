package org.hashiya.claim;

import java.util.Optional;
import java.util.Set;
import org.hashiya.claim.Comparison.Reason;

/// Compares two claims that say when. A day and the month in which it lies agree; two days of one
/// happening contradict; two moments of one course of things do not.
final class DatesCompared {
    /// Two moments that follow on each other, even where only a place is shared.
    private static final int SOON = 31;

    private static final Set<String> BEGINNINGS = Set.of("begun", "opened", "convened");

    private final Gist one;
    private final Gist other;
    private final Likeness likeness;
    private final Period ours;
    private final Period theirs;

    private DatesCompared(Gist one, Gist other, Likeness likeness, Period ours, Period theirs) {
        this.one = one;
        this.other = other;
        this.likeness = likeness;
        this.ours = ours;
        this.theirs = theirs;
    }

    static Optional<Reason> of(Gist one, Gist other, Likeness likeness) {
        if (one.when().isEmpty() || other.when().isEmpty()) {
            return Optional.empty();
        }
        var ours = one.when().get();
        var theirs = other.when().get();
        boolean isOfCounts =
                (one.isCount() || other.isCount()) && (ours.isStretch() || theirs.isStretch());
        boolean differInCount =
                one.isCount() && other.isCount() && !Dissent.areOfOneAmount(one, other);
        return isOfCounts || differInCount
                ? Optional.empty()
                : new DatesCompared(one, other, likeness, ours, theirs).reason();
    }

    private Optional<Reason> reason() {
        // One happening is in one place: two places of it are one, told more and less exactly.
        if (likeness.aspects().area() == Fit.OTHER && !shareAnEvent()) {
            return Optional.empty();
        }
        var stand = ours.to(theirs);
        if (isOneHappening()) {
            return ofOne(stand);
        }
        return stand == Period.Stand.APART && areTwoMoments() ? stage() : Optional.empty();
    }

    private boolean shareAnEvent() {
        return one.subjects().single().events().keySet().stream()
                .anyMatch(likeness.shared()::contains);
    }

    private boolean isOneHappening() {
        if (Once.isSaidOfOne(one, other) || areBothBare()) {
            return true;
        }
        if (likeness.isSameDoing()) {
            return likeness.isClose() && likeness.words() >= Comparison.LIKE_WORDS;
        }
        return likeness.isDoingOpen()
                && likeness.isClose()
                && likeness.words() >= Comparison.SAME_WORDS;
    }

    /// Whether both say no more of one happening than when it was, or when it began.
    private boolean areBothBare() {
        return shareAnEvent() && isBare(one) && isBare(other);
    }

    private static boolean isBare(Gist gist) {
        return gist.wording().stems().isEmpty()
                && gist.wording().deeds().isEmpty()
                && BEGINNINGS.containsAll(gist.wording().phases());
    }

    private Optional<Reason> ofOne(Period.Stand stand) {
        boolean areStretches = ours.isStretch() || theirs.isStretch();
        return switch (stand) {
            case SAME -> Reason.of(Ground.EQUAL, "equal.dates", ours.text());
            case CALENDARS ->
                    Reason.of(Ground.CALENDAR, "calendar.same", ours.text(), theirs.text());
            case STYLES -> {
                boolean areOursOld = ours.isOldNameOf(theirs);
                yield Reason.of(
                        Ground.CALENDAR,
                        "calendar.unsaid",
                        areOursOld ? ours.text() : theirs.text(),
                        areOursOld ? theirs.text() : ours.text());
            }
            case NEAR -> Reason.of(Ground.ROUNDING, "rounding.dates", ours.text(), theirs.text());
            case WITHIN -> areStretches ? otherPeriod() : bounds(ours, theirs);
            case AROUND -> areStretches ? otherPeriod() : bounds(theirs, ours);
            case OVERLAPPING -> otherPeriod();
            case APART ->
                    areStretches
                            ? otherPeriod()
                            : areOfOneSort()
                                    ? Reason.of(
                                            Ground.CONFLICT,
                                            "conflict.dates",
                                            ours.text(),
                                            theirs.text())
                                    : Optional.empty();
        };
    }

    /// When a number was counted is not when something happened.
    private boolean areOfOneSort() {
        return one.isCount() == other.isCount();
    }

    private Optional<Reason> otherPeriod() {
        return Reason.of(Ground.PERIOD, "period.dates", ours.text(), theirs.text());
    }

    private static Optional<Reason> bounds(Period exact, Period wide) {
        return Reason.of(Ground.BOUNDS, "bounds.dates", exact.text(), wide.text());
    }

    /// Two named moments of something that both speak of.
    private boolean areTwoMoments() {
        boolean areNamed =
                !moments(one).isEmpty()
                        && !moments(other).isEmpty()
                        && !ours.isStretch()
                        && !theirs.isStretch();
        boolean isSpecific =
                likeness.shared().stream().anyMatch(one.subjects().specific()::contains);
        boolean isSoon = ours.isDay() && theirs.isDay() && ours.daysTo(theirs) <= SOON;
        return areNamed
                && areOfOneSort()
                && likeness.aspects().phase() != Fit.SAME
                && (isSpecific || (isSoon && likeness.isClose()));
    }

    private static Concepts moments(Gist gist) {
        return Concepts.of(Lexicon.Sort.PHASE, gist.wording().phases())
                .and(Concepts.of(Lexicon.Sort.DEED, gist.wording().deeds()));
    }

    private Optional<Reason> stage() {
        boolean areOursFirst = !ours.days().first().isAfter(theirs.days().first());
        var first = areOursFirst ? one : other;
        var second = areOursFirst ? other : one;
        return Reason.of(
                Ground.STAGE,
                "stage.dates",
                (areOursFirst ? ours : theirs).text(),
                moments(first),
                (areOursFirst ? theirs : ours).text(),
                moments(second));
    }
}
