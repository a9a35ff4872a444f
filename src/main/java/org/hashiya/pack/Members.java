package org.hashiya.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/// Members of a JSON object that is open.
final class Members {
    private Members() {}

    static void unlessEmpty(JsonGenerator json, String name, String words) throws IOException {
        if (!words.isEmpty()) {
            json.writeStringField(name, words);
        }
    }

    static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (var each : texts) {
            json.writeString(each);
        }
        json.writeEndArray();
    }
}
