package org.hashiya.workbench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Mentions;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.Tie;
import org.hashiya.project.Project;

/// Entities of files that meet those of the project: the same id, or else the same kind and key, is
/// the same entity. The project's own entry stays as it is.
final class Merging {
    private final Project project;
    private final Map<EntityId, EntityId> known = new HashMap<>();
    private final Map<String, EntityId> byReference = new HashMap<>();

    Merging(Project project) {
        this.project = project;
        project.entities()
                .values()
                .forEach(entity -> byReference.put(entity.reference(), entity.id()));
    }

    /// The entity, if it is new here.
    Optional<Entity> arrives(Entity entity) {
        if (known.containsKey(entity.id())) {
            return Optional.empty();
        }
        var same =
                project.entity(entity.id())
                        .map(Entity::id)
                        .or(() -> Optional.ofNullable(byReference.get(entity.reference())));
        known.put(entity.id(), same.orElse(entity.id()));
        byReference.putIfAbsent(entity.reference(), entity.id());
        return same.isPresent() ? Optional.empty() : Optional.of(entity);
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

    private EntityId here(EntityId id) {
        return known.getOrDefault(id, id);
    }
}
