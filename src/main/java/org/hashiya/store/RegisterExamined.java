package org.hashiya.store;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;

/// Looks at the registers: when they cannot be read, for the entries that are to blame.
final class RegisterExamined {
    private final Session session;
    private final Flaws flaws;

    RegisterExamined(Session session, Flaws flaws) {
        this.session = session;
        this.flaws = flaws;
    }

    /// Empty when they cannot be read.
    Optional<Map<EntityId, Entity>> entities() {
        var all = flaws.read("The registers", () -> new EntityRows(session).all());
        if (all.isEmpty()) {
            flaws.read("The table of entities", this::blame);
        }
        return all;
    }

    private int blame() throws SQLException {
        int blamed = 0;
        var select = session.kept("select kind, name_key, dates from entity order by number");
        try (var row = select.executeQuery()) {
            while (row.next()) {
                var kind = row.getString(1);
                var date = row.getString(3);
                var name = "The entity “" + kind + ":" + row.getString(2) + "”";
                var isRead =
                        flaws.read(
                                name,
                                () -> {
                                    Codes.register(kind);
                                    return date == null
                                            ? ""
                                            : HistoricalDate.parse(date).toString();
                                });
                blamed += isRead.isPresent() ? 0 : 1;
            }
        }
        return blamed;
    }
}
