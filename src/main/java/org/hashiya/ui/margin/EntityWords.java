package org.hashiya.ui.margin;

import java.util.Optional;
import org.hashiya.entity.Authority;
import org.hashiya.entity.Entity.Coordinates;
import org.hashiya.entity.Name;
import org.hashiya.entity.Tie;
import org.hashiya.ui.kit.Words;

/// Says what is known of entries of the registers, and reads what is typed of them.
final class EntityWords {
    private EntityWords() {}

    static String of(Name.Use use) {
        return switch (use) {
            case MAIN -> Words.say("use.main");
            case VARIANT -> Words.say("use.variant");
            case PSEUDONYM -> Words.say("use.pseudonym");
            case TRANSLITERATION -> Words.say("use.transliteration");
        };
    }

    static String of(Tie.Kind kind) {
        return switch (kind) {
            case MEMBER_OF -> Words.say("tie.memberOf");
            case PART_OF -> Words.say("tie.partOf");
            case LOCATED_IN -> Words.say("tie.locatedIn");
            case CHILD_OF -> Words.say("tie.childOf");
            case SPOUSE_OF -> Words.say("tie.spouseOf");
            case SUCCESSOR_OF -> Words.say("tie.successorOf");
            case CREATOR_OF -> Words.say("tie.creatorOf");
            case SAME_AS -> Words.say("tie.sameAs");
        };
    }

    /// As it is typed.
    static String of(Authority authority) {
        return authority.list() + ":" + authority.number();
    }

    /// Degrees of latitude and longitude with a comma, a semicolon or a space between them; empty
    /// when that is no place on earth.
    static Optional<Coordinates> coordinates(String typed) {
        var two = typed.strip().split("\\s*[,;]\\s*|\\s+", -1);
        try {
            return two.length == 2
                    ? Optional.of(
                            new Coordinates(Double.parseDouble(two[0]), Double.parseDouble(two[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException noPlace) {
            return Optional.empty();
        }
    }
}
