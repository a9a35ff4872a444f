package org.hashiya.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import org.hashiya.annotation.Annotation;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Refused;
import org.hashiya.store.SingleRows.Keyed;
import org.hashiya.text.TextId;

/// Writes annotations: a few in rows of their own ([SingleRows]), many of a large edit together
/// ([AnnotationRuns]).
final class AnnotationRows {
    private static final int HANDFUL = 1000;
    private final Session session;
    private final TextRows texts;
    private final AnnotationKeys keys;
    private final SingleRows rows;
    private final AnnotationRuns runs;

    AnnotationRows(
            Session session,
            TextRows texts,
            TagRows tags,
            EntityRows entities,
            AnnotationKeys keys) {
        this.session = session;
        this.texts = texts;
        this.keys = keys;
        rows = new SingleRows(session, tags, new MeaningRows(session, entities));
        runs = new AnnotationRuns(session, texts, tags, entities, keys);
    }

    /// After a rollback.
    void forget() throws SQLException {
        rows.forget();
        runs.forget();
    }

    void add(List<Annotation> annotations) throws SQLException {
        annotations.forEach(this::checkPlace);
        var single = runs.add(annotations);
        for (var handful : handfuls(single)) {
            var keyed = new ArrayList<Keyed>(handful.size());
            for (var annotation : handful) {
                long counter = keys.forNew(annotation.id());
                int text = texts.place(annotation.text()).number();
                long key = AnnotationKeys.key(text, counter);
                if (!keys.isNew(annotation.id())) {
                    refuseIfInARun(key);
                }
                keyed.add(new Keyed(key, annotation));
            }
            rows.insert(keyed);
        }
    }

    private void refuseIfInARun(long key) throws SQLException {
        if (!runs.with(AnnotationKeys.text(key), new long[] {key}).isEmpty()) {
            throw SingleRows.thereAlready();
        }
    }

    private static <T> List<List<T>> handfuls(List<T> all) {
        var handfuls = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += HANDFUL) {
            handfuls.add(all.subList(from, Math.min(all.size(), from + HANDFUL)));
        }
        return handfuls;
    }

    /// Takes away each run of which nothing stays, and takes apart each of which something does.
    ///
    /// @return those that have a row of their own
    private List<Keyed> outOfRuns(List<Keyed> keyed, boolean areErased) throws SQLException {
        var byText = new LinkedHashMap<TextId, List<Keyed>>();
        keyed.forEach(each ->
                byText.computeIfAbsent(each.annotation().text(), _ -> new ArrayList<>()).add(each));
        var gone = new HashSet<Long>();
        for (var ofText : byText.entrySet()) {
            var text = ofText.getKey();
            int number = texts.place(text).number();
            var sorted = ofText.getValue().stream().mapToLong(Keyed::key).sorted().toArray();
            for (var run : runs.with(number, sorted)) {
                if (areErased && run.countOf(sorted) == run.size()) {
                    runs.delete(number, run);
                    run.each(text, (_, key) -> gone.add(key));
                } else {
                    takeApart(text, number, run);
                }
            }
        }
        return gone.isEmpty()
                ? keyed
                : keyed.stream().filter(each -> !gone.contains(each.key())).toList();
    }

    /// The row of an annotation of which only the id is known, taken out of its run if it is in
    /// one; empty when there is none now.
    OptionalLong rowOf(LastingId id) throws SQLException {
        var select = session.kept("select 1 from annotation where id = ?");
        for (long key : keys.possible(id)) {
            int number = AnnotationKeys.text(key);
            for (var run : runs.with(number, new long[] {key})) {
                takeApart(texts.id(number), number, run);
            }
            select.setLong(1, key);
            try (var row = select.executeQuery()) {
                if (row.next()) {
                    return OptionalLong.of(key);
                }
            }
        }
        return OptionalLong.empty();
    }

    private void takeApart(TextId text, int number, AnnotationRun run) throws SQLException {
        runs.delete(number, run);
        var members = new ArrayList<Keyed>(run.size());
        run.each(text, (annotation, key) -> members.add(new Keyed(key, annotation)));
        rows.insert(members);
    }

    void erase(List<Annotation> annotations) throws SQLException {
        for (var handful : handfuls(outOfRuns(keyed(annotations), true))) {
            rows.delete(handful);
        }
    }

    void rework(List<Annotation> before, List<Annotation> after) throws SQLException {
        var keyed = keyed(before);
        outOfRuns(keyed, false);
        for (int from = 0; from < before.size(); from += HANDFUL) {
            int to = Math.min(before.size(), from + HANDFUL);
            var changed = after.subList(from, to);
            changed.forEach(this::checkPlace);
            rows.update(keyed.subList(from, to), changed);
        }
    }

    private List<Keyed> keyed(List<Annotation> annotations) throws SQLException {
        var keyed = new ArrayList<Keyed>(annotations.size());
        for (var annotation : annotations) {
            keyed.add(new Keyed(keyOf(annotation), annotation));
        }
        return keyed;
    }

    private long keyOf(Annotation annotation) throws SQLException {
        int text = texts.place(annotation.text()).number();
        keys.touch(text);
        long counter = keys.known(annotation.id()).orElseThrow(SingleRows::missing);
        return AnnotationKeys.key(text, counter);
    }

    /// @throws Refused when the annotation does not fit in its text
    private void checkPlace(Annotation annotation) {
        var text = texts.place(annotation.text());
        if (annotation.span().end() > text.length()) {
            throw new Refused(
                    "A mark at "
                            + annotation.span().start()
                            + ".."
                            + annotation.span().end()
                            + " lies past the end of the text, which has "
                            + text.length()
                            + " characters. Nothing was changed.");
        }
        keys.touch(text.number());
    }
}
