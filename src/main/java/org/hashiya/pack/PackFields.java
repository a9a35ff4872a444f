package org.hashiya.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// One object in the JSON of a pack, asked for its fields by name and kind. What is not as it
/// should be is an [IllegalArgumentException] with a sentence that says where.
///
/// @param where what to call the object in a sentence, such as “item 3 (question)”; empty for the
///   pack itself
public record PackFields(Map<?, ?> all, String where) {
    public PackFields called(String other) {
        return new PackFields(all, other);
    }

    /// The fault with the place before it.
    public IllegalArgumentException fault(String sentence) {
        return new IllegalArgumentException(where.isEmpty() ? sentence : where + ": " + sentence);
    }

    public boolean has(String name) {
        return all.get(name) != null;
    }

    private Object get(String name) {
        var value = all.get(name);
        if (value == null) {
            throw fault("“" + name + "” is missing");
        }
        return value;
    }

    public String text(String name) {
        return text(name, get(name));
    }

    private String text(String name, Object value) {
        if (value instanceof String words) {
            for (int i = 0; i < words.length(); i++) {
                if (Character.isSurrogate(words.charAt(i))) {
                    boolean isPair =
                            i + 1 < words.length()
                                    && Character.isSurrogatePair(
                                            words.charAt(i), words.charAt(i + 1));
                    if (!isPair) {
                        throw fault("“" + name + "” holds half of a character");
                    }
                    i++;
                }
            }
            return words;
        }
        throw fault("“" + name + "” should be words in quotation marks");
    }

    /// Empty when it is not there.
    public String textOrEmpty(String name) {
        return has(name) ? text(name) : "";
    }

    public Optional<String> perhaps(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    public int number(String name) {
        if (get(name) instanceof Number number && number.intValue() == number.doubleValue()) {
            return number.intValue();
        }
        throw fault("“" + name + "” should be a whole number");
    }

    public int numberOr(String name, int otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    public boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        if (get(name) instanceof Boolean yes) {
            return yes;
        }
        throw fault("“" + name + "” should be true or false");
    }

    public PackFields object(String name) {
        return object(get(name), name);
    }

    private PackFields object(Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return new PackFields(map, where);
        }
        throw fault("“" + name + "” should be an object in braces");
    }

    private List<?> values(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (get(name) instanceof List<?> list) {
            return list;
        }
        throw fault("“" + name + "” should be a list in square brackets");
    }

    /// Strings; none when it is not there.
    public List<String> texts(String name) {
        return values(name).stream().map(each -> text(name, each)).toList();
    }

    /// What `read` makes of each object in a list; nothing when it is not there.
    public <T> List<T> list(String name, Function<PackFields, T> read) {
        var all = new ArrayList<T>();
        for (var each : values(name)) {
            all.add(read.apply(object(each, name)));
        }
        return all;
    }

    /// Refuses names that nobody will read, since they are most often a slip.
    public void demandOnly(List<String> names) {
        for (var name : all.keySet()) {
            if (!names.contains(String.valueOf(name))) {
                throw fault(
                        "“%s” is not known here; the names are: %s"
                                .formatted(name, String.join(", ", names)));
            }
        }
    }
}
