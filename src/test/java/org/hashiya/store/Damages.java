package org.hashiya.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hashiya.annotation.Annotation;
import org.hashiya.project.Project;
import org.hashiya.project.Refused;
import org.hashiya.text.Revision;

/// Damages the file of a project, closed properly or as a kill left it, and looks whether anybody
/// says so.
final class Damages {
    private static final long SECONDS = 120;
    private final Path folder;
    private final byte[] whole;
    private final Content content;

    /// @param project stays as it is
    /// @param folder for damaged copies
    Damages(Path project, Path folder) throws IOException {
        this.folder = folder;
        whole = content(project.resolve("project.mv.db"));
        try (var store = ProjectStore.open(project)) {
            content = Content.of(store);
        }
    }

    /// Without the zeros that a kill leaves at the end.
    private static byte[] content(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            int length = (int) Headroom.endOfContent(channel, channel.size());
            return Arrays.copyOf(Files.readAllBytes(file), length);
        }
    }

    enum Outcome {
        /// Everything is there, and verify finds nothing.
        UNHARMED,
        /// A sentence says that something is wrong.
        REPORTED,
        /// Something is missing or different, and nobody says so.
        SILENT,
        /// Something else came out than a sentence, or nothing in two minutes.
        CRASHED
    }

    /// @param words what was said, or what differs
    record Found(Outcome outcome, String damage, String words) {}

    /// Everything that can be asked of a project.
    private record Content(
            Project project,
            List<Object> texts,
            List<Revision> revisions,
            List<List<Annotation>> annotations,
            List<String> originals,
            List<String> history) {
        static Content of(ProjectStore store) {
            var project = store.project();
            var read = project.texts().keySet().stream().map(store::read).toList();
            return new Content(
                    project,
                    List.copyOf(project.listOfTexts()),
                    read.stream().map(text -> text.revision()).toList(),
                    read.stream().map(text -> text.annotations()).toList(),
                    read.stream()
                            .map(text -> HexFormat.of().formatHex(store.original(text.id())))
                            .toList(),
                    store.history().newest(Integer.MAX_VALUE).stream()
                            .map(entry ->
                                    entry.id()
                                            + " "
                                            + entry.provenance()
                                            + entry.parents()
                                            + entry.role()
                                            + new String(
                                                    EditJson.write(entry.edit()),
                                                    StandardCharsets.UTF_8))
                            .toList());
        }

        String difference(Content other) {
            if (!project.equals(other.project)) {
                return "project";
            }
            if (!revisions.equals(other.revisions)) {
                return "revisions";
            }
            if (!annotations.equals(other.annotations)) {
                return "annotations";
            }
            if (!originals.equals(other.originals)) {
                return "originals";
            }
            for (int i = 0; i < Math.min(history.size(), other.history.size()); i++) {
                if (!history.get(i).equals(other.history.get(i))) {
                    return "history: " + other.history.get(i).substring(0, 200);
                }
            }
            return "length of history " + history.size() + " " + other.history.size();
        }
    }

    /// The file ends early.
    Found truncated(Random chance) throws IOException {
        int length = chance.nextInt(whole.length);
        return judged("only " + length + " bytes", Arrays.copyOf(whole, length));
    }

    /// One bit is another.
    Found flipped(Random chance) throws IOException {
        int place = chance.nextInt(whole.length);
        int bit = chance.nextInt(8);
        var bytes = whole.clone();
        bytes[place] ^= (byte) (1 << bit);
        return judged("byte " + place + " bit " + bit, bytes);
    }

    private Found judged(String damage, byte[] bytes) throws IOException {
        var project = Files.createTempDirectory(folder, "damaged");
        Files.write(project.resolve("project.mv.db"), bytes);
        var answer = new CompletableFuture<Found>();
        var worker =
                Thread.ofPlatform()
                        .daemon()
                        .unstarted(() -> answer.complete(open(damage, project)));
        worker.start();
        try {
            var found = answer.get(SECONDS, TimeUnit.SECONDS);
            PowerCuts.clear(project);
            return found;
        } catch (TimeoutException e) {
            return new Found(
                    Outcome.CRASHED, damage, "hangs " + Arrays.toString(worker.getStackTrace()));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Found open(String damage, Path project) {
        var said = new ArrayList<String>();
        try (var store = ProjectStore.open(project)) {
            store.salvaged().ifPresent(salvaged -> said.add(salvaged.toString()));
            store.examine(flaw -> said.add(flaw.sentence()));
            var found = Content.of(store);
            if (said.isEmpty()) {
                return found.equals(content)
                        ? new Found(Outcome.UNHARMED, damage, "")
                        : new Found(Outcome.SILENT, damage, content.difference(found));
            }
        } catch (Refused e) {
            said.add(e.sentence());
        } catch (RuntimeException | Error e) {
            return new Found(
                    Outcome.CRASHED,
                    damage,
                    e
                            + " "
                            + List.of(e.getStackTrace())
                                    .subList(0, Math.min(12, e.getStackTrace().length)));
        }
        return new Found(Outcome.REPORTED, damage, String.join(" | ", said));
    }

    static Map<Outcome, Integer> counted(List<Found> found) {
        return Tally.of(Outcome.class, found.stream().map(Found::outcome));
    }
}
