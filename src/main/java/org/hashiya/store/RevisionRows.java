package org.hashiya.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Refused;
import org.hashiya.text.Repair;
import org.hashiya.text.Revision;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;

/// The rows of a revision: its words, packed; its structure; its repairs. Blocks and repairs, of
/// which a book has ten thousand, lie up to a thousand in a row.
final class RevisionRows {
    private static final int RUN = 1000;
    private final Session session;

    RevisionRows(Session session) {
        this.session = session;
    }

    /// The row that holds `revision`, a new one unless an equal one is there: taking a repair back
    /// and making it again adds nothing.
    long keep(int text, Revision revision) throws SQLException {
        var words = Binary.utf8(revision.words());
        var digest = RevisionDigest.of(words, revision);
        var there = find(text, revision.number(), digest);
        return there.isPresent() ? there.get() : insert(text, revision, words, digest);
    }

    Optional<Long> find(int text, int number, byte[] digest) {
        return session.handle()
                .createQuery(
                        """
                        select id from revision
                        where text = :text and number = :number and digest = :digest
                        """)
                .bind("text", text)
                .bind("number", number)
                .bind("digest", digest)
                .mapTo(long.class)
                .findOne();
    }

    private long insert(int text, Revision revision, byte[] words, byte[] digest)
            throws SQLException {
        long id =
                session.handle()
                        .createUpdate(
                                """
                                insert into revision (text, number, digest, length, code_points,
                                    words)
                                values (:text, :number, :digest, :length, :codePoints, :packed)
                                """)
                        .bind("text", text)
                        .bind("number", revision.number())
                        .bind("digest", digest)
                        .bind("length", revision.words().length())
                        .bind(
                                "codePoints",
                                revision.words().codePointCount(0, revision.words().length()))
                        .bind("packed", Binary.pack(words))
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(long.class)
                        .one();
        insertBlocks(id, revision.structure().blocks());
        insertPages(id, revision.structure().pages());
        insertParts(id, revision.structure().parts());
        insertRepairs(id, revision.repairs());
        return id;
    }

    private void insertBlocks(long revision, List<Structure.Block> blocks) throws SQLException {
        var insert = session.kept("insert into block_run values (?, ?, ?, ?, ?)");
        for (int from = 0; from < blocks.size(); from += RUN) {
            var run = blocks.subList(from, Math.min(blocks.size(), from + RUN));
            insert.setLong(1, revision);
            insert.setInt(2, from);
            insert.setObject(3, run.stream().map(block -> block.kind().tei()).toArray());
            insert.setObject(4, run.stream().map(block -> block.span().start()).toArray());
            insert.setObject(5, run.stream().map(block -> block.span().end()).toArray());
            insert.executeUpdate();
        }
    }

    private void insertPages(long revision, List<Structure.PageBreak> pages) throws SQLException {
        var insert = session.kept("insert into page_break values (?, ?, ?, ?)");
        for (int i = 0; i < pages.size(); i++) {
            insert.setLong(1, revision);
            insert.setInt(2, i + 1);
            insert.setInt(3, pages.get(i).offset());
            insert.setString(4, pages.get(i).number());
            insert.addBatch();
        }
        insert.executeBatch();
    }

    private void insertParts(long revision, List<Structure.Part> parts) throws SQLException {
        var insert = session.kept("insert into part values (?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            insert.setLong(1, revision);
            insert.setInt(2, i + 1);
            insert.setInt(3, part.span().start());
            insert.setInt(4, part.span().end());
            insert.setString(5, part.language().tag());
            insert.setString(6, part.type());
            insert.addBatch();
        }
        insert.executeBatch();
    }

    private void insertRepairs(long revision, List<Repair> repairs) throws SQLException {
        var insert = session.kept("insert into repair_run values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        int from = 0;
        while (from < repairs.size()) {
            int to = endOfRun(repairs, from);
            var run = repairs.subList(from, to);
            insert.setLong(1, revision);
            insert.setInt(2, from);
            insert.setString(3, run.getFirst().rule());
            insert.setString(4, run.getFirst().acceptedBy().who());
            insert.setObject(5, run.getFirst().acceptedBy().when());
            insert.setObject(6, run.stream().map(repair -> repair.span().start()).toArray());
            insert.setObject(7, run.stream().map(repair -> repair.span().end()).toArray());
            insert.setObject(8, run.stream().map(Repair::before).toArray());
            insert.setObject(9, run.stream().map(Repair::after).toArray());
            insert.executeUpdate();
            from = to;
        }
    }

    private static int endOfRun(List<Repair> repairs, int from) {
        var first = repairs.get(from);
        int to = from + 1;
        while (to < repairs.size()
                && to < from + RUN
                && repairs.get(to).rule().equals(first.rule())
                && repairs.get(to).acceptedBy().equals(first.acceptedBy())) {
            to++;
        }
        return to;
    }

    /// The newest revision of that number.
    Revision read(int text, int number) throws SQLException {
        try (var row =
                session.rows(
                        """
                        select id from revision where text = ? and number = ?
                        order by (select revision from text where number = ?) = id desc, id desc
                        fetch first row only
                        """,
                        text,
                        number,
                        text)) {
            if (!row.next()) {
                throw new Refused("This text has no revision " + number);
            }
            return read(row.getLong(1));
        }
    }

    Revision read(long id) throws SQLException {
        var select = session.kept("select number, words from revision where id = ?");
        select.setLong(1, id);
        try (var row = select.executeQuery()) {
            if (!row.next()) {
                throw new Refused("A revision of this text is missing; “verify” tells more");
            }
            var words = Binary.string(Binary.unpack(row.getBytes(2)));
            return new Revision(
                    row.getInt(1),
                    words,
                    new Structure(blocks(id), pages(id), parts(id)),
                    repairs(id));
        }
    }

    private List<Structure.Block> blocks(long revision) throws SQLException {
        var blocks = new ArrayList<Structure.Block>();
        try (var row =
                session.rows(
                        "select kinds, starts, ends from block_run where revision = ? order by place",
                        revision)) {
            while (row.next()) {
                var kinds = Session.array(row, 1);
                var starts = Session.array(row, 2);
                var ends = Session.array(row, 3);
                for (int i = 0; i < kinds.length; i++) {
                    blocks.add(
                            new Structure.Block(
                                    kind((String) kinds[i]),
                                    new Span((Integer) starts[i], (Integer) ends[i])));
                }
            }
        }
        return blocks;
    }

    private List<Structure.PageBreak> pages(long revision) throws SQLException {
        var pages = new ArrayList<Structure.PageBreak>();
        try (var row =
                session.rows(
                        "select starts, number from page_break where revision = ? order by place",
                        revision)) {
            while (row.next()) {
                pages.add(new Structure.PageBreak(row.getInt(1), row.getString(2)));
            }
        }
        return pages;
    }

    private List<Structure.Part> parts(long revision) throws SQLException {
        var parts = new ArrayList<Structure.Part>();
        try (var row =
                session.rows(
                        """
                        select span_start, span_end, language, type from part where revision = ?
                        order by place
                        """,
                        revision)) {
            while (row.next()) {
                parts.add(
                        new Structure.Part(
                                new Span(row.getInt(1), row.getInt(2)),
                                new LanguageTag(row.getString(3)),
                                row.getString(4)));
            }
        }
        return parts;
    }

    private List<Repair> repairs(long revision) throws SQLException {
        var repairs = new ArrayList<Repair>();
        try (var row =
                session.rows(
                        """
                        select rule, accepted_by, accepted, starts, ends, befores, afters
                        from repair_run where revision = ? order by place
                        """,
                        revision)) {
            while (row.next()) {
                var rule = row.getString(1);
                var acceptance =
                        new Repair.Acceptance(row.getString(2), row.getObject(3, Instant.class));
                var starts = Session.array(row, 4);
                var ends = Session.array(row, 5);
                var befores = Session.array(row, 6);
                var afters = Session.array(row, 7);
                for (int i = 0; i < starts.length; i++) {
                    repairs.add(
                            new Repair(
                                    new Span((Integer) starts[i], (Integer) ends[i]),
                                    (String) befores[i],
                                    (String) afters[i],
                                    rule,
                                    acceptance));
                }
            }
        }
        return repairs;
    }

    private static Structure.Kind kind(String tei) {
        for (var kind : Structure.Kind.values()) {
            if (kind.tei().equals(tei)) {
                return kind;
            }
        }
        throw new Refused("The project names “" + tei + "” as a kind of block, which nobody knows");
    }
}
