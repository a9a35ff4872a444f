package org.hashiya.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.annotation.Review;
import org.hashiya.annotation.TagId;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.EntityId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// Annotations in the history's JSON. What is empty is left out; numbers of figures are strings, so
/// that 1.50 stays 1.50.
final class AnnotationJson {
    private AnnotationJson() {}

    static void write(JsonGenerator json, Annotation annotation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", annotation.id().toString());
        json.writeStringField("text", annotation.text().toString());
        json.writeNumberField("start", annotation.span().start());
        json.writeNumberField("end", annotation.span().end());
        json.writeStringField("tag", annotation.tag().id());
        write(json, annotation.meaning());
        writeUnlessEmpty(json, "certainty", annotation.body().certainty().code());
        writeUnlessEmpty(json, "note", annotation.body().note());
        if (!annotation.body().attributes().isEmpty()) {
            json.writeObjectFieldStart("attributes");
            for (var attribute : annotation.body().attributes().entrySet()) {
                json.writeStringField(attribute.getKey(), attribute.getValue());
            }
            json.writeEndObject();
        }
        json.writeStringField("creator", annotation.authorship().creator());
        json.writeStringField("created", annotation.authorship().created().toString());
        if (annotation.authorship().isChanged()) {
            json.writeStringField("editor", annotation.authorship().editor());
            json.writeStringField("modified", annotation.authorship().modified().toString());
        }
        json.writeEndObject();
    }

    static Annotation read(Fields fields) {
        var creator = fields.text("creator");
        var created = fields.instant("created");
        return new Annotation(
                LastingId.parse(fields.text("id")),
                TextId.parse(fields.text("text")),
                new Span(fields.number("start"), fields.number("end")),
                new Body(
                        new TagId(fields.text("tag")),
                        meaning(fields),
                        Codes.certainty(fields.textOrEmpty("certainty")),
                        fields.textOrEmpty("note"),
                        attributes(fields)),
                fields.has("editor")
                        ? new Authorship(
                                creator, created, fields.text("editor"), fields.instant("modified"))
                        : Authorship.of(creator, created));
    }

    private static Map<String, String> attributes(Fields fields) {
        var attributes = new TreeMap<String, String>();
        fields.perhapsObject("attributes")
                .ifPresent(all ->
                        all.all().keySet().forEach(name -> attributes.put(name, all.text(name))));
        return attributes;
    }

    private static void write(JsonGenerator json, Meaning meaning) throws IOException {
        switch (meaning) {
            case Meaning.Names(var entity) -> json.writeStringField("entity", entity.toString());
            case Meaning.Dates(var date) -> json.writeStringField("date", Codes.edtf(date));
            case Meaning.Measures(var figure) -> write(json, "figure", figure);
            case Meaning.Claims(var claim) -> write(json, claim);
            case Meaning.Plain() -> {}
        }
    }

    private static Meaning meaning(Fields fields) {
        if (fields.has("entity")) {
            return new Meaning.Names(EntityId.parse(fields.text("entity")));
        }
        if (fields.has("date")) {
            return new Meaning.Dates(HistoricalDate.parse(fields.text("date")));
        }
        if (fields.has("figure")) {
            return new Meaning.Measures(figure(fields.object("figure")));
        }
        return fields.has("claim")
                ? new Meaning.Claims(claim(fields.object("claim")))
                : Meaning.PLAIN;
    }

    private static void write(JsonGenerator json, String name, Figure figure) throws IOException {
        json.writeObjectFieldStart(name);
        write(json, "value", figure.value());
        write(json, "least", figure.bounds().least());
        write(json, "most", figure.bounds().most());
        writeUnlessEmpty(json, "unit", figure.unit());
        writeUnlessEmpty(json, "commodity", figure.commodity());
        if (figure.approximate()) {
            json.writeBooleanField("approximate", true);
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Optional<BigDecimal> number)
            throws IOException {
        if (number.isPresent()) {
            json.writeStringField(name, number.get().toString());
        }
    }

    private static Figure figure(Fields fields) {
        return new Figure(
                fields.perhaps("value").map(BigDecimal::new),
                new Figure.Bounds(
                        fields.perhaps("least").map(BigDecimal::new),
                        fields.perhaps("most").map(BigDecimal::new)),
                fields.textOrEmpty("unit"),
                fields.textOrEmpty("commodity"),
                fields.flag("approximate"));
    }

    private static void write(JsonGenerator json, Claim claim) throws IOException {
        json.writeObjectFieldStart("claim");
        json.writeStringField("paraphrase", claim.paraphrase().text());
        json.writeStringField("language", claim.paraphrase().language().tag());
        writeUnlessEmpty(json, "kind", claim.kind());
        json.writeStringField("stance", claim.stance().code());
        writeParty(json, "claimant", claim.claimant());
        if (!claim.subjects().isEmpty()) {
            json.writeArrayFieldStart("subjects");
            for (var subject : claim.subjects()) {
                write(json, subject);
            }
            json.writeEndArray();
        }
        if (claim.figure().isPresent()) {
            write(json, "figure", claim.figure().get());
        }
        writeDate(json, "when", claim.when());
        writeParty(json, "where", claim.where());
        writeUnlessEmpty(json, "counted", claim.scope().counted());
        writeParty(json, "area", claim.scope().area());
        writeDate(json, "time", claim.scope().time());
        writeUnlessEmpty(json, "truth", claim.review().truth().code());
        writeUnlessEmpty(json, "truthReason", claim.review().reason());
        writeUnlessEmpty(json, "row", claim.review().row());
        json.writeEndObject();
    }

    private static void writeDate(JsonGenerator json, String name, Optional<HistoricalDate> date)
            throws IOException {
        if (date.isPresent()) {
            json.writeStringField(name, Codes.edtf(date.get()));
        }
    }

    private static void writeParty(JsonGenerator json, String name, Optional<Party> party)
            throws IOException {
        if (party.isPresent()) {
            json.writeFieldName(name);
            write(json, party.get());
        }
    }

    private static void write(JsonGenerator json, Party party) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", party.kind().code());
        switch (party) {
            case Party.Registered(var entity, _) ->
                    json.writeStringField("entity", entity.toString());
            case Party.Worded(var words, _) -> json.writeStringField("words", words);
        }
        json.writeEndObject();
    }

    private static Claim claim(Fields fields) {
        return new Claim(
                new Claim.Paraphrase(
                        fields.text("paraphrase"), new LanguageTag(fields.text("language"))),
                fields.textOrEmpty("kind"),
                Codes.stance(fields.text("stance")),
                fields.perhapsObject("claimant").map(AnnotationJson::party),
                fields.list("subjects", AnnotationJson::party),
                fields.perhapsObject("figure").map(AnnotationJson::figure),
                fields.perhaps("when").map(HistoricalDate::parse),
                fields.perhapsObject("where").map(AnnotationJson::party),
                new Claim.Scope(
                        fields.textOrEmpty("counted"),
                        fields.perhapsObject("area").map(AnnotationJson::party),
                        fields.perhaps("time").map(HistoricalDate::parse)),
                new Review(
                        Codes.truth(fields.textOrEmpty("truth")),
                        fields.textOrEmpty("truthReason"),
                        fields.textOrEmpty("row")));
    }

    private static Party party(Fields fields) {
        var kind = Codes.register(fields.text("kind"));
        return fields.has("entity")
                ? new Party.Registered(EntityId.parse(fields.text("entity")), kind)
                : new Party.Worded(fields.text("words"), kind);
    }

    static void writeUnlessEmpty(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
