package org.hashiya.store;

import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.AttributeKind;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Review;
import org.hashiya.annotation.Stance;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.claim.Relation;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.entity.Tie;
import org.hashiya.project.Progress;
import org.hashiya.project.Refused;
import org.hashiya.text.Passages;

/// The short words under which the database knows the values of our closed lists, and dates.
final class Codes {
    private Codes() {}

    static Name.Use use(String code) {
        return known(Name.Use.ofCode(code), "use of a name", code);
    }

    static EntityKind register(String code) {
        return known(EntityKind.ofCode(code), "register", code);
    }

    static Certainty certainty(String code) {
        return known(Certainty.ofCode(code), "certainty", code);
    }

    static Stance stance(String code) {
        return known(Stance.ofCode(code), "stance", code);
    }

    static Review.Truth truth(String code) {
        return known(Review.Truth.ofCode(code), "truth", code);
    }

    static Relation.Kind relation(String code) {
        return known(Relation.Kind.ofCode(code), "relation", code);
    }

    /// @param values those of a choice
    static AttributeKind attribute(String code, List<String> values) {
        return known(AttributeKind.ofCode(code, values), "type of attribute", code);
    }

    static Tie.Kind tie(String code) {
        return known(Tie.Kind.ofCode(code), "relation of entities", code);
    }

    static Passages.Unit unit(String code) {
        return known(Passages.Unit.ofCode(code), "piece of a text", code);
    }

    static Progress.Step step(String code) {
        return known(Progress.Step.ofCode(code), "step of reading", code);
    }

    private static <T> T known(Optional<T> value, String what, String code) {
        return value.orElseThrow(() ->
                new Refused(
                        "The project has “"
                                + code
                                + "” as a "
                                + what
                                + ", which this program does not know; it may be damaged, or"
                                + " made by a newer program"));
    }

    /// `date` in the letters that give it back.
    ///
    /// @throws Refused for the few dates that EDTF has no letters for, such as the year 12345
    static String edtf(HistoricalDate date) {
        var written = date.toString();
        try {
            if (HistoricalDate.parse(written).equals(date)) {
                return written;
            }
        } catch (IllegalArgumentException e) {
            throw unwritable(written, e);
        }
        throw unwritable(written, null);
    }

    private static Refused unwritable(
            String written, @org.jspecify.annotations.Nullable Throwable cause) {
        var sentence =
                "The date “"
                        + written
                        + "” cannot be written in EDTF, so it cannot be kept; years run from -9999"
                        + " to 9999, decades and centuries begin with a year that ends in 0 or 00."
                        + " Nothing was changed.";
        return cause == null ? new Refused(sentence) : new Refused(sentence, cause);
    }
}
