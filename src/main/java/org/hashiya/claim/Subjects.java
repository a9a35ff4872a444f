package org.hashiya.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Party;
import org.hashiya.claim.Lexicon.Concept;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Tie;

/// Of whom and what a claim speaks, and of which area.
///
/// @param keys its subjects; entries that are one and the same have one key
/// @param single those of them that there is one of
/// @param names stems of all names in it, of where it was and of who says it too
/// @param areas the places among them, and where it is said to be
record Subjects(Set<String> keys, Single single, Set<String> names, Areas areas) {
    /// One happening, thing or person, and not a country.
    ///
    /// @param things happenings, works and objects
    /// @param events the happenings, with the concepts in their names: a founding meeting says that
    ///   something was founded, and that people met
    record Single(Set<String> things, Map<String, Set<Concept>> events, Set<String> people) {}

    /// @param keys the places
    /// @param around the places in which they lie, as the registers say
    /// @param names stems of their names
    /// @param label to be shown
    record Areas(Set<String> keys, Set<String> around, Set<String> names, String label) {}

    /// Those of them that stand for one happening or thing.
    Set<String> specific() {
        return single.things();
    }

    static Subjects of(Claim claim, Map<EntityId, Entity> entities) {
        var keys = new TreeSet<String>();
        var things = new TreeSet<String>();
        var people = new TreeSet<String>();
        var events = new HashMap<String, Set<Concept>>();
        var names = new TreeSet<String>();
        claim.claimant().ifPresent(claimant -> names.addAll(names(claimant, entities)));
        var areas = areas(claim, entities);
        names.addAll(areas.names());
        for (var subject : claim.subjects()) {
            var key = key(subject, entities);
            keys.add(key);
            names.addAll(names(subject, entities));
            if (isSpecific(subject.kind())) {
                things.add(key);
            }
            if (subject.kind() == EntityKind.PERSON) {
                people.add(key);
            }
            if (subject.kind() == EntityKind.EVENT) {
                events.put(key, concepts(subject, entities));
            }
        }
        return new Subjects(keys, new Single(things, events, people), names, areas);
    }

    private static boolean isSpecific(EntityKind kind) {
        return switch (kind) {
            case EVENT, WORK, OBJECT -> true;
            case PERSON, PLACE, ORGANISATION, GROUP, CONCEPT -> false;
        };
    }

    private static Areas areas(Claim claim, Map<EntityId, Entity> entities) {
        var places = new ArrayList<Party>();
        claim.subjects().stream()
                .filter(party -> party.kind() == EntityKind.PLACE)
                .forEach(places::add);
        claim.where().ifPresent(places::add);
        claim.scope().area().ifPresent(places::add);
        var keys = new TreeSet<String>();
        var around = new TreeSet<String>();
        var names = new TreeSet<String>();
        var labels = new TreeSet<String>();
        for (var place : places) {
            keys.add(key(place, entities));
            names.addAll(names(place, entities));
            labels.add(label(place, entities));
            if (place instanceof Party.Registered(var id, _)) {
                around.addAll(around(id, entities));
            }
        }
        return new Areas(keys, around, names, String.join(", ", labels));
    }

    private static Set<String> around(EntityId id, Map<EntityId, Entity> entities) {
        var around = new HashSet<String>();
        var next = new ArrayDeque<EntityId>(List.of(id));
        while (!next.isEmpty()) {
            for (var tie : ties(next.remove(), entities)) {
                boolean isUp = tie.kind() == Tie.Kind.PART_OF || tie.kind() == Tie.Kind.LOCATED_IN;
                if (isUp && around.add(tie.to().toString())) {
                    next.add(tie.to());
                }
            }
        }
        return around;
    }

    private static List<Tie> ties(EntityId id, Map<EntityId, Entity> entities) {
        return Optional.ofNullable(entities.get(id))
                .map(entity -> entity.particulars().ties())
                .orElse(List.of());
    }

    static String key(Party party, Map<EntityId, Entity> entities) {
        return switch (party) {
            case Party.Registered(var id, _) -> {
                var least = id.toString();
                for (var tie : ties(id, entities)) {
                    if (tie.kind() == Tie.Kind.SAME_AS
                            && tie.to().toString().compareTo(least) < 0) {
                        least = tie.to().toString();
                    }
                }
                yield least;
            }
            case Party.Worded(var words, _) -> "“" + WordStems.fold(words.strip());
        };
    }

    static String label(Party party, Map<EntityId, Entity> entities) {
        return switch (party) {
            case Party.Registered(var id, _) ->
                    Optional.ofNullable(entities.get(id))
                            .map(entity -> entity.names().getFirst().text())
                            .orElse("?");
            case Party.Worded(var words, _) -> words;
        };
    }

    private static Set<Concept> concepts(Party party, Map<EntityId, Entity> entities) {
        var concepts = new HashSet<Concept>();
        for (var word : wordsOfNames(party, entities)) {
            concepts.addAll(Lexicon.known().of(word));
        }
        return concepts;
    }

    private static Set<String> names(Party party, Map<EntityId, Entity> entities) {
        return wordsOfNames(party, entities).stream()
                .map(WordStems::stem)
                .collect(Collectors.toSet());
    }

    private static Set<String> wordsOfNames(Party party, Map<EntityId, Entity> entities) {
        var written = new HashSet<String>();
        var all = new ArrayList<String>();
        switch (party) {
            case Party.Registered(var id, _) ->
                    Optional.ofNullable(entities.get(id))
                            .ifPresent(entity -> {
                                entity.names().forEach(name -> all.add(name.text()));
                                all.add(entity.key());
                            });
            case Party.Worded(var words, _) -> all.add(words);
        }
        for (var name : all) {
            written.addAll(WordStems.words(WordStems.fold(name.replace('_', ' '))));
        }
        return written;
    }
}
