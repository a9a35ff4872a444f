package org.hashiya.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.Authority;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.Name;
import org.hashiya.entity.Tie;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Refused;

/// The rows of the registers.
final class EntityRows {
    private final Session session;
    private final Map<EntityId, Integer> known = new HashMap<>();

    EntityRows(Session session) {
        this.session = session;
    }

    void forget() {
        known.clear();
    }

    Map<EntityId, Entity> all() throws SQLException {
        var names = names();
        var authorities = authorities();
        var ties = new TieRows(session).all();
        var entities = new LinkedHashMap<EntityId, Entity>();
        session.list(
                        """
                        select number, id, kind, name_key, dates, latitude, longitude, note
                        from entity order by number
                        """,
                        row ->
                                entity(
                                        row,
                                        names.getOrDefault(row.getInt(1), List.of()),
                                        authorities.getOrDefault(row.getInt(1), List.of()),
                                        ties.getOrDefault(row.getInt(1), List.of())))
                .forEach(entity -> entities.put(entity.id(), entity));
        return entities;
    }

    private Map<Integer, List<Name>> names() throws SQLException {
        var names = new HashMap<Integer, List<Name>>();
        try (var row =
                session.rows(
                        """
                        select entity, name, language, purpose from entity_name
                        order by entity, place
                        """)) {
            while (row.next()) {
                var name =
                        new Name(
                                row.getString(2),
                                new LanguageTag(row.getString(3)),
                                Codes.use(row.getString(4)));
                names.computeIfAbsent(row.getInt(1), _ -> new ArrayList<>()).add(name);
            }
        }
        return names;
    }

    private Map<Integer, List<Authority>> authorities() throws SQLException {
        var authorities = new HashMap<Integer, List<Authority>>();
        try (var row =
                session.rows(
                        "select entity, list, number from entity_authority order by entity,"
                                + " place")) {
            while (row.next()) {
                authorities
                        .computeIfAbsent(row.getInt(1), _ -> new ArrayList<>())
                        .add(new Authority(row.getString(2), row.getString(3)));
            }
        }
        return authorities;
    }

    private static Entity entity(
            ResultSet row, List<Name> names, List<Authority> authorities, List<Tie> ties)
            throws SQLException {
        var latitude = row.getObject("latitude", Double.class);
        var longitude = row.getObject("longitude", Double.class);
        return new Entity(
                new EntityId(Binary.id(row.getBytes("id"))),
                Codes.register(row.getString("kind")),
                row.getString("name_key"),
                names,
                new Entity.Particulars(
                        Optional.ofNullable(row.getString("dates")).map(HistoricalDate::parse),
                        latitude == null || longitude == null
                                ? Optional.empty()
                                : Optional.of(new Entity.Coordinates(latitude, longitude)),
                        authorities,
                        row.getString("note"),
                        ties));
    }

    /// Entities by the numbers that other rows give them.
    Map<Integer, EntityId> byNumber() throws SQLException {
        var entities = new HashMap<Integer, EntityId>();
        try (var row = session.rows("select number, id from entity")) {
            while (row.next()) {
                entities.put(row.getInt(1), new EntityId(Binary.id(row.getBytes(2))));
            }
        }
        return entities;
    }

    /// @throws Refused when the registers have no such entry
    int number(EntityId id) {
        return known.computeIfAbsent(
                id,
                unknown ->
                        find(unknown)
                                .orElseThrow(() ->
                                        new Refused(
                                                "The registers of this project have no"
                                                        + " entry "
                                                        + unknown
                                                        + ". Nothing was changed.")));
    }

    private Optional<Integer> find(EntityId id) {
        return session.handle()
                .createQuery("select number from entity where id = :id")
                .bind("id", Binary.of(id.id()))
                .mapTo(int.class)
                .findOne();
    }

    void register(List<Entity> entities) throws SQLException {
        for (var entity : entities) {
            if (find(entity.id()).isPresent()) {
                throw new Refused(
                        "“"
                                + entity.reference()
                                + "” is in the registers already, under the same"
                                + " id. Nothing was changed.");
            }
            refuseIfKeyTaken(entity);
            int number =
                    Columns.of(
                                    session.handle()
                                            .createUpdate(
                                                    """
                                                    insert into entity (id, kind, name_key, dates,
                                                        dates_earliest, dates_latest, latitude,
                                                        longitude, note)
                                                    values (:rowId, :code, :key, :dates, :earliest,
                                                        :latest, :latitude, :longitude,
                                                        :particulars.note)
                                                    """),
                                    entity)
                            .executeAndReturnGeneratedKeys("number")
                            .mapTo(int.class)
                            .one();
            insertLists(number, entity);
        }
        // Only now, since they may lead to one another.
        for (var entity : entities) {
            tie(entity);
        }
    }

    private void tie(Entity entity) throws SQLException {
        if (!entity.particulars().ties().isEmpty()) {
            new TieRows(session)
                    .insert(number(entity.id()), entity.particulars().ties(), this::number);
        }
    }

    void amend(Entity after) throws SQLException {
        int number = number(after.id());
        refuseIfKeyTaken(after);
        Columns.of(
                        session.handle()
                                .createUpdate(
                                        """
                                        update entity set kind = :code, name_key = :key,
                                            dates = :dates, dates_earliest = :earliest,
                                            dates_latest = :latest, latitude = :latitude,
                                            longitude = :longitude, note = :particulars.note
                                        where id = :rowId
                                        """),
                        after)
                .execute();
        session.handle().execute("delete from entity_name where entity = ?", number);
        session.handle().execute("delete from entity_authority where entity = ?", number);
        new TieRows(session).delete(number);
        insertLists(number, after);
        tie(after);
    }

    private void insertLists(int number, Entity entity) throws SQLException {
        var name = session.kept("insert into entity_name values (?, ?, ?, ?, ?)");
        for (int i = 0; i < entity.names().size(); i++) {
            name.setInt(1, number);
            name.setInt(2, i + 1);
            name.setString(3, entity.names().get(i).text());
            name.setString(4, entity.names().get(i).language().tag());
            name.setString(5, entity.names().get(i).use().code());
            name.executeUpdate();
        }
        var authority = session.kept("insert into entity_authority values (?, ?, ?, ?)");
        var authorities = entity.particulars().authorities();
        for (int i = 0; i < authorities.size(); i++) {
            authority.setInt(1, number);
            authority.setInt(2, i + 1);
            authority.setString(3, authorities.get(i).list());
            authority.setString(4, authorities.get(i).number());
            authority.executeUpdate();
        }
    }

    private void refuseIfKeyTaken(Entity entity) {
        session.handle()
                .createQuery("select id from entity where kind = :kind and name_key = :key")
                .bind("kind", entity.kind().code())
                .bind("key", entity.key())
                .mapTo(byte[].class)
                .findOne()
                .filter(other -> !Binary.id(other).equals(entity.id().id()))
                .ifPresent(_ -> {
                    throw new Refused(
                            "The registers have another “"
                                    + entity.reference()
                                    + "” already; choose another key. Nothing was changed.");
                });
    }

    /// @throws Refused when a mark or a claim points to one of them
    void strike(List<Entity> entities) throws SQLException {
        for (var entity : entities) {
            new TieRows(session).delete(number(entity.id()));
        }
        for (var entity : entities) {
            int number = number(entity.id());
            new TieRows(session).refuseIfTied(number, entity);
            int uses =
                    session.handle()
                            .createQuery(
                                    """
                                    select (select count(*) from mention where entity = :entity)
                                         + (select count(*) from claim_party where entity = :entity)
                                         + (select coalesce(sum(cardinality(places)), 0)
                                            from annotation_run where entity = :entity)
                                    """)
                            .bind("entity", number)
                            .mapTo(int.class)
                            .one();
            if (uses > 0) {
                throw new Refused(
                        "“"
                                + entity.names().getFirst().text()
                                + "” ("
                                + entity.reference()
                                + ") is in use: "
                                + (uses == 1 ? "one mark points" : uses + " marks point")
                                + " to it (texts that were removed count too). Change or erase them"
                                + " first. Nothing was changed.");
            }
            session.handle().execute("delete from entity where number = ?", number);
        }
        known.clear();
    }

    /// The columns of an entity's row, by name.
    private static final class Columns {
        private Columns() {}

        static org.jdbi.v3.core.statement.Update of(
                org.jdbi.v3.core.statement.Update update, Entity entity) {
            var particulars = entity.particulars();
            var place = particulars.coordinates();
            return update.bind("rowId", Binary.of(entity.id().id()))
                    .bind("code", entity.kind().code())
                    .bind("dates", particulars.dates().map(Codes::edtf))
                    .bind("earliest", particulars.dates().flatMap(HistoricalDate::earliest))
                    .bind("latest", particulars.dates().flatMap(HistoricalDate::latest))
                    .bind("latitude", place.map(Entity.Coordinates::latitude))
                    .bind("longitude", place.map(Entity.Coordinates::longitude))
                    .bindMethods(entity);
        }
    }
}
