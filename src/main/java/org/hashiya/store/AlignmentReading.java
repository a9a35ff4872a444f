package org.hashiya.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hashiya.annotation.Authorship;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.project.Parallels;
import org.hashiya.project.Refused;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// Reads the rows of alignments.
final class AlignmentReading {
    private static final String COLUMNS =
            """
            select alignment.number, alignment.edit, alignment.place, alignment.certainty,
                   alignment.method, alignment.score, alignment.note, alignment.creator,
                   alignment.created, alignment.editor, alignment.modified, text.number, text.id,
                   text.removed, alignment_passage.span_start, alignment_passage.span_end
            """;
    private static final String PASSAGES =
            """
            join alignment_passage on alignment_passage.alignment = alignment.number
            join text on text.number = alignment_passage.text
            """;
    private static final String IN_ORDER = "order by alignment.number, alignment_passage.place";

    private final Session session;
    private final Map<Integer, TextId> texts = new HashMap<>();
    private final Set<TextId> removed = new HashSet<>();

    AlignmentReading(Session session) {
        this.session = session;
    }

    /// @throws Refused when one of them is damaged
    Parallels ofText(TextId text, int number) throws SQLException {
        var select =
                session.kept(
                        COLUMNS
                                + "from (select distinct alignment from alignment_passage where"
                                + " text = ?) ours join alignment on alignment.number ="
                                + " ours.alignment "
                                + PASSAGES
                                + IN_ORDER);
        select.setInt(1, number);
        try {
            var alignments = read(select);
            return Parallels.of(text, alignments, removed);
        } catch (IllegalArgumentException e) {
            throw new Refused("An alignment of this text cannot be read; “verify” tells more", e);
        }
    }

    /// All of the project, also those that touch removed texts.
    Map<LastingId, Alignment> all() throws SQLException {
        return byId(read(session.kept(COLUMNS + "from alignment " + PASSAGES + IN_ORDER)));
    }

    /// Those with these numbers that are there.
    Map<LastingId, Alignment> some(List<KeyRun> numbers) throws SQLException {
        var found = new ArrayList<Alignment>();
        for (var run : numbers) {
            var select =
                    session.kept(
                            COLUMNS
                                    + "from alignment "
                                    + PASSAGES
                                    + "where alignment.number between ? and ? "
                                    + IN_ORDER);
            select.setLong(1, run.first());
            select.setLong(2, run.last());
            found.addAll(read(select));
        }
        return byId(found);
    }

    private static Map<LastingId, Alignment> byId(List<Alignment> alignments) {
        var all = LinkedHashMap.<LastingId, Alignment>newLinkedHashMap(alignments.size());
        alignments.forEach(alignment -> all.put(alignment.id(), alignment));
        return all;
    }

    private List<Alignment> read(PreparedStatement select) throws SQLException {
        var alignments = new ArrayList<Alignment>();
        try (var row = select.executeQuery()) {
            boolean isThere = row.next();
            while (isThere) {
                long number = row.getLong(1);
                var bare = new Bare(row);
                var passages = new ArrayList<Passage>(2);
                while (isThere && row.getLong(1) == number) {
                    passages.add(passage(row));
                    isThere = row.next();
                }
                alignments.add(bare.between(passages));
            }
        }
        return alignments;
    }

    /// An alignment of which the passages come.
    private record Bare(LastingId id, Alignment.Grounds grounds, Authorship authorship) {
        Bare(ResultSet row) throws SQLException {
            this(
                    new LastingId(new EditId(Binary.id(row.getBytes(2))), row.getInt(3)),
                    grounds(row),
                    authorship(row));
        }

        Alignment between(List<Passage> passages) {
            return new Alignment(id, passages, grounds, authorship);
        }

        private static Alignment.Grounds grounds(ResultSet row) throws SQLException {
            var method = Optional.ofNullable(row.getString(5));
            double score = row.getDouble(6);
            return new Alignment.Grounds(
                    Codes.certainty(row.getString(4)),
                    method.map(name -> new Alignment.Proposed(name, score)),
                    row.getString(7));
        }

        private static Authorship authorship(ResultSet row) throws SQLException {
            var creator = row.getString(8);
            var created = row.getObject(9, Instant.class);
            var editor = row.getString(10);
            return editor == null
                    ? Authorship.of(creator, created)
                    : new Authorship(creator, created, editor, row.getObject(11, Instant.class));
        }
    }

    private Passage passage(ResultSet row) throws SQLException {
        int number = row.getInt(12);
        var text = texts.get(number);
        if (text == null) {
            text = new TextId(Binary.id(row.getBytes(13)));
            texts.put(number, text);
            if (row.getBoolean(14)) {
                removed.add(text);
            }
        }
        return new Passage(text, new Span(row.getInt(15), row.getInt(16)));
    }
}
