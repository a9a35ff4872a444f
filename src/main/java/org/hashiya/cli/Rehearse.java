package org.hashiya.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hashiya.project.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The tour, and then a text of a book's size with 100,000 annotations. For the making of the
/// packaged program: what is done here the JVM learns for all time, so it starts faster with what
/// people do first and longest. Not in the help.
@Command(name = "rehearse", hidden = true, description = "What is done here starts fast later.")
final class Rehearse implements Callable<Integer> {
    private static final int LENGTH = 450_000;
    private static final int ANNOTATIONS = 100_000;
    private static final String[] TAGS = {"person", "date", "claim"};

    private static final String BOOK = "book.txt";

    private final Window window;

    @Parameters(paramLabel = "DIR", description = "A folder that is empty or not there yet.")
    Path folder = Path.of("");

    @Spec CommandSpec spec = CommandSpec.create();

    Rehearse(Window window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        var book = folder.resolve("book.hashiya").toString();
        run("tour", folder.resolve("tour").toString());
        run("new", book, "--title", "A book");
        run("import", book, write(BOOK, words()).toString());
        run("texts", book);
        run("annotate", book, write("annotations.tsv", annotations()).toString());
        run("annotations", book, "--text", BOOK);
        run("annotations", book, "--format", "json");
        run("words", book, BOOK);
        run("verify", book);
        return 0;
    }

    private void run(String... command) {
        var nowhere = new PrintWriter(Writer.nullWriter());
        int result =
                Commands.line(window, nowhere, spec.commandLine().getErr(), command)
                        .execute(command);
        if (result != 0) {
            throw new Refused("The rehearsal got stuck at “" + String.join(" ", command) + "”.");
        }
    }

    private Path write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words() {
        var words = new StringBuilder();
        for (int i = 0; words.length() < LENGTH; i++) {
            words.append(i % 9 == 0 ? "\n" : " ").append("söz ").append(i);
        }
        return words.toString();
    }

    private static String annotations() {
        var rows = new StringBuilder("text\tstart\tend\ttag\tnote\n");
        for (int i = 0; i < ANNOTATIONS; i++) {
            rows.append(BOOK).append('\t').append(4 * i).append('\t').append(4 * i + 3);
            rows.append('\t').append(TAGS[i % TAGS.length]).append("\tn").append(i).append('\n');
        }
        return rows.toString();
    }
}
