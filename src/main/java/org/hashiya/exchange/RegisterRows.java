package org.hashiya.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hashiya.entity.Authority;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.entity.Tie;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Project;

/// Gathers the rows of a table of the registers into entries.
final class RegisterRows {
    private static final List<String> PARTICULARS =
            List.of("dates", "latitude", "longitude", "authorities", "relations", "note");

    private final Faults faults;
    private final Map<String, EntityId> ids = new HashMap<>();
    private final Map<String, Gathered> entries = new LinkedHashMap<>();
    private Map<String, Integer> columns = Map.of();

    RegisterRows(Project project, Faults faults) {
        this.faults = faults;
        project.entities().values().forEach(entity -> ids.put(entity.reference(), entity.id()));
    }

    /// What the rows of one entry say.
    private static final class Gathered {
        final int line;
        final EntityKind kind;
        final String key;
        final List<Name> names = new ArrayList<>();
        final Map<String, String> known = new HashMap<>();
        final Map<String, Integer> lines = new HashMap<>();

        Gathered(int line, EntityKind kind, String key) {
            this.line = line;
            this.kind = kind;
            this.key = key;
        }
    }

    void head(List<String> names) {
        var found = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i).strip().toLowerCase(Locale.ROOT);
            if (!RegisterTable.COLUMNS.contains(name)) {
                throw Fault.ofLine(
                        "has a column "
                                + Say.quoted(names.get(i))
                                + " that is not known here. The columns are: "
                                + String.join(" ", RegisterTable.COLUMNS)
                                + ".");
            }
            if (found.put(name, i) != null) {
                throw Fault.ofLine("has the column " + Say.quoted(name) + " twice.");
            }
        }
        for (var needed : List.of("kind", "key", "name")) {
            if (!found.containsKey(needed)) {
                throw Fault.ofLine("lacks the column " + Say.quoted(needed) + " in its header.");
            }
        }
        columns = found;
    }

    void take(Csv.Row row) {
        try {
            if (row.cells().size() != columns.size()) {
                throw Fault.ofLine(
                        "has "
                                + row.cells().size()
                                + " cells where the header has "
                                + columns.size()
                                + "; a cell with a comma in it stands between quotation marks.");
            }
            gather(row);
        } catch (Fault fault) {
            faults.add(row.line(), fault);
        }
    }

    private String cell(Csv.Row row, String column) {
        var at = columns.get(column);
        return at == null ? "" : row.cells().get(at).strip();
    }

    private void gather(Csv.Row row) {
        var kind =
                EntityKind.ofCode(cell(row, "kind"))
                        .orElseThrow(() ->
                                new Fault(
                                        "kind",
                                        Say.quoted(cell(row, "kind"))
                                                + " is not a kind. The kinds are "
                                                + Registers.kinds()
                                                + "."));
        var key = cell(row, "key");
        if (!Entity.isKey(key)) {
            throw new Fault(
                    "key",
                    key.isEmpty()
                            ? "is empty; each entry needs a key, by which it is known again."
                            : Say.quoted(key)
                                    + " cannot be a key; use letters, digits, _, - and full stops.");
        }
        var entry =
                entries.computeIfAbsent(
                        kind.code() + ":" + key, _ -> new Gathered(row.line(), kind, key));
        var text = cell(row, "name");
        if (!text.isEmpty()) {
            entry.names.add(new Name(text, language(row), use(row, entry)));
        }
        for (var column : PARTICULARS) {
            var said = cell(row, column);
            var before = entry.known.get(column);
            if (before != null && !said.isEmpty() && !before.equals(said)) {
                throw new Fault(
                        column, "says something else than line " + entry.lines.get(column) + ".");
            }
            if (!said.isEmpty()) {
                entry.known.put(column, said);
                entry.lines.putIfAbsent(column, row.line());
            }
        }
    }

    private LanguageTag language(Csv.Row row) {
        var written = cell(row, "language");
        return written.isEmpty() ? LanguageTag.UNKNOWN : ClaimCells.language(written);
    }

    /// The first name of each language is its main one, unless somebody says otherwise.
    private Name.Use use(Csv.Row row, Gathered entry) {
        var written = cell(row, "use");
        if (written.isEmpty()) {
            var language = language(row);
            return entry.names.stream().anyMatch(name -> name.language().equals(language))
                    ? Name.Use.VARIANT
                    : Name.Use.MAIN;
        }
        return Name.Use.ofCode(written)
                .orElseThrow(() ->
                        new Fault(
                                "use",
                                Say.quoted(written)
                                        + " is not a kind of name; write main, variant, pseudonym"
                                        + " or transliteration."));
    }

    /// All of them, in the order of the file. What is wrong is told to the faults.
    List<Entity> entities() {
        entries.keySet().forEach(reference -> ids.putIfAbsent(reference, EntityId.random()));
        var entities = new ArrayList<Entity>();
        entries.forEach((reference, entry) -> {
            try {
                var id = ids.getOrDefault(reference, EntityId.random());
                entities.add(entity(id, entry));
            } catch (Fault fault) {
                faults.add(entry.lines.getOrDefault(fault.column(), entry.line), fault);
            }
        });
        return entities;
    }

    private Entity entity(EntityId id, Gathered entry) {
        if (entry.names.isEmpty()) {
            throw new Fault("name", "is empty; each entry has at least one name.");
        }
        var dates = entry.known.getOrDefault("dates", "");
        return new Entity(
                id,
                entry.kind,
                entry.key,
                entry.names,
                new Entity.Particulars(
                        dates.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Dates.read(dates, "dates")),
                        coordinates(entry),
                        authorities(entry.known.getOrDefault("authorities", "")),
                        entry.known.getOrDefault("note", ""),
                        ties(id, entry.known.getOrDefault("relations", ""))));
    }

    private static Optional<Entity.Coordinates> coordinates(Gathered entry) {
        var latitude = entry.known.getOrDefault("latitude", "");
        var longitude = entry.known.getOrDefault("longitude", "");
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return Optional.empty();
        }
        double north = Numbers.plain(latitude, "latitude").doubleValue();
        double east = Numbers.plain(longitude, "longitude").doubleValue();
        if (!Entity.Coordinates.areOnEarth(north, east)) {
            throw new Fault(
                    Math.abs(north) > 90 ? "latitude" : "longitude",
                    "lies outside: latitude from -90 to 90 degrees, longitude from -180 to 180.");
        }
        return Optional.of(new Entity.Coordinates(north, east));
    }

    private static List<Authority> authorities(String cell) {
        var authorities = new ArrayList<Authority>();
        for (var piece : pieces(cell, ';')) {
            var two = pieces(piece, ':');
            if (two.size() < 2) {
                throw new Fault(
                        "authorities",
                        Say.quoted(piece.strip())
                                + " is not a list, a colon and a number, such as wikidata:Q1.");
            }
            var number = piece.substring(two.getFirst().length() + 1);
            var authority = Authority.of(plain(two.getFirst()), plain(number));
            if (!authority.isWellFormed()) {
                throw new Fault(
                        "authorities",
                        Say.quoted(authority.number())
                                + " cannot be a number in the list "
                                + Say.quoted(authority.list())
                                + ".");
            }
            authorities.add(authority);
        }
        return authorities;
    }

    private List<Tie> ties(EntityId self, String cell) {
        var ties = new ArrayList<Tie>();
        var met = new HashSet<Tie>();
        for (var piece : pieces(cell, ';')) {
            var words = piece.strip().split("\\s+", 2);
            var kind = Tie.Kind.ofCode(words[0]);
            var other = words.length < 2 ? null : ids.get(words[1].strip());
            if (kind.isEmpty() || other == null) {
                throw new Fault(
                        "relations",
                        Say.quoted(piece.strip())
                                + " is not a relation and an entry of this file or of the project,"
                                + " such as part_of place:baku. The relations are "
                                + kinds()
                                + ".");
            }
            if (other.equals(self)) {
                throw new Fault("relations", "leads from an entry to itself.");
            }
            var tie = new Tie(kind.get(), other);
            if (met.add(tie)) {
                ties.add(tie);
            }
        }
        return ties;
    }

    /// For sentences.
    static String kinds() {
        var codes = new ArrayList<String>();
        for (var kind : Tie.Kind.values()) {
            codes.add(kind.code());
        }
        return String.join(", ", codes);
    }

    /// Parted at a sign that no backslash stands before; backslashes stay.
    private static List<String> pieces(String cell, char between) {
        var pieces = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\\') {
                i++;
            } else if (cell.charAt(i) == between) {
                pieces.add(cell.substring(start, i));
                start = i + 1;
            }
        }
        pieces.add(cell.substring(start));
        pieces.removeIf(String::isBlank);
        return pieces;
    }

    private static String plain(String piece) {
        return piece.strip().replaceAll("\\\\(.)", "$1");
    }
}
