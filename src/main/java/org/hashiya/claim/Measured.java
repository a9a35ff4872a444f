package org.hashiya.claim;

/// What persons have said of a figure in slots of their own weighs more than the words of two
/// paraphrases.
final class Measured {
    private Measured() {}

    /// Whether they have said in the same words who is counted: then a day and its season are one
    /// time, told more and less exactly.
    static boolean areCountedAlike(Gist one, Gist other) {
        var ours = one.wording().counted().scope();
        return !ours.isEmpty() && ours.equals(other.wording().counted().scope());
    }

    /// Whether they have said the same of what is measured, and it is done alike to the same, or is
    /// of one happening or thing at one time: then it does not matter whether one calls it bought
    /// and the other delivered.
    static boolean areOne(Gist one, Gist other, Likeness likeness) {
        var ours = one.wording().counted().commodity();
        if (ours.isEmpty() || !ours.equals(other.wording().counted().commodity())) {
            return false;
        }
        boolean isOfTheSame =
                likeness.isSameDoing() && one.subjects().keys().equals(other.subjects().keys());
        return isOfTheSame
                || (likeness.isOfOneThing()
                        && likeness.aspects().deed().isSameOrOpen()
                        && likeness.aspects().phase().isSameOrOpen()
                        && areOfOneTime(one, other));
    }

    private static boolean areOfOneTime(Gist one, Gist other) {
        return one.counted()
                .flatMap(ours -> other.counted().map(ours::to))
                .filter(Period.Stand.SAME::equals)
                .isPresent();
    }
}
