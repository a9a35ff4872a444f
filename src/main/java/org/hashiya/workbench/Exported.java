package org.hashiya.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hashiya.tei.Comparison;
import org.hashiya.tei.Said;
import org.hashiya.text.SourceText;

/// A file in its place, and what it holds.
///
/// @param text the only one in it; empty where it holds several
/// @param annotations how many of them
/// @param lines sentences about what is in it and what is not
/// @param comparison what came back when it was read again
public record Exported(
        Path file,
        Optional<SourceText> text,
        int annotations,
        List<Said> lines,
        Comparison comparison) {
    public Exported {
        lines = List.copyOf(lines);
    }

    /// The receipt in English: what is in the file, what is not, and what came back out of it.
    public List<String> receipt() {
        var all = new java.util.ArrayList<>(comparison.toLines());
        lines.forEach(said -> all.add(said.toString()));
        return all;
    }
}
