package org.hashiya.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.hashiya.chronology.StyleChange;

/// The rows of the project's own table of calendars.
final class StyleRows {
    private final Session session;

    StyleRows(Session session) {
        this.session = session;
    }

    List<StyleChange> all() throws SQLException {
        return session.list(
                """
                select places, authorities, last_julian, first_gregorian, source
                from style_change order by place
                """,
                row ->
                        new StyleChange(
                                names(row, 1),
                                names(row, 2),
                                StyleJson.day(row.getString(3)),
                                StyleJson.day(row.getString(4)),
                                row.getString(5)));
    }

    private static List<String> names(ResultSet row, int column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(String::valueOf)
                .toList();
    }

    void replace(List<StyleChange> changes) {
        session.handle().execute("delete from style_change");
        int place = 0;
        for (var change : changes) {
            place++;
            session.handle()
                    .execute(
                            "insert into style_change values (?, ?, ?, ?, ?, ?)",
                            place,
                            change.places().toArray(String[]::new),
                            change.authorities().toArray(String[]::new),
                            StyleJson.day(change.lastJulian()),
                            StyleJson.day(change.firstGregorian()),
                            change.source());
        }
    }
}
