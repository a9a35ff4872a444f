package org.hashiya.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.Tie;

/// How the entries of the registers stand to one another, seen from both ends.
public final class Kinship {
    private final Map<EntityId, Entity> entities;

    public Kinship(Map<EntityId, Entity> entities) {
        this.entities = entities;
    }

    /// A relation as one of the two sees it.
    ///
    /// @param holder the entry that it is kept with
    /// @param other the one that is not looked from
    public record Seen(Entity holder, Tie tie, Entity other) {
        /// Whether it is said of the other one: that is part of this.
        public boolean isFromOther() {
            return holder.equals(other) && !tie.kind().isMutual();
        }
    }

    /// What is said of `id`, then what others say of themselves towards it.
    public List<Seen> of(EntityId id) {
        var seen = new ArrayList<Seen>();
        var self = entities.get(id);
        if (self == null) {
            return seen;
        }
        for (var tie : self.particulars().ties()) {
            var other = entities.get(tie.to());
            if (other != null) {
                seen.add(new Seen(self, tie, other));
            }
        }
        holders(id)
                .forEach(holder ->
                        holder.particulars().ties().stream()
                                .filter(tie -> tie.to().equals(id))
                                .forEach(tie -> seen.add(new Seen(holder, tie, holder))));
        return seen;
    }

    /// Entries that say something of themselves towards `id`.
    public Stream<Entity> holders(EntityId id) {
        return entities.values().stream()
                .filter(entity ->
                        entity.particulars().ties().stream().anyMatch(tie -> tie.to().equals(id)));
    }

    /// Whether the two are said to be the same, by either.
    public boolean areSame(Entity one, Entity other) {
        return isSaid(one, Tie.Kind.SAME_AS, other) || isSaid(other, Tie.Kind.SAME_AS, one);
    }

    private static boolean isSaid(Entity one, Tie.Kind kind, Entity other) {
        return one.particulars().ties().contains(new Tie(kind, other.id()));
    }

    /// @throws Refused when after `edit` something would be part of itself, a member of itself, its
    ///   own child, over however many others
    public static void refuseLoops(Project before, Edit edit) {
        var changed = changed(edit).filter(Kinship::climbs).toList();
        if (changed.isEmpty()) {
            return;
        }
        var after = new Kinship(before.after(edit).entities());
        for (var entity : changed) {
            for (var kind : Tie.Kind.values()) {
                if (kind.isLadder()) {
                    after.loop(entity, kind).ifPresent(Kinship::refuse);
                }
            }
        }
    }

    private static Stream<Entity> changed(Edit edit) {
        return switch (edit) {
            case Edit.Register(var added) -> added.stream();
            case Edit.Amend(_, var after) -> Stream.of(after);
            case Edit.Together(var edits, _) -> edits.stream().flatMap(Kinship::changed);
            case Edit.OfTexts _,
                    Edit.OfAnnotations _,
                    Edit.OfRelations _,
                    Edit.OfAlignments _,
                    Edit.OfConventions _,
                    Edit.Strike _,
                    Edit.Discuss _,
                    Edit.RevisePack _,
                    Edit.Review _ ->
                    Stream.empty(); // says nothing of how entries stand to one another
        };
    }

    private static boolean climbs(Entity entity) {
        return entity.particulars().ties().stream().anyMatch(tie -> tie.kind().isLadder());
    }

    private record Loop(Tie.Kind kind, List<Entity> way) {}

    private Optional<Loop> loop(Entity start, Tie.Kind kind) {
        var way = new ArrayList<Entity>();
        return comesBack(start, start, kind, way, new HashSet<>())
                ? Optional.of(new Loop(kind, way))
                : Optional.empty();
    }

    private boolean comesBack(
            Entity here, Entity start, Tie.Kind kind, List<Entity> way, Set<EntityId> met) {
        way.add(here);
        for (var tie : here.particulars().ties()) {
            var next = entities.get(tie.to());
            if (tie.kind() == kind && next != null) {
                if (next.id().equals(start.id())
                        || (met.add(next.id()) && comesBack(next, start, kind, way, met))) {
                    return true;
                }
            }
        }
        way.removeLast();
        return false;
    }

    private static void refuse(Loop loop) {
        var way = new ArrayList<>(loop.way().stream().map(Entity::reference).toList());
        way.add(way.getFirst());
        throw new Refused(
                "This would go round in a circle ("
                        + loop.kind().code()
                        + "): "
                        + String.join(" → ", way)
                        + ". Nothing was changed; take one of these relations away first.");
    }
}
