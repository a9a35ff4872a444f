package org.hashiya.tei;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects what an import has to say, each kind of thing once with its number and first place.
final class Warnings {
    private record Seen(int times, int line) {}

    private final Map<String, Seen> seen = new LinkedHashMap<>();

    /// @param what a sentence that ends without a full stop
    void add(String what, XmlElement where) {
        seen.merge(
                what,
                new Seen(1, where.line()),
                (before, _) -> new Seen(before.times + 1, before.line));
    }

    List<String> sentences() {
        return seen.entrySet().stream()
                .map(entry -> sentence(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String sentence(String what, Seen seen) {
        return seen.times == 1
                ? "%s (line %d).".formatted(what, seen.line)
                : "%s (%,d times, first in line %d).".formatted(what, seen.times, seen.line);
    }
}
