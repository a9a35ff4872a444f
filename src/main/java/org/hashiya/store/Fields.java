package org.hashiya.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hashiya.project.Refused;

/// One JSON object of the history, asked for its fields by name and kind.
record Fields(Map<String, Object> all) {
    @SuppressWarnings("unchecked") // JSON objects have strings as names
    static Fields of(Object object) {
        if (object instanceof Map<?, ?> map) {
            return new Fields((Map<String, Object>) map);
        }
        throw new Refused("The history of this project cannot be read; “verify” tells more");
    }

    boolean has(String name) {
        return all.get(name) != null;
    }

    private Object get(String name) {
        var value = all.get(name);
        if (value == null) {
            throw new Refused(
                    "An entry in the history of this project lacks its “"
                            + name
                            + "”; “verify” tells more");
        }
        return value;
    }

    String text(String name) {
        return get(name).toString();
    }

    /// Empty when it is not there.
    String textOrEmpty(String name) {
        return has(name) ? text(name) : "";
    }

    Optional<String> perhaps(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    int number(String name) {
        return ((Number) get(name)).intValue();
    }

    long longNumber(String name) {
        return ((Number) get(name)).longValue();
    }

    double decimal(String name) {
        return ((Number) get(name)).doubleValue();
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(all.get(name));
    }

    Instant instant(String name) {
        return Instant.parse(text(name));
    }

    Fields object(String name) {
        return of(get(name));
    }

    Optional<Fields> perhapsObject(String name) {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /// A list of numbers or strings; an empty one when it is not there.
    List<?> values(String name) {
        return has(name) ? (List<?>) get(name) : List.of();
    }

    /// A list of strings; an empty one when it is not there.
    List<String> texts(String name) {
        return values(name).stream().map(String::valueOf).toList();
    }

    /// Each element of a list of objects; an empty list when it is not there.
    <T> List<T> list(String name, Function<Fields, T> read) {
        return has(name)
                ? ((List<?>) get(name)).stream().map(element -> read.apply(of(element))).toList()
                : List.of();
    }
}
