package org.hashiya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry.Role;

/// W4: 100,000 annotations of the book as one durable edit, then the same taken back and made
/// again, and what plain SQL finds of them.
///
/// Arguments: DATA WORK [REPETITIONS]. Reads `DATA/doc555.txt` and `DATA/ann100k.tsv`.
public final class BulkBench {
    private BulkBench() {}

    public static void main(String[] args) throws IOException, SQLException {
        var data = Path.of(args[0]);
        var folder = Path.of(args[1]).resolve("w4.hashiya");
        int repetitions = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        var book = new BenchBook(data);
        var lines = Files.readAllLines(data.resolve("ann100k.tsv"));
        for (int i = 0; i < repetitions; i++) {
            once(book, folder, lines, i);
        }
        BenchBook.delete(folder);
    }

    private static void once(
            BenchBook book, Path folder, java.util.List<String> lines, int repetition)
            throws IOException, SQLException {
        var note = "synced; rep " + repetition;
        try (var store = book.project(folder)) {
            long start = System.nanoTime();
            var edit = new Edit.Annotate(book.annotations(lines));
            var entry = store.write(edit, new Role.Fresh(), "bench");
            BenchBook.say("W4", "add 100,000 + one save", "s", BenchBook.since(start), note);

            start = System.nanoTime();
            store.write(edit.inverse(), new Role.Undo(entry.id()), "bench");
            BenchBook.say("W4", "undo of 100,000", "s", BenchBook.since(start), note);
            var undo = store.history().nextToRedo().orElseThrow();
            start = System.nanoTime();
            store.write(undo.edit().inverse(), new Role.Redo(undo.id()), "bench");
            BenchBook.say("W4", "redo of 100,000", "s", BenchBook.since(start), note);
            start = System.nanoTime();
            int found = store.read(book.text.id()).annotationCount();
            BenchBook.say("W4", "read 100,000", "s", BenchBook.since(start), found + " found");
        }
        var file = folder.resolve("project.mv.db");
        var url = "jdbc:h2:" + file.toAbsolutePath().toString().replace(".mv.db", "");
        long start = System.nanoTime();
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select tag, count(*) from mark group by tag")) {
            int found = 0;
            while (row.next()) {
                found += row.getInt(2);
            }
            var size = Files.size(file) / 1024 + " KB";
            BenchBook.say("W4", "SQL, by tag", "s", BenchBook.since(start), found + ", " + size);
        }
    }
}
