package org.hashiya.tei;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.Authority;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.entity.Tie;
import org.hashiya.language.LanguageTag;

/// Reads the entries of the registers.
final class RegisterReader {
    private static final Set<String> NAMES =
            Set.of("persName", "placeName", "orgName", "eventName", "label", "title", "objectName");

    private static final Set<String> PLACES =
            Set.of("settlement", "region", "country", "district", "bloc", "geogName", "name");

    private final Warnings warnings;
    private final Map<String, Entity> entities = new LinkedHashMap<>();

    /// Whether the file is somebody else's: names may then have the line ends of its layout, and
    /// what their attributes mean is not ours.
    private final boolean foreign;

    RegisterReader(Warnings warnings) {
        this(warnings, false);
    }

    RegisterReader(Warnings warnings, boolean foreign) {
        this.warnings = warnings;
        this.foreign = foreign;
    }

    /// @param standOff an element of that name
    void read(XmlElement standOff) {
        standOff.children()
                .flatMap(XmlElement::children)
                .forEach(entry ->
                        kind(entry)
                                .ifPresent(kind ->
                                        entry.xmlId()
                                                .ifPresent(id ->
                                                        entities.put(
                                                                id, entity(kind, id, entry)))));
        standOff.children("listRelation").forEach(this::ties);
    }

    /// Lists of entries wherever they stand in a file, and how the entries stand to one another.
    /// Lists of books are only read in `standOff`: elsewhere they are sources.
    void readAll(XmlElement root) {
        root.all("particDesc").forEach(this::readList);
        root.all("settingDesc").forEach(this::readList);
        for (var list : List.of("listPerson", "listPlace", "listOrg", "listEvent", "listObject")) {
            root.all(list).forEach(this::readList);
        }
        root.all("standOff")
                .flatMap(XmlElement::children)
                .filter(list -> list.is("listBibl") || list.is("interpGrp"))
                .forEach(this::readList);
        root.all("listRelation").forEach(this::ties);
    }

    private void readList(XmlElement list) {
        if (list.at("type").equals(HeaderReader.ANNOTATORS)) {
            return;
        }
        list.children()
                .filter(entry -> kind(entry).isPresent())
                .forEach(entry ->
                        entry.xmlId()
                                .ifPresentOrElse(
                                        id ->
                                                kind(entry)
                                                        .ifPresent(kind ->
                                                                entities.putIfAbsent(
                                                                        id,
                                                                        entity(kind, id, entry))),
                                        () ->
                                                warnings.add(
                                                        "An entry without an xml:id, by which it would be known again, is not kept",
                                                        entry)));
    }

    private void ties(XmlElement list) {
        if (!list.at("type").equals("entities") && (!foreign || list.at("type").equals("claims"))) {
            return;
        }
        for (var relation : list.children("relation").toList()) {
            var kind = tie(relation.at("name"));
            var ends =
                    StandOffReader.pointers(
                            relation.at("mutual")
                                    + " "
                                    + relation.at("active")
                                    + " "
                                    + relation.at("passive"));
            var first = ends.isEmpty() ? null : entities.get(BodyReader.pointed(ends.getFirst()));
            var second = ends.size() != 2 ? null : entities.get(BodyReader.pointed(ends.getLast()));
            if (kind.isEmpty() || first == null || second == null || first.equals(second)) {
                warnings.add(
                        "Relations of entities of another kind than ours, or that lead nowhere, are not kept",
                        relation);
            } else {
                var ties = new ArrayList<>(first.particulars().ties());
                ties.add(new Tie(kind.get(), second.id()));
                entities.put(
                        BodyReader.pointed(ends.getFirst()),
                        first.knownBy(first.particulars().ties(ties)));
            }
        }
    }

    /// Others write `memberOf` or `spouses`.
    private static Optional<Tie.Kind> tie(String name) {
        var code = name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        return Tie.Kind.ofCode(code)
                .or(() -> Tie.Kind.ofCode(code + "_of"))
                .or(() -> Tie.Kind.ofCode(code.replaceFirst("s$", "") + "_of"));
    }

    /// By their XML ids.
    Map<String, Entity> entities() {
        return entities;
    }

    private static Optional<EntityKind> kind(XmlElement entry) {
        return switch (entry.name()) {
            case "person" -> Optional.of(EntityKind.PERSON);
            case "place" -> Optional.of(EntityKind.PLACE);
            case "org" ->
                    Optional.of(
                            entry.at("type").equals("group")
                                    ? EntityKind.GROUP
                                    : EntityKind.ORGANISATION);
            case "event" -> Optional.of(EntityKind.EVENT);
            case "bibl" -> Optional.of(EntityKind.WORK);
            case "object" -> Optional.of(EntityKind.OBJECT);
            case "interp" -> Optional.of(EntityKind.CONCEPT);
            default -> Optional.empty();
        };
    }

    private Entity entity(EntityKind kind, String xmlId, XmlElement entry) {
        var id = id(kind, entry);
        var key = key(kind, xmlId, entry);
        var names = names(kind, entry);
        if (names.isEmpty()) {
            warnings.add("An entry of the registers has no name and got its key", entry);
            names.add(new Name(key.isBlank() ? xmlId : key, LanguageTag.UNKNOWN, Name.Use.MAIN));
        }
        var known =
                new Entity.Particulars(
                        dates(kind, entry),
                        coordinates(entry),
                        authorities(kind, entry),
                        note(kind, entry));
        try {
            return new Entity(id, kind, key, names, known);
        } catch (IllegalArgumentException notAKey) {
            return new Entity(id, kind, id.toString(), names, known);
        }
    }

    private static EntityId id(EntityKind kind, XmlElement entry) {
        var written =
                kind == EntityKind.CONCEPT
                        ? entry.at("n")
                        : numbers(entry)
                                .filter(number ->
                                        number.at("type").equals("hashiya")
                                                && number.at("n").isEmpty())
                                .findFirst()
                                .map(XmlElement::words)
                                .orElse("");
        try {
            return EntityId.parse(written);
        } catch (IllegalArgumentException notOurs) {
            return EntityId.random();
        }
    }

    private static Stream<XmlElement> numbers(XmlElement entry) {
        return Stream.concat(
                entry.children("idno"),
                entry.child("objectIdentifier").stream().flatMap(found -> found.children("idno")));
    }

    private String key(EntityKind kind, String xmlId, XmlElement entry) {
        var said =
                foreign && numbers(entry).noneMatch(number -> number.at("type").equals("hashiya"))
                        ? Optional.<String>empty()
                        : kind == EntityKind.CONCEPT
                                ? typed(entry, "desc", "key").map(XmlElement::words)
                                : entry.attributes().get("n");
        var prefix = Pointers.prefix(kind);
        return said.orElse(xmlId.startsWith(prefix) ? xmlId.substring(prefix.length()) : xmlId);
    }

    private static Optional<XmlElement> typed(XmlElement entry, String name, String type) {
        return entry.children(name).filter(child -> child.at("type").equals(type)).findFirst();
    }

    private List<Name> names(EntityKind kind, XmlElement entry) {
        var names = new ArrayList<Name>();
        var where =
                kind == EntityKind.OBJECT ? entry.child("objectIdentifier").orElse(entry) : entry;
        where.children()
                .filter(child ->
                        kind == EntityKind.CONCEPT
                                ? child.is("desc")
                                        && (child.at("type").isEmpty()
                                                || Name.Use.ofCode(child.at("type")).isPresent())
                                : isName(kind, child))
                .filter(child -> !child.words().isBlank())
                .forEach(child ->
                        names.add(
                                new Name(
                                        foreign ? ForeignHeader.words(child) : child.words(),
                                        language(child),
                                        Name.Use.ofCode(child.at("type"))
                                                .orElse(
                                                        names.isEmpty()
                                                                ? Name.Use.MAIN
                                                                : Name.Use.VARIANT))));
        return names;
    }

    private boolean isName(EntityKind kind, XmlElement child) {
        return NAMES.contains(child.name())
                || (foreign && kind == EntityKind.PLACE && PLACES.contains(child.name()))
                || (foreign && kind == EntityKind.EVENT && child.is("head"))
                || (foreign && kind == EntityKind.OBJECT && child.is("objectName"));
    }

    private LanguageTag language(XmlElement name) {
        var written = name.at("xml:lang");
        try {
            return written.isEmpty() ? LanguageTag.UNKNOWN : new LanguageTag(written);
        } catch (IllegalArgumentException notALanguage) {
            warnings.add("“" + written + "” is not a language", name);
            return LanguageTag.UNKNOWN;
        }
    }

    private static Optional<HistoricalDate> dates(EntityKind kind, XmlElement entry) {
        var note = kind == EntityKind.CONCEPT ? "desc" : "note";
        var whole =
                kind == EntityKind.WORK
                        ? entry.child("date")
                        : typed(entry, note, "dates").flatMap(found -> found.child("date"));
        var dated = entry.descend("history", "origin").orElse(entry);
        return whole.flatMap(RegisterReader::date)
                .or(() -> DateReading.of(undescribed(dated), false))
                .or(() -> life(entry));
    }

    /// From birth to death, as far as the file says when they were.
    private static Optional<HistoricalDate> life(XmlElement person) {
        var bounds = new Attributes();
        bound(person, "birth").ifPresent(born -> bounds.put("from", born));
        bound(person, "death").ifPresent(died -> bounds.put("to", died));
        return DateReading.of(bounds, false);
    }

    private static Optional<String> bound(XmlElement person, String event) {
        return person.child(event)
                .flatMap(found ->
                        found.attributes()
                                .get("when")
                                .or(() ->
                                        found.child("date")
                                                .flatMap(date -> date.attributes().get("when"))));
    }

    private static Optional<HistoricalDate> date(XmlElement date) {
        return DateReading.of(date.attributes(), date.at("cert").equals("low"));
    }

    /// The dating attributes of an entry without its type and number, which say other things.
    private static Attributes undescribed(XmlElement entry) {
        var dating = new Attributes();
        entry.attributes()
                .all()
                .forEach((name, value) -> {
                    if (!name.equals("type") && !name.equals("n")) {
                        dating.put(name, value);
                    }
                });
        return dating;
    }

    private Optional<Entity.Coordinates> coordinates(XmlElement entry) {
        return entry.descend("location", "geo")
                .or(() -> typed(entry, "note", "coordinates"))
                .or(() -> typed(entry, "desc", "coordinates"))
                .flatMap(this::coordinatesIn);
    }

    private Optional<Entity.Coordinates> coordinatesIn(XmlElement geo) {
        var two = geo.words().strip().split("[\\s,]+", -1);
        try {
            if (two.length == 2) {
                return Optional.of(
                        new Entity.Coordinates(
                                Double.parseDouble(two[0]), Double.parseDouble(two[1])));
            }
        } catch (IllegalArgumentException notNumbersOrNotOnEarth) {
            // said below
        }
        warnings.add("Coordinates that are no place on earth are not kept", geo);
        return Optional.empty();
    }

    private static List<Authority> authorities(EntityKind kind, XmlElement entry) {
        if (kind == EntityKind.CONCEPT) {
            return entry.children("desc")
                    .filter(desc -> desc.at("type").equals("authority"))
                    .map(desc -> new Authority(desc.at("n"), desc.words()))
                    .toList();
        }
        return numbers(entry)
                .filter(number -> !number.at("type").equals("hashiya") || !number.at("n").isEmpty())
                .map(number ->
                        new Authority(
                                number.attributes().get("n").orElse(number.at("type")),
                                number.words()))
                .toList();
    }

    private static String note(EntityKind kind, XmlElement entry) {
        var note =
                kind == EntityKind.CONCEPT
                        ? typed(entry, "desc", "note")
                        : typed(entry, "note", "");
        return note.map(XmlElement::words).orElse("");
    }
}
