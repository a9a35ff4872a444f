package org.hashiya.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.Party;
import org.hashiya.claim.ClaimTable.Column;
import org.hashiya.claim.ClaimTable.Heading;
import org.hashiya.claim.ClaimTable.Row;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;

/// Puts claims into rows: those that a person has put into one, and for the rest those of one
/// subject, one kind and one unit.
public final class ClaimRows {
    /// What says most of what a claim is about.
    private static final List<EntityKind> TELLING =
            List.of(EntityKind.EVENT, EntityKind.OBJECT, EntityKind.WORK);

    private final Map<EntityId, Entity> entities;
    private final LanguageTag reader;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<LastingId, String> rowOf = new HashMap<>();

    /// @param reader in which language entries are named, where they have a name in it
    public ClaimRows(Map<EntityId, Entity> entities, LanguageTag reader) {
        this.entities = entities;
        this.reader = reader;
    }

    /// @param texts all of the project, in its order
    /// @param contradictions who contradicts whom
    public ClaimTable of(
            List<Column> texts, List<Statement> statements, List<Relation.Pair> contradictions) {
        statements.forEach(this::add);
        contradictions.forEach(this::contradict);
        var used =
                texts.stream()
                        .filter(text ->
                                rows.values().stream()
                                        .anyMatch(row -> row.cells().containsKey(text.text())))
                        .toList();
        return new ClaimTable(used, List.copyOf(rows.values()));
    }

    private void add(Statement statement) {
        var key = key(statement);
        rowOf.put(statement.id(), key);
        var row =
                rows.computeIfAbsent(
                        key, _ -> new Row(heading(statement), new LinkedHashMap<>(), 0));
        row.cells()
                .computeIfAbsent(statement.annotation().text(), _ -> new ArrayList<>())
                .add(statement);
    }

    private void contradict(Relation.Pair pair) {
        var key = rowOf.get(pair.first());
        if (key != null && key.equals(rowOf.get(pair.second()))) {
            rows.computeIfPresent(
                    key, (_, row) -> new Row(row.heading(), row.cells(), row.contradictions() + 1));
        }
    }

    private String key(Statement statement) {
        var claim = statement.claim();
        var name = claim.review().row().strip();
        if (!name.isEmpty()) {
            return "“" + name;
        }
        var subject = subject(statement).map(each -> Subjects.key(each, entities)).orElse("");
        return String.join("\t", subject, ClaimKind.of(claim).code(), unit(statement));
    }

    private static Optional<Party> subject(Statement statement) {
        var subjects = statement.claim().subjects();
        return subjects.stream()
                .filter(subject -> TELLING.contains(subject.kind()))
                .min(Comparator.comparingInt(subject -> TELLING.indexOf(subject.kind())))
                .or(() -> subjects.stream().findFirst());
    }

    private static String unit(Statement statement) {
        return statement
                .claim()
                .figure()
                .map(figure -> figure.isShare() ? "%" : Amount.of(figure).countedIn())
                .orElse("");
    }

    private Heading heading(Statement statement) {
        var claim = statement.claim();
        return new Heading(
                claim.review().row().strip(),
                subject(statement).map(this::label).orElse(""),
                ClaimKind.of(claim),
                claim.figure().map(ClaimRows::written).orElse(""));
    }

    /// The unit as its source has it; of what is only counted, what it is.
    private static String written(org.hashiya.annotation.Figure figure) {
        if (figure.isShare()) {
            return "%";
        }
        return figure.unit().isEmpty() || figure.unit().equals("count")
                ? figure.commodity()
                : figure.unit();
    }

    private String label(Party party) {
        return switch (party) {
            case Party.Registered(var id, _) ->
                    Optional.ofNullable(entities.get(id))
                            .map(entity -> entity.nameIn(reader).text())
                            .orElse("?");
            case Party.Worded(var words, _) -> words;
        };
    }
}
