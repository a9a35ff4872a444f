package org.hashiya.workbench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
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
        return switch (meaning) {
            case Meaning.Names(var entity) -> new Meaning.Names(here(entity));
            case Meaning.Claims(var claim) -> new Meaning.Claims(pointing(claim));
            case Meaning.Dates _, Meaning.Measures _, Meaning.Plain _ -> meaning;
        };
    }

    private Claim pointing(Claim claim) {
        var scope = claim.scope();
        return new Claim(
                claim.paraphrase(),
                claim.kind(),
                claim.stance(),
                claim.claimant().map(this::pointing),
                claim.subjects().stream().map(this::pointing).toList(),
                claim.figure(),
                claim.when(),
                claim.where().map(this::pointing),
                new Claim.Scope(scope.counted(), scope.area().map(this::pointing), scope.time()));
    }

    private Party pointing(Party party) {
        return switch (party) {
            case Party.Registered(var entity, var kind) -> new Party.Registered(here(entity), kind);
            case Party.Worded _ -> party;
        };
    }

    private EntityId here(EntityId id) {
        return known.getOrDefault(id, id);
    }
}
