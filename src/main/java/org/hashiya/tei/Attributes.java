package org.hashiya.tei;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Attributes of one element in the order in which they are written.
final class Attributes {
    private final Map<String, String> values = new LinkedHashMap<>();

    Attributes put(String name, String value) {
        values.put(name, value);
        return this;
    }

    /// Only when there is something to say.
    Attributes putUnlessEmpty(String name, String value) {
        return value.isEmpty() ? this : put(name, value);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String getOrEmpty(String name) {
        return values.getOrDefault(name, "");
    }

    Map<String, String> all() {
        return values;
    }

    void write(XmlOut out) throws IOException {
        for (var each : values.entrySet()) {
            out.attribute(each.getKey(), each.getValue());
        }
    }
}
