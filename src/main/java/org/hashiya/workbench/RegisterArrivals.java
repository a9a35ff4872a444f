package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.entity.Authority;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.Name;
import org.hashiya.entity.Tie;
import org.hashiya.project.Edit;
import org.hashiya.project.Project;

/// Entries of a file on their way into the registers. The same id, or else the same kind and key,
/// is the same entry: it gets what the file says of it, and loses nothing; what it has already is
/// passed over, so that a file can be given twice.
///
/// @param edit empty when the file says nothing new
public record RegisterArrivals(Optional<Edit> edit, int registered, int amended, int unchanged) {
    /// What the project makes of these entries.
    public static RegisterArrivals of(Project project, List<Entity> arriving) {
        var byReference = new HashMap<String, EntityId>();
        project.entities()
                .values()
                .forEach(entity -> byReference.put(entity.reference(), entity.id()));
        var here = new HashMap<EntityId, EntityId>();
        for (var entity : arriving) {
            var known =
                    project.entity(entity.id())
                            .map(Entity::id)
                            .orElseGet(() ->
                                    byReference.getOrDefault(entity.reference(), entity.id()));
            here.put(entity.id(), known);
            byReference.putIfAbsent(entity.reference(), known);
        }
        var now = new HashMap<EntityId, Entity>();
        var fresh = new LinkedHashSet<EntityId>();
        var changed = new LinkedHashSet<EntityId>();
        for (var entity : arriving) {
            var id = here.getOrDefault(entity.id(), entity.id());
            var tied = called(entity, id, here, project);
            var before = Optional.ofNullable(now.get(id)).or(() -> project.entity(id));
            now.put(id, before.map(known -> renewed(known, tied)).orElse(tied));
            (project.entity(id).isPresent() ? changed : fresh).add(id);
        }
        return of(project, now, fresh, changed);
    }

    private static RegisterArrivals of(
            Project project,
            Map<EntityId, Entity> now,
            LinkedHashSet<EntityId> fresh,
            LinkedHashSet<EntityId> changed) {
        var edits = new ArrayList<Edit>();
        if (!fresh.isEmpty()) {
            edits.add(
                    new Edit.Register(
                            fresh.stream()
                                    .flatMap(id -> Optional.ofNullable(now.get(id)).stream())
                                    .toList()));
        }
        int amended = 0;
        for (var id : changed) {
            var before = project.entity(id).orElseThrow();
            var after = now.getOrDefault(id, before);
            if (!after.equals(before)) {
                edits.add(new Edit.Amend(before, after));
                amended++;
            }
        }
        return new RegisterArrivals(
                edits.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                edits.size() == 1 ? edits.getFirst() : new Edit.Together(edits)),
                fresh.size(),
                amended,
                changed.size() - amended);
    }

    /// The entry under the ids that it and others have here; relations that lead to nobody are left
    /// out.
    private static Entity called(
            Entity entity, EntityId id, Map<EntityId, EntityId> here, Project project) {
        var ties =
                entity.particulars().ties().stream()
                        .filter(tie ->
                                here.containsKey(tie.to()) || project.entity(tie.to()).isPresent())
                        .map(tie -> new Tie(tie.kind(), here.getOrDefault(tie.to(), tie.to())))
                        .filter(tie -> !tie.to().equals(id))
                        .toList();
        return new Entity(
                id, entity.kind(), entity.key(), entity.names(), entity.particulars().ties(ties));
    }

    private static Entity renewed(Entity known, Entity arriving) {
        var names = new ArrayList<>(known.names());
        for (var name : arriving.names()) {
            int at = place(names, name);
            if (at < 0) {
                names.add(name);
            } else {
                names.set(at, name);
            }
        }
        var before = known.particulars();
        var after = arriving.particulars();
        var authorities = new LinkedHashSet<Authority>(before.authorities());
        authorities.addAll(after.authorities());
        var ties = new LinkedHashSet<Tie>(before.ties());
        ties.addAll(after.ties());
        return known.named(names)
                .knownBy(
                        new Entity.Particulars(
                                after.dates().or(before::dates),
                                after.coordinates().or(before::coordinates),
                                List.copyOf(authorities),
                                after.note().isBlank() ? before.note() : after.note(),
                                List.copyOf(ties)));
    }

    private static int place(List<Name> names, Name name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).text().equals(name.text())
                    && names.get(i).language().equals(name.language())) {
                return i;
            }
        }
        return -1;
    }
}
