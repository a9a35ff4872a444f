package org.hashiya.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hashiya.entity.EntityId;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Markup;
import org.hashiya.project.Markup.Event;

/// The rows of the markup of foreign TEI files. A book has a hundred thousand events, so up to a
/// thousand lie in a row.
final class MarkupRows {
    private static final int RUN = 1000;

    private final Session session;

    MarkupRows(Session session) {
        this.session = session;
    }

    void add(int text, Markup markup) throws SQLException {
        if (markup.isNone()) {
            return;
        }
        var insert = session.kept("insert into markup values (?, ?, ?, ?)");
        insert.setInt(1, text);
        insert.setBytes(2, markup.first().map(id -> Binary.of(id.edit().id())).orElse(null));
        insert.setObject(3, markup.first().map(LastingId::place).orElse(null));
        insert.setBytes(4, digest(markup));
        insert.executeUpdate();
        addEvents(text, markup.events());
        addEntries(text, markup.entries());
    }

    private void addEvents(int text, List<Event> events) throws SQLException {
        var insert = session.kept("insert into markup_run values (?, ?, ?, ?, ?, ?, ?)");
        for (int from = 0; from < events.size(); from += RUN) {
            var run = events.subList(from, Math.min(events.size(), from + RUN));
            insert.setInt(1, text);
            insert.setInt(2, from);
            insert.setObject(3, run.stream().map(Event::offset).toArray());
            insert.setObject(4, run.stream().map(event -> event.kind().code()).toArray());
            insert.setObject(5, run.stream().map(Event::name).toArray());
            insert.setObject(6, run.stream().map(Event::content).toArray());
            insert.setObject(7, run.stream().map(Event::mark).toArray());
            insert.executeUpdate();
        }
    }

    private void addEntries(int text, Map<String, EntityId> entries) throws SQLException {
        var insert = session.kept("insert into markup_entry values (?, ?, ?)");
        for (var entry : entries.entrySet()) {
            insert.setInt(1, text);
            insert.setString(2, entry.getKey());
            insert.setBytes(3, Binary.of(entry.getValue().id()));
            insert.addBatch();
        }
        insert.executeBatch();
    }

    /// [Markup#NONE] where the text did not come from foreign TEI.
    Markup read(int text) throws SQLException {
        var first = Optional.<LastingId>empty();
        try (var row =
                session.rows("select mark_edit, mark_place from markup where text = ?", text)) {
            if (!row.next()) {
                return Markup.NONE;
            }
            var edit = row.getBytes(1);
            if (edit != null) {
                first = Optional.of(new LastingId(new EditId(Binary.id(edit)), row.getInt(2)));
            }
        }
        return new Markup(events(text), first, entries(text));
    }

    private List<Event> events(int text) throws SQLException {
        var events = new ArrayList<Event>();
        try (var row =
                session.rows(
                        """
                        select offsets, kinds, names, contents, marks from markup_run
                        where text = ? order by place
                        """,
                        text)) {
            while (row.next()) {
                var offsets = Session.array(row, 1);
                var kinds = Session.array(row, 2);
                var names = Session.array(row, 3);
                var contents = Session.array(row, 4);
                var marks = Session.array(row, 5);
                for (int i = 0; i < offsets.length; i++) {
                    events.add(
                            new Event(
                                    (Integer) offsets[i],
                                    Markup.Kind.ofCode((String) kinds[i]),
                                    (String) names[i],
                                    (String) contents[i],
                                    (Integer) marks[i]));
                }
            }
        }
        return events;
    }

    private Map<String, EntityId> entries(int text) throws SQLException {
        var entries = new TreeMap<String, EntityId>();
        try (var row =
                session.rows("select xml_id, entity from markup_entry where text = ?", text)) {
            while (row.next()) {
                entries.put(row.getString(1), new EntityId(Binary.id(row.getBytes(2))));
            }
        }
        return entries;
    }

    /// Whether what is there is what was noted when it was written.
    boolean isAsNoted(int text) throws SQLException {
        try (var row = session.rows("select digest from markup where text = ?", text)) {
            return !row.next() || Arrays.equals(row.getBytes(1), digest(read(text)));
        }
    }

    private static byte[] digest(Markup markup) {
        var digest = RevisionDigest.sha256();
        var line = new StringBuilder();
        for (var event : markup.events()) {
            line.setLength(0);
            line.append(event.offset()).append(' ').append(event.kind().code()).append(' ');
            line.append(event.name()).append(' ').append(event.mark()).append(' ');
            line.append(event.content()).append('\n');
            digest.update(line.toString().getBytes(StandardCharsets.UTF_8));
        }
        new TreeMap<>(markup.entries())
                .forEach((id, entity) ->
                        digest.update((id + ' ' + entity + '\n').getBytes(StandardCharsets.UTF_8)));
        markup.first()
                .ifPresent(id -> digest.update(id.toString().getBytes(StandardCharsets.UTF_8)));
        return digest.digest();
    }
}
