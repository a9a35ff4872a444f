package org.hashiya.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Subject;

/// Which rows of the history may touch a subject, as far as SQL can tell: by the only text that an
/// edit touched, by its kind, and by the letters of an id in its JSON.
final class PastRows {
    /// The row's JSON, whether it is packed or not.
    private static final String JSON = "coalesce(what, utf8tostring(expand(what_packed)))";

    private final Subject subject;
    private final List<Object> values = new ArrayList<>();
    private String condition = "true";

    PastRows(Subject subject) {
        this.subject = subject;
    }

    Subject subject() {
        return subject;
    }

    /// Looks up what the condition needs.
    void resolve(Session session) throws SQLException {
        values.clear();
        condition =
                switch (subject) {
                    case Subject.Everything() -> "true";
                    case Subject.OfText(var text) -> {
                        values.add(
                                new TextRows(session)
                                        .find(text)
                                        .map(row -> row.place().number())
                                        .orElse(-1));
                        values.add(text.toString());
                        yield "(text = ? or (text is null and kind in ('annotate', 'erase',"
                                + " 'rework', 'revise', 'align', 'unalign', 'realign', 'discuss',"
                                + " 'review', 'together')"
                                + " and "
                                + has()
                                + "))";
                    }
                    case Subject.OfAnnotation(var id) -> ofAnnotation(session, id);
                    case Subject.OfEntity(var entity) -> {
                        values.add(entity.toString());
                        yield "(kind in ('register', 'strike', 'amend', 'together') and "
                                + has()
                                + ")";
                    }
                    case Subject.OfRelation(var id) -> {
                        addEdit(id);
                        yield "(kind in ('relate', 'unrelate', 'together') and "
                                + hasOrIsEdit()
                                + ")";
                    }
                };
    }

    private String ofAnnotation(Session session, LastingId id) throws SQLException {
        var text = textOf(session, id.edit());
        text.ifPresent(values::add);
        addEdit(id);
        return "("
                + (text.isPresent() ? "(text = ? or text is null or kind = 'together') and " : "")
                + "kind in ('annotate', 'erase', 'rework', 'revise', 'relate', 'unrelate', 'discuss',"
                + " 'together') and "
                + hasOrIsEdit()
                + ")";
    }

    /// The only text that the edit touched: what it made lies there, for ever.
    private static OptionalInt textOf(Session session, EditId edit) throws SQLException {
        OptionalLong number = new EditIds(session).number(edit);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        var select = session.kept("select text from edit where number = ?");
        select.setLong(1, number.getAsLong());
        try (var row = select.executeQuery()) {
            return row.next() && row.getObject(1) != null
                    ? OptionalInt.of(row.getInt(1))
                    : OptionalInt.empty();
        }
    }

    private void addEdit(LastingId id) {
        values.add(Binary.of(id.edit().id()));
        values.add(id.edit().toString());
    }

    private static String has() {
        return "position(? in " + JSON + ") > 0";
    }

    private static String hasOrIsEdit() {
        return "(id = ? or " + has() + ")";
    }

    /// Rows beyond `number`, with what they take back, and whether they may touch the subject.
    PreparedStatement handful(Session session, boolean newestFirst, long number, int atMost)
            throws SQLException {
        var select =
                session.kept(
                        "select number, target, "
                                + condition
                                + " from edit where number "
                                + (newestFirst ? "< ?" : "> ?")
                                + " and ("
                                + condition
                                + (newestFirst ? " or target is not null" : "")
                                + ") order by number "
                                + (newestFirst ? "desc" : "asc")
                                + " fetch first ? rows only");
        int column = bind(select, 1);
        select.setLong(column, number);
        column = bind(select, column + 1);
        select.setInt(column, atMost);
        return select;
    }

    /// The numbers of all rows that may touch it up to one, or from the next one on.
    List<Long> numbers(Session session, boolean upTo, long number) throws SQLException {
        var select =
                session.kept(
                        "select number from edit where "
                                + condition
                                + " and number "
                                + (upTo ? "<=" : ">")
                                + " ? order by number");
        select.setLong(bind(select, 1), number);
        var numbers = new ArrayList<Long>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
        }
        return numbers;
    }

    /// The next free column.
    private int bind(PreparedStatement select, int from) throws SQLException {
        int column = from;
        for (var value : values) {
            select.setObject(column++, value);
        }
        return column;
    }
}
