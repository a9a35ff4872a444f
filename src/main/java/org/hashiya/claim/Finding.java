package org.hashiya.claim;

import java.util.Locale;

/// What was found about two claims, and why. A proposal: a person confirms, corrects or dismisses
/// it.
public final class Finding {
    private final Relation.Pair claims;
    private final Ground ground;
    private final Said said;

    Finding(Relation.Pair claims, Ground ground, Said said) {
        this.claims = claims;
        this.ground = ground;
        this.said = said;
    }

    public Relation.Pair claims() {
        return claims;
    }

    public Ground ground() {
        return ground;
    }

    /// The numbers it rests on, in words.
    public String words(Locale locale) {
        return said.in(locale);
    }

    /// As files have it: `rounding: 29,000 is 28,764 in round numbers`.
    public String reason() {
        return reason(Locale.ENGLISH);
    }

    /// The same; only the ground is the word that files have.
    public String reason(Locale locale) {
        return ground.code() + ": " + words(locale);
    }

    @Override
    public String toString() {
        return claims.first() + " " + claims.second() + " " + reason();
    }
}
