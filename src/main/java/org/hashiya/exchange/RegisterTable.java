package org.hashiya.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.entity.Authority;
import org.hashiya.entity.Entity;
import org.hashiya.entity.Tie;
import org.hashiya.project.Project;
import org.hashiya.project.Refused;

/// The registers as a table with commas, one row for each name. What is known of an entry beside
/// its names stands in its first row; [#read] takes it from any.
public final class RegisterTable {
    static final List<String> COLUMNS =
            List.of(
                    "kind",
                    "key",
                    "name",
                    "language",
                    "use",
                    "dates",
                    "latitude",
                    "longitude",
                    "authorities",
                    "relations",
                    "note");

    private final Project project;

    public RegisterTable(Project project) {
        this.project = project;
    }

    /// Writes these entries with a header.
    public void write(Iterable<Entity> entities, Appendable out) throws IOException {
        Csv.write(out, COLUMNS);
        for (var entity : entities) {
            var known = particulars(entity);
            for (var name : entity.names()) {
                var cells = new ArrayList<>(List.of(entity.kind().code(), entity.key()));
                cells.addAll(List.of(name.text(), name.language().tag(), name.use().code()));
                cells.addAll(known);
                Csv.write(out, cells);
                known = known.stream().map(_ -> "").toList();
            }
        }
    }

    private List<String> particulars(Entity entity) {
        var known = entity.particulars();
        var place = known.coordinates();
        return List.of(
                known.dates().map(Object::toString).orElse(""),
                place.map(here -> plain(here.latitude())).orElse(""),
                place.map(here -> plain(here.longitude())).orElse(""),
                known.authorities().stream()
                        .map(RegisterTable::authority)
                        .collect(Collectors.joining("; ")),
                known.ties().stream().map(this::tie).collect(Collectors.joining("; ")),
                known.note());
    }

    /// Degrees in digits.
    public static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }

    /// `wikidata:Q1`; signs that part things have a backslash before them.
    public static String authority(Authority authority) {
        return escaped(authority.list()).replace(":", "\\:") + ":" + escaped(authority.number());
    }

    private static String escaped(String piece) {
        return piece.replace("\\", "\\\\").replace(";", "\\;");
    }

    /// `part_of place:baku`.
    public String tie(Tie tie) {
        return tie.kind().code()
                + " "
                + project.entity(tie.to()).map(Entity::reference).orElse(tie.to().toString());
    }

    /// The entries of a file. Those that the project has under the same kind and key, or else of
    /// their own, get the ids that they have there; the others new ones.
    ///
    /// @throws Refused naming file and line of what cannot be taken
    public List<Entity> read(Path file) {
        try {
            return read(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new Refused(
                    Files.exists(file)
                            ? file + " cannot be read; perhaps you may not, or it is a folder."
                            : "There is no file " + file + "; nothing was read.",
                    e);
        }
    }

    /// The same for a file that is already read.
    ///
    /// @param fileName for the sentences
    public List<Entity> read(byte[] file, String fileName) {
        var faults = new Faults(fileName);
        var rows = new RegisterRows(project, faults);
        try {
            readAll(Csv.of(file), rows, faults);
        } catch (Fault fault) {
            faults.add(1, fault);
        }
        faults.raise();
        var entities = rows.entities();
        faults.raise();
        return entities;
    }

    private static void readAll(Csv csv, RegisterRows rows, Faults faults) {
        try {
            var header =
                    csv.next().orElseThrow(() -> Fault.ofLine("The file is empty; it has no row."));
            rows.head(header.cells());
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                rows.take(row.get());
                if (faults.areEnough()) {
                    return;
                }
            }
        } catch (Fault fault) {
            faults.add(csv.line(), fault);
        }
    }
}
