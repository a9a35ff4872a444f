package org.hashiya.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.TagId;
import org.hashiya.identity.EditId;
import org.hashiya.project.Progress;
import org.hashiya.text.TextId;

/// What the tables say of many texts at once, without reading the texts as a whole.
public final class Survey {
    private final Database database;

    Survey(Database database) {
        this.database = database;
    }

    /// How many marks have a tag, by their texts, in the order of the import; removed texts are
    /// left out. Looks at every annotation.
    public SequencedMap<TextId, Integer> with(TagId tag) {
        return database.reading(session -> {
            var select =
                    session.kept(
                            """
                            select text.id, count(*) from any_annotation annotation
                            join tag on tag.number = annotation.tag
                            join text on text.number = annotation.id / 4294967296
                            where tag.id = ? and not text.removed
                            group by text.number, text.id order by text.number
                            """);
            select.setString(1, tag.id());
            var counts = new LinkedHashMap<TextId, Integer>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    counts.put(new TextId(Binary.id(row.getBytes(1))), row.getInt(2));
                }
            }
            return counts;
        });
    }

    /// The texts in which something has a date, or is claimed to have been at one; removed ones are
    /// left out.
    public Set<TextId> dated() {
        return database.reading(session ->
                new LinkedHashSet<>(
                        session.list(
                                """
                                select id from text where not removed and number in (
                                    select annotation / 4294967296 from dating
                                    union
                                    select annotation / 4294967296 from claim
                                    where edtf is not null)
                                order by number
                                """,
                                row -> new TextId(Binary.id(row.getBytes(1))))));
    }

    /// Only the current words of a text; empty when there is no such text, or it was removed.
    public Optional<String> words(TextId text) {
        return database.reading(session -> {
            var select =
                    session.kept(
                            """
                            select words from text join revision on revision.id = text.revision
                            where text.id = ? and not removed
                            """);
            select.setBytes(1, Binary.of(text.id()));
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(Binary.string(Binary.unpack(row.getBytes(1))))
                        : Optional.empty();
            }
        });
    }

    /// Everything said of a text, in no order; nothing when there is no such text, or it was
    /// removed.
    public List<Annotation> marks(TextId text) {
        return database.reading(session -> {
            var row = new TextRows(session).find(text);
            return row.isEmpty() || row.get().place().removed()
                    ? List.of()
                    : new AnnotationReading(session).ofText(text, row.get().place().number());
        });
    }

    /// What was read and checked of a text, and by whom.
    public List<Progress> progress(TextId text) {
        return database.reading(session -> new ProgressRows(session).of(text));
    }

    /// The same of all texts that are not removed.
    public List<Progress> progress() {
        return database.reading(session -> new ProgressRows(session).shown());
    }

    /// Every edit that made two annotations or more, the newest first. Of those that were taken
    /// back nothing stands.
    public List<Batch> batches() {
        return database.reading(session -> {
            var texts =
                    session.list(
                            "select number from text where not removed order by number",
                            row -> row.getInt(1));
            var batches = new ArrayList<Batch>();
            for (var row : session.list(BATCHES, Survey::made)) {
                batches.add(batch(session, row, texts));
            }
            return batches;
        });
    }

    private static final String BATCHES =
            """
            select id, who, made_at, made_from, made_count, text from edit
            where made_count > 1 and role = 'fresh' and kind in ('annotate', 'together')
            order by number desc
            """;

    private record Made(EditId id, String who, Instant when, long from, int count, int text) {}

    private static Made made(java.sql.ResultSet row) throws SQLException {
        return new Made(
                new EditId(Binary.id(row.getBytes(1))),
                row.getString(2),
                row.getObject(3, Instant.class),
                row.getLong(4),
                row.getInt(5),
                row.getInt(6));
    }

    /// The keys of what it made are one stretch in each text.
    private static Batch batch(Session session, Made made, List<Integer> texts)
            throws SQLException {
        int standing = 0;
        Set<TagId> tags = new LinkedHashSet<>();
        for (int text : texts) {
            if (made.text() == 0 || made.text() == text) {
                try (var row =
                        session.rows(
                                """
                                select tag.id, count(*) from annotation
                                join tag on tag.number = annotation.tag
                                where annotation.id between ? and ? group by tag.id
                                union all
                                select tag.id, sum(cardinality(places)) from annotation_run
                                join tag on tag.number = annotation_run.tag
                                where annotation_run.id between ? and ? group by tag.id
                                """,
                                AnnotationKeys.key(text, made.from()),
                                AnnotationKeys.key(text, made.from() + made.count() - 1),
                                AnnotationKeys.key(text, made.from()),
                                AnnotationKeys.key(text, made.from() + made.count() - 1))) {
                    while (row.next()) {
                        tags.add(new TagId(row.getString(1)));
                        standing += row.getInt(2);
                    }
                }
            }
        }
        return new Batch(
                made.id(),
                made.who(),
                made.when(),
                made.count(),
                standing,
                tags.stream().sorted().toList());
    }
}
