package org.hashiya.tei;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.project.Project;

/// What the marks of a text point at outside of it: entities, and people who annotated.
final class Pointers {
    private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
    private final Map<EntityId, String> xmlIds = new HashMap<>();

    /// Those that have an entry in a file of somebody else, to which we add.
    private final Set<EntityId> standing = new HashSet<>();

    private final Set<EntityId> missing = new LinkedHashSet<>();
    private final People people;
    private final Project project;

    Pointers(Project project, Collection<Mark> marks, People people) {
        this.project = project;
        this.people = people;
        for (var mark : marks) {
            // No other meaning points anywhere.
            if (mark.annotation().meaning() instanceof Meaning.Names(var entity)) {
                meet(entity);
            } else if (mark.annotation().meaning() instanceof Meaning.Claims(var claim)) {
                meet(claim);
            }
            people.meet(mark.annotation().authorship().creator());
            people.meet(mark.annotation().authorship().editor());
        }
        nameEntities();
    }

    /// To these entries of the registers, and nothing else.
    static Pointers toAll(Project project, Iterable<Entity> entries) {
        var pointers = new Pointers(project, List.of(), new People());
        entries.forEach(entity -> pointers.entities.put(entity.id(), entity));
        pointers.nameEntities();
        return pointers;
    }

    private void meet(Claim claim) {
        claim.claimant().ifPresent(this::meet);
        claim.subjects().forEach(this::meet);
        claim.where().ifPresent(this::meet);
        claim.scope().area().ifPresent(this::meet);
    }

    private void meet(Party party) {
        switch (party) {
            case Party.Registered(var entity, _) -> meet(entity);
            case Party.Worded _ -> {}
        }
    }

    private void meet(EntityId id) {
        if (!entities.containsKey(id)) {
            project.entity(id)
                    .ifPresentOrElse(entity -> entities.put(id, entity), () -> missing.add(id));
        }
    }

    /// Says which entities have an entry in the file already, and which XML ids it has.
    void standing(Map<EntityId, String> entries, Set<String> taken) {
        nameEntities(taken);
        entries.forEach((entity, xmlId) -> {
            xmlIds.put(entity, xmlId);
            standing.add(entity);
        });
    }

    private void nameEntities() {
        nameEntities(Set.of());
    }

    private void nameEntities(Set<String> used) {
        var taken = new HashMap<String, Integer>();
        used.forEach(id -> taken.put(id, 1));
        for (var entity : entities.values()) {
            taken.merge(prefix(entity.kind()) + entity.key(), 1, Integer::sum);
        }
        for (var entity : entities.values()) {
            var wanted = prefix(entity.kind()) + entity.key();
            boolean good = NcName.isPlain(entity.key()) && taken.getOrDefault(wanted, 0).equals(1);
            xmlIds.put(entity.id(), good ? wanted : prefix(entity.kind()) + entity.id());
        }
    }

    /// What the XML id of an entity begins with.
    static String prefix(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "p.";
            case PLACE -> "pl.";
            case ORGANISATION -> "o.";
            case EVENT -> "e.";
            case WORK -> "w.";
            case OBJECT -> "ob.";
            case GROUP -> "g.";
            case CONCEPT -> "k.";
        };
    }

    /// `#` and the XML id of an entity; empty when the project does not have it.
    Optional<String> to(EntityId entity) {
        return Optional.ofNullable(xmlIds.get(entity)).map(id -> "#" + id);
    }

    /// `#resp.Leyla`
    byte[] to(String who) {
        return people.to(who);
    }

    /// The entities that are pointed at, by kind in the order of the registers.
    List<Entity> entities() {
        return entities.values().stream()
                .filter(entity -> !standing.contains(entity.id()))
                .sorted(java.util.Comparator.comparing(Entity::kind))
                .toList();
    }

    String xmlId(Entity entity) {
        return xmlIds.getOrDefault(entity.id(), entity.id().toString());
    }

    /// Those that a mark points at though the project does not have them.
    Set<EntityId> missing() {
        return missing;
    }

    /// The entities by their XML ids.
    Map<String, Entity> byXmlId() {
        var all = new LinkedHashMap<String, Entity>();
        entities.values().forEach(entity -> all.put(xmlId(entity), entity));
        return all;
    }
}
