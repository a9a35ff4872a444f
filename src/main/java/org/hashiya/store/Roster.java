package org.hashiya.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Database database;

    Roster(Database database) {
        this.database = database;
    }

    /// All who made or changed annotations and alignments, by their names.
    public List<String> annotators() {
        return database.reading(session ->
                session.list(ANNOTATORS, row -> row.getString(1)).stream()
                        .filter(name -> name != null)
                        .sorted()
                        .toList());
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
