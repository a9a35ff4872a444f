package org.hashiya.tei;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.Authority;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.language.LanguageTag;

/// Makes entries of the registers out of names that point to lists that others keep, or have a key,
/// without an entry in the file.
final class ForeignNames {
    private static final Map<String, String> HOSTS =
            Map.of(
                    "wikidata.org", "wikidata",
                    "viaf.org", "viaf",
                    "geonames.org", "geonames",
                    "d-nb.info", "gnd");
    private static final Map<String, String> SCHEMES =
            Map.of("geon", "geonames", "wiki", "wikidata", "wd", "wikidata");

    private final Map<String, Entity> entities;
    private final Map<EntityKind, Map<String, Entity>> made = new LinkedHashMap<>();

    /// @param entities of the file by XML id; gets those that are made, by their pointers
    ForeignNames(Map<String, Entity> entities) {
        this.entities = entities;
    }

    /// Under which name the key of an element is looked up.
    static String ofKey(XmlElement element) {
        return "@key " + element.at("key");
    }

    /// @param surface the words of the name
    void meet(XmlElement element, TagId tag, String surface) {
        var kind = EntityKind.ofCode(tag.id());
        if (kind.isEmpty() || surface.isBlank()) {
            return;
        }
        var pointers = StandOffReader.pointers(element.at("ref"));
        var outside = pointers.stream().filter(ForeignNames::leadsOut).toList();
        var key = element.at("key").strip();
        if (pointers.stream().anyMatch(each -> entities.containsKey(BodyReader.pointed(each)))
                || (outside.isEmpty() && key.isEmpty())) {
            return;
        }
        var known = outside.isEmpty() ? ofKey(element) : outside.getFirst();
        var entity =
                made.computeIfAbsent(kind.get(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                known, _ -> entity(kind.get(), outside, key, surface.strip()));
        outside.forEach(pointer -> entities.putIfAbsent(pointer, entity));
        if (outside.isEmpty()) {
            entities.putIfAbsent(known, entity);
        }
    }

    /// `https://…`, `gnd:118540238`, but not `#id` and not `file.xml#id`.
    private static boolean leadsOut(String pointer) {
        return pointer.matches("[A-Za-z][A-Za-z0-9+.-]*:.*[^:/]");
    }

    private static Entity entity(
            EntityKind kind, List<String> outside, String key, String surface) {
        var authorities = outside.stream().map(ForeignNames::authority).toList();
        var wanted =
                key.isEmpty() && !authorities.isEmpty()
                        ? authorities.getFirst().list()
                                + "-"
                                + last(authorities.getFirst().number())
                        : key;
        var id = EntityId.random();
        var plain = wanted.replaceAll("[^\\p{L}\\p{Nd}_.-]+", "-");
        return new Entity(
                id,
                kind,
                Entity.isKey(plain) ? plain : id.toString(),
                List.of(
                        new Name(
                                surface.replaceAll("\\s+", " "),
                                LanguageTag.UNKNOWN,
                                Name.Use.MAIN)),
                Entity.Particulars.NONE.authorities(authorities));
    }

    private static String last(String number) {
        return number.replaceFirst("[/#?]+$", "").replaceFirst("^.*[/#?=]", "");
    }

    private static Authority authority(String pointer) {
        if (pointer.matches("(?i)https?://.*")) {
            var list =
                    HOSTS.entrySet().stream()
                            .filter(host -> pointer.contains(host.getKey() + "/"))
                            .map(Map.Entry::getValue)
                            .findFirst();
            return list.map(known -> Authority.of(known, pointer))
                    .filter(Authority::isWellFormed)
                    .orElse(new Authority("address", pointer));
        }
        int colon = pointer.indexOf(':');
        var scheme = pointer.substring(0, colon);
        return new Authority(SCHEMES.getOrDefault(scheme, scheme), pointer.substring(colon + 1));
    }

    static Optional<Entity> byKey(XmlElement element, Map<String, Entity> entities) {
        return element.at("key").isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(entities.get(ofKey(element)));
    }
}
