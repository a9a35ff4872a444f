package org.hashiya.tei;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects what an import has to say, each kind of thing once with its number and first place.
final class Warnings {
    private record Seen(int times, int line) {}

    private final Map<String, Seen> seen = new LinkedHashMap<>();

    /// Whether what is not read stays in the file.
    private final boolean keeps;

    Warnings() {
        this(false);
    }

    Warnings(boolean keeps) {
        this.keeps = keeps;
    }

    /// @param what a sentence that ends without a full stop
    void add(String what, XmlElement where) {
        seen.merge(
                keeps ? kept(what) : what,
                new Seen(1, where.line()),
                (before, _) -> new Seen(before.times + 1, before.line));
    }

    /// What cannot be read of a file that is given back is not lost.
    private static String kept(String what) {
        return what.replaceFirst("is not kept$", "is kept as it stands, unread")
                .replaceFirst("are not kept$", "are kept as they stand, unread");
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
