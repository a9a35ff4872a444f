package org.hashiya.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.identity.Id;
import org.hashiya.text.TextId;

/// Finds annotations by the beginning of their lasting id: first the edits whose ids begin so, then
/// what they made.
final class Finder {
    private final Session session;
    private final AnnotationReading reading;

    Finder(Session session) throws SQLException {
        this.session = session;
        reading = new AnnotationReading(session);
    }

    /// Counters that one edit gave out, or one that was adopted.
    private record Counters(long from, int count, Optional<Integer> text) {}

    List<Annotation> starting(String prefix, int atMost) throws SQLException {
        var sought = prefix.strip().toLowerCase(Locale.ROOT);
        int stop = sought.indexOf('.');
        var edit = stop < 0 ? sought : sought.substring(0, stop);
        var lowest = bound(edit, '0');
        var highest = bound(edit, 'z');
        var found = new ArrayList<Annotation>();
        if (lowest.isEmpty() || highest.isEmpty() || (stop >= 0 && stop != Id.LENGTH)) {
            return found;
        }
        for (var counters : counters(lowest.get(), highest.get())) {
            for (var annotation : made(counters)) {
                if (found.size() < atMost && annotation.id().toString().startsWith(sought)) {
                    found.add(annotation);
                }
            }
            if (found.size() >= atMost) {
                break;
            }
        }
        return found;
    }

    /// The lowest or highest id that begins so; empty when none can.
    private static Optional<Id> bound(String beginning, char rest) {
        if (beginning.length() > Id.LENGTH) {
            return Optional.empty();
        }
        var filled = new StringBuilder(beginning);
        while (filled.length() < Id.LENGTH) {
            filled.append(filled.isEmpty() && rest == 'z' ? '7' : rest);
        }
        try {
            return Optional.of(Id.parse(filled.toString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<Counters> counters(Id lowest, Id highest) throws SQLException {
        var found = new ArrayList<Counters>();
        var edits =
                session.kept(
                        """
                        select made_from, made_count, text from edit
                        where made_count > 0 and number in (
                            select number from edit_id where id between ? and ?)
                        union all
                        select made_from, made_count, text from edit
                        where made_count > 0 and id between ? and ?
                            and number > (select number from edit_id_upto)
                        """);
        set(edits, 1, lowest, highest);
        set(edits, 3, lowest, highest);
        try (var row = edits.executeQuery()) {
            while (row.next()) {
                found.add(
                        new Counters(
                                row.getLong(1),
                                row.getInt(2),
                                Optional.ofNullable(row.getObject(3, Integer.class))));
            }
        }
        var adopted = session.kept("select counter from adopted where edit between ? and ?");
        set(adopted, 1, lowest, highest);
        try (var row = adopted.executeQuery()) {
            while (row.next()) {
                found.add(new Counters(row.getLong(1), 1, Optional.empty()));
            }
        }
        return found;
    }

    private static void set(PreparedStatement select, int column, Id lowest, Id highest)
            throws SQLException {
        select.setBytes(column, Binary.of(lowest));
        select.setBytes(column + 1, Binary.of(highest));
    }

    private List<Annotation> made(Counters counters) throws SQLException {
        var found = new ArrayList<Annotation>();
        var texts = session.kept("select number, id from text where not removed");
        try (var row = texts.executeQuery()) {
            while (row.next()) {
                if (counters.text().isEmpty() || counters.text().get() == row.getInt(1)) {
                    found.addAll(made(row, counters));
                }
            }
        }
        return found;
    }

    private List<Annotation> made(ResultSet text, Counters counters) throws SQLException {
        int number = text.getInt(1);
        return reading.between(
                new TextId(Binary.id(text.getBytes(2))),
                AnnotationKeys.key(number, counters.from()),
                AnnotationKeys.key(number, counters.from() + counters.count() - 1));
    }
}
