package org.hashiya.exchange;

import java.io.IOException;
import java.util.function.Function;

/// Tells tables from JSON Lines by their first sign, and hands line after line to the draft until
/// there are too many faults to go on.
final class FileLines {
    private final Lines lines;
    private final Draft draft;
    private final Faults faults;

    FileLines(Lines lines, Draft draft, Faults faults) {
        this.lines = lines;
        this.draft = draft;
        this.faults = faults;
    }

    void read() throws IOException {
        try {
            var first = lines.next();
            if (first.isEmpty()) {
                faults.add(1, Fault.ofLine("The file is empty; it has no row."));
            } else {
                readAll(first.get());
            }
        } catch (Fault fault) {
            faults.add(lines.number(), fault);
        }
    }

    /// @throws Fault when it makes no sense to read on
    private void readAll(Lines.Line first) throws IOException {
        var words = first.words().strip();
        if (words.startsWith("[")) {
            throw Fault.ofLine(
                    "begins a JSON list; write one object in braces on each line, without commas"
                            + " between the lines.");
        }
        boolean isJson = words.startsWith("{");
        Function<Lines.Line, Entry> reader =
                isJson ? JsonRows::entry : TableRows.under(first.words())::row;
        if (isJson) {
            take(first, reader);
        }
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            take(line.get(), reader);
            if (faults.areEnough()) {
                return;
            }
        }
    }

    private void take(Lines.Line line, Function<Lines.Line, Entry> reader) {
        try {
            draft.take(reader.apply(line));
        } catch (Fault fault) {
            faults.add(line.number(), fault);
        }
    }
}
