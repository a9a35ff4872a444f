package org.hashiya.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hashiya.identity.Id;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackId;
import org.hashiya.pack.Picture;

/// Looks whether packs can be read, whether the rows that say which texts they show agree with
/// them, and whether their pictures are the ones that were given.
final class PacksExamined {
    private final Session session;
    private final Flaws flaws;

    PacksExamined(Session session, Flaws flaws) {
        this.session = session;
        this.flaws = flaws;
    }

    /// The packs as the rows have them.
    Optional<Map<PackId, Pack>> examine() {
        flaws.read("The table of pictures", this::strangePictures)
                .ifPresent(strange ->
                        strange.forEach(digest ->
                                flaws.add(
                                        "The picture "
                                                + digest
                                                + " is not the one that was given; its bytes were"
                                                + " changed.")));
        var packs = flaws.read("The table of packs", () -> new PackReading(session).all());
        packs.ifPresent(all ->
                flaws.read("The table of passages of packs", this::passages)
                        .ifPresent(found -> compare(all, found)));
        return packs;
    }

    private List<String> strangePictures() throws SQLException {
        return session
                .list(
                        "select rawtohex(digest), bytes from picture",
                        row -> {
                            var digest = row.getString(1).toLowerCase(Locale.ROOT);
                            return digest.equals(Picture.digestOf(row.getBytes(2))) ? "" : digest;
                        })
                .stream()
                .filter(digest -> !digest.isEmpty())
                .toList();
    }

    /// A stretch of a text that an item shows.
    private record Shown(Id pack, Id item, int place, Id text, int start, int end) {}

    private List<Shown> passages() throws SQLException {
        return session.list(
                """
                select pack.id, item, place, text.id, span_start, span_end
                from pack_passage
                join pack on pack.number = pack_passage.pack
                join text on text.number = pack_passage.text
                """,
                row ->
                        new Shown(
                                Binary.id(row.getBytes(1)),
                                Binary.id(row.getBytes(2)),
                                row.getInt(3),
                                Binary.id(row.getBytes(4)),
                                row.getInt(5),
                                row.getInt(6)));
    }

    private void compare(Map<PackId, Pack> packs, List<Shown> rows) {
        var found = new HashSet<>(rows);
        for (var pack : packs.values()) {
            var expected = shown(pack);
            if (!found.containsAll(expected)) {
                flaws.add(
                        Names.first(Names.of(pack))
                                + " shows passages that the table of its passages does not have.");
            }
            expected.forEach(found::remove);
        }
        if (!found.isEmpty()) {
            flaws.add(found.size() + " passages belong to no item of a pack; they are not shown.");
        }
    }

    private static List<Shown> shown(Pack pack) {
        var all = new ArrayList<Shown>();
        for (var item : pack.items()) {
            int place = 1;
            for (var excerpt : item.piece().excerpts()) {
                for (var span : excerpt.spans()) {
                    all.add(
                            new Shown(
                                    pack.id().id(),
                                    item.id().id(),
                                    place++,
                                    excerpt.text().id(),
                                    span.start(),
                                    span.end()));
                }
            }
        }
        return all;
    }
}
