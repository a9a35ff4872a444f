package org.hashiya.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.chronology.HistoricalDate;

/// Writes what annotations mean, each kind into its own table. What is added or removed waits in
/// batches until [#flush], because the annotation's own row must be there first and go last.
final class MeaningRows {
    private final Session session;
    private final EntityRows entities;
    private final SequencedSet<PreparedStatement> waiting = new LinkedHashSet<>();

    MeaningRows(Session session, EntityRows entities) {
        this.session = session;
        this.entities = entities;
    }

    static String code(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Names _ -> "name";
            case Meaning.Dates _ -> "date";
            case Meaning.Measures _ -> "measure";
            case Meaning.Claims _ -> "claim";
            case Meaning.Plain _ -> "plain";
        };
    }

    void flush() throws SQLException {
        for (var statement : waiting) {
            statement.executeBatch();
        }
        waiting.clear();
    }

    /// After something was rolled back.
    void forget() throws SQLException {
        for (var statement : waiting) {
            statement.clearBatch();
        }
        waiting.clear();
    }

    private void later(PreparedStatement statement) throws SQLException {
        statement.addBatch();
        waiting.add(statement);
    }

    void add(long annotation, Body body) throws SQLException {
        for (var attribute : body.attributes().entrySet()) {
            var insert = session.kept("insert into annotation_attribute values (?, ?, ?)");
            insert.setLong(1, annotation);
            insert.setString(2, attribute.getKey());
            insert.setString(3, attribute.getValue());
            later(insert);
        }
        switch (body.meaning()) {
            case Meaning.Names(var entity) -> {
                var insert = session.kept("insert into mention values (?, ?)");
                insert.setLong(1, annotation);
                insert.setInt(2, entities.number(entity));
                later(insert);
            }
            case Meaning.Dates(var date) -> {
                var insert = session.kept("insert into dating values (?, ?, ?, ?)");
                insert.setLong(1, annotation);
                set(insert, 2, Optional.of(date));
                later(insert);
            }
            case Meaning.Measures(var figure) -> add(annotation, figure);
            case Meaning.Claims(var claim) -> add(annotation, claim);
            case Meaning.Plain() -> {}
        }
    }

    private void add(long annotation, Figure figure) throws SQLException {
        var insert = session.kept("insert into figure values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.setLong(1, annotation);
        int column = 2;
        for (var number :
                List.of(figure.value(), figure.bounds().least(), figure.bounds().most())) {
            if (number.isPresent()) {
                insert.setBigDecimal(column, number.get());
                insert.setInt(column + 1, number.get().scale());
            } else {
                insert.setNull(column, Types.NUMERIC);
                insert.setNull(column + 1, Types.INTEGER);
            }
            column += 2;
        }
        insert.setString(8, figure.unit());
        insert.setString(9, figure.commodity());
        insert.setBoolean(10, figure.approximate());
        later(insert);
    }

    private void add(long annotation, Claim claim) throws SQLException {
        var insert =
                session.kept(
                        "insert into claim values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.setLong(1, annotation);
        insert.setString(2, claim.paraphrase().text());
        insert.setString(3, claim.paraphrase().language().tag());
        insert.setString(4, claim.kind());
        insert.setString(5, claim.stance().code());
        set(insert, 6, claim.when());
        insert.setString(9, claim.scope().counted());
        set(insert, 10, claim.scope().time());
        insert.setString(13, claim.review().truth().code());
        insert.setString(14, claim.review().reason());
        insert.setString(15, claim.review().row());
        later(insert);
        if (claim.figure().isPresent()) {
            add(annotation, claim.figure().get());
        }
        add(annotation, "claimant", claim.claimant().stream().toList());
        add(annotation, "subject", claim.subjects());
        add(annotation, "where", claim.where().stream().toList());
        add(annotation, "area", claim.scope().area().stream().toList());
    }

    private void add(long annotation, String slot, List<Party> parties) throws SQLException {
        var insert = session.kept("insert into claim_party values (?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < parties.size(); i++) {
            insert.setLong(1, annotation);
            insert.setString(2, slot);
            insert.setInt(3, i + 1);
            insert.setString(4, parties.get(i).kind().code());
            switch (parties.get(i)) {
                case Party.Registered(var entity, _) -> {
                    insert.setInt(5, entities.number(entity));
                    insert.setNull(6, Types.VARCHAR);
                }
                case Party.Worded(var words, _) -> {
                    insert.setNull(5, Types.INTEGER);
                    insert.setString(6, words);
                }
            }
            later(insert);
        }
    }

    /// Three columns: as EDTF, and the first and the last day.
    private static void set(PreparedStatement row, int column, Optional<HistoricalDate> date)
            throws SQLException {
        row.setObject(column, date.map(Codes::edtf).orElse(null), Types.VARCHAR);
        row.setObject(column + 1, date.flatMap(HistoricalDate::earliest).orElse(null), Types.DATE);
        row.setObject(column + 2, date.flatMap(HistoricalDate::latest).orElse(null), Types.DATE);
    }

    /// Takes away what [#add] wrote for the same body.
    void remove(long annotation, Body body) throws SQLException {
        if (!body.attributes().isEmpty()) {
            remove(annotation, "delete from annotation_attribute where annotation = ?");
        }
        switch (body.meaning()) {
            case Meaning.Names _ -> remove(annotation, "delete from mention where annotation = ?");
            case Meaning.Dates _ -> remove(annotation, "delete from dating where annotation = ?");
            case Meaning.Measures _ ->
                    remove(annotation, "delete from figure where annotation = ?");
            case Meaning.Claims _ -> {
                remove(annotation, "delete from claim where annotation = ?");
                remove(annotation, "delete from figure where annotation = ?");
                remove(annotation, "delete from claim_party where annotation = ?");
            }
            case Meaning.Plain() -> {}
        }
    }

    private void remove(long annotation, String sql) throws SQLException {
        var delete = session.kept(sql);
        delete.setLong(1, annotation);
        later(delete);
    }
}
