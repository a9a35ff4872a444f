package org.hashiya.store;

import static org.hashiya.store.AnnotationJson.writeUnlessEmpty;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.claim.Relation;
import org.hashiya.entity.Authority;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.Name;
import org.hashiya.entity.Tie;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.text.Description;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;

/// Entities, relations and the descriptions of texts in the history's JSON.
final class RegisterJson {
    private RegisterJson() {}

    static void write(JsonGenerator json, Entity entity) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entity.id().toString());
        json.writeStringField("kind", entity.kind().code());
        json.writeStringField("key", entity.key());
        json.writeArrayFieldStart("names");
        for (var name : entity.names()) {
            json.writeStartObject();
            json.writeStringField("name", name.text());
            json.writeStringField("language", name.language().tag());
            json.writeStringField("use", name.use().code());
            json.writeEndObject();
        }
        json.writeEndArray();
        var particulars = entity.particulars();
        if (particulars.dates().isPresent()) {
            json.writeStringField("dates", Codes.edtf(particulars.dates().get()));
        }
        if (particulars.coordinates().isPresent()) {
            json.writeNumberField("latitude", particulars.coordinates().get().latitude());
            json.writeNumberField("longitude", particulars.coordinates().get().longitude());
        }
        if (!particulars.authorities().isEmpty()) {
            json.writeArrayFieldStart("authorities");
            for (var authority : particulars.authorities()) {
                json.writeStartObject();
                json.writeStringField("list", authority.list());
                json.writeStringField("number", authority.number());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        writeUnlessEmpty(json, "note", particulars.note());
        if (!particulars.ties().isEmpty()) {
            json.writeArrayFieldStart("ties");
            for (var tie : particulars.ties()) {
                json.writeStartObject();
                json.writeStringField("kind", tie.kind().code());
                json.writeStringField("to", tie.to().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    static Entity entity(Fields fields) {
        return new Entity(
                EntityId.parse(fields.text("id")),
                Codes.register(fields.text("kind")),
                fields.text("key"),
                fields.list(
                        "names",
                        name ->
                                new Name(
                                        name.text("name"),
                                        new LanguageTag(name.text("language")),
                                        Codes.use(name.text("use")))),
                new Entity.Particulars(
                        fields.perhaps("dates").map(HistoricalDate::parse),
                        fields.has("latitude")
                                ? Optional.of(
                                        new Entity.Coordinates(
                                                fields.decimal("latitude"),
                                                fields.decimal("longitude")))
                                : Optional.empty(),
                        fields.list(
                                "authorities",
                                authority ->
                                        new Authority(
                                                authority.text("list"), authority.text("number"))),
                        fields.textOrEmpty("note"),
                        fields.list(
                                "ties",
                                tie ->
                                        new Tie(
                                                Codes.tie(tie.text("kind")),
                                                EntityId.parse(tie.text("to"))))));
    }

    static void write(JsonGenerator json, Relation relation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", relation.id().toString());
        json.writeStringField("first", relation.claims().first().toString());
        json.writeStringField("second", relation.claims().second().toString());
        json.writeStringField("kind", relation.kind().code());
        writeUnlessEmpty(json, "reason", relation.reason());
        writeUnlessEmpty(json, "certainty", relation.certainty().code());
        json.writeEndObject();
    }

    static Relation relation(Fields fields) {
        return new Relation(
                LastingId.parse(fields.text("id")),
                new Relation.Pair(
                        LastingId.parse(fields.text("first")),
                        LastingId.parse(fields.text("second"))),
                Codes.relation(fields.text("kind")),
                fields.textOrEmpty("reason"),
                Codes.certainty(fields.textOrEmpty("certainty")));
    }

    static void write(JsonGenerator json, SourceText text) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", text.id().toString());
        json.writeStringField("title", text.title());
        json.writeStringField("language", text.language().tag());
        json.writeStringField("file", text.origin().file());
        json.writeStringField("charset", text.origin().charset());
        json.writeStringField("sha256", text.origin().sha256());
        json.writeNumberField("bytes", text.origin().bytes());
        var description = text.description();
        writeUnlessEmpty(json, "author", description.writing().author());
        writeUnlessEmpty(json, "date", description.writing().date());
        writeUnlessEmpty(json, "place", description.writing().place());
        writeUnlessEmpty(json, "authority", description.writing().authority());
        writeUnlessEmpty(json, "archive", description.keeping().archive());
        writeUnlessEmpty(json, "fonds", description.keeping().fonds());
        writeUnlessEmpty(json, "folio", description.keeping().folio());
        writeUnlessEmpty(json, "licence", description.rights().licence());
        writeUnlessEmpty(json, "rights", description.rights().statement());
        writeUnlessEmpty(json, "obtained", description.obtained());
        if (description.before().isPresent()) {
            json.writeFieldName("before");
            ProvenanceJson.write(json, description.before().get());
        }
        json.writeNumberField("revision", text.revision());
        json.writeNumberField("codePoints", text.codePoints());
        json.writeEndObject();
    }

    static SourceText text(Fields fields) {
        return new SourceText(
                TextId.parse(fields.text("id")),
                fields.text("title"),
                new LanguageTag(fields.text("language")),
                new SourceText.Origin(
                        fields.text("file"),
                        fields.text("charset"),
                        fields.text("sha256"),
                        fields.longNumber("bytes")),
                new Description(
                        new Description.Writing(
                                fields.textOrEmpty("author"),
                                fields.textOrEmpty("date"),
                                fields.textOrEmpty("place"),
                                fields.textOrEmpty("authority")),
                        new Description.Keeping(
                                fields.textOrEmpty("archive"),
                                fields.textOrEmpty("fonds"),
                                fields.textOrEmpty("folio")),
                        new Description.Rights(
                                fields.textOrEmpty("licence"), fields.textOrEmpty("rights")),
                        fields.textOrEmpty("obtained"),
                        fields.perhapsObject("before").map(ProvenanceJson::read)),
                fields.number("revision"),
                fields.number("codePoints"));
    }
}
