package org.hashiya.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.project.Markup;
import org.hashiya.project.Refused;
import org.hashiya.text.Description;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;

/// The rows of the texts, without their words.
final class TextRows {
    private static final String LIST =
            """
            select text.number, text.id, removed, title, language, file, charset, sha256,
                   byte_count, author, dated, written_in, authority, archive, fonds, folio,
                   licence, rights, obtained, before,
                   revision.number as revision_number, revision.code_points, revision.length
            from text join revision on revision.id = text.revision
            """;

    private final Session session;
    private final RevisionRows revisions;
    private final Map<TextId, Place> known = new HashMap<>();

    TextRows(Session session) {
        this.session = session;
        revisions = new RevisionRows(session);
    }

    /// Where a text stands in the database.
    ///
    /// @param number of its row
    /// @param length of its current words, in UTF-16
    record Place(int number, int length, boolean removed) {}

    record Row(Place place, SourceText text) {}

    RevisionRows revisions() {
        return revisions;
    }

    /// Nothing is taken for known any more, because something was rolled back.
    void forget() {
        known.clear();
    }

    SequencedMap<TextId, SourceText> list() throws SQLException {
        var texts = new LinkedHashMap<TextId, SourceText>();
        session.list(LIST + "where not removed order by text.number", TextRows::text)
                .forEach(text -> texts.put(text.id(), text));
        return texts;
    }

    /// Also those that were removed, in the order of their import.
    List<Row> all() throws SQLException {
        return session.list(LIST + "order by text.number", TextRows::row);
    }

    /// All, also those that were removed.
    List<TextId> ever() throws SQLException {
        return session.list(
                "select id from text order by number",
                row -> new TextId(Binary.id(row.getBytes(1))));
    }

    /// Those in which something is claimed, without removed ones.
    List<TextId> withClaims() throws SQLException {
        return session.list(
                """
                select id from text
                where not removed and exists (
                    select 1 from claim
                    where annotation between text.number * 4294967296
                        and text.number * 4294967296 + 4294967295
                    union all
                    select 1 from annotation_run
                    where id between text.number * 4294967296
                        and text.number * 4294967296 + 4294967295 and claim_language is not null)
                order by number
                """,
                row -> new TextId(Binary.id(row.getBytes(1))));
    }

    Optional<Row> find(TextId id) {
        try {
            var select = session.kept(LIST + "where text.id = ?");
            select.setBytes(1, Binary.of(id.id()));
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw Trouble.reading(e);
        }
    }

    /// The id of the text in that row.
    TextId id(int number) throws SQLException {
        var select = session.kept("select id from text where number = ?");
        select.setInt(1, number);
        try (var row = select.executeQuery()) {
            if (row.next()) {
                return new TextId(Binary.id(row.getBytes(1)));
            }
            throw new SQLException("No text has the number " + number);
        }
    }

    /// @throws Refused when there is no such text, or it was removed
    Row get(TextId id) {
        var row =
                find(id).orElseThrow(() ->
                        new Refused(
                                "There is no text "
                                        + id
                                        + " in this project; “texts” lists those"
                                        + " that are here"));
        if (row.place().removed()) {
            throw removed(row.text().title());
        }
        return row;
    }

    private static Refused removed(String title) {
        return new Refused(
                "The text “"
                        + title
                        + "” was removed from this project. Its words and marks are kept: take the"
                        + " removal back to see them again");
    }

    /// The same as [#get], out of memory where it can be: for every mark.
    Place place(TextId id) {
        return known.computeIfAbsent(id, unknown -> get(unknown).place());
    }

    /// The number of the new row.
    int add(Edit.AddText edit) throws SQLException {
        if (find(edit.text().id()).isPresent()) {
            throw new Refused("The text “" + edit.text().title() + "” is in this project already");
        }
        int number =
                session.handle()
                        .createUpdate(
                                """
                                insert into text (id, title, language, file, charset, sha256,
                                    byte_count, author, dated, written_in, authority, archive, fonds,
                                    folio, licence, rights, obtained, before)
                                values (:rowId, :title, :language.tag, :origin.file,
                                    :origin.charset, :origin.sha256, :origin.bytes,
                                    :description.writing.author, :description.writing.date,
                                    :description.writing.place, :description.writing.authority,
                                    :description.keeping.archive, :description.keeping.fonds,
                                    :description.keeping.folio, :description.rights.licence,
                                    :description.rights.statement, :description.obtained, :before)
                                """)
                        .bind("before", ProvenanceJson.column(edit.text().description().before()))
                        .bind("rowId", Binary.of(edit.text().id().id()))
                        .bindMethods(edit.text())
                        .executeAndReturnGeneratedKeys("number")
                        .mapTo(int.class)
                        .one();
        keep(number, edit);
        new MarkupRows(session).add(number, edit.original().markup());
        makeCurrent(number, edit.first());
        return number;
    }

    /// The file, once for all texts that were read from it.
    private void keep(int number, Edit.AddText edit) throws SQLException {
        var same =
                session.handle()
                        .createQuery(
                                """
                                select original.text from original
                                join text on text.number = original.text
                                where text.sha256 = :sha256 and text.byte_count = :count
                                    and same_as is null and bytes = :bytes
                                order by original.text fetch first row only
                                """)
                        .bind("sha256", edit.text().origin().sha256())
                        .bind("count", edit.text().origin().bytes())
                        .bind("bytes", edit.original().bytes())
                        .mapTo(Integer.class)
                        .findOne();
        try (var insert =
                session.connection().prepareStatement("insert into original values (?, ?, ?)")) {
            insert.setInt(1, number);
            insert.setBytes(2, same.isPresent() ? null : edit.original().bytes());
            insert.setObject(3, same.orElse(null));
            insert.executeUpdate();
        }
    }

    /// The number of the text's row.
    int makeCurrent(TextId id, Revision revision) throws SQLException {
        int number = place(id).number();
        makeCurrent(number, revision);
        return number;
    }

    private void makeCurrent(int number, Revision revision) throws SQLException {
        long stored = revisions.keep(number, revision);
        session.handle().execute("update text set revision = ? where number = ?", stored, number);
        known.clear();
    }

    int describe(Edit.DescribeText edit) {
        int number = place(edit.after().id()).number();
        session.handle()
                .createUpdate(
                        """
                        update text set title = :title, language = :language.tag,
                            author = :description.writing.author,
                            dated = :description.writing.date,
                            written_in = :description.writing.place,
                            authority = :description.writing.authority,
                            archive = :description.keeping.archive,
                            fonds = :description.keeping.fonds, folio = :description.keeping.folio,
                            licence = :description.rights.licence,
                            rights = :description.rights.statement,
                            obtained = :description.obtained, before = :before
                        where id = :rowId
                        """)
                .bind("before", ProvenanceJson.column(edit.after().description().before()))
                .bind("rowId", Binary.of(edit.after().id().id()))
                .bindMethods(edit.after())
                .execute();
        return number;
    }

    int setRemoved(TextId id, boolean removed) {
        int changed =
                session.handle()
                        .execute(
                                "update text set removed = ? where id = ? and removed <> ?",
                                removed,
                                Binary.of(id.id()),
                                removed);
        if (changed == 0) {
            throw new Refused(
                    removed
                            ? "There is no text " + id + " in this project to remove"
                            : "The text " + id + " was not removed, so it cannot be brought back");
        }
        known.clear();
        return find(id).orElseThrow().place().number();
    }

    byte[] original(TextId id) {
        get(id);
        return originalAlsoRemoved(id);
    }

    /// For the history, which also tells of texts that were removed.
    byte[] originalAlsoRemoved(TextId id) {
        return session.handle()
                .createQuery(
                        """
                        select kept.bytes from original
                        join text on text.number = original.text
                        join original kept on kept.text = nvl(original.same_as, original.text)
                        where text.id = :id
                        """)
                .bind("id", Binary.of(id.id()))
                .mapTo(byte[].class)
                .findOne()
                .orElseThrow(() ->
                        new Refused("The original of a text is missing; “verify” tells more"));
    }

    /// The markup that the file of a text had, also of one that was removed.
    Markup markup(TextId id) {
        try {
            var row = find(id);
            return row.isEmpty()
                    ? Markup.NONE
                    : new MarkupRows(session).read(row.get().place().number());
        } catch (SQLException | IllegalArgumentException e) {
            throw new Refused(
                    "The markup of the file that a text came from cannot be read; “verify” tells"
                            + " more",
                    e);
        }
    }

    Revision revision(TextId id, int number, byte[] digest) {
        var row = find(id);
        var stored =
                row.flatMap(found -> revisions.find(found.place().number(), number, digest))
                        .orElseThrow(() ->
                                new Refused(
                                        "A revision that the history names is missing; “verify”"
                                                + " tells more"));
        try {
            return revisions.read(stored);
        } catch (SQLException e) {
            throw Trouble.reading(e);
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(place(row), text(row));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getInt("number"), row.getInt("length"), row.getBoolean("removed"));
    }

    private static SourceText text(ResultSet row) throws SQLException {
        return new SourceText(
                new TextId(Binary.id(row.getBytes("id"))),
                row.getString("title"),
                new LanguageTag(row.getString("language")),
                new SourceText.Origin(
                        row.getString("file"),
                        row.getString("charset"),
                        row.getString("sha256"),
                        row.getLong("byte_count")),
                new Description(
                        new Description.Writing(
                                row.getString("author"),
                                row.getString("dated"),
                                row.getString("written_in"),
                                row.getString("authority")),
                        new Description.Keeping(
                                row.getString("archive"),
                                row.getString("fonds"),
                                row.getString("folio")),
                        new Description.Rights(row.getString("licence"), row.getString("rights")),
                        row.getString("obtained"),
                        ProvenanceJson.ofColumn(row.getString("before"))),
                row.getInt("revision_number"),
                row.getInt("code_points"));
    }
}
