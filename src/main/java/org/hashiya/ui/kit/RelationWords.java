package org.hashiya.ui.kit;

import org.hashiya.claim.Ground;
import org.hashiya.claim.JudgedPair;
import org.hashiya.claim.Relation;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// How relations of claims are said and pictured.
public final class RelationWords {
    private RelationWords() {}

    /// As in “contradicts”.
    public static String of(Relation.Kind kind) {
        return switch (kind) {
            case CORROBORATES -> Words.say("relation.corroborates");
            case CONTRADICTS -> Words.say("relation.contradicts");
            case QUALIFIES -> Words.say("relation.qualifies");
            case REPEATS -> Words.say("relation.repeats");
            case UNRELATED -> Words.say("relation.unrelated");
        };
    }

    /// The same said from the other claim: “is qualified by”.
    public static String turned(Relation.Kind kind) {
        return switch (kind) {
            case CORROBORATES -> Words.say("relation.corroborated");
            case CONTRADICTS -> Words.say("relation.contradicts");
            case QUALIFIES -> Words.say("relation.qualified");
            case REPEATS -> Words.say("relation.repeated");
            case UNRELATED -> Words.say("relation.unrelated");
        };
    }

    public static Ikon picture(Relation.Kind kind) {
        return switch (kind) {
            case CORROBORATES -> MaterialDesignE.EQUAL;
            case CONTRADICTS -> MaterialDesignN.NOT_EQUAL_VARIANT;
            case QUALIFIES -> MaterialDesignT.TILDE;
            case REPEATS -> MaterialDesignC.CONTENT_COPY;
            case UNRELATED -> MaterialDesignC.CLOSE;
        };
    }

    public static String of(JudgedPair.Status status) {
        return switch (status) {
            case PROPOSED -> Words.say("pair.proposed");
            case CONFIRMED -> Words.say("pair.confirmed");
            case DISMISSED -> Words.say("pair.dismissed");
        };
    }

    /// The ground with which a written reason begins, in the language of the window; empty when it
    /// begins with none.
    public static String ground(String reason) {
        return Ground.beginning(reason).map(RelationWords::of).orElse("");
    }

    /// What a written reason says behind its ground. It may run another way than the window.
    public static String said(String reason) {
        return Ground.beginning(reason)
                .map(ground -> reason.substring(ground.code().length() + 1).strip())
                .orElse(reason);
    }

    private static String of(Ground ground) {
        return switch (ground) {
            case EQUAL -> Words.say("ground.equal");
            case ROUNDING -> Words.say("ground.rounding");
            case BOUNDS -> Words.say("ground.bounds");
            case PART -> Words.say("ground.part");
            case PERIOD -> Words.say("ground.period");
            case CALENDAR -> Words.say("ground.calendar");
            case STAGE -> Words.say("ground.stage");
            case CONFLICT -> Words.say("ground.conflict");
        };
    }
}
