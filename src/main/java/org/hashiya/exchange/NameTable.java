package org.hashiya.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.project.Project;

/// A table of names that are to be tagged wherever they stand: `name`, `entity`, `tag`, with tabs
/// between them, under a header.
public final class NameTable {
    private static final String NAME = "name";
    private static final String ENTITY = "entity";
    private static final String TAG = "tag";
    private static final int MOST = 100_000;

    private final Project project;
    private final Faults faults;
    private final Map<String, Entity> entities = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /// One line.
    public record Row(String name, Optional<EntityId> entity, TagId tag) {}

    private NameTable(Project project, String file) {
        this.project = project;
        faults = new Faults(file);
        for (var entity : project.entities().values()) {
            entities.put(entity.reference(), entity);
            entities.put(entity.id().toString(), entity);
        }
    }

    /// @param file its name, for the sentences
    /// @throws org.hashiya.project.Refused naming the lines that cannot be taken
    public static List<Row> read(String content, String file, Project project) {
        var table = new NameTable(project, file);
        table.read(content);
        table.faults.raise();
        return table.rows;
    }

    private void read(String content) {
        var lines = content.strip().isEmpty() ? List.<String>of() : content.lines().toList();
        if (lines.isEmpty()) {
            faults.add(1, Fault.ofLine("The file is empty; it has no header and no row."));
            return;
        }
        var header =
                Arrays.stream(withoutMark(lines.getFirst()).split("\t"))
                        .map(String::strip)
                        .toList();
        for (var column : header) {
            if (!List.of(NAME, ENTITY, TAG).contains(column)) {
                faults.add(
                        1,
                        Fault.ofLine(
                                "should be the header: name, entity and tag with tabs between"
                                        + " them, in any order; "
                                        + Say.quoted(column)
                                        + " is none of them."));
            }
        }
        if (!header.contains(NAME)) {
            faults.add(1, Fault.ofLine("names no column “name”, so nothing can be looked for."));
            return;
        }
        for (int i = 1; i < lines.size() && !faults.areEnough(); i++) {
            if (!lines.get(i).isBlank()) {
                row(i + 1, header, lines.get(i).split("\t", -1));
            }
        }
        if (rows.isEmpty()) {
            faults.add(2, Fault.ofLine("should be a name; the table has only its header."));
        }
    }

    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private void row(int line, List<String> header, String[] cells) {
        try {
            if (rows.size() >= MOST) {
                throw Fault.ofLine(
                        "is one name too many; up to " + MOST + " are looked for at once.");
            }
            var name = cell(header, cells, NAME).strip();
            if (name.isEmpty()) {
                throw new Fault(NAME, "is empty.");
            }
            var entity = entity(cell(header, cells, ENTITY).strip());
            rows.add(
                    new Row(
                            name,
                            entity.map(Entity::id),
                            tag(cell(header, cells, TAG).strip(), entity)));
        } catch (Fault fault) {
            faults.add(line, fault);
        }
    }

    private static String cell(List<String> header, String[] cells, String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= cells.length ? "" : Escapes.unescape(cells[at], column);
    }

    private Optional<Entity> entity(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Optional.ofNullable(entities.get(written))
                        .orElseThrow(() ->
                                new Fault(
                                        ENTITY,
                                        Say.quoted(written)
                                                + " is not in the registers; name an entity as"
                                                + " kind:key, such as person:rustam, or by its"
                                                + " whole id.")));
    }

    /// Where no tag is named, an entity's is that of its kind.
    private TagId tag(String written, Optional<Entity> entity) {
        var wanted =
                written.isEmpty() ? entity.map(each -> each.kind().code()).orElse("") : written;
        if (wanted.isEmpty()) {
            throw new Fault(TAG, "is empty, and so is entity; one of them says what to tag with.");
        }
        return project.tags().tags().stream()
                .map(tag -> tag.id())
                .filter(id -> id.id().equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new Fault(
                                TAG,
                                Say.quoted(wanted)
                                        + " is not in the tag set; the command `tags` prints"
                                        + " it."));
    }
}
