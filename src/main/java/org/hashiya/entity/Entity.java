package org.hashiya.entity;

import java.util.LinkedHashSet;
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
        var self = id;
        if (particulars.ties().stream().anyMatch(tie -> tie.to().equals(self))) {
            throw new IllegalArgumentException("An entity has no relation to itself");
        }
    }

    /// What else is known.
    ///
    /// @param dates of a life, an existence, an event, a making
    /// @param coordinates latitude and longitude in decimal degrees, WGS 84
    /// @param ties to other entries, as far as they are said of this one; each once
    public record Particulars(
            Optional<HistoricalDate> dates,
            Optional<Coordinates> coordinates,
            List<Authority> authorities,
            String note,
            List<Tie> ties) {
        public static final Particulars NONE =
                new Particulars(Optional.empty(), Optional.empty(), List.of(), "");

        public Particulars {
            authorities = List.copyOf(authorities);
            ties = List.copyOf(new LinkedHashSet<>(ties));
        }

        /// Where nothing is said of others.
        public Particulars(
                Optional<HistoricalDate> dates,
                Optional<Coordinates> coordinates,
                List<Authority> authorities,
                String note) {
            this(dates, coordinates, authorities, note, List.of());
        }

        public Particulars dates(Optional<HistoricalDate> other) {
            return new Particulars(other, coordinates, authorities, note, ties);
        }

        public Particulars coordinates(Optional<Coordinates> other) {
            return new Particulars(dates, other, authorities, note, ties);
        }

        public Particulars authorities(List<Authority> others) {
            return new Particulars(dates, coordinates, others, note, ties);
        }

        public Particulars note(String other) {
            return new Particulars(dates, coordinates, authorities, other, ties);
        }

        public Particulars ties(List<Tie> others) {
            return new Particulars(dates, coordinates, authorities, note, others);
        }
    }

    /// A place on earth.
    ///
    /// @param latitude from -90 to 90
    /// @param longitude from -180 to 180
    public record Coordinates(double latitude, double longitude) {
        public Coordinates {
            if (!areOnEarth(latitude, longitude)) {
                throw new IllegalArgumentException(
                        "Latitude lies between -90 and 90 degrees, longitude between -180 and 180,"
                                + " not at "
                                + latitude
                                + ", "
                                + longitude);
            }
        }

        public static boolean areOnEarth(double latitude, double longitude) {
            return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        }
    }

    /// The same under another key.
    public Entity keyed(String other) {
        return new Entity(id, kind, other, names, particulars);
    }

    /// The same with other names.
    public Entity named(List<Name> others) {
        return new Entity(id, kind, key, others, particulars);
    }

    /// The same, of which something else is known.
    public Entity knownBy(Particulars others) {
        return new Entity(id, kind, key, names, others);
    }

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
