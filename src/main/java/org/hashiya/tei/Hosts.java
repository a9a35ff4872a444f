package org.hashiya.tei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/// Which elements of TEI may have something of ours among their words, from the table `hosts.txt`.
/// What is not in it is of a vocabulary that we do not know, and nothing is put there.
final class Hosts {
    private static final Set<String> OF_MARKS = new HashSet<>();
    private static final Set<String> OF_ANCHORS = new HashSet<>();

    static {
        try (var table = Objects.requireNonNull(Hosts.class.getResourceAsStream("hosts.txt"))) {
            boolean marks = false;
            for (var line :
                    new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.startsWith("[")) {
                    marks = line.equals("[marks]");
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    var names = Set.of(line.split(" ", -1));
                    OF_ANCHORS.addAll(names);
                    if (marks) {
                        OF_MARKS.addAll(names);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Hosts() {}

    /// Whether an anchor may stand among the characters of an element of that name.
    static boolean mayHoldAnchors(String element) {
        return OF_ANCHORS.contains(element);
    }

    /// Whether every element that a mark can become may.
    static boolean mayHoldMarks(String element) {
        return OF_MARKS.contains(element);
    }
}
