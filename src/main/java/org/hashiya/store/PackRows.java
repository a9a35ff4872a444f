package org.hashiya.store;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hashiya.pack.Item;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackChange;
import org.hashiya.pack.PackId;
import org.hashiya.pack.PackJson;
import org.hashiya.pack.Picture;
import org.hashiya.pack.Piece;
import org.hashiya.pack.TitlePage;
import org.hashiya.project.Refused;
import org.hashiya.text.TextId;

/// Writes the rows of packs. Only items that change are written; those behind them get another
/// place.
final class PackRows {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Session session;
    private final TextRows texts;
    private final PackReading reading;
    private final PictureRows pictures;

    PackRows(Session session, TextRows texts) {
        this.session = session;
        this.texts = texts;
        reading = new PackReading(session);
        pictures = new PictureRows(session);
    }

    /// @throws Refused when the pack is not as the change says that it was
    void revise(PackChange change, List<Picture> more) throws SQLException {
        for (var picture : more) {
            pictures.keep(picture);
        }
        var before = reading.find(change.pack());
        if (before.isPresent() != change.before().isPresent()
                || !before.map(change::fits).orElse(true)) {
            throw new Refused(
                    before.isPresent()
                            ? "The pack “%s” was changed since; look at it again. Nothing was changed."
                                    .formatted(before.get().front().title())
                            : "The pack is not there any more. Nothing was changed.");
        }
        var after = change.appliedTo(before);
        if (before.isEmpty()) {
            insert(change.pack(), after.orElseThrow().front());
        }
        long number = number(change.pack());
        delete(number, change.gone());
        if (after.isEmpty()) {
            execute("delete from pack where number = ?", number);
            return;
        }
        for (var each : change.come()) {
            insert(number, each);
        }
        update(number, after.get().front());
        place(number, after.get());
    }

    private void insert(PackId id, TitlePage front) throws SQLException {
        var insert =
                session.kept(
                        """
                        insert into pack (id, title, audience, language, licence, changed)
                        values (?, ?, ?, ?, ?, ?)
                        """);
        insert.setBytes(1, Binary.of(id.id()));
        insert.setString(2, front.title());
        insert.setString(3, front.audience());
        insert.setString(4, front.language().toString());
        insert.setString(5, front.licence());
        insert.setObject(6, front.changed());
        insert.executeUpdate();
    }

    private void update(long number, TitlePage front) throws SQLException {
        var update =
                session.kept(
                        """
                        update pack set title = ?, audience = ?, language = ?, licence = ?,
                            changed = ?
                        where number = ?
                        """);
        update.setString(1, front.title());
        update.setString(2, front.audience());
        update.setString(3, front.language().toString());
        update.setString(4, front.licence());
        update.setObject(5, front.changed());
        update.setLong(6, number);
        update.executeUpdate();
    }

    private long number(PackId id) throws SQLException {
        var select = session.kept("select number from pack where id = ?");
        select.setBytes(1, Binary.of(id.id()));
        try (var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void delete(long pack, List<PackChange.Standing> gone) throws SQLException {
        for (var table : List.of("pack_passage", "pack_item")) {
            var column = table.equals("pack_item") ? "id" : "item";
            var delete =
                    session.kept(
                            "delete from %s where pack = ? and %s = ?".formatted(table, column));
            for (var each : gone) {
                delete.setLong(1, pack);
                delete.setBytes(2, Binary.of(each.item().id().id()));
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private void insert(long pack, PackChange.Standing standing) throws SQLException {
        var item = standing.item();
        var insert =
                session.kept(
                        """
                        insert into pack_item (pack, id, place, kind, definition, picture)
                        values (?, ?, ?, ?, ?, ?)
                        """);
        insert.setLong(1, pack);
        insert.setBytes(2, Binary.of(item.id().id()));
        insert.setInt(3, standing.place());
        insert.setString(4, item.piece().kind());
        insert.setString(5, definition(item));
        insert.setBytes(6, picture(item).map(PictureRows::key).orElse(null));
        insert.executeUpdate();
        insertPassages(pack, item);
    }

    private Optional<String> picture(Item item) throws SQLException {
        if (!(item.piece() instanceof Piece.Illustration illustration)) {
            return Optional.empty();
        }
        if (!pictures.has(illustration.digest())) {
            throw new Refused("The picture was not handed in with the pack. Nothing was changed.");
        }
        return Optional.of(illustration.digest());
    }

    /// One row for each stretch, so that SQL can be asked which packs show a text.
    private void insertPassages(long pack, Item item) throws SQLException {
        var insert =
                session.kept(
                        """
                        insert into pack_passage (pack, item, place, text, revision, span_start,
                            span_end)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """);
        int place = 1;
        for (var excerpt : item.piece().excerpts()) {
            int text = numberOf(excerpt.text());
            for (var span : excerpt.spans()) {
                insert.setLong(1, pack);
                insert.setBytes(2, Binary.of(item.id().id()));
                insert.setInt(3, place++);
                insert.setInt(4, text);
                insert.setInt(5, excerpt.revision());
                insert.setInt(6, span.start());
                insert.setInt(7, span.end());
                insert.addBatch();
            }
        }
        insert.executeBatch();
    }

    /// Also of a text that was removed: the pack still quotes it.
    private int numberOf(TextId text) {
        return texts.find(text)
                .orElseThrow(() ->
                        new Refused(
                                "A passage is of the text %s, which is not in this project. Nothing was changed."
                                        .formatted(text)))
                .place()
                .number();
    }

    private void place(long pack, Pack after) throws SQLException {
        var update =
                session.kept(
                        "update pack_item set place = ? where pack = ? and id = ? and place <> ?");
        for (int place = 0; place < after.items().size(); place++) {
            update.setInt(1, place);
            update.setLong(2, pack);
            update.setBytes(3, Binary.of(after.items().get(place).id().id()));
            update.setInt(4, place);
            update.addBatch();
        }
        update.executeBatch();
    }

    private void execute(String sql, long number) throws SQLException {
        var statement = session.kept(sql);
        statement.setLong(1, number);
        statement.executeUpdate();
    }

    static String definition(Item item) {
        var words = new StringWriter();
        try (var json = FACTORY.createGenerator(words)) {
            PackJson.KEPT.write(json, item);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.toString();
    }
}
