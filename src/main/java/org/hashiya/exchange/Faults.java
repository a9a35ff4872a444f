package org.hashiya.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.project.Refused;

/// Gathers what is wrong with a file, so that a person need not mend it one line at a time.
final class Faults {
    private static final int ENOUGH = 20;
    private final String file;
    private final List<Found> found = new ArrayList<>();

    private record Found(int line, String sentence) {}

    Faults(String file) {
        this.file = file;
    }

    void add(int line, Fault fault) {
        var column = fault.column().isEmpty() ? "" : ", column " + fault.column();
        found.add(new Found(line, file + ", line " + line + column + ": " + fault.sentence()));
    }

    /// Whether it is time to stop reading.
    boolean areEnough() {
        return found.size() >= ENOUGH;
    }

    /// Says nothing when nothing was found.
    ///
    /// @throws Refused with one line for each fault, in the order of the file
    void raise() {
        if (found.isEmpty()) {
            return;
        }
        var lines =
                found.stream()
                        .sorted(Comparator.comparingInt(Found::line))
                        .limit(ENOUGH)
                        .map(Found::sentence)
                        .collect(Collectors.joining("\n"));
        throw new Refused(lines + "\n" + ending());
    }

    private String ending() {
        return areEnough()
                ? "There may be more. Nothing was written; mend these and give the file again."
                : "Nothing was written; mend this and give the file again.";
    }
}
