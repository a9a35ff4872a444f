package org.hashiya.tei;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Those who annotated. Their XML ids come from their names, so that a person has the same one in
/// every file of a project.
final class People {
    private final Map<String, byte[]> pointers = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private String last = "";
    private byte[] lastPointer = {};

    void meet(String who) {
        if (lastPointer.length == 0 || !who.equals(last)) {
            lastPointer = pointers.computeIfAbsent(who, this::pointer);
            last = who;
        }
    }

    void meetAll(Collection<String> all) {
        all.forEach(this::meet);
    }

    /// `#resp.Leyla`
    byte[] to(String who) {
        meet(who);
        return lastPointer;
    }

    /// In the order in which they were met.
    List<String> names() {
        return List.copyOf(pointers.keySet());
    }

    /// `resp.Leyla`
    String xmlId(String who) {
        return new String(to(who), java.nio.charset.StandardCharsets.UTF_8).substring(1);
    }

    private byte[] pointer(String who) {
        var id = new StringBuilder("resp.");
        who.codePoints()
                .forEach(sign -> {
                    if (sign == ' ') {
                        id.append('_');
                    } else if (sign != '_' && NcName.isPlain(Character.toString(sign))) {
                        id.appendCodePoint(sign);
                    } else {
                        id.append(String.format(Locale.ROOT, "_x%04X_", sign));
                    }
                });
        while (!taken.add(id.toString())) {
            id.append("-2");
        }
        return ("#" + id).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
