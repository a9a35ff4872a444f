package org.hashiya.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;
import org.hashiya.claim.Relation;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Descent;

/// The relations of a file. They may stand before the rows that they speak of, so they are made
/// when all of them are known.
///
/// Each end is the key of a row, else the `id` of a row as it was printed, else the id of an
/// annotation in the project, or the beginning of either id.
final class Relating {
    private static final int SHORT = 4;
    private static final int A_FEW = 6;

    private final Library library;
    private final Faults faults;
    private final List<Entry.OfRelation> entries = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Set<Tie> known = new HashSet<>();

    /// Rows by what they are called; a row at fault has no annotation.
    private final Map<String, Optional<Annotation>> byKey = new HashMap<>();

    private final Map<String, List<Optional<Annotation>>> byId = new HashMap<>();
    private Optional<TreeMap<String, List<Optional<Annotation>>>> sorted = Optional.empty();

    /// What may be said of two claims only once.
    private record Tie(Relation.Kind kind, LastingId first, LastingId second) {
        static Tie of(Relation.Kind kind, LastingId one, LastingId other) {
            boolean isTurned = kind.isMutual() && one.compareTo(other) > 0;
            return isTurned ? new Tie(kind, other, one) : new Tie(kind, one, other);
        }
    }

    Relating(Library library, Faults faults) {
        this.library = library;
        this.faults = faults;
        for (var relation : library.project().relations().values()) {
            var claims = relation.claims();
            known.add(Tie.of(relation.kind(), claims.first(), claims.second()));
        }
    }

    /// A row that is about to be read.
    void expect(Row row) {
        row.cell(Column.KEY)
                .ifPresent(key -> {
                    if (byKey.putIfAbsent(key, Optional.empty()) != null) {
                        throw new Fault(
                                Column.KEY,
                                Say.quoted(key)
                                        + " is the key of another row above; each has its own.");
                    }
                });
    }

    /// What became of it.
    void made(Row row, Annotation annotation) {
        var made = Optional.of(annotation);
        row.cell(Column.KEY).ifPresent(key -> byKey.put(key, made));
        row.cell(Column.ID)
                .ifPresent(id -> byId.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(made));
    }

    void add(Entry.OfRelation entry) {
        entries.add(entry);
    }

    List<String> warnings() {
        return warnings;
    }

    /// All of them, or what is wrong with them into the faults.
    ///
    /// @param next the place of the first in `edit`
    List<Relation> relations(EditId edit, int next) {
        var relations = new ArrayList<Relation>();
        for (var entry : entries) {
            try {
                var id = new LastingId(edit, next + relations.size());
                relation(entry, id)
                        .ifPresent(relation -> {
                            demandNoCircle(relation, relations);
                            relations.add(relation);
                        });
            } catch (Fault fault) {
                faults.add(entry.line(), fault);
            }
        }
        return relations;
    }

    private void demandNoCircle(Relation relation, List<Relation> before) {
        if (relation.kind() != Relation.Kind.REPEATS) {
            return;
        }
        var all = new ArrayList<>(library.project().relations().values());
        all.addAll(before);
        all.add(relation);
        if (!new Descent(all).circle(relation.claims().first()).isEmpty()) {
            throw Fault.ofLine(
                    "closes a circle of claims that repeat one another; no claim can be taken over"
                            + " from itself. Leave one of these relations.");
        }
    }

    /// Empty when a row that it speaks of is at fault, which is said there.
    private Optional<Relation> relation(Entry.OfRelation entry, LastingId id) {
        var kind = kind(entry.kind());
        var certainty = BodyCells.certainty(entry.certainty());
        var first = claim(entry.ends().a(), "a", entry.line());
        var second = claim(entry.ends().b(), "b", entry.line());
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        if (first.equals(second)) {
            throw Fault.ofLine("relates a claim to itself; a and b are two claims.");
        }
        if (!known.add(Tie.of(kind, first.get(), second.get()))) {
            throw Fault.ofLine(
                    "says again that "
                            + Say.quoted(entry.ends().a())
                            + " "
                            + kind.code()
                            + " "
                            + Say.quoted(entry.ends().b())
                            + "; leave one of the two relations.");
        }
        var pair = new Relation.Pair(first.get(), second.get());
        return Optional.of(new Relation(id, pair, kind, entry.reason(), certainty));
    }

    private static Relation.Kind kind(String written) {
        return Relation.Kind.ofCode(written)
                .orElseThrow(() ->
                        new Fault(
                                "relation",
                                Say.quoted(written)
                                        + " is not a relation of claims; one claim "
                                        + Arrays.stream(Relation.Kind.values())
                                                .map(Relation.Kind::code)
                                                .collect(Collectors.joining(", "))
                                        + " another."));
    }

    private Optional<LastingId> claim(String written, String column, int line) {
        if (written.isEmpty()) {
            throw new Fault(column, "is empty; a relation names two claims, a and b.");
        }
        var found = find(written, column, line);
        if (found.isPresent() && !(found.get().meaning() instanceof Meaning.Claims)) {
            throw new Fault(
                    column,
                    Say.quoted(written)
                            + " is an annotation with the tag "
                            + found.get().tag()
                            + " and not a claim; relations are between claims.");
        }
        return found.map(Annotation::id);
    }

    private Optional<Annotation> find(String written, String column, int line) {
        var keyed = byKey.get(written);
        if (keyed != null) {
            return keyed;
        }
        var inFile = printed(written);
        if (inFile.size() > 1) {
            throw ambiguous(written, column);
        }
        return inFile.isEmpty() ? inProject(written, column, line) : inFile.getFirst();
    }

    private List<Optional<Annotation>> printed(String written) {
        var exact = byId.get(written);
        if (exact != null) {
            return exact;
        }
        if (sorted.isEmpty()) {
            sorted = Optional.of(new TreeMap<>(byId));
        }
        return sorted.get().subMap(written, written + Character.MAX_VALUE).values().stream()
                .limit(2)
                .flatMap(List::stream)
                .toList();
    }

    private Optional<Annotation> inProject(String written, String column, int line) {
        var found = library.annotationsStarting(written, A_FEW);
        var exact =
                found.stream()
                        .filter(annotation -> annotation.id().toString().equals(written))
                        .findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        if (found.isEmpty()) {
            throw new Fault(
                    column,
                    Say.quoted(written)
                            + " is not the key of a row in this file, nor the id of an annotation"
                            + " in the project; perhaps it was deleted or joined with another.");
        }
        if (found.size() > 1) {
            throw ambiguous(written, column);
        }
        if (written.length() < SHORT) {
            warnings.add(
                    "Line %d: %s was taken as the beginning of the id %s."
                            .formatted(line, Say.quoted(written), found.getFirst().id()));
        }
        return Optional.of(found.getFirst());
    }

    private static Fault ambiguous(String written, String column) {
        return new Fault(
                column,
                Say.quoted(written)
                        + " could be several annotations; write more of the id, or give the rows"
                        + " keys.");
    }
}
