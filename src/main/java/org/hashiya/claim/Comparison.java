package org.hashiya.claim;

import java.util.Optional;
import java.util.stream.Collectors;

/// Compares two claims and gives the one reason for which they agree or differ, if they speak of
/// the same at all. Better to say nothing than to call a conflict what is none.
///
/// What is asked, in this order: do they share a subject, and are they of one kind as far as
/// persons have said; does one say "only" where the other names more; does one deny the other; do
/// they count the same; do they date the same; do they say the same in words.
final class Comparison {
    /// From here on words are taken to say the same.
    static final double SAME_WORDS = 0.75;

    static final double LIKE_WORDS = 0.5;
    private static final int FEWEST_WORDS = 2;
    private static final String NUMBER = "number_";

    private Comparison() {}

    static Optional<Finding> of(Gist one, Gist other) {
        if (areOfTwoKinds(one, other)
                || areOfTwoHappenings(one, other)
                || areNumberedApart(one, other)) {
            return Optional.empty();
        }
        boolean mayAgree = Likeness.areClose(one, other) || bothCount(one, other);
        if (!mayAgree) {
            return Optional.empty();
        }
        var likeness = Likeness.of(one, other);
        if (likeness.shared().isEmpty()) {
            return Optional.empty();
        }
        return exclusion(one, other, likeness)
                .or(() -> denial(one, other, likeness))
                .or(() ->
                        Dissent.isBetween(one, other)
                                ? Optional.empty()
                                : saying(one, other, likeness))
                .map(reason ->
                        new Finding(
                                new Relation.Pair(one.statement().id(), other.statement().id()),
                                reason.ground(),
                                reason.said()));
    }

    private static Optional<Reason> saying(Gist one, Gist other, Likeness likeness) {
        return CountsCompared.of(one, other, likeness)
                .or(() -> LengthsCompared.of(one, other, likeness))
                .or(() -> DatesCompared.of(one, other, likeness))
                .or(() -> inWords(one, other, likeness));
    }

    /// A ground and the sentence for it.
    record Reason(Ground ground, Said said) {
        static Optional<Reason> of(Ground ground, String key, Object... of) {
            return Optional.of(new Reason(ground, Said.of(key, of)));
        }
    }

    private static boolean areOfTwoKinds(Gist one, Gist other) {
        var ours = one.statement().claim().kind();
        var theirs = other.statement().claim().kind();
        return !ours.isEmpty() && !theirs.isEmpty() && !ours.equals(theirs);
    }

    /// Those who were arrested after one rising say nothing of those after another, in whichever
    /// town both were.
    private static boolean areOfTwoHappenings(Gist one, Gist other) {
        var ours = one.subjects().single().events().keySet();
        var theirs = other.subjects().single().events().keySet();
        if (ours.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        for (var event : ours) {
            if (theirs.contains(event)) {
                return false;
            }
        }
        return true;
    }

    /// The first congress is not the second.
    private static boolean areNumberedApart(Gist one, Gist other) {
        boolean isFound = false;
        boolean isOther = false;
        for (var mark : one.wording().marks()) {
            if (mark.startsWith(NUMBER)) {
                isFound |= other.has(mark);
                isOther = true;
            }
        }
        return isOther
                && !isFound
                && other.wording().marks().stream().anyMatch(mark -> mark.startsWith(NUMBER));
    }

    private static Optional<Reason> exclusion(Gist one, Gist other, Likeness likeness) {
        boolean isPair =
                (one.has("only") && other.has("also")) || (other.has("only") && one.has("also"));
        boolean isWithoutFigures = one.amount().isEmpty() && other.amount().isEmpty();
        if (!isPair || !isWithoutFigures || !likeness.isClose()) {
            return Optional.empty();
        }
        var only = one.has("only") ? one : other;
        var more = one.has("only") ? other : one;
        return namesMore(more, only) && !more.has("only")
                ? Reason.of(Ground.CONFLICT, "conflict.only", quoted(only), quoted(more))
                : Optional.empty();
    }

    /// Whether somebody is named whom the other leaves out, and no other moment is spoken of.
    private static boolean namesMore(Gist more, Gist only) {
        boolean hasOthers =
                !only.subjects().keys().containsAll(more.subjects().keys())
                        || !only.wording().groups().containsAll(more.wording().groups());
        return hasOthers && only.wording().phases().containsAll(more.wording().phases());
    }

    private static String quoted(Gist gist) {
        return "“" + gist.statement().restated().strip() + "”";
    }

    private static Optional<Reason> denial(Gist one, Gist other, Likeness likeness) {
        boolean speaksOfTheSame =
                likeness.isClose()
                        && (isSaidAlike(one, other, likeness)
                                || isDoneByTheSame(likeness)
                                || isOneNumber(one, other, likeness))
                        && Dissent.areOfOneTime(one, other)
                        && Dissent.areOfOneAmount(one, other);
        if (!speaksOfTheSame) {
            return Optional.empty();
        }
        boolean isDenied = Dissent.denies(one) != Dissent.denies(other);
        if (isDenied) {
            return Reason.of(Ground.CONFLICT, "conflict.denied");
        }
        return Dissent.doubts(one) != Dissent.doubts(other)
                ? Reason.of(Ground.PART, "part.doubt")
                : Optional.empty();
    }

    private static boolean isSaidAlike(Gist one, Gist other, Likeness likeness) {
        return likeness.words() >= SAME_WORDS && fewestWords(one, other) >= FEWEST_WORDS;
    }

    /// The same deed, of more than one whom both name.
    private static boolean isDoneByTheSame(Likeness likeness) {
        return likeness.aspects().deed() == Fit.SAME
                && likeness.words() >= LIKE_WORDS
                && likeness.shared().size() >= 2;
    }

    /// The same number of what was done.
    private static boolean isOneNumber(Gist one, Gist other, Likeness likeness) {
        return one.amount().isPresent()
                && other.amount().isPresent()
                && one.amount().get().isComparableWith(other.amount().get())
                && likeness.isSameDoing()
                && likeness.words() >= LIKE_WORDS;
    }

    private static int fewestWords(Gist one, Gist other) {
        return Math.min(one.wording().content().size(), other.wording().content().size());
    }

    private static Optional<Reason> inWords(Gist one, Gist other, Likeness likeness) {
        boolean bothDate = one.when().isPresent() && other.when().isPresent();
        boolean isTheSame =
                likeness.isClose()
                        && likeness.words() >= SAME_WORDS
                        && fewestWords(one, other) >= FEWEST_WORDS
                        && likeness.aspects().deed().isSameOrOpen()
                        && likeness.aspects().phase().isSameOrOpen()
                        && likeness.aspects().area().isSameOrOpen();
        return isTheSame && !bothCount(one, other) && !bothDate
                ? Reason.of(Ground.EQUAL, "equal.words", sharedWords(one, other))
                : Optional.empty();
    }

    private static boolean bothCount(Gist one, Gist other) {
        return one.amount().isPresent() && other.amount().isPresent();
    }

    private static String sharedWords(Gist one, Gist other) {
        var shared = one.wording().content();
        shared.retainAll(other.wording().content());
        return shared.stream()
                .map(word -> word.substring(word.indexOf(':') + 1))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
