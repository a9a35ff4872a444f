package org.hashiya.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.identity.EditId;
import org.hashiya.text.TextId;

/// Writes annotations of large edits, up to a thousand in a row: a fifth of the time that a row for
/// each takes.
final class AnnotationRuns {
    private static final int MOST = 1000;
    private static final int FEWEST = 50;
    private static final int LONG_NOTE = 1000;
    private static final Comparator<Annotation> BY_PLACE =
            Comparator.comparingInt(annotation -> annotation.id().place());

    private final Session session;
    private final TextRows texts;
    private final TagRows tags;
    private final EntityRows entities;
    private final AnnotationKeys keys;

    /// By the number of their text: the first keys of the runs, and the last.
    private final Map<Integer, NavigableMap<Long, Long>> known = new HashMap<>();

    AnnotationRuns(
            Session session,
            TextRows texts,
            TagRows tags,
            EntityRows entities,
            AnnotationKeys keys) {
        this.session = session;
        this.texts = texts;
        this.tags = tags;
        this.entities = entities;
        this.keys = keys;
    }

    /// After a rollback.
    void forget() {
        known.clear();
    }

    /// Annotations of one edit in one text: only these can share a row.
    private record Origin(EditId edit, TextId text) {}

    private record Kind(TagId tag, Meaning meaning, Certainty certainty, Authorship authorship) {
        static Kind of(Annotation annotation) {
            var body = annotation.body();
            return new Kind(body.tag(), body.meaning(), body.certainty(), annotation.authorship());
        }
    }

    /// Writes those that can share rows and gives back the others.
    ///
    /// @param annotations within their texts
    List<Annotation> add(List<Annotation> annotations) throws SQLException {
        if (annotations.size() < FEWEST) {
            return annotations;
        }
        var others = new ArrayList<Annotation>();
        var byOrigin = new LinkedHashMap<Origin, List<Annotation>>();
        for (var annotation : annotations) {
            if (mayShare(annotation)) {
                var origin = new Origin(annotation.id().edit(), annotation.text());
                byOrigin.computeIfAbsent(origin, _ -> new ArrayList<>()).add(annotation);
            } else {
                others.add(annotation);
            }
        }
        for (var each : byOrigin.entrySet()) {
            others.addAll(add(each.getKey(), each.getValue()));
        }
        return others;
    }

    private static boolean mayShare(Annotation annotation) {
        var body = annotation.body();
        return isShort(body.meaning())
                && body.attributes().isEmpty()
                && body.note().length() <= LONG_NOTE;
    }

    /// Whether a run has a column for it.
    private static boolean isShort(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Plain _, Meaning.Names _ -> true;
            case Meaning.Claims(var claim) -> claim.isBare();
            case Meaning.Dates _, Meaning.Measures _ -> false;
        };
    }

    private List<Annotation> add(Origin origin, List<Annotation> annotations) throws SQLException {
        annotations.sort(BY_PLACE);
        var before = keys.beforeFirst(origin.edit());
        if (before.isEmpty()) {
            return annotations;
        }
        refuseTwice(annotations);
        int text = texts.place(origin.text()).number();
        long base = AnnotationKeys.key(text, before.getAsLong());
        var lowest = annotations.getFirst().id();
        var highest = annotations.getLast().id();
        if (!keys.isNew(highest)
                && (!keys.known(highest).equals(Optional.of(before.getAsLong() + highest.place()))
                        || isAnyBetween(text, base + lowest.place(), base + highest.place()))) {
            return annotations;
        }
        var alike = new LinkedHashMap<Kind, List<Annotation>>();
        for (var annotation : annotations) {
            alike.computeIfAbsent(Kind.of(annotation), _ -> new ArrayList<>()).add(annotation);
        }
        var others = new ArrayList<Annotation>();
        for (var each : alike.entrySet()) {
            if (each.getValue().size() < FEWEST) {
                others.addAll(each.getValue());
            } else {
                add(text, base, each.getKey(), each.getValue());
            }
        }
        return others;
    }

    private static void refuseTwice(List<Annotation> byPlace) {
        for (int i = 1; i < byPlace.size(); i++) {
            if (byPlace.get(i).id().place() == byPlace.get(i - 1).id().place()) {
                throw SingleRows.thereAlready();
            }
        }
    }

    /// Then each of them must be looked at by itself.
    private boolean isAnyBetween(int text, long first, long last) throws SQLException {
        for (var run : ofText(text).headMap(last, true).entrySet()) {
            if (run.getValue() >= first) {
                return true;
            }
        }
        try (var row =
                session.rows(
                        "select 1 from annotation where id between ? and ? fetch first row only",
                        first,
                        last)) {
            return row.next();
        }
    }

    private void add(int text, long base, Kind kind, List<Annotation> annotations)
            throws SQLException {
        var insert =
                session.kept(
                        """
                        insert into annotation_run (id, last_id, base, edit, tag, entity,
                            claim_language, certainty, creator, created, editor, modified, places,
                            starts, ends, notes)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
        for (int from = 0; from < annotations.size(); from += MOST) {
            var run = annotations.subList(from, Math.min(annotations.size(), from + MOST));
            long first = base + run.getFirst().id().place();
            long last = base + run.getLast().id().place();
            insert.setLong(1, first);
            insert.setLong(2, last);
            insert.setLong(3, base);
            insert.setBytes(4, Binary.of(run.getFirst().id().edit().id()));
            set(insert, kind);
            set(insert, run);
            insert.executeUpdate();
            ofText(text).put(first, last);
        }
    }

    private void set(PreparedStatement insert, Kind kind) throws SQLException {
        insert.setInt(5, tags.number(kind.tag()));
        if (kind.meaning() instanceof Meaning.Names(var entity)) {
            insert.setInt(6, entities.number(entity));
        } else {
            insert.setNull(6, Types.INTEGER);
        }
        insert.setString(
                7,
                kind.meaning() instanceof Meaning.Claims(var claim)
                        ? claim.paraphrase().language().tag()
                        : null);
        insert.setString(8, kind.certainty().code());
        SingleRows.set(insert, 9, kind.authorship());
    }

    private static void set(PreparedStatement insert, List<Annotation> run) throws SQLException {
        var places = new Object[run.size()];
        var starts = new Object[run.size()];
        var ends = new Object[run.size()];
        var notes = new Object[run.size()];
        for (int i = 0; i < places.length; i++) {
            var annotation = run.get(i);
            places[i] = annotation.id().place();
            starts[i] = annotation.span().start();
            ends[i] = annotation.span().end();
            notes[i] = annotation.body().note();
        }
        insert.setObject(13, places);
        insert.setObject(14, starts);
        insert.setObject(15, ends);
        insert.setObject(16, notes);
    }

    private NavigableMap<Long, Long> ofText(int text) throws SQLException {
        var there = known.get(text);
        if (there == null) {
            there = new TreeMap<>();
            try (var row =
                    session.rows(
                            "select id, last_id from annotation_run where id between ? and ?",
                            AnnotationKeys.first(text),
                            AnnotationKeys.last(text))) {
                while (row.next()) {
                    there.put(row.getLong(1), row.getLong(2));
                }
            }
            known.put(text, there);
        }
        return there;
    }

    /// The runs that hold annotations with these keys.
    ///
    /// @param sorted of annotations of the text with that number, in ascending order
    List<AnnotationRun> with(int text, long[] sorted) throws SQLException {
        var found = new ArrayList<AnnotationRun>();
        if (sorted.length == 0) {
            return found;
        }
        for (var run : ofText(text).headMap(sorted[sorted.length - 1], true).entrySet()) {
            int at = Arrays.binarySearch(sorted, run.getKey());
            int next = at < 0 ? -at - 1 : at;
            if (next < sorted.length && sorted[next] <= run.getValue()) {
                var there = read(run.getKey());
                if (there.countOf(sorted) > 0) {
                    found.add(there);
                }
            }
        }
        return found;
    }

    private AnnotationRun read(long key) throws SQLException {
        try (var row = session.rows(AnnotationRun.SELECT + "where annotation_run.id = ?", key)) {
            if (!row.next()) {
                throw new SQLException("The run " + key + " is not there");
            }
            return AnnotationRun.read(row);
        }
    }

    void delete(int text, AnnotationRun run) throws SQLException {
        var delete = session.kept("delete from annotation_run where id = ?");
        delete.setLong(1, run.key());
        delete.executeUpdate();
        ofText(text).remove(run.key());
    }
}
