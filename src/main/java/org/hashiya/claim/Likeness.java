package org.hashiya.claim;

import java.util.HashSet;
import java.util.Set;

/// How far two claims speak of the same, aspect by aspect, whatever they say of it.
///
/// @param shared the subjects of both
/// @param isClose whether the shared subjects are all that one of the two has, or one thing, or one
///   person who dies but once
/// @param isOfOneThing whether a happening or thing is among the shared subjects
/// @param words the part of the smaller one's words that the other has too, from 0 to 1
record Likeness(
        Set<String> shared, Aspects aspects, double words, boolean isClose, boolean isOfOneThing) {
    private static final Set<String> PEOPLE = Set.of("person", "household", "family");

    /// Of the first claim to the second.
    record Aspects(Fit deed, Fit phase, Fit group, Fit area) {}

    static Likeness of(Gist one, Gist other) {
        var shared = new HashSet<>(one.subjects().keys());
        shared.retainAll(other.subjects().keys());
        var moments = Moments.of(one, other);
        boolean isOnce = Once.isSaidOfOne(one, other);
        boolean hasSpecific = shared.stream().anyMatch(one.subjects().specific()::contains);
        int fewer = Math.min(one.subjects().keys().size(), other.subjects().keys().size());
        return new Likeness(
                shared,
                new Aspects(
                        Moments.ofDeeds(one, other),
                        moments.fit(),
                        group(one, other),
                        area(one, other)),
                words(one, other, moments),
                isOnce || hasSpecific || (!shared.isEmpty() && shared.size() == fewer),
                isOnce || hasSpecific);
    }

    private static Fit area(Gist one, Gist other) {
        var fit = Fit.ofAreas(one.subjects(), other.subjects());
        return fit == Fit.OTHER && (names(one, other) || names(other, one)) ? Fit.OPEN : fit;
    }

    /// Whether the words of one name the area of the other, as "Azerbaijanis" does.
    private static boolean names(Gist one, Gist other) {
        return one.wording().stems().stream().anyMatch(other.subjects().areas().names()::contains);
    }

    /// Who is counted matters where people are: puds from members are no fewer than puds.
    private static Fit group(Gist one, Gist other) {
        var fit = Fit.ofGroups(one.wording(), other.wording());
        boolean arePeople = countsPeople(one) && countsPeople(other);
        return arePeople || fit == Fit.OTHER ? fit : Fit.SAME;
    }

    private static boolean countsPeople(Gist gist) {
        return gist.amount()
                .map(amount -> amount.unit().isEmpty() || PEOPLE.contains(amount.unit()))
                .orElse(true);
    }

    private static double words(Gist one, Gist other, Moments moments) {
        var ours = one.wording().content(moments.ours());
        var theirs = other.wording().content(moments.theirs());
        ours.removeAll(other.subjects().names());
        theirs.removeAll(one.subjects().names());
        if (isInAnotherLanguage(one, other)) {
            ours.removeIf(word -> word.indexOf(':') < 0);
            theirs.removeIf(word -> word.indexOf(':') < 0);
        }
        int fewer = Math.min(ours.size(), theirs.size());
        if (fewer == 0) {
            return 0;
        }
        ours.retainAll(theirs);
        return (double) ours.size() / fewer;
    }

    /// Words of two languages are compared only by what the lexicon knows of them.
    private static boolean isInAnotherLanguage(Gist one, Gist other) {
        var ours = one.statement().claim().paraphrase().language();
        var theirs = other.statement().claim().paraphrase().language();
        return !ours.equals(theirs)
                && one.wording().stems().stream().noneMatch(other.wording().stems()::contains);
    }

    /// Whether the two name deeds or moments of which at least one is the same.
    boolean isSameDoing() {
        return aspects.phase() == Fit.SAME
                || (aspects.deed() == Fit.SAME && aspects.phase() != Fit.OTHER);
    }

    /// Whether nothing that was done is named by both.
    boolean isDoingOpen() {
        return aspects.deed() == Fit.OPEN && aspects.phase() == Fit.OPEN;
    }
}
