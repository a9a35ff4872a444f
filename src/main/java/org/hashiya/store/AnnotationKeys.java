package org.hashiya.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedSet;
import java.util.Set;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Refused;

/// From the lasting id of an annotation to the key of its row: text number * 2^32 + counter. The
/// counter counts through the whole project and is never given twice. An edit's row says which
/// counters it gave out, so the way is two look-ups, however many annotations there are.
final class AnnotationKeys {
    private static final long MOST = 1L << 32;
    private final Session session;
    private final EditIds ids;
    private final SequencedSet<Integer> texts = new LinkedHashSet<>();
    private Optional<Made> current = Optional.empty();
    private Optional<Made> last = Optional.empty();
    private Optional<Set<EditId>> foreign = Optional.empty();
    private long next;

    AnnotationKeys(Session session, EditIds ids) {
        this.session = session;
        this.ids = ids;
    }

    /// The counters that one edit gave to what it made.
    ///
    /// @param text the number of the only text it touched, if it was only one
    private record Made(EditId edit, long from, int count, OptionalInt text) {
        Optional<Long> counter(LastingId id) {
            return id.edit().equals(edit) && id.place() <= count
                    ? Optional.of(from + id.place() - 1)
                    : Optional.empty();
        }
    }

    static long key(int text, long counter) {
        return (long) text << 32 | counter;
    }

    /// The number of the text that a key belongs to.
    static int text(long key) {
        return (int) (key >> 32);
    }

    /// The first key that could belong to a text.
    static long first(int text) {
        return key(text, 0);
    }

    /// The last key that could belong to a text.
    static long last(int text) {
        return key(text, MOST - 1);
    }

    void forget() {
        foreign = Optional.empty();
        last = Optional.empty();
        current = Optional.empty();
    }

    /// An edit that makes `count` things is about to be written.
    ///
    /// @param next the next free counter
    void begin(EditId edit, long next, int count) {
        if (next + count >= MOST) {
            throw new Refused(
                    "This project has made four thousand million annotations and can make no more;"
                            + " export it and begin a new one. Nothing was changed.");
        }
        current = Optional.of(new Made(edit, next, count, OptionalInt.empty()));
        this.next = next + count;
        texts.clear();
    }

    /// The edit touches this text.
    void touch(int text) {
        texts.add(text);
    }

    /// The texts that the edit touched.
    SequencedSet<Integer> touched() {
        return texts;
    }

    /// Whether the edit that is being written makes it, so that it cannot be there yet.
    boolean isNew(LastingId id) {
        return current.flatMap(made -> made.counter(id)).isPresent();
    }

    /// The counter of place p of what an edit made in this file is this and p; empty for other
    /// edits.
    OptionalLong beforeFirst(EditId edit) throws SQLException {
        var made = current.filter(current -> current.edit().equals(edit));
        if (made.isEmpty()) {
            made = made(edit);
        }
        return made.isPresent() ? OptionalLong.of(made.get().from() - 1) : OptionalLong.empty();
    }

    /// The next free counter.
    long next() {
        return next;
    }

    /// The counter for an annotation that is new or comes back.
    long forNew(LastingId id) throws SQLException {
        var known = known(id);
        return known.isPresent() ? known.get() : adopt(id);
    }

    /// The counter of an annotation that has been in this project.
    Optional<Long> known(LastingId id) throws SQLException {
        var counter = current.flatMap(made -> made.counter(id));
        if (counter.isPresent()) {
            return counter;
        }
        counter = made(id.edit()).flatMap(made -> made.counter(id));
        return counter.isPresent() ? counter : adopted(id);
    }

    /// The keys that an annotation can have of which only the id is known.
    List<Long> possible(LastingId id) throws SQLException {
        var counter = known(id);
        if (counter.isEmpty()) {
            return List.of();
        }
        var made = made(id.edit());
        if (made.isPresent() && made.get().text().isPresent()) {
            return List.of(key(made.get().text().getAsInt(), counter.get()));
        }
        var keys = new ArrayList<Long>();
        try (var row = session.kept("select number from text").executeQuery()) {
            while (row.next()) {
                keys.add(key(row.getInt(1), counter.get()));
            }
        }
        return keys;
    }

    private Optional<Made> made(EditId edit) throws SQLException {
        if (last.filter(made -> made.edit().equals(edit)).isPresent()) {
            return last;
        }
        var number = ids.number(edit);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var select = session.kept("select made_from, made_count, text from edit where number = ?");
        select.setLong(1, number.getAsLong());
        try (var row = select.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            var text = row.getObject(3, Integer.class);
            last =
                    Optional.of(
                            new Made(
                                    edit,
                                    row.getLong(1),
                                    row.getInt(2),
                                    text == null ? OptionalInt.empty() : OptionalInt.of(text)));
            return last;
        }
    }

    private Optional<Long> adopted(LastingId id) throws SQLException {
        var select = session.kept("select counter from adopted where edit = ? and place = ?");
        select.setBytes(1, Binary.of(id.edit().id()));
        select.setInt(2, id.place());
        var counter = one(select);
        return counter.isPresent() ? Optional.of(counter.getAsLong()) : Optional.empty();
    }

    /// Whether an edit of that id made annotations in another project, which came here under their
    /// names. No edit of this project may be called so.
    boolean isForeign(EditId edit) throws SQLException {
        if (foreign.isEmpty()) {
            foreign =
                    Optional.of(
                            new HashSet<>(
                                    session.list(
                                            "select distinct edit from adopted",
                                            row -> new EditId(Binary.id(row.getBytes(1))))));
        }
        return foreign.get().contains(edit);
    }

    private long adopt(LastingId id) throws SQLException {
        foreign.ifPresent(edits -> edits.add(id.edit()));
        var insert = session.kept("insert into adopted (edit, place, counter) values (?, ?, ?)");
        insert.setBytes(1, Binary.of(id.edit().id()));
        insert.setInt(2, id.place());
        insert.setLong(3, next);
        insert.executeUpdate();
        return next++;
    }

    private static OptionalLong one(PreparedStatement select) throws SQLException {
        try (var row = select.executeQuery()) {
            return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
        }
    }
}
