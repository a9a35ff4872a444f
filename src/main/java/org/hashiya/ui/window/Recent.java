package org.hashiya.ui.window;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.ui.kit.Settings;

/// The projects that were open lately.
record Recent(Settings settings) {
    private static final int MOST = 8;
    private static final String NAME = "recent";

    /// The last one first.
    List<Path> all() {
        try {
            return settings.get(NAME).stream()
                    .flatMap(String::lines)
                    .filter(line -> !line.isBlank())
                    .map(Path::of)
                    .toList();
        } catch (InvalidPathException notOnThisSystem) {
            return List.of();
        }
    }

    void add(Path project) {
        var next = new ArrayList<>(all());
        var place = project.toAbsolutePath().normalize();
        next.remove(place);
        next.addFirst(place);
        settings.set(
                NAME,
                next.stream().limit(MOST).map(Path::toString).collect(Collectors.joining("\n")));
    }
}
