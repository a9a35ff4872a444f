package org.hashiya.claim;

import org.hashiya.annotation.Claim;

/// The kind of a claim: what a person has said, or else a guess. A guess is never written down.
///
/// @param code `event`, `state`, `count`, `quotation`, `judgement`, or the project's own
public record ClaimKind(String code, boolean isGuess) {
    public static ClaimKind of(Claim claim) {
        return claim.kind().isEmpty()
                ? new ClaimKind(guess(claim), true)
                : new ClaimKind(claim.kind(), false);
    }

    /// Who doubts or denies judges; who gives a figure counts, unless it is how long something
    /// lasted; who only says when tells an event.
    private static String guess(Claim claim) {
        var said =
                switch (claim.stance()) {
                    case DENIES, DOUBTS -> "judgement";
                    case QUOTES -> "quotation";
                    case ASSERTS, REPORTS -> "";
                };
        if (!said.isEmpty()) {
            return said;
        }
        boolean counts =
                claim.figure()
                        .map(Amount::of)
                        .filter(amount -> !amount.unit().equals("day"))
                        .isPresent();
        if (counts) {
            return "count";
        }
        return claim.when().isPresent() ? "event" : "state";
    }
}
