package org.hashiya.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.hashiya.language.Folding;
import org.hashiya.language.LanguageTag;
import org.hashiya.language.RomanLetters;

/// Finds entries of the registers while somebody types, by any of their names in any script.
///
/// Each name is kept as it is written, folded, in Roman letters, and as a skeleton of consonants,
/// all made once when the name comes. A keystroke looks through all of them. Safe for several
/// threads.
public final class NameIndex {
    private Map<EntityId, Card> cards = new HashMap<>();
    private Map<EntityId, Entity> followed = Map.of();

    /// An entry with all its names, ready to be compared.
    private record Card(Entity entity, List<NameForms> names) {
        static Card of(Entity entity) {
            return new Card(entity, entity.names().stream().map(NameForms::of).toList());
        }
    }

    /// An entry that fits.
    ///
    /// @param name the one that fits best
    /// @param fit how well; the best comes first
    public record Found(Entity entity, Name name, Fit fit) {}

    /// How a name fits what is typed, best first.
    public enum Fit {
        /// The very letters, all of them.
        SAME,
        /// It begins with the very letters.
        BEGINS,
        /// The same but for capitals and accents.
        FOLDED,
        FOLDED_BEGINS,
        /// One of its later words begins so.
        FOLDED_WORD,
        /// It sounds the same in another script.
        ROMAN,
        ROMAN_BEGINS,
        ROMAN_WORD,
        /// The letters stand inside a word.
        INSIDE,
        /// It has the same consonants.
        SKELETON,
        SKELETON_BEGINS,
        NONE
    }

    /// Takes over the registers as they are now. Only entries that are not the ones of the last
    /// time cost anything.
    public synchronized void follow(Map<EntityId, Entity> entities) {
        if (entities.equals(followed)) {
            return;
        }
        var next = new HashMap<EntityId, Card>(2 * entities.size());
        for (var entity : entities.values()) {
            var known = cards.get(entity.id());
            next.put(
                    entity.id(),
                    known != null && known.entity().equals(entity) ? known : Card.of(entity));
        }
        cards = next;
        followed = entities;
    }

    /// Entries of these kinds, best first, and among equals those with the most mentions.
    ///
    /// @param typed nothing typed fits every name
    public List<Found> find(
            String typed, Set<EntityKind> kinds, int most, ToIntFunction<EntityId> mentions) {
        var wanted = new Wanted(typed.strip());
        Comparator<Found> order =
                Comparator.comparing(Found::fit)
                        .thenComparingInt(found -> -mentions.applyAsInt(found.entity().id()))
                        .thenComparingInt(found -> wanted.distance(found.name()))
                        .thenComparing(found -> found.entity().names().getFirst().text())
                        .thenComparing(found -> found.entity().key());
        var best = new PriorityQueue<Found>(order.reversed());
        for (var card : all()) {
            if (kinds.contains(card.entity().kind())) {
                var found = wanted.best(card);
                if (found.fit() != Fit.NONE) {
                    best.add(found);
                    if (best.size() > most) {
                        best.remove();
                    }
                }
            }
        }
        var sorted = new ArrayList<>(best);
        sorted.sort(order);
        return sorted;
    }

    private synchronized Collection<Card> all() {
        return cards.values(); // never changed, only replaced
    }

    /// What is typed, ready to be compared with names of any language.
    private static final class Wanted {
        private final String typed;
        private final Map<LanguageTag, String> folded = new HashMap<>();
        private final List<String> roman;
        private final List<String> skeletons;

        Wanted(String typed) {
            this.typed = typed;
            roman =
                    List.of("az", "und").stream()
                            .map(tag -> RomanLetters.of(new LanguageTag(tag)).write(typed))
                            .filter(sounds -> !sounds.isEmpty())
                            .distinct()
                            .toList();
            boolean mayBreathe = typed.indexOf('г') >= 0 || typed.indexOf('Г') >= 0;
            skeletons =
                    roman.stream()
                            .flatMap(sounds -> bones(sounds, mayBreathe))
                            .filter(bones -> bones.length() > 1)
                            .distinct()
                            .toList();
        }

        /// Russian writes г for the h of others.
        static Stream<String> bones(String sounds, boolean mayBreathe) {
            var skeleton = RomanLetters.skeleton(sounds);
            return mayBreathe
                    ? Stream.of(skeleton, RomanLetters.skeleton(sounds.replace('g', 'h')))
                    : Stream.of(skeleton);
        }

        Found best(Card card) {
            var best = Fit.NONE;
            var name = card.names().getFirst();
            for (var each : card.names()) {
                var fit = fit(each);
                if (fit.compareTo(best) < 0) {
                    best = fit;
                    name = each;
                }
            }
            return new Found(card.entity(), name.name(), best);
        }

        private Fit fit(NameForms name) {
            var text = name.name().text();
            if (text.startsWith(typed)) {
                return text.length() == typed.length() ? Fit.SAME : Fit.BEGINS;
            }
            var byLetters =
                    name.fitFolded(
                            folded.computeIfAbsent(
                                    name.name().language(),
                                    language -> Folding.of(language).letters(typed)));
            if (byLetters.compareTo(Fit.INSIDE) < 0) {
                return byLetters;
            }
            var bySound = Fit.NONE;
            for (var sounds : roman) {
                bySound = better(bySound, name.fitRoman(sounds));
            }
            bySound = better(bySound, byLetters);
            if (bySound == Fit.NONE) {
                for (var bones : skeletons) {
                    bySound = better(bySound, name.fitSkeleton(bones));
                }
            }
            return bySound;
        }

        private static Fit better(Fit one, Fit other) {
            return one.compareTo(other) <= 0 ? one : other;
        }

        /// Letters of a name that are not typed: the shorter name is nearer.
        int distance(Name name) {
            return Math.abs(name.text().length() - typed.length());
        }
    }

    /// Whatever a name is compared by.
    private record NameForms(Name name, String folded, String roman, List<String> skeletons) {
        static NameForms of(Name name) {
            var roman = RomanLetters.of(name.language()).write(name.text());
            boolean isRussian = name.language().locale().getLanguage().equals("ru");
            var skeletons =
                    Wanted.bones(roman, isRussian && roman.indexOf('g') >= 0).distinct().toList();
            return new NameForms(
                    name, Folding.of(name.language()).letters(name.text()), roman, skeletons);
        }

        Fit fitFolded(String letters) {
            return switch (place(folded, letters)) {
                case WHOLE -> Fit.FOLDED;
                case START -> Fit.FOLDED_BEGINS;
                case WORD -> Fit.FOLDED_WORD;
                case INSIDE -> letters.length() > 1 ? Fit.INSIDE : Fit.NONE;
                case NOWHERE -> Fit.NONE;
            };
        }

        Fit fitRoman(String sounds) {
            return switch (place(roman, sounds)) {
                case WHOLE -> Fit.ROMAN;
                case START -> Fit.ROMAN_BEGINS;
                case WORD -> Fit.ROMAN_WORD;
                case INSIDE, NOWHERE -> Fit.NONE;
            };
        }

        Fit fitSkeleton(String bones) {
            var best = Fit.NONE;
            for (var skeleton : skeletons) {
                var fit =
                        switch (place(skeleton, bones)) {
                            case WHOLE -> Fit.SKELETON;
                            case START, WORD -> Fit.SKELETON_BEGINS;
                            case INSIDE, NOWHERE -> Fit.NONE;
                        };
                best = fit.compareTo(best) < 0 ? fit : best;
            }
            return best;
        }

        private enum Place {
            WHOLE,
            START,
            WORD,
            INSIDE,
            NOWHERE
        }

        private static Place place(String words, String sought) {
            int at = words.indexOf(sought);
            if (at < 0) {
                return Place.NOWHERE;
            }
            if (at == 0) {
                return words.length() == sought.length() ? Place.WHOLE : Place.START;
            }
            for (; at > 0; at = words.indexOf(sought, at + 1)) {
                if (!Character.isLetterOrDigit(words.charAt(at - 1))) {
                    return Place.WORD;
                }
            }
            return Place.INSIDE;
        }
    }
}
