package org.hashiya.ui.margin;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.NameIndex;
import org.hashiya.entity.NameIndex.Fit;
import org.hashiya.entity.NameIndex.Found;
import org.hashiya.language.LanguageTag;
import org.hashiya.language.Lemma;
import org.hashiya.ui.kit.Pen;

/// Which entries of the registers somebody may mean who types these letters, or selects these
/// words.
///
/// @param names of the entries as they are now
/// @param mentions how often each is mentioned: of two that fit alike the better known is meant
record EntityOffers(NameIndex names, ToIntFunction<EntityId> mentions) {
    private static final int MOST = 6;

    static EntityOffers of(Pen pen) {
        return new EntityOffers(pen.names(), pen::mentionsOf);
    }

    /// Entries of these kinds, best first. No letters fit every name.
    List<Entity> of(Set<EntityKind> kinds, String typed) {
        return names.find(typed, kinds, MOST, mentions).stream().map(Found::entity).toList();
    }

    /// Entries that the words of a source may name: by the words as they stand, and by what they
    /// would be on their own.
    List<Found> named(EntityKind kind, String words, LanguageTag language) {
        var guess = Lemma.guess(words, language, kind == EntityKind.PLACE);
        var met = new HashSet<EntityId>();
        return Stream.of(words, guess)
                .distinct()
                .filter(each -> !each.isBlank())
                .flatMap(each -> names.find(each, Set.of(kind), MOST, mentions).stream())
                .sorted(Comparator.comparing(Found::fit))
                .filter(found -> met.add(found.entity().id()))
                .limit(MOST)
                .toList();
    }

    /// The one that is most likely meant; empty when nobody has quite such a name.
    Optional<Entity> best(EntityKind kind, String words, LanguageTag language) {
        return named(kind, words, language).stream()
                .filter(found -> isLikely(found.fit()))
                .findFirst()
                .map(Found::entity);
    }

    private static boolean isLikely(Fit fit) {
        return switch (fit) {
            case SAME, BEGINS, FOLDED, FOLDED_BEGINS, FOLDED_WORD -> true;
            case ROMAN, ROMAN_BEGINS, ROMAN_WORD, SKELETON -> true;
            case INSIDE, SKELETON_BEGINS, NONE -> false;
        };
    }
}
