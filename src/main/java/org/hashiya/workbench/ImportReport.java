package org.hashiya.workbench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What became of everything in the TEI files of an import, as lines to be read or filed.
public final class ImportReport {
    private ImportReport() {}

    /// For each file its name, then what was read, kept, renumbered and left out.
    public static List<String> lines(Importing.Arrival arrival) {
        var lines = new ArrayList<String>();
        for (var reported : arrival.reports()) {
            lines.add(reported.file());
            reported.report().toLines().forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    /// As a file in UTF-8.
    ///
    /// @throws org.hashiya.project.Refused when it cannot be written
    public static void write(Importing.Arrival arrival, Path place) {
        write(lines(arrival), place);
    }

    public static void write(List<String> lines, Path place) {
        try (var file = NewFile.beside(place)) {
            file.write(out -> {
                out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
                return lines.size();
            });
            file.moveIntoPlace();
        }
    }
}
