package org.hashiya.workbench;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final Map<EntityId, EntityId> known = new HashMap<>();
    private final Map<EntityId, Entity> byId = new HashMap<>();
    private final Map<String, Entity> byReference = new HashMap<>();

    /// Those that are new here, in the order in which they came.
    private final Map<EntityId, Entity> fresh = new LinkedHashMap<>();

    Merging(Project project) {
        project.entities().values().forEach(this::note);
    }

    /// @param isForeign whether it comes from a file of somebody else, where another entry may have
    ///   the same key by accident: then the two must share a name or a number as well
    void arrives(Entity entity, boolean isForeign) {
        if (known.containsKey(entity.id())) {
            fresh.computeIfPresent(here(entity.id()), (_, first) -> moreTied(first, entity));
            return;
        }
        var same =
                Optional.ofNullable(byId.get(entity.id()))
                        .or(() -> Optional.ofNullable(byReference.get(entity.reference())))
                        .filter(other -> !isForeign || areAlike(other, entity));
        if (same.isPresent()) {
            known.put(entity.id(), same.get().id());
            return;
        }
        var here = entity;
        for (int i = 2; byReference.containsKey(here.reference()); i++) {
            here = entity.keyed(entity.key() + "-" + i);
        }
        known.put(here.id(), here.id());
        note(here);
        fresh.put(here.id(), here);
    }

    /// Each file of ours says of an entry how it stands to those that are in the file as well.
    private static Entity moreTied(Entity first, Entity again) {
        var ties = new LinkedHashSet<>(first.particulars().ties());
        ties.addAll(again.particulars().ties());
        return first.knownBy(first.particulars().ties(List.copyOf(ties)));
    }

    /// Those that are new here, when all have arrived.
    List<Entity> fresh() {
        return fresh.values().stream().map(this::tied).toList();
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
    /// nobody are left out.
    private Entity tied(Entity entity) {
        var known = entity.particulars();
        return entity.knownBy(
                known.ties(
                        known.ties().stream()
                                .map(tie -> new Tie(tie.kind(), here(tie.to())))
                                .filter(tie -> !tie.to().equals(entity.id()))
                                .filter(tie -> byId.containsKey(tie.to()))
                                .toList()));
    }

    /// The id that an entity of the file has here.
    EntityId here(EntityId id) {
        return known.getOrDefault(id, id);
    }
}
