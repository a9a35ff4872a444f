package org.hashiya.workbench;

import java.util.stream.Collectors;
import org.hashiya.annotation.Annotation;

/// Counts what is in a project.
record Tally(Desk desk) {
    /// `12 claims`-like words for each tag that is used, most used first.
    String byTag() {
        var counts =
                desk.project().texts().keySet().stream()
                        .flatMap(text -> desk.read(text).annotations().stream())
                        .collect(Collectors.groupingBy(Annotation::tag, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
