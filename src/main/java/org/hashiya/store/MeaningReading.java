package org.hashiya.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.annotation.Review;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.EntityId;
import org.hashiya.language.LanguageTag;

/// Reads what annotations mean by stretches of their keys: one pass over each table.
final class MeaningReading {
    private final Session session;

    MeaningReading(Session session) {
        this.session = session;
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// What the annotations with keys from `first` to `last` mean, by key; nothing for those that
    /// mean nothing further.
    Map<Long, Meaning> between(long first, long last) throws SQLException {
        var meanings = new HashMap<Long, Meaning>();
        all(
                        """
                        select annotation, entity.id from mention
                        join entity on entity.number = mention.entity
                        where annotation between ? and ?
                        """,
                        first,
                        last,
                        MeaningReading::entity)
                .forEach((key, entity) -> meanings.put(key, new Meaning.Names(entity)));
        all(
                        "select annotation, edtf from dating where annotation between ? and ?",
                        first,
                        last,
                        row -> HistoricalDate.parse(row.getString(2)))
                .forEach((key, date) -> meanings.put(key, new Meaning.Dates(date)));
        var figures =
                all(
                        """
                        select annotation, amount, amount_scale, least, least_scale, most, most_scale,
                               unit, commodity, approximate
                        from figure where annotation between ? and ?
                        """,
                        first,
                        last,
                        MeaningReading::figure);
        figures.forEach((key, figure) -> meanings.put(key, new Meaning.Measures(figure)));
        var parties = parties(first, last);
        try (var row =
                session.rows(
                        """
                        select annotation, paraphrase, language, kind, stance, edtf, counted, period,
                               truth, truth_reason, table_row
                        from claim where annotation between ? and ?
                        """,
                        first,
                        last)) {
            while (row.next()) {
                long key = row.getLong(1);
                var slots = parties.getOrDefault(key, Map.of());
                var figure = Optional.ofNullable(figures.get(key));
                meanings.put(key, new Meaning.Claims(claim(row, figure, slots)));
            }
        }
        return meanings;
    }

    private static EntityId entity(ResultSet row) throws SQLException {
        return new EntityId(Binary.id(row.getBytes(2)));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                number(row, 2),
                new Figure.Bounds(number(row, 4), number(row, 6)),
                row.getString(8),
                row.getString(9),
                row.getBoolean(10));
    }

    private static Optional<BigDecimal> number(ResultSet row, int column) throws SQLException {
        var number = row.getBigDecimal(column);
        return number == null
                ? Optional.empty()
                : Optional.of(number.setScale(row.getInt(column + 1)));
    }

    private static Claim claim(
            ResultSet row, Optional<Figure> figure, Map<String, List<Party>> slots)
            throws SQLException {
        return new Claim(
                new Claim.Paraphrase(row.getString(2), new LanguageTag(row.getString(3))),
                row.getString(4),
                Codes.stance(row.getString(5)),
                slots.getOrDefault("claimant", List.of()).stream().findFirst(),
                slots.getOrDefault("subject", List.of()),
                figure,
                Optional.ofNullable(row.getString(6)).map(HistoricalDate::parse),
                slots.getOrDefault("where", List.of()).stream().findFirst(),
                new Claim.Scope(
                        row.getString(7),
                        slots.getOrDefault("area", List.of()).stream().findFirst(),
                        Optional.ofNullable(row.getString(8)).map(HistoricalDate::parse)),
                new Review(Codes.truth(row.getString(9)), row.getString(10), row.getString(11)));
    }

    private Map<Long, Map<String, List<Party>>> parties(long first, long last) throws SQLException {
        var parties = new HashMap<Long, Map<String, List<Party>>>();
        try (var row =
                session.rows(
                        """
                        select annotation, slot, claim_party.kind, entity.id, words
                        from claim_party left join entity on entity.number = claim_party.entity
                        where annotation between ? and ? order by annotation, slot, place
                        """,
                        first,
                        last)) {
            while (row.next()) {
                parties.computeIfAbsent(row.getLong(1), _ -> new HashMap<>())
                        .computeIfAbsent(row.getString(2), _ -> new ArrayList<>())
                        .add(party(row));
            }
        }
        return parties;
    }

    private static Party party(ResultSet row) throws SQLException {
        var kind = Codes.register(row.getString(3));
        var entity = row.getBytes(4);
        return entity == null
                ? new Party.Worded(row.getString(5), kind)
                : new Party.Registered(new EntityId(Binary.id(entity)), kind);
    }

    private <T> Map<Long, T> all(String sql, long first, long last, Reader<T> reader)
            throws SQLException {
        var found = new HashMap<Long, T>();
        try (var row = session.rows(sql, first, last)) {
            while (row.next()) {
                found.put(row.getLong(1), reader.read(row));
            }
        }
        return found;
    }
}
