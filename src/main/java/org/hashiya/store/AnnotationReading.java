package org.hashiya.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.annotation.TagId;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.EntityId;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Refused;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// Reads annotations by stretches of their keys: one pass over each table, side by side.
final class AnnotationReading {
    private final Session session;
    private final Map<Integer, TagId> tags;
    private final Map<String, String> strings = new HashMap<>();

    AnnotationReading(Session session) {
        this.session = session;
        tags = new TagRows(session).byNumber();
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// All annotations of the text with that number, by key.
    List<Annotation> ofText(TextId text, int number) throws SQLException {
        return between(text, AnnotationKeys.first(number), AnnotationKeys.last(number));
    }

    /// Those of `text` whose keys lie between the two, both included.
    List<Annotation> between(TextId text, long first, long last) throws SQLException {
        var meanings = meanings(first, last);
        var attributes = attributes(first, last);
        var annotations = new ArrayList<Annotation>();
        var edit = new EditId(new org.hashiya.identity.Id(0, 0));
        try (var row =
                select(
                        """
                        select id, edit, place, span_start, span_end, tag, meaning, certainty, note,
                               creator, created, editor, modified
                        from annotation where id between ? and ? order by id
                        """,
                        first,
                        last)) {
            while (row.next()) {
                var id = Binary.id(row.getBytes(2));
                edit = edit.id().equals(id) ? edit : new EditId(id);
                var body =
                        new Body(
                                tag(row.getInt(6)),
                                meaning(row, meanings),
                                Codes.certainty(row.getString(8)),
                                row.getString(9),
                                attributes.getOrDefault(row.getLong(1), Map.of()));
                annotations.add(
                        new Annotation(
                                new LastingId(edit, row.getInt(3)),
                                text,
                                new Span(row.getInt(4), row.getInt(5)),
                                body,
                                authorship(row)));
            }
        }
        return annotations;
    }

    private TagId tag(int number) {
        var tag = tags.get(number);
        if (tag == null) {
            throw new Refused(
                    "A mark in this text has a tag that the project does not know any more;"
                            + " “verify” tells more");
        }
        return tag;
    }

    private static Meaning meaning(ResultSet row, Map<Long, Meaning> meanings) throws SQLException {
        if (row.getString(7).equals("plain")) {
            return Meaning.PLAIN;
        }
        var meaning = meanings.get(row.getLong(1));
        if (meaning == null) {
            throw new Refused("What a mark in this text means is missing; “verify” tells more");
        }
        return meaning;
    }

    private Authorship authorship(ResultSet row) throws SQLException {
        var creator = once(row.getString(10));
        var created = row.getObject(11, Instant.class);
        var editor = row.getString(12);
        return editor == null
                ? Authorship.of(creator, created)
                : new Authorship(creator, created, once(editor), row.getObject(13, Instant.class));
    }

    /// The same few names, a million times: kept once.
    private String once(String string) {
        return strings.computeIfAbsent(string, same -> same);
    }

    private Map<Long, Meaning> meanings(long first, long last) throws SQLException {
        var meanings = new HashMap<Long, Meaning>();
        all(
                        """
                        select annotation, entity.id from mention
                        join entity on entity.number = mention.entity
                        where annotation between ? and ?
                        """,
                        first,
                        last,
                        AnnotationReading::entity)
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
                        AnnotationReading::figure);
        figures.forEach((key, figure) -> meanings.put(key, new Meaning.Measures(figure)));
        var parties = parties(first, last);
        all(
                        """
                        select annotation, paraphrase, language, kind, stance, edtf, counted, period
                        from claim where annotation between ? and ?
                        """,
                        first,
                        last,
                        row -> claim(row, figures, parties))
                .forEach((key, claim) -> meanings.put(key, new Meaning.Claims(claim)));
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
            ResultSet row, Map<Long, Figure> figures, Map<Long, Map<String, List<Party>>> parties)
            throws SQLException {
        long key = row.getLong(1);
        Map<String, List<Party>> slots = parties.getOrDefault(key, Map.of());
        return new Claim(
                new Claim.Paraphrase(row.getString(2), new LanguageTag(row.getString(3))),
                row.getString(4),
                Codes.stance(row.getString(5)),
                slots.getOrDefault("claimant", List.of()).stream().findFirst(),
                slots.getOrDefault("subject", List.of()),
                Optional.ofNullable(figures.get(key)),
                Optional.ofNullable(row.getString(6)).map(HistoricalDate::parse),
                slots.getOrDefault("where", List.of()).stream().findFirst(),
                new Claim.Scope(
                        row.getString(7),
                        slots.getOrDefault("area", List.of()).stream().findFirst(),
                        Optional.ofNullable(row.getString(8)).map(HistoricalDate::parse)));
    }

    private Map<Long, Map<String, List<Party>>> parties(long first, long last) throws SQLException {
        var parties = new HashMap<Long, Map<String, List<Party>>>();
        try (var row =
                select(
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

    private Map<Long, Map<String, String>> attributes(long first, long last) throws SQLException {
        var attributes = new HashMap<Long, Map<String, String>>();
        try (var row =
                select(
                        """
                        select annotation, name, content from annotation_attribute
                        where annotation between ? and ?
                        """,
                        first,
                        last)) {
            while (row.next()) {
                attributes
                        .computeIfAbsent(row.getLong(1), _ -> new TreeMap<>())
                        .put(once(row.getString(2)), row.getString(3));
            }
        }
        return attributes;
    }

    private <T> Map<Long, T> all(String sql, long first, long last, Reader<T> reader)
            throws SQLException {
        var found = new HashMap<Long, T>();
        try (var row = select(sql, first, last)) {
            while (row.next()) {
                found.put(row.getLong(1), reader.read(row));
            }
        }
        return found;
    }

    private ResultSet select(String sql, long first, long last) throws SQLException {
        var select = session.kept(sql);
        select.setLong(1, first);
        select.setLong(2, last);
        return select.executeQuery();
    }
}
