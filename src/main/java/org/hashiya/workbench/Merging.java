package org.hashiya.workbench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Mentions;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.Name;
import org.hashiya.entity.Tie;
import org.hashiya.project.Project;

/// Entities of files that meet those of the project: the same id, or else the same kind and key, is
/// the same entity. The project's own entry stays as it is.
final class Merging {
    private final Project project;
    private final Map<EntityId, EntityId> known = new HashMap<>();
    private final Map<EntityId, Entity> byId = new HashMap<>();
    private final Map<String, Entity> byReference = new HashMap<>();

    Merging(Project project) {
        this.project = project;
        project.entities().values().forEach(this::note);
    }

    /// The entity, if it is new here.
    ///
    /// @param isForeign whether it comes from a file of somebody else, where another entry may have
    ///   the same key by accident: then the two must share a name or a number as well
    Optional<Entity> arrives(Entity entity, boolean isForeign) {
        if (known.containsKey(entity.id())) {
            return Optional.empty();
        }
        var same =
                Optional.ofNullable(byId.get(entity.id()))
                        .or(() -> Optional.ofNullable(byReference.get(entity.reference())))
                        .filter(other -> !isForeign || areAlike(other, entity));
        if (same.isPresent()) {
            known.put(entity.id(), same.get().id());
            return Optional.empty();
        }
        var here = entity;
        for (int i = 2; byReference.containsKey(here.reference()); i++) {
            here = entity.keyed(entity.key() + "-" + i);
        }
        known.put(here.id(), here.id());
        note(here);
        return Optional.of(here);
    }

    private static boolean areAlike(Entity one, Entity other) {
        return one.id().equals(other.id())
                || one.names().stream()
                        .map(Name::text)
                        .anyMatch(name ->
                                other.names().stream().map(Name::text).anyMatch(name::equals))
                || one.particulars().authorities().stream()
                        .anyMatch(other.particulars().authorities()::contains);
    }

    private void note(Entity entity) {
        byId.put(entity.id(), entity);
        byReference.putIfAbsent(entity.reference(), entity);
    }

    /// The same meaning, pointing to the entities as they are called here.
    Meaning pointing(Meaning meaning) {
        return Mentions.pointing(meaning, this::here);
    }

    /// The same entity, in relations to others as they are called here; relations that lead to
    /// nobody are left out. To be asked when all have arrived.
    Entity tied(Entity entity) {
        var known = entity.particulars();
        return entity.knownBy(
                known.ties(
                        known.ties().stream()
                                .map(tie -> new Tie(tie.kind(), here(tie.to())))
                                .filter(tie -> !tie.to().equals(entity.id()))
                                .filter(tie ->
                                        this.known.containsValue(tie.to())
                                                || project.entity(tie.to()).isPresent())
                                .toList()));
    }

    /// The id that an entity of the file has here.
    EntityId here(EntityId id) {
        return known.getOrDefault(id, id);
    }
}
