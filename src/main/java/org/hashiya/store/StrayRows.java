package org.hashiya.store;

import java.sql.SQLException;
import java.util.List;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;

/// Rows that belong to nothing: no reader of a text ever meets them. The database's own keys keep
/// most of them away, but damage does not ask for keys.
final class StrayRows {
    private static final List<String> OF_ANNOTATIONS =
            List.of("annotation_attribute", "mention", "dating", "figure", "claim", "claim_party");

    private final Session session;
    private final Flaws flaws;

    StrayRows(Session session, Flaws flaws) {
        this.session = session;
        this.flaws = flaws;
    }

    /// What the annotation with that key is called, if its row can be read.
    static String nameOf(Session session, long key) throws SQLException {
        var select = session.kept("select edit, place from annotation where id = ?");
        select.setLong(1, key);
        try (var row = select.executeQuery()) {
            return row.next()
                    ? new LastingId(new EditId(Binary.id(row.getBytes(1))), row.getInt(2))
                            .toString()
                    : "with the key " + key;
        }
    }

    void examine() {
        tell(
                """
                select count(*) from annotation
                where not exists (select 1 from text where text.number = annotation.id / 4294967296)
                """,
                "annotations belong to no text of the project; they can be seen nowhere.");
        tell(
                """
                select coalesce(sum(cardinality(places)), 0) from annotation_run
                where not exists (
                    select 1 from text where text.number = annotation_run.id / 4294967296)
                """,
                "annotations of large edits belong to no text of the project; they can be seen"
                        + " nowhere.");
        tell(
                """
                select count(*) from annotation_run
                join annotation on annotation.id between annotation_run.id and last_id
                    and array_contains(places, cast(annotation.id - base as int))
                """,
                "annotations stand twice in the tables; only one of each two was made.");
        tell(
                """
                select count(*) from text
                where not exists (select 1 from revision where revision.id = text.revision)
                """,
                "texts have no words any more; they are missing from the list of texts.");
        tell(
                """
                select count(*) from relation
                where not exists (select 1 from annotation where annotation.id = first_claim)
                    or not exists (select 1 from annotation where annotation.id = second_claim)
                """,
                "relations point to a claim that is not there; they are not shown.");
        tell(
                """
                select count(*) from comment
                where not exists (select 1 from text where text.number = comment.text)
                    or annotation is not null
                        and not exists (select 1 from annotation where id = comment.annotation)
                    or answers is not null
                        and not exists (
                            select 1 from comment first where first.number = comment.answers)
                """,
                "comments are about something that is not there; they are not shown where they"
                        + " belong.");
        tell(
                """
                select count(*) from progress
                where not exists (select 1 from text where text.number = progress.text)
                """,
                "notes of what was read belong to no text of the project; they are not shown.");
        tell(
                """
                select count(*) from alignment_passage
                where not exists (select 1 from alignment where number = alignment_passage.alignment)
                    or not exists (select 1 from text where number = alignment_passage.text)
                """,
                "passages belong to no alignment or to no text of the project; they are not shown.");
        tell(
                """
                select count(*) from alignment
                where (select count(*) from alignment_passage
                       where alignment_passage.alignment = alignment.number) < 2
                """,
                "alignments have no two passages any more, so nothing is aligned by them.");
        for (var table : OF_ANNOTATIONS) {
            tell(
                    """
                    select count(*) from %1$s
                    where not exists (
                        select 1 from annotation where annotation.id = %1$s.annotation)
                    """
                            .formatted(table),
                    "rows of the table “"
                            + table
                            + "” belong to no annotation; what they said is not shown anywhere.");
        }
    }

    private void tell(String count, String trouble) {
        long rows =
                flaws.read(
                                "What belongs to nothing",
                                () -> {
                                    try (var row = session.kept(count).executeQuery()) {
                                        return row.next() ? row.getLong(1) : 0L;
                                    }
                                })
                        .orElse(0L);
        if (rows > 0) {
            flaws.add(rows + " " + trouble);
        }
    }
}
