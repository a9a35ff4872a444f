package org.hashiya.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.hashiya.text.Quotation;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// How passages stand in the JSON of a pack: in a project as they are, in a file so that they are
/// found in another project.
public interface ExcerptForm {
    /// As a project keeps them, in UTF-16 offsets.
    ExcerptForm KEPT = new Kept();

    void write(JsonGenerator json, Excerpt excerpt) throws IOException;

    /// @throws IllegalArgumentException with a sentence when it cannot be read
    Excerpt read(PackFields fields);

    /// The text that is named where no passage of it is needed.
    ///
    /// @throws IllegalArgumentException with a sentence when there is no such text
    default TextId text(String written) {
        return TextId.parse(written);
    }

    /// The words, and those around them, into an object that is open.
    static void writeQuotation(JsonGenerator json, Quotation quotation) throws IOException {
        json.writeStringField("words", quotation.words());
        if (!quotation.before().isEmpty()) {
            json.writeStringField("before", quotation.before());
        }
        if (!quotation.after().isEmpty()) {
            json.writeStringField("after", quotation.after());
        }
    }

    static Quotation quotation(PackFields fields) {
        return new Quotation(
                fields.text("words"), fields.textOrEmpty("before"), fields.textOrEmpty("after"));
    }

    /// The form of [#KEPT].
    final class Kept implements ExcerptForm {
        private Kept() {}

        @Override
        public void write(JsonGenerator json, Excerpt excerpt) throws IOException {
            json.writeStartObject();
            json.writeStringField("text", excerpt.text().toString());
            json.writeNumberField("revision", excerpt.revision());
            json.writeArrayFieldStart("parts");
            for (var stretch : excerpt.stretches()) {
                json.writeStartObject();
                json.writeNumberField("start", stretch.span().start());
                json.writeNumberField("end", stretch.span().end());
                writeQuotation(json, stretch.quotation());
                json.writeEndObject();
            }
            json.writeEndArray();
            if (!excerpt.marks().isEmpty()) {
                json.writeStringField("marks", excerpt.marks());
            }
            json.writeEndObject();
        }

        @Override
        public Excerpt read(PackFields fields) {
            List<Excerpt.Stretch> stretches =
                    fields.list(
                            "parts",
                            part ->
                                    new Excerpt.Stretch(
                                            new Span(part.number("start"), part.number("end")),
                                            quotation(part)));
            return new Excerpt(
                    TextId.parse(fields.text("text")),
                    fields.number("revision"),
                    stretches,
                    fields.textOrEmpty("marks"));
        }
    }
}
