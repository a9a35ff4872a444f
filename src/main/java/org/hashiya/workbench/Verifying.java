package org.hashiya.workbench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.hashiya.store.Examined;
import org.hashiya.store.Flaw;
import org.hashiya.store.ProjectStore;
import org.hashiya.store.Salvaged;

/// Looks whether a project is well.
public final class Verifying {
    private final Path project;
    private long flaws;
    private Optional<Salvaged> salvaged = Optional.empty();

    public Verifying(Path project) {
        this.project = project;
    }

    /// Opens the project, reads everything that is in it and closes it. Nothing is changed, unless
    /// opening it had to leave out a torn end.
    ///
    /// @param told hears of each flaw as soon as it is found
    /// @return in a line, what was looked at and whether all of it is well
    /// @throws org.hashiya.project.Refused when it cannot be opened
    public String verify(Consumer<Flaw> told) {
        try (var store = ProjectStore.open(project)) {
            salvaged = store.salvaged();
            return sentence(
                    store.examine(flaw -> {
                        flaws++;
                        told.accept(flaw);
                    }));
        }
    }

    /// What opening it left out.
    public Optional<Salvaged> salvaged() {
        return salvaged;
    }

    /// Whether nothing was wrong.
    public boolean isWell() {
        return flaws == 0;
    }

    private String sentence(Examined examined) {
        return "%s: %s. Looked at %s (%d bytes of original files, %s), %s, %s, %s, %s and %s, which were carried out again and compared."
                .formatted(
                        project,
                        isWell() ? "all is well" : wrong(),
                        some(examined.texts(), "text"),
                        examined.bytes(),
                        some(examined.revisions(), "revision"),
                        some(examined.annotations(), "annotation"),
                        some(examined.entities(), "entity", "entities"),
                        some(examined.relations(), "relation"),
                        some(examined.alignments(), "alignment"),
                        some(examined.edits(), "edit"));
    }

    private String wrong() {
        return flaws == 1 ? "one thing is wrong" : flaws + " things are wrong";
    }

    private static String some(long count, String one) {
        return some(count, one, one + "s");
    }

    private static String some(long count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }
}
