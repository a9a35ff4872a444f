package org.hashiya.store;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.hashiya.language.LanguageTag;
import org.hashiya.pack.Item;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackFields;
import org.hashiya.pack.PackId;
import org.hashiya.pack.PackJson;
import org.hashiya.pack.TitlePage;
import org.hashiya.project.Refused;

/// Reads packs as they are defined.
final class PackReading {
    private static final String FRONT =
            "select id, title, audience, language, licence, changed, number from pack ";

    private final Session session;

    PackReading(Session session) {
        this.session = session;
    }

    /// Of all packs, in the order in which they were made.
    static SequencedMap<PackId, TitlePage> fronts(Session session) throws SQLException {
        var fronts = new LinkedHashMap<PackId, TitlePage>();
        for (var each : session.list(FRONT + "order by number", PackReading::front)) {
            fronts.put(each.id(), each.front());
        }
        return fronts;
    }

    private record Front(PackId id, TitlePage front, int number) {}

    private static Front front(ResultSet row) throws SQLException {
        return new Front(
                new PackId(Binary.id(row.getBytes(1))),
                new TitlePage(
                        row.getString(2),
                        row.getString(3),
                        new LanguageTag(row.getString(4)),
                        row.getString(5),
                        row.getObject(6, LocalDate.class)),
                row.getInt(7));
    }

    /// @throws Refused when there is no such pack
    Pack get(PackId id) throws SQLException {
        return find(id).orElseThrow(() ->
                new Refused(
                        "There is no pack %s in this project; “packs” lists those that are here"
                                .formatted(id)));
    }

    Optional<Pack> find(PackId id) throws SQLException {
        var select = session.kept(FRONT + "where id = ?");
        select.setBytes(1, Binary.of(id.id()));
        Front front;
        try (var row = select.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            front = front(row);
        }
        return Optional.of(whole(front));
    }

    Map<PackId, Pack> all() throws SQLException {
        var packs = new LinkedHashMap<PackId, Pack>();
        for (var front : session.list(FRONT + "order by number", PackReading::front)) {
            packs.put(front.id(), whole(front));
        }
        return packs;
    }

    private Pack whole(Front front) throws SQLException {
        var items = new ArrayList<Item>();
        var sql = "select definition from pack_item where pack = ? order by place";
        try (var row = session.rows(sql, front.number())) {
            while (row.next()) {
                items.add(item(row.getString(1)));
            }
        }
        return new Pack(front.id(), front.front(), items);
    }

    /// @throws Refused when it is damaged
    static Item item(String definition) {
        try {
            return PackJson.KEPT.item(new PackFields(JSON.std.mapFrom(definition), ""));
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused(
                    "An item of a pack in this project cannot be read; “verify” tells more", e);
        }
    }
}
