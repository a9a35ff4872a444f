package org.hashiya.claim;

import java.util.HashSet;
import java.util.Set;
import org.hashiya.claim.Lexicon.Concept;
import org.hashiya.claim.Lexicon.Sort;

/// Which moments of a course of things two claims name. What the name of a happening that both
/// speak of says is one moment: of a founding meeting it is the same whether somebody founded or
/// met.
record Moments(Set<String> ours, Set<String> theirs) {
    /// Stands for all that the shared happening is called by.
    private static final String CALLED = "called";

    static Moments of(Gist one, Gist other) {
        var called = called(Sort.PHASE, one, other);
        return new Moments(
                merged(one.wording().phases(), called), merged(other.wording().phases(), called));
    }

    private static Set<String> called(Sort sort, Gist one, Gist other) {
        var called = new HashSet<String>();
        one.subjects()
                .single()
                .events()
                .forEach((event, concepts) -> {
                    if (other.subjects().single().events().containsKey(event)) {
                        concepts.stream()
                                .filter(concept -> concept.sort() == sort)
                                .map(Concept::code)
                                .forEach(called::add);
                    }
                });
        return called;
    }

    /// How the deeds stand to each other. One that only names the happening of both, as “the
    /// harvest of 1924” does, is not another deed than to buy.
    static Fit ofDeeds(Gist one, Gist other) {
        var ours = one.wording().deeds();
        var theirs = other.wording().deeds();
        var fit = Fit.of(Sort.DEED, ours, theirs);
        if (fit != Fit.OTHER) {
            return fit;
        }
        var called = called(Sort.DEED, one, other);
        return called.containsAll(ours) || called.containsAll(theirs) ? Fit.OPEN : fit;
    }

    private static Set<String> merged(Set<String> phases, Set<String> called) {
        if (phases.stream().noneMatch(called::contains)) {
            return phases;
        }
        var merged = new HashSet<>(phases);
        merged.removeAll(called);
        merged.add(CALLED);
        return merged;
    }

    Fit fit() {
        return Fit.of(Sort.PHASE, ours, theirs);
    }
}
