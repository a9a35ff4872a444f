package org.hashiya.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.Tie;
import org.hashiya.project.Refused;

/// The rows that say how one entry of the registers stands to another.
final class TieRows {
    private final Session session;

    TieRows(Session session) {
        this.session = session;
    }

    /// By the number of the entity that they are said of.
    Map<Integer, List<Tie>> all() throws SQLException {
        var ties = new HashMap<Integer, List<Tie>>();
        try (var row =
                session.rows(
                        """
                        select entity_tie.entity, entity_tie.kind, entity.id
                        from entity_tie join entity on entity.number = entity_tie.other
                        order by entity_tie.entity, entity_tie.place
                        """)) {
            while (row.next()) {
                ties.computeIfAbsent(row.getInt(1), _ -> new ArrayList<>())
                        .add(
                                new Tie(
                                        Codes.tie(row.getString(2)),
                                        new EntityId(Binary.id(row.getBytes(3)))));
            }
        }
        return ties;
    }

    void insert(int entity, List<Tie> ties, ToIntFunction<EntityId> numbers) throws SQLException {
        var insert = session.kept("insert into entity_tie values (?, ?, ?, ?)");
        for (int i = 0; i < ties.size(); i++) {
            insert.setInt(1, entity);
            insert.setInt(2, i + 1);
            insert.setString(3, ties.get(i).kind().code());
            insert.setInt(4, numbers.applyAsInt(ties.get(i).to()));
            insert.executeUpdate();
        }
    }

    void delete(int entity) throws SQLException {
        var delete = session.kept("delete from entity_tie where entity = ?");
        delete.setInt(1, entity);
        delete.executeUpdate();
    }

    /// @throws Refused when another entry stands in a relation to it
    void refuseIfTied(int number, Entity entity) throws SQLException {
        try (var row =
                session.rows(
                        """
                        select entity.kind, entity.name_key
                        from entity_tie join entity on entity.number = entity_tie.entity
                        where entity_tie.other = ? fetch first row only
                        """,
                        number)) {
            if (row.next()) {
                throw new Refused(
                        "“"
                                + entity.names().getFirst().text()
                                + "” ("
                                + entity.reference()
                                + ") is in use: the entry "
                                + row.getString(1)
                                + ":"
                                + row.getString(2)
                                + " has a relation to it. Take that away first. Nothing was"
                                + " changed.");
            }
        }
    }
}
