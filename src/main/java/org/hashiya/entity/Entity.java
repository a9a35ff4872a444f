package org.hashiya.entity;

import java.util.List;
import java.util.Optional;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.language.LanguageTag;

/// A person, place, organisation, event, work, object, group or concept in the project's register.
///
/// @param key a short name for typing and for files (`rustam`, `mill-1`): letters, digits, `_`, `-`
///   and `.`; unique among entities of its kind
/// @param names never empty; the first one stands for the entity where only one can be shown
public record Entity(
        EntityId id, EntityKind kind, String key, List<Name> names, Particulars particulars) {
    public Entity {
        if (!isKey(key)) {
            throw new IllegalArgumentException(
                    "“"
                            + key
                            + "” cannot be the key of an entity; use letters, digits, _, - and full"
                            + " stops");
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException("An entity has at least one name");
        }
        names = List.copyOf(names);
    }

    /// What else is known.
    ///
    /// @param dates of a life, an existence, an event, a making
    /// @param coordinates latitude and longitude in decimal degrees, WGS 84
    public record Particulars(
            Optional<HistoricalDate> dates,
            Optional<Coordinates> coordinates,
            List<Authority> authorities,
            String note) {
        public static final Particulars NONE =
                new Particulars(Optional.empty(), Optional.empty(), List.of(), "");

        public Particulars {
            authorities = List.copyOf(authorities);
        }
    }

    public record Coordinates(double latitude, double longitude) {}

    /// `person:rustam`.
    public String reference() {
        return kind.code() + ":" + key;
    }

    /// The name to show to somebody who reads `language`.
    public Name nameIn(LanguageTag language) {
        return names.stream()
                .filter(name -> name.language().equals(language))
                .findFirst()
                .orElse(names.getFirst());
    }

    /// Whether `written` may be the key of an entity.
    public static boolean isKey(String written) {
        return !written.isEmpty() && written.chars().allMatch(Entity::mayStandInKey);
    }

    private static boolean mayStandInKey(int sign) {
        return Character.isLetterOrDigit(sign) || sign == '_' || sign == '-' || sign == '.';
    }
}
