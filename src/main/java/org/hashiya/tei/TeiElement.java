package org.hashiya.tei;

import java.util.Optional;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;

/// The elements that a mark can become. The order is that in which marks on the same words nest,
/// outermost first.
enum TeiElement {
    QUOTATION("q", "quotation"),
    CLAIM("seg", "claim"),
    SEGMENT("seg", ""),
    UNCLEAR("unclear", "doubtful"),
    REFERRING("rs", ""),
    PERSON("persName", "person"),
    PLACE("placeName", "place"),
    ORGANISATION("orgName", "organisation"),
    ROLE("roleName", "role"),
    TERM("term", "term"),
    DATE("date", "date"),
    MEASURE("measure", "figure"),
    NUMBER("num", "figure"),
    /// Never in the text: a comment on words between two anchors.
    NOTE("note", "note");

    private final String tei;
    private final String tag;

    TeiElement(String tei, String tag) {
        this.tei = tei;
        this.tag = tag;
    }

    String tei() {
        return tei;
    }

    /// The default tag of this element; empty where `@type` names the tag.
    String tag() {
        return tag;
    }

    /// Which element a mark becomes. The tag names it, but a claim is always a `seg`, and a figure
    /// is a `measure` only when it has a unit, something measured, or bounds.
    static TeiElement of(Tag tag, Meaning meaning) {
        return find(tag.element()).orElse(SEGMENT).of(tag.id(), meaning);
    }

    private TeiElement of(TagId tag, Meaning meaning) {
        if (meaning instanceof Meaning.Claims || (this == SEGMENT && tag.equals(TagId.CLAIM))) {
            return CLAIM;
        }
        if (this == MEASURE || this == NUMBER) {
            return meaning instanceof Meaning.Measures(var figure) ? of(figure) : NUMBER;
        }
        return this;
    }

    static TeiElement of(Figure figure) {
        boolean bare =
                figure.unit().isEmpty()
                        && figure.commodity().isEmpty()
                        && figure.bounds().equals(Figure.Bounds.NONE);
        return bare ? NUMBER : MEASURE;
    }

    /// The element of that TEI name; `seg` is [#SEGMENT].
    static Optional<TeiElement> find(String tei) {
        for (var element : values()) {
            if (element.tei.equals(tei) && element != CLAIM) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /// Whether a mark that crosses others may be cut into fragments.
    boolean mayBeCut() {
        return switch (this) {
            case CLAIM, SEGMENT, REFERRING, PERSON, PLACE, ORGANISATION -> true;
            case QUOTATION, UNCLEAR, ROLE, TERM, DATE, MEASURE, NUMBER, NOTE -> false;
        };
    }

    /// Whether a text to read has it: names and dates.
    boolean isRead() {
        return switch (this) {
            case REFERRING, PERSON, PLACE, ORGANISATION, ROLE, DATE -> true;
            case QUOTATION, CLAIM, SEGMENT, UNCLEAR, TERM, MEASURE, NUMBER, NOTE -> false;
        };
    }

    /// Whether `@type` holds the id of the tag.
    boolean isTyped() {
        return this == CLAIM || this == SEGMENT || this == REFERRING;
    }

    /// Whether attributes of the element, or of what stands for it after the text, hold what the
    /// mark means.
    boolean holds(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Plain _, Meaning.Names _, Meaning.Claims _ -> true;
            case Meaning.Dates _ -> this == DATE;
            case Meaning.Measures _ -> this == MEASURE || this == NUMBER;
        };
    }

    /// The attribute that points to an entity.
    String pointer() {
        return switch (this) {
            case QUOTATION -> "who";
            case REFERRING, PERSON, PLACE, ORGANISATION, ROLE, TERM -> "ref";
            case CLAIM, SEGMENT, UNCLEAR, DATE, MEASURE, NUMBER, NOTE -> "corresp";
        };
    }
}
