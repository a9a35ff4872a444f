package org.hashiya.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.text.TextId;

/// Who annotated, which kinds of claims there are, and where related claims stand, in the whole
/// project and without reading its texts.
public final class Roster {
    private static final String ANNOTATORS =
            """
            select creator from annotation union select editor from annotation
            union select creator from annotation_run union select editor from annotation_run
            union select creator from alignment union select editor from alignment
            union select creator from comment union select editor from comment
            """;
    private static final String HOMES =
            """
            select annotation.edit, annotation.place, text.id
            from (select first_claim as claim from relation
                  union select second_claim from relation) related
            join annotation on annotation.id = related.claim
            join text on text.number = annotation.id / 4294967296
            where not text.removed
            """;

    private static final String ELSEWHERE =
            """
            select place from adopted where edit = ? union select place from relation where edit = ?
            union select place from comment where edit = ?
            """;

    private final Database database;

    Roster(Database database) {
        this.database = database;
    }

    /// All who made or changed annotations, alignments and comments, by their names.
    public List<String> annotators() {
        return database.reading(session ->
                session.list(ANNOTATORS, row -> row.getString(1)).stream()
                        .filter(name -> name != null)
                        .sorted()
                        .toList());
    }

    /// Those of these names that something in the project has already: because an edit made here
    /// gave it, or because it came under that name from another project.
    public Set<LastingId> taken(Collection<LastingId> names) {
        return database.reading(session -> {
            var ids = new EditIds(session);
            var taken = new HashSet<LastingId>();
            var byEdit = names.stream().collect(Collectors.groupingBy(LastingId::edit));
            for (var each : byEdit.entrySet()) {
                if (ids.number(each.getKey()).isPresent()) {
                    taken.addAll(each.getValue());
                    continue;
                }
                var select = session.kept(ELSEWHERE);
                for (int i = 1; i <= 3; i++) {
                    select.setBytes(i, Binary.of(each.getKey().id()));
                }
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        taken.add(new LastingId(each.getKey(), row.getInt(1)));
                    }
                }
            }
            taken.retainAll(new HashSet<>(names));
            return taken;
        });
    }

    /// Of all claims, in the order of the alphabet.
    public List<String> claimKinds() {
        return database.reading(session ->
                session.list(
                        "select distinct kind from claim order by 1", row -> row.getString(1)));
    }

    /// The texts of the claims that are related to others; removed texts are left out.
    public Map<LastingId, TextId> homesOfRelatedClaims() {
        return database.reading(session -> {
            var homes = new HashMap<LastingId, TextId>();
            try (var row = session.rows(HOMES)) {
                while (row.next()) {
                    homes.put(
                            new LastingId(new EditId(Binary.id(row.getBytes(1))), row.getInt(2)),
                            new TextId(Binary.id(row.getBytes(3))));
                }
            }
            return homes;
        });
    }
}
