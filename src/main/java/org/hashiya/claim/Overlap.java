package org.hashiya.claim;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;

/// How many words two claims share. It is counted only when somebody asks: most pairs of claims are
/// told apart by less.
final class Overlap {
    private final Gist one;
    private final Gist other;
    private final Moments moments;
    private OptionalDouble share = OptionalDouble.empty();

    Overlap(Gist one, Gist other, Moments moments) {
        this.one = one;
        this.other = other;
        this.moments = moments;
    }

    /// The part of the smaller one's words that the other has too, from 0 to 1.
    double share() {
        if (share.isEmpty()) {
            share = OptionalDouble.of(counted());
        }
        return share.getAsDouble();
    }

    private double counted() {
        var ours = content(one, moments.ours(), other);
        var theirs = content(other, moments.theirs(), one);
        if (isInAnotherLanguage()) {
            ours.removeIf(word -> word.indexOf(':') < 0);
            theirs.removeIf(word -> word.indexOf(':') < 0);
        }
        int fewer = Math.min(ours.size(), theirs.size());
        if (fewer == 0) {
            return ours.isEmpty() && theirs.isEmpty() && areOnlyCounted() ? 1 : 0;
        }
        ours.retainAll(theirs);
        return (double) ours.size() / fewer;
    }

    /// Where nothing is said but how many of whom there were, it is the same to be said: “the party
    /// had 4,000 members” and “6,000 members”.
    private boolean areOnlyCounted() {
        var groups = one.wording().groups();
        return one.amount().isPresent()
                && !groups.isEmpty()
                && one.subjects().keys().equals(other.subjects().keys())
                && groups.equals(other.wording().groups());
    }

    /// Names of all who are in either claim are no content.
    private static Set<String> content(Gist gist, Set<String> moments, Gist other) {
        var content = new HashSet<String>();
        for (var word : gist.wording().content(moments)) {
            if (!other.subjects().names().contains(word)) {
                content.add(word);
            }
        }
        return content;
    }

    /// Words of two languages are compared only by what the lexicon knows of them.
    private boolean isInAnotherLanguage() {
        var ours = one.statement().claim().paraphrase().language();
        var theirs = other.statement().claim().paraphrase().language();
        return !ours.equals(theirs)
                && one.wording().stems().stream().noneMatch(other.wording().stems()::contains);
    }
}
