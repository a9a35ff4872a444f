package org.hashiya.claim;

import java.util.Optional;
import org.hashiya.claim.Comparison.Reason;

/// Compares two claims that count. A part may be smaller than the whole; what is counted over
/// another time may be any number; only what counts the same can contradict.
final class CountsCompared {
    /// Farther apart in one text, "of them" speaks of somebody else.
    private static final int NEXT_TO = 150;

    /// A part that is so much less tells nothing of the whole.
    private static final int FAR = 10;

    private final Gist one;
    private final Gist other;
    private final Likeness likeness;
    private final Amount ours;
    private final Amount theirs;

    private CountsCompared(Gist one, Gist other, Likeness likeness, Amount ours, Amount theirs) {
        this.one = one;
        this.other = other;
        this.likeness = likeness;
        this.ours = ours;
        this.theirs = theirs;
    }

    static Optional<Reason> of(Gist one, Gist other, Likeness likeness) {
        if (one.amount().isEmpty() || other.amount().isEmpty()) {
            return Optional.empty();
        }
        var ours = one.amount().get();
        var theirs = other.amount().get();
        return ours.isComparableWith(theirs)
                ? new CountsCompared(one, other, likeness, ours, theirs).reason()
                : Optional.empty();
    }

    private Optional<Reason> reason() {
        if (isNextTo(one, other) && other.has("of_them")) {
            return ofThem(theirs, ours);
        }
        if (isNextTo(other, one) && one.has("of_them")) {
            return ofThem(ours, theirs);
        }
        var aspects = likeness.aspects();
        if (aspects.deed() == Fit.OTHER
                || aspects.group() == Fit.OTHER
                || (aspects.phase() == Fit.OTHER && aspects.deed() != Fit.SAME)
                || one.has("plan") != other.has("plan")) {
            return Optional.empty();
        }
        if (aspects.area() == Fit.OTHER) {
            return elsewhere();
        }
        boolean isNarrower = has(Fit.NARROWER);
        boolean isWider = has(Fit.WIDER);
        if (isNarrower && isWider) {
            return Optional.empty();
        }
        if (isNarrower) {
            return partOf(one, other, ours, theirs, aspects.deed() == Fit.NARROWER);
        }
        return isWider
                ? partOf(other, one, theirs, ours, aspects.deed() == Fit.WIDER)
                : sameScope();
    }

    /// Whether `next` follows on `first` in the same text.
    private static boolean isNextTo(Gist first, Gist next) {
        return first.statement().isBefore(next.statement())
                && next.statement().annotation().span().start()
                                - first.statement().annotation().span().end()
                        <= NEXT_TO;
    }

    private static Optional<Reason> ofThem(Amount part, Amount whole) {
        return part.exceeds(whole)
                ? Reason.of(Ground.CONFLICT, "conflict.part", part, whole)
                : Reason.of(Ground.PART, "part.them", part, whole);
    }

    private boolean has(Fit fit) {
        var aspects = likeness.aspects();
        return aspects.deed() == fit || aspects.group() == fit || aspects.area() == fit;
    }

    /// The same counted in two places: neither agrees nor contradicts.
    private Optional<Reason> elsewhere() {
        var aspects = likeness.aspects();
        boolean isSameCount =
                isSameOrNextDeed()
                        && !one.has("of_them")
                        && !other.has("of_them")
                        && aspects.group() == Fit.SAME
                        && isTimeOpenOrSame();
        return isSameCount
                ? Reason.of(Ground.PART, "part.area", ours, area(one), theirs, area(other))
                : Optional.empty();
    }

    /// Killed and shot are near to each other; persecuted is said of too many.
    private boolean isSameOrNextDeed() {
        return switch (likeness.aspects().deed()) {
            case SAME -> true;
            case NARROWER -> arePart(other);
            case WIDER -> arePart(one);
            case OTHER, OPEN -> false;
        };
    }

    private static boolean arePart(Gist gist) {
        return gist.wording().deeds().stream()
                .allMatch(deed -> Lexicon.known().isPart(Lexicon.Sort.DEED, deed));
    }

    private static String area(Gist gist) {
        return gist.subjects().areas().label();
    }

    private boolean isTimeOpenOrSame() {
        return time().isEmpty() || time().get() == Period.Stand.SAME;
    }

    private Optional<Period.Stand> time() {
        return one.counted().flatMap(our -> other.counted().map(our::to));
    }

    /// One counts less than the other: those who were shot, of those who were arrested.
    private Optional<Reason> partOf(
            Gist part, Gist whole, Amount less, Amount more, boolean isByDeed) {
        boolean isSure =
                isByDeed
                        || likeness.isSameDoing()
                        || likeness.isOfOneThing()
                        || likeness.words() >= Comparison.LIKE_WORDS;
        boolean isFarOff = isByDeed && isFewer(part, whole) && FAR * less.most() < more.least();
        if (!isSure || (isFarOff && !less.exceeds(more)) || !(isByDeed || likeness.isClose())) {
            return Optional.empty();
        }
        if (less.exceeds(more)) {
            return isWholeBare(part, whole) && isTimeWithin(part, whole)
                    ? tooGreatAPart(part, whole, less, more, isByDeed)
                    : Optional.empty();
        }
        if (isByDeed) {
            return less.to(more) == Amount.Stand.EQUAL
                    ? Reason.of(Ground.PART, "part.deed.same", less, deeds(part), deeds(whole))
                    : Reason.of(Ground.PART, "part.deed", less, deeds(part), more, deeds(whole));
        }
        boolean isGroup = !part.wording().groups().isEmpty();
        return switch (less.to(more)) {
            case EQUAL, ROUNDED, WITHIN -> isGroup ? groupOnly(part, less, more) : sameScope();
            case LESS, MORE ->
                    isGroup
                            ? Reason.of(Ground.PART, "part.group", less, groups(part), more)
                            : Reason.of(
                                    Ground.PART, "part.area", less, area(part), more, area(whole));
        };
    }

    /// Whether only some of those are counted: generals, where the other counts anybody.
    private static boolean isFewer(Gist part, Gist whole) {
        return Fit.ofGroups(part.wording(), whole.wording()) == Fit.NARROWER;
    }

    private static Optional<Reason> groupOnly(Gist part, Amount less, Amount more) {
        return less.to(more) == Amount.Stand.EQUAL
                ? Reason.of(Ground.EQUAL, "equal.figures.narrower", more, groups(part))
                : Reason.of(Ground.PART, "part.group", less, groups(part), more);
    }

    private static Optional<Reason> tooGreatAPart(
            Gist part, Gist whole, Amount less, Amount more, boolean isByDeed) {
        return isByDeed
                ? Reason.of(
                        Ground.CONFLICT, "conflict.whole", less, deeds(part), more, deeds(whole))
                : Reason.of(Ground.CONFLICT, "conflict.part", less, more);
    }

    /// Whether the whole is limited by nothing that does not limit the part as well.
    private static boolean isWholeBare(Gist part, Gist whole) {
        return part.wording().stems().containsAll(whole.wording().stems())
                && part.wording().groups().containsAll(whole.wording().groups());
    }

    private static boolean isTimeWithin(Gist part, Gist whole) {
        if (part.counted().isEmpty() || whole.counted().isEmpty()) {
            return true;
        }
        return switch (part.counted().get().to(whole.counted().get())) {
            case SAME, WITHIN, NEAR, CALENDARS, STYLES -> true;
            case AROUND, OVERLAPPING, APART -> false;
        };
    }

    private static Concepts deeds(Gist gist) {
        return Concepts.of(Lexicon.Sort.DEED, gist.wording().deeds());
    }

    private static Concepts groups(Gist gist) {
        return Concepts.of(Lexicon.Sort.GROUP, gist.wording().groups());
    }

    /// Both count the same, as far as the words say.
    private Optional<Reason> sameScope() {
        var stand = ours.to(theirs);
        var period =
                time().filter(each ->
                                !Measured.areCountedAlike(one, other) || each == Period.Stand.APART)
                        .orElse(Period.Stand.SAME);
        boolean isSure =
                likeness.isSameDoing()
                        || likeness.words() >= Comparison.LIKE_WORDS
                        || Measured.areOne(one, other, likeness);
        return switch (stand) {
            case EQUAL, ROUNDED, WITHIN -> agreeing(stand, period, isSure);
            case LESS, MORE -> isSure ? differing(stand, period) : Optional.empty();
        };
    }

    private Optional<Reason> agreeing(Amount.Stand stand, Period.Stand period, boolean isSure) {
        boolean isTelling = stand != Amount.Stand.WITHIN && isTellingNumber();
        if (!isSure && !(isTelling && likeness.isClose())) {
            return Optional.empty();
        }
        boolean isApart =
                switch (period) {
                    case APART -> true;
                    case OVERLAPPING, WITHIN, AROUND -> areStretches();
                    case SAME, NEAR, CALENDARS, STYLES -> false;
                };
        if (isApart) {
            // Moments that differ are for the comparison of dates.
            return areStretches() ? otherPeriod() : Optional.empty();
        }
        return ours.agreementWith(theirs, stand);
    }

    /// A number that is hardly the same by chance.
    private boolean isTellingNumber() {
        boolean isMeasured = likeness.isOfOneThing() && ours.factor() != theirs.factor();
        boolean areOfMuch = likeness.shared().size() >= 2 || isMeasured;
        return ours.digits() >= 3 || (areOfMuch && ours.digits() >= 2);
    }

    private boolean areStretches() {
        return one.counted().isPresent()
                && other.counted().isPresent()
                && one.counted().get().isStretch()
                && other.counted().get().isStretch();
    }

    private Optional<Reason> otherPeriod() {
        return Reason.of(
                Ground.PERIOD,
                "period.figures",
                ours,
                one.counted().map(Period::text).orElse(""),
                theirs,
                other.counted().map(Period::text).orElse(""));
    }

    private Optional<Reason> differing(Amount.Stand stand, Period.Stand period) {
        return switch (period) {
            case WITHIN ->
                    stand == Amount.Stand.LESS
                            ? otherPeriod()
                            : conflict("conflict.part", ours, theirs);
            case AROUND ->
                    stand == Amount.Stand.MORE
                            ? otherPeriod()
                            : conflict("conflict.part", theirs, ours);
            case OVERLAPPING, APART -> otherPeriod();
            case SAME, NEAR, CALENDARS, STYLES -> conflict("conflict.figures", ours, theirs);
        };
    }

    private Optional<Reason> conflict(String key, Amount less, Amount more) {
        boolean isAlike =
                likeness.words() >= Comparison.SAME_WORDS
                        || (likeness.isSameDoing() && likeness.words() >= Comparison.LIKE_WORDS)
                        || Measured.areOne(one, other, likeness);
        boolean isSame = isAlike && likeness.isClose();
        return isSame ? Reason.of(Ground.CONFLICT, key, less, more) : Optional.empty();
    }
}
