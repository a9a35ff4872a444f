package org.hashiya.claim;

import java.util.HashSet;
import java.util.Set;

/// How far two claims speak of the same, aspect by aspect, whatever they say of it.
///
/// @param shared the subjects of both
/// @param isClose whether the shared subjects are all that one of the two has, or one thing, or one
///   person who dies but once
/// @param isOfOneThing whether a happening or thing is among the shared subjects
/// @param overlap how many words they share
record Likeness(
        Set<String> shared,
        Aspects aspects,
        Overlap overlap,
        boolean isClose,
        boolean isOfOneThing) {
    private static final Set<String> PEOPLE = Set.of("person", "household", "family");

    /// Of the first claim to the second.
    record Aspects(Fit deed, Fit phase, Fit group, Fit area) {}

    static Likeness of(Gist one, Gist other) {
        var shared = shared(one, other);
        var moments = Moments.of(one, other);
        boolean isOfOneThing = areOfOneThing(one, other, shared);
        return new Likeness(
                shared,
                new Aspects(
                        Moments.ofDeeds(one, other),
                        moments.fit(),
                        group(one, other),
                        area(one, other)),
                new Overlap(one, other, moments),
                isOfOneThing || areAllShared(one, other, shared),
                isOfOneThing);
    }

    /// Whether they speak of so much of the same that words of one can be weighed against the
    /// other.
    static boolean areClose(Gist one, Gist other) {
        var shared = shared(one, other);
        return areAllShared(one, other, shared) || areOfOneThing(one, other, shared);
    }

    private static Set<String> shared(Gist one, Gist other) {
        var shared = new HashSet<String>();
        for (var key : one.subjects().keys()) {
            if (other.subjects().keys().contains(key)) {
                shared.add(key);
            }
        }
        return shared;
    }

    private static boolean areAllShared(Gist one, Gist other, Set<String> shared) {
        int fewer = Math.min(one.subjects().keys().size(), other.subjects().keys().size());
        return !shared.isEmpty() && shared.size() == fewer;
    }

    private static boolean areOfOneThing(Gist one, Gist other, Set<String> shared) {
        return shared.stream().anyMatch(one.subjects().specific()::contains)
                || Once.isSaidOfOne(one, other);
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

    /// The part of the smaller one's words that the other has too, from 0 to 1.
    double words() {
        return overlap.share();
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
