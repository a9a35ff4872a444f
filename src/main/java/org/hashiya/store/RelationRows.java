package org.hashiya.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hashiya.claim.Relation;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Refused;

/// The rows that say how claims relate.
final class RelationRows {
    private final Session session;
    private final AnnotationRows annotations;

    RelationRows(Session session, AnnotationRows annotations) {
        this.session = session;
        this.annotations = annotations;
    }

    static Map<LastingId, Relation> all(Session session) throws SQLException {
        var relations = new LinkedHashMap<LastingId, Relation>();
        session.list(
                        """
                        select relation.edit, relation.place, one.edit, one.place, other.edit,
                               other.place, relation.kind, relation.reason, relation.certainty
                        from relation
                        join annotation one on one.id = relation.first_claim
                        join annotation other on other.id = relation.second_claim
                        order by relation.number
                        """,
                        row ->
                                new Relation(
                                        lasting(row.getBytes(1), row.getInt(2)),
                                        new Relation.Pair(
                                                lasting(row.getBytes(3), row.getInt(4)),
                                                lasting(row.getBytes(5), row.getInt(6))),
                                        Codes.relation(row.getString(7)),
                                        row.getString(8),
                                        Codes.certainty(row.getString(9))))
                .forEach(relation -> relations.put(relation.id(), relation));
        return relations;
    }

    private static LastingId lasting(byte[] edit, int place) {
        return new LastingId(new EditId(Binary.id(edit)), place);
    }

    void relate(List<Relation> relations) throws SQLException {
        var insert =
                session.kept(
                        """
                        insert into relation (edit, place, first_claim, second_claim, kind, reason,
                            certainty)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """);
        for (var relation : relations) {
            long first = claim(relation.claims().first());
            if (find(relation, first).isPresent()) {
                throw new Refused("These two claims are related already. Nothing was changed.");
            }
            insert.setBytes(1, Binary.of(relation.id().edit().id()));
            insert.setInt(2, relation.id().place());
            insert.setLong(3, first);
            insert.setLong(4, claim(relation.claims().second()));
            insert.setString(5, relation.kind().code());
            insert.setString(6, relation.reason());
            insert.setString(7, relation.certainty().code());
            insert.executeUpdate();
        }
    }

    void unrelate(List<Relation> relations) throws SQLException {
        var delete = session.kept("delete from relation where number = ?");
        for (var relation : relations) {
            var row = find(relation, claim(relation.claims().first()));
            if (row.isEmpty()) {
                throw new Refused(
                        "These two claims are not related any more. Nothing was changed.");
            }
            delete.setLong(1, row.getAsLong());
            delete.executeUpdate();
        }
    }

    private long claim(LastingId id) throws SQLException {
        var key = annotations.rowOf(id);
        if (key.isEmpty()) {
            throw new Refused(
                    "The claim "
                            + id
                            + " is not there, so nothing can be related to it. Nothing was"
                            + " changed.");
        }
        return key.getAsLong();
    }

    private OptionalLong find(Relation relation, long first) throws SQLException {
        var select =
                session.kept(
                        """
                        select number from relation
                        where first_claim = ? and edit = ? and place = ?
                        """);
        select.setLong(1, first);
        select.setBytes(2, Binary.of(relation.id().edit().id()));
        select.setInt(3, relation.id().place());
        try (var row = select.executeQuery()) {
            return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
        }
    }
}
