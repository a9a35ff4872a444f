package org.hashiya.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Refused;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// Reads annotations by stretches of their keys: one pass over each table, side by side.
final class AnnotationReading {
    private final Session session;
    private final Map<Integer, TagId> tags;
    private final Map<String, String> strings = new HashMap<>();

    AnnotationReading(Session session) throws SQLException {
        this.session = session;
        tags = new TagRows(session).byNumber();
    }

    /// All annotations of the text with that number.
    List<Annotation> ofText(TextId text, int number) throws SQLException {
        return between(text, AnnotationKeys.first(number), AnnotationKeys.last(number));
    }

    /// Those of `text` whose keys lie between the two, both included: first those that share rows.
    List<Annotation> between(TextId text, long first, long last) throws SQLException {
        var annotations = new ArrayList<Annotation>();
        addOfRuns(annotations, text, first, last);
        addOfRows(annotations, text, first, last);
        return annotations;
    }

    private void addOfRuns(List<Annotation> annotations, TextId text, long first, long last)
            throws SQLException {
        // A run holds at most the keys of one edit of one text, so its first lies in that text.
        try (var row =
                session.rows(
                        AnnotationRun.SELECT
                                + "where annotation_run.id between ? and ? and last_id >= ?",
                        AnnotationKeys.first(AnnotationKeys.text(first)),
                        last,
                        first)) {
            while (row.next()) {
                AnnotationRun.read(row)
                        .each(
                                text,
                                (annotation, key) -> {
                                    if (key >= first && key <= last) {
                                        annotations.add(annotation);
                                    }
                                });
            }
        }
    }

    private void addOfRows(List<Annotation> annotations, TextId text, long first, long last)
            throws SQLException {
        var meanings = new MeaningReading(session).between(first, last);
        var attributes = attributes(first, last);
        var edit = new EditId(new org.hashiya.identity.Id(0, 0));
        try (var row =
                session.rows(
                        """
                        select id, edit, place, span_start, span_end, tag, meaning, certainty, note,
                               creator, created, editor, modified
                        from annotation where id between ? and ? order by id
                        """,
                        first,
                        last)) {
            while (row.next()) {
                var id = Binary.id(row.getBytes(2));
                edit = edit.id().equals(id) ? edit : new EditId(id);
                var body =
                        new Body(
                                tag(row.getInt(6)),
                                meaning(row, meanings),
                                Codes.certainty(row.getString(8)),
                                row.getString(9),
                                attributes.getOrDefault(row.getLong(1), Map.of()));
                var annotation =
                        new Annotation(
                                new LastingId(edit, row.getInt(3)),
                                text,
                                new Span(row.getInt(4), row.getInt(5)),
                                body,
                                authorship(row));
                annotations.add(annotation);
            }
        }
    }

    private TagId tag(int number) {
        var tag = tags.get(number);
        if (tag == null) {
            throw unknownTag();
        }
        return tag;
    }

    static Refused unknownTag() {
        return new Refused(
                "A mark in this text has a tag that the project does not know any more;"
                        + " “verify” tells more");
    }

    private static Meaning meaning(ResultSet row, Map<Long, Meaning> meanings) throws SQLException {
        if (row.getString(7).equals("plain")) {
            return Meaning.PLAIN;
        }
        var meaning = meanings.get(row.getLong(1));
        if (meaning == null) {
            throw new Refused("What a mark in this text means is missing; “verify” tells more");
        }
        return meaning;
    }

    private Authorship authorship(ResultSet row) throws SQLException {
        var read = SingleRows.authorship(row, 10);
        return new Authorship(
                once(read.creator()), read.created(), once(read.editor()), read.modified());
    }

    /// The same few names, a million times: kept once.
    private String once(String string) {
        return strings.computeIfAbsent(string, same -> same);
    }

    private Map<Long, Map<String, String>> attributes(long first, long last) throws SQLException {
        var attributes = new HashMap<Long, Map<String, String>>();
        try (var row =
                session.rows(
                        """
                        select annotation, name, content from annotation_attribute
                        where annotation between ? and ?
                        """,
                        first,
                        last)) {
            while (row.next()) {
                attributes
                        .computeIfAbsent(row.getLong(1), _ -> new TreeMap<>())
                        .put(once(row.getString(2)), row.getString(3));
            }
        }
        return attributes;
    }
}
