package org.hashiya.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.StyleChange;
import org.hashiya.chronology.When;
import org.hashiya.project.Refused;

/// A change of style as JSON, with its days in EDTF.
final class StyleJson {
    private StyleJson() {}

    static void write(JsonGenerator json, StyleChange change) throws IOException {
        json.writeStartObject();
        write(json, "places", change.places());
        write(json, "authorities", change.authorities());
        json.writeStringField("lastJulian", day(change.lastJulian()));
        json.writeStringField("firstGregorian", day(change.firstGregorian()));
        json.writeStringField("source", change.source());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<String> names)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (var each : names) {
            json.writeString(each);
        }
        json.writeEndArray();
    }

    static StyleChange read(Fields fields) {
        return new StyleChange(
                fields.texts("places"),
                fields.texts("authorities"),
                day(fields.text("lastJulian")),
                day(fields.text("firstGregorian")),
                fields.text("source"));
    }

    static String day(When.Day day) {
        return HistoricalDate.of(day).toString();
    }

    static When.Day day(String edtf) {
        if (HistoricalDate.parse(edtf).when() instanceof When.Day day) {
            return day;
        }
        throw new Refused(
                "The project has a change of calendars on “" + edtf + "”, which is no day");
    }
}
