package org.hashiya.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.entity.Authority;
import org.hashiya.entity.Entity;
import org.hashiya.entity.Entity.Coordinates;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.entity.Tie;
import org.hashiya.language.LanguageTag;

/// Entries of the registers as JSON Lines, which [AnnotationFile] reads again:
/// `{"entity":"person:rustam","names":[{"text":"Rüstəm","language":"az","kind":"main"}]}`.
public final class EntityLines {
    static final String ENTITY = "entity";
    private static final List<String> NAMES =
            List.of(
                    ENTITY,
                    "names",
                    "note",
                    "dates",
                    "latitude",
                    "longitude",
                    "authorities",
                    "relations");

    private EntityLines() {}

    /// A line for each, with the relations among them.
    public static void print(Appendable out, Iterable<Entity> entities) {
        var all = new HashMap<EntityId, Entity>();
        entities.forEach(entity -> all.put(entity.id(), entity));
        print(out, entities, all);
    }

    /// The same.
    ///
    /// @param all whom relations may lead to
    public static void print(Appendable out, Iterable<Entity> entities, Map<EntityId, Entity> all) {
        try {
            for (var entity : entities) {
                var values = values(entity);
                var ties = ties(entity, all);
                if (!ties.isEmpty()) {
                    values.put("relations", ties);
                }
                out.append(JsonObject.write(values)).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> ties(Entity entity, Map<EntityId, Entity> all) {
        var ties = new ArrayList<Map<String, String>>();
        for (var tie : entity.particulars().ties()) {
            var other = all.get(tie.to());
            if (other != null) {
                ties.add(ordered("kind", tie.kind().code(), "to", other.reference()));
            }
        }
        return ties;
    }

    private static Map<String, Object> values(Entity entity) {
        var values = new LinkedHashMap<String, Object>();
        var particulars = entity.particulars();
        values.put(ENTITY, entity.reference());
        values.put("names", entity.names().stream().map(EntityLines::values).toList());
        if (!particulars.note().isEmpty()) {
            values.put("note", particulars.note());
        }
        particulars.dates().ifPresent(dates -> values.put("dates", dates.toString()));
        particulars
                .coordinates()
                .ifPresent(place -> {
                    values.put("latitude", BigDecimal.valueOf(place.latitude()));
                    values.put("longitude", BigDecimal.valueOf(place.longitude()));
                });
        if (!particulars.authorities().isEmpty()) {
            values.put(
                    "authorities",
                    particulars.authorities().stream()
                            .map(known -> ordered("list", known.list(), "number", known.number()))
                            .toList());
        }
        return values;
    }

    private static Map<String, String> values(Name name) {
        var values = ordered("text", name.text(), "language", name.language().tag());
        values.put("kind", name.use().code());
        return values;
    }

    private static Map<String, String> ordered(
            String first, String value, String second, String other) {
        var values = new LinkedHashMap<String, String>();
        values.put(first, value);
        values.put(second, other);
        return values;
    }

    static Entry.OfEntity read(int line, JsonObject object) {
        object.demandOnly(NAMES);
        var reference = object.words(ENTITY).strip();
        int colon = reference.indexOf(':');
        var kind =
                EntityKind.ofCode(reference.substring(0, Math.max(0, colon)))
                        .orElseThrow(() -> notAReference(reference));
        var key = reference.substring(colon + 1);
        if (!Entity.isKey(key)) {
            throw notAReference(reference);
        }
        var names = names(object.objects("names"));
        return new Entry.OfEntity(
                line,
                kind,
                key,
                names.isEmpty()
                        ? List.of(new Name(key, LanguageTag.UNKNOWN, Name.Use.MAIN))
                        : names,
                particulars(object),
                bonds(object));
    }

    private static List<Entry.Bond> bonds(JsonObject object) {
        var bonds = new ArrayList<Entry.Bond>();
        for (var relation : object.objects("relations")) {
            relation.demandOnly(List.of("kind", "to"));
            var kind = relation.words("kind").strip();
            bonds.add(
                    new Entry.Bond(
                            Tie.Kind.ofCode(kind)
                                    .orElseThrow(() ->
                                            new Fault(
                                                    "relations",
                                                    Say.quoted(kind)
                                                            + " is not a relation; write "
                                                            + RegisterRows.kinds()
                                                            + ".")),
                            relation.words("to").strip()));
        }
        return bonds;
    }

    private static Fault notAReference(String written) {
        return new Fault(
                Column.ENTITY,
                Say.quoted(written)
                        + " is not a kind, a colon and a key, such as person:rustam. The kinds are "
                        + Registers.kinds()
                        + "; a key has letters, digits, _, - and full stops only.");
    }

    /// The first name of each language is its main one, unless somebody says otherwise.
    private static List<Name> names(List<JsonObject> objects) {
        var names = new ArrayList<Name>();
        var languages = new HashSet<LanguageTag>();
        for (var object : objects) {
            object.demandOnly(List.of("text", "language", "kind"));
            var text = object.words("text");
            if (text.isBlank()) {
                throw new Fault("names", "has a name without text.");
            }
            var written = object.words("language").strip();
            var language = written.isEmpty() ? LanguageTag.UNKNOWN : ClaimCells.language(written);
            var usual = languages.add(language) ? Name.Use.MAIN : Name.Use.VARIANT;
            names.add(new Name(text, language, use(object.words("kind").strip(), usual)));
        }
        return names;
    }

    private static Name.Use use(String written, Name.Use usual) {
        return written.isEmpty()
                ? usual
                : Name.Use.ofCode(written)
                        .orElseThrow(() ->
                                new Fault(
                                        "names",
                                        Say.quoted(written)
                                                + " is not a kind of name; write main, variant,"
                                                + " pseudonym or transliteration."));
    }

    private static Entity.Particulars particulars(JsonObject object) {
        var dates = object.words("dates").strip();
        var authorities = new ArrayList<Authority>();
        for (var known : object.objects("authorities")) {
            known.demandOnly(List.of("list", "number"));
            authorities.add(new Authority(known.words("list"), known.words("number")));
        }
        return new Entity.Particulars(
                dates.isEmpty() ? Optional.empty() : Optional.of(Dates.read(dates, "dates")),
                coordinates(object),
                authorities,
                object.words("note"));
    }

    private static Optional<Coordinates> coordinates(JsonObject object) {
        if (!object.has("latitude") && !object.has("longitude")) {
            return Optional.empty();
        }
        return Optional.of(
                new Coordinates(
                        degrees(object, "latitude", 90), degrees(object, "longitude", 180)));
    }

    private static double degrees(JsonObject object, String name, int most) {
        double degrees = Numbers.plain(object.words(name).strip(), name).doubleValue();
        if (Math.abs(degrees) > most) {
            throw new Fault(
                    name, "lies between -" + most + " and " + most + " degrees, not " + degrees);
        }
        return degrees;
    }
}
