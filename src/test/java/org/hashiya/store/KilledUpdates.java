package org.hashiya.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hashiya.identity.EditId;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.Refused;

/// Kills a program while it brings a project up to date, at a random moment, and looks whether the
/// project opens afterwards with everything that was in it.
final class KilledUpdates {
    /// Our tables and one more script, which is in no program.
    static final Schema HEAVIER =
            new Schema("org/hashiya/heavier", List.of("V1__project.sql", "V2__heavier.sql"));

    private final Path folder;
    private final Path before;
    private final Set<EditId> edits = new HashSet<>();
    private final long annotations;

    /// @param singles how many edits of one annotation the project has, besides larger ones
    KilledUpdates(Path folder, int singles) {
        this.folder = folder;
        before = folder.resolve("before.hashiya");
        var little = LittleProject.at(before);
        for (int i = 0; i < singles; i++) {
            little.write(new Edit.Annotate(little.mark()));
        }
        little.write(new Edit.Annotate(little.someMarks(20 * singles)));
        annotations = little.marks().size();
        edits.addAll(ids(little.store()));
        little.store().close();
    }

    private static List<EditId> ids(ProjectStore store) {
        return store.history().newest(Integer.MAX_VALUE).stream().map(HistoryEntry::id).toList();
    }

    /// What a kill left.
    ///
    /// @param isHalfway whether a copy that was being made lay there
    /// @param number of the tables in the file, before it was opened again
    /// @param flaws what was wrong afterwards; empty when nothing was
    record Found(boolean isHalfway, int number, List<String> flaws) {}

    /// How long it takes when nobody kills it.
    Duration undisturbed() throws IOException {
        var project = copy();
        try (var child = Child.start(Updates.class, project.toString())) {
            child.line();
            var begun = Instant.now();
            child.line();
            return Duration.between(begun, Instant.now());
        } finally {
            delete(project);
        }
    }

    /// @param within the kill comes at a random moment of this time
    Found round(Duration within, Random chance) throws IOException, InterruptedException {
        var project = copy();
        try (var child = Child.start(Updates.class, project.toString())) {
            child.line();
            Thread.sleep(Duration.ofNanos((long) (chance.nextDouble() * within.toNanos())));
            child.kill();
        }
        boolean isHalfway = isHalfway(project);
        int number = number(project);
        var flaws = new ArrayList<String>();
        for (int time = 1; time <= 2; time++) {
            flaws.addAll(flaws(project));
        }
        delete(project);
        return new Found(isHalfway, number, flaws);
    }

    private static boolean isHalfway(Path project) throws IOException {
        try (var files = Files.newDirectoryStream(project, "hashiya-*")) {
            return files.iterator().hasNext();
        }
    }

    private static int number(Path project) {
        try (var look =
                FirstLook.at("file:" + project.toAbsolutePath().resolve("project").toString())) {
            return look.schemaNumber().orElse(0);
        } catch (SQLException e) {
            return 0;
        }
    }

    private List<String> flaws(Path project) throws IOException {
        var flaws = new ArrayList<String>();
        try (var store = opened(project)) {
            store.examine(flaw -> flaws.add(flaw.sentence()));
            if (!new HashSet<>(ids(store)).equals(edits)) {
                flaws.add("Other edits: " + ids(store).size());
            }
            long counted = count(store, "select count(*) from mark_length");
            if (counted != annotations) {
                flaws.add("The new table has " + counted + " rows of " + annotations);
            }
            if (count(store, "select schema_number from project") != 2) {
                flaws.add("It is not up to date");
            }
        } catch (Refused e) {
            flaws.add(e.sentence());
        }
        try (var files = Files.newDirectoryStream(project, "hashiya-*")) {
            files.forEach(file -> flaws.add("Left behind: " + file.getFileName()));
        }
        return flaws;
    }

    private static long count(ProjectStore store, String sql) {
        return store.database()
                .<Long>reading(
                        session -> session.handle().createQuery(sql).mapTo(long.class).one());
    }

    private static ProjectStore opened(Path project) {
        return new ProjectFolder(project, ProjectFolder.over("file:"), HEAVIER).open();
    }

    private Path copy() throws IOException {
        var project = Files.createTempDirectory(folder, "killed");
        Files.copy(before.resolve("project.mv.db"), project.resolve("project.mv.db"));
        return project;
    }

    private static void delete(Path project) {
        try (var files = Files.walk(project)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The program that is killed.
    static final class Updates {
        private Updates() {}

        public static void main(String[] args) throws IOException {
            System.out.println("begins");
            try (var _ = opened(Path.of(args[0]))) {
                System.out.println("done");
                System.in.read();
            }
        }
    }
}
