package org.hashiya.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hashiya.identity.EditId;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.HistoryEntry.Role;

/// Cuts the power at random moments of work on a project, and looks at what each cut left.
final class PowerCuts {
    private final Path folder;
    private final Random chance;
    private final double often;
    private final int rounds;
    private final List<EditId> acknowledged = new ArrayList<>();
    private final List<Cut> cuts = new ArrayList<>();
    private String doing = "working";
    private CutDisk.Platter disk = CutDisk.mount(() -> {});

    /// @param often how likely a cut is after each single thing that is done to the disk
    /// @param rounds of work, each ends with closing and opening
    PowerCuts(Path folder, long seed, double often, int rounds) {
        this.folder = folder;
        this.chance = new Random(seed);
        this.often = often;
        this.rounds = rounds;
    }

    /// How a project was found after a cut.
    enum Outcome {
        /// Every acknowledged edit is there, and verify finds nothing.
        RECOVERED,
        /// Something is wrong, and a sentence says so.
        REPORTED,
        /// Something is wrong, and nobody says so.
        SILENTLY_WRONG,
        /// Something else came out than a sentence.
        CRASHED
    }

    /// What was found.
    ///
    /// @param words what was said, or what was missing
    /// @param isSalvaged whether a torn end was left out, and the person told so
    /// @param doing what was being done with the project
    record Found(
            Outcome outcome, CutDisk.Fate fate, boolean isSalvaged, String doing, String words) {}

    /// A state of the disk, and how many edits had been acknowledged.
    private record Cut(Path project, CutDisk.Fate fate, int acknowledged, String doing) {}

    /// Works until it is done, and judges each of its cuts.
    List<Found> run() throws IOException {
        disk = CutDisk.mount(this::perhapsCut);
        try {
            work(new AnyEdits(chance.nextLong()));
        } catch (SQLException e) {
            throw new IOException(e);
        }
        var found = new ArrayList<Found>();
        for (var cut : cuts) {
            found.add(judged(cut));
            clear(cut.project());
        }
        return found;
    }

    static void clear(Path project) throws IOException {
        try (var files = Files.newDirectoryStream(project)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
        Files.delete(project);
    }

    private synchronized void perhapsCut() {
        if (acknowledged.isEmpty() || doing.equals("filling") || chance.nextDouble() >= often) {
            return;
        }
        var fate = CutDisk.Fate.values()[chance.nextInt(CutDisk.Fate.values().length)];
        var project = folder.resolve("cut-" + cuts.size() + ".hashiya");
        try {
            Files.createDirectories(project);
            for (var file : disk.cut(fate, chance).entrySet()) {
                Files.write(project.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cuts.add(new Cut(project, fate, acknowledged.size(), doing));
    }

    private void work(AnyEdits any) throws SQLException {
        var project =
                new ProjectFolder(
                        folder.resolve("work.hashiya"),
                        ProjectFolder.over(CutDisk.SCHEME + ":"),
                        Schema.OURS);
        var store = project.create("Cut");
        var little = LittleProject.in(store);
        store.history().newest(2).reversed().forEach(this::acknowledge);
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < 25; i++) {
                writeIfPossible(store, new Edit.Annotate(little.mark()));
            }
            writeIfPossible(store, new Edit.Annotate(little.someMarks(1500)));
            writeIfPossible(store, bulkImport(little));
            var last = store.history().nextToUndo().orElseThrow();
            write(store, last.edit().inverse(), new Role.Undo(last.id()));
            for (int i = 0; i < 10; i++) {
                writeIfPossible(store, any.next(store));
            }
            doing = "closing";
            store.close();
            doing = "opening";
            store = project.open();
            doing = "working";
            little = little.openedAs(store);
        }
        fill(little);
        doing = "closing and writing anew";
        store.close();
        doing = "opening what was written anew";
        project.open().close();
    }

    /// Until closing the project writes its file anew.
    private void fill(LittleProject little) throws SQLException {
        var store = little.store();
        doing = "filling";
        writeIfPossible(store, new Edit.RestoreText(little.text()));
        while (!store.database().isMostlyWaste()) {
            for (int i = 0; i < 100; i++) {
                write(store, new Edit.Annotate(little.mark()), new Role.Fresh());
            }
        }
    }

    private Edit bulkImport(LittleProject little) {
        var texts = new ArrayList<Edit>();
        for (int i = 0; i < 5; i++) {
            texts.add(little.shapes().text());
        }
        return new Edit.Together(texts);
    }

    private void writeIfPossible(ProjectStore store, Edit edit) {
        try {
            write(store, edit, new Role.Fresh());
        } catch (org.hashiya.project.Refused e) {
            // Not possible in the project as it is: nothing was changed.
        }
    }

    private void write(ProjectStore store, Edit edit, Role role) {
        acknowledge(store.write(edit, role, "Leyla"));
    }

    private synchronized void acknowledge(HistoryEntry entry) {
        acknowledged.add(entry.id());
    }

    private Found judged(Cut cut) {
        var said = new ArrayList<String>();
        boolean isCrash = false;
        boolean isSalvaged = false;
        var missing = new HashSet<>(acknowledged.subList(0, cut.acknowledged()));
        try (var store = ProjectStore.open(cut.project())) {
            isSalvaged = store.salvaged().isPresent();
            store.examine(flaw -> said.add(flaw.sentence()));
            store.history().newest(Integer.MAX_VALUE).forEach(entry -> missing.remove(entry.id()));
        } catch (org.hashiya.project.Refused e) {
            said.add(e.sentence());
        } catch (RuntimeException | Error e) {
            isCrash = true;
            said.add(e.toString());
        }
        var outcome =
                isCrash
                        ? Outcome.CRASHED
                        : !said.isEmpty()
                                ? Outcome.REPORTED
                                : missing.isEmpty() ? Outcome.RECOVERED : Outcome.SILENTLY_WRONG;
        return new Found(
                outcome,
                cut.fate(),
                isSalvaged,
                cut.doing(),
                missing.size() + " of " + cut.acknowledged() + " missing " + said);
    }

    /// How often each came out.
    static Map<Outcome, Integer> counted(List<Found> found) {
        return Tally.of(Outcome.class, found.stream().map(Found::outcome));
    }
}
