package org.hashiya.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An object of JSON, asked for what it should hold.
///
/// @param values a JSON `null` is the same as no value
record JsonObject(Map<String, @Nullable Object> values) {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private static final JSON JSON_WITH_ALL_DIGITS =
            JSON.builder(FACTORY)
                    .enable(JSON.Feature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(JSON.Feature.FAIL_ON_DUPLICATE_MAP_KEYS)
                    .build();
    private static final int MOST_ZEROS = 60;

    /// @throws Fault when the line is anything but one whole object
    static JsonObject parse(String line) {
        if (!line.strip().startsWith("{")) {
            throw Fault.ofLine(
                    "does not begin with {; in JSON Lines each line is one object in braces.");
        }
        try (var parser = FACTORY.createParser(line)) {
            var values = JSON_WITH_ALL_DIGITS.mapFrom(parser);
            if (parser.nextToken() != null) {
                throw Fault.ofLine("goes on after its object; begin a new line for the next one.");
            }
            return of(values);
        } catch (IOException e) {
            throw Fault.ofLine(
                    "is not a whole JSON object"
                            + place(e)
                            + ". Each object stands on one line, each name in it once.");
        }
    }

    private static JsonObject of(Map<?, ?> values) {
        var copy = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return new JsonObject(copy);
    }

    private static String place(IOException e) {
        return e instanceof JsonProcessingException broken && broken.getLocation() != null
                ? "; it goes wrong at sign " + broken.getLocation().getColumnNr()
                : "";
    }

    /// One line, without the line feed.
    static String write(Map<String, Object> values) {
        try {
            return JSON_WITH_ALL_DIGITS.asString(values);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    /// @throws Fault when there is another name
    void demandOnly(Collection<String> names) {
        for (var name : values.keySet()) {
            if (!names.contains(name)) {
                throw Fault.ofLine(
                        "has a name "
                                + Say.quoted(name)
                                + " that is not known here. The names are: "
                                + String.join(" ", names)
                                + ".");
            }
        }
    }

    /// Words, a number or yes and no, as words; empty where there is no value.
    String words(String name) {
        return words(name, values.get(name));
    }

    private static String words(String name, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String words -> sound(words, name);
            case Boolean yes -> yes ? "yes" : "no";
            case BigDecimal number when Math.abs(number.scale()) <= MOST_ZEROS ->
                    number.toPlainString();
            case Number number -> number.toString();
            default ->
                    throw new Fault(
                            name, "holds a list or an object where words or a number should be.");
        };
    }

    private static String sound(String words, String name) {
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            boolean isPair =
                    Character.isHighSurrogate(sign)
                            && i + 1 < words.length()
                            && Character.isLowSurrogate(words.charAt(i + 1));
            if (sign == 0 || (Character.isSurrogate(sign) && !isPair)) {
                throw new Fault(name, "holds NUL or half a character, which no text has.");
            }
            i += isPair ? 1 : 0;
        }
        return words;
    }

    /// Several words with `;` between them may be a list as well.
    String listedWords(String name) {
        if (!(values.get(name) instanceof List<?> list)) {
            return words(name);
        }
        var pieces = new ArrayList<String>();
        for (var each : list) {
            var piece = words(name, each);
            boolean isOne = piece.indexOf(';') < 0 || piece.indexOf('"') >= 0;
            pieces.add(isOne ? piece : Piece.quote(piece));
        }
        return String.join(";", pieces);
    }

    /// The objects in a list; none where there is no value.
    List<JsonObject> objects(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (!(values.get(name) instanceof List<?> list)) {
            throw new Fault(name, "should hold a list in square brackets.");
        }
        var objects = new ArrayList<JsonObject>();
        for (var each : list) {
            if (!(each instanceof Map<?, ?> map)) {
                throw new Fault(name, "should list objects in braces.");
            }
            objects.add(of(map));
        }
        return objects;
    }

    /// The object under that name; empty where there is no value.
    JsonObject object(String name) {
        return switch (values.get(name)) {
            case null -> new JsonObject(Map.of());
            case Map<?, ?> map -> of(map);
            default -> throw new Fault(name, "should hold an object in braces.");
        };
    }
}
