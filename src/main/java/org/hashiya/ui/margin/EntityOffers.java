package org.hashiya.ui.margin;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.language.Folding;

/// Which entries of the registers somebody may mean who types these letters.
final class EntityOffers {
    private static final int MOST = 6;

    private final List<Entity> entities;

    EntityOffers(List<Entity> entities) {
        this.entities = List.copyOf(entities);
    }

    /// Entries of these kinds, best first: those with a name that begins with the letters, then
    /// those with a word that does, then those that hold them. No letters fit every name.
    List<Entity> of(Set<EntityKind> kinds, String typed) {
        record Ranked(Entity entity, int rank) {}
        return entities.stream()
                .filter(entity -> kinds.contains(entity.kind()))
                .map(entity -> new Ranked(entity, rank(entity, typed.strip())))
                .filter(each -> each.rank() < NONE)
                .sorted(
                        Comparator.comparingInt(Ranked::rank)
                                .thenComparing(each -> first(each.entity())))
                .limit(MOST)
                .map(Ranked::entity)
                .toList();
    }

    private static final int NONE = 4;

    private static String first(Entity entity) {
        return entity.names().getFirst().text();
    }

    private static int rank(Entity entity, String typed) {
        return entity.names().stream().mapToInt(name -> rank(name, typed)).min().orElse(NONE);
    }

    private static int rank(Name name, String typed) {
        var folding = Folding.of(name.language());
        var letters = folding.letters(name.text());
        var sought = folding.letters(typed);
        if (letters.equals(sought)) {
            return 0;
        }
        if (letters.startsWith(sought)) {
            return 1;
        }
        if (letters.contains(" " + sought)) {
            return 2;
        }
        return letters.contains(sought) ? 3 : NONE;
    }
}
