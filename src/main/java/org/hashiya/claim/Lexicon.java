package org.hashiya.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Words of four languages by which claims are seen to speak of the same: what was done to whom,
/// which moment of the course of things is meant, in which units is counted.
///
/// It is a small bridge and no dictionary: a word that is not in it says no more than its letters.
final class Lexicon {
    /// What a word stands for.
    enum Sort {
        /// What was done to those who are counted: killed, exiled.
        DEED,
        /// A moment in the course of things: begun, crushed.
        PHASE,
        /// Who is counted.
        GROUP,
        UNIT,
        /// How a sentence is meant: only, also, of them.
        MARK,
        /// Says nothing by itself.
        STOP,
        /// How far a number goes, by which calendar a day is told: denies nothing.
        ASIDE,
        /// Thousands and millions.
        SCALE
    }

    record Concept(Sort sort, String code) {}

    private static final int FIRST_COLUMN_OF_WORDS = 3;
    private static final int KEY = 2;
    private static final Lexicon READ = read();

    private final Map<String, List<Beginning>> beginnings = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<String> asides = new ArrayList<>();
    private final Map<Concept, Set<String>> wider = new HashMap<>();
    private final Map<Concept, Map<String, Boolean>> within = new ConcurrentHashMap<>();

    private record Beginning(String letters, boolean isWhole, Concept concept) {
        boolean fits(String word) {
            return isWhole ? word.equals(letters) : word.startsWith(letters);
        }
    }

    private record Phrase(String letters, Concept concept) {}

    private Lexicon() {}

    static Lexicon known() {
        return READ;
    }

    private static Lexicon read() {
        var lexicon = new Lexicon();
        try (var in = Lexicon.class.getResourceAsStream("lexicon.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The program came without its words for claims");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> lexicon.add(line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private void add(String[] row) {
        var concept = new Concept(Sort.valueOf(row[0].toUpperCase(java.util.Locale.ROOT)), row[1]);
        wider.computeIfAbsent(concept, _ -> new HashSet<>()).addAll(List.of(row[2].split(",", -1)));
        for (int column = FIRST_COLUMN_OF_WORDS; column < row.length; column++) {
            for (var written : row[column].split(" ", -1)) {
                if (!written.isEmpty() && !written.equals("-")) {
                    add(written, concept);
                }
            }
        }
    }

    private void add(String written, Concept concept) {
        boolean isWhole = written.endsWith("$");
        var letters = WordStems.fold(written.replace("$", "").replace('_', ' '));
        if (concept.sort() == Sort.ASIDE) {
            asides.add(" " + letters + " ");
        } else if (letters.indexOf(' ') >= 0) {
            phrases.add(new Phrase(" " + letters, concept));
        } else {
            beginnings
                    .computeIfAbsent(key(letters), _ -> new ArrayList<>())
                    .add(new Beginning(letters, isWhole || letters.length() < KEY, concept));
        }
    }

    private static String key(String letters) {
        return letters.substring(0, Math.min(KEY, letters.length()));
    }

    /// What a folded word stands for, the longest beginning of each sort; nothing for most words.
    List<Concept> of(String word) {
        var best = new HashMap<Sort, Beginning>();
        for (var each : beginnings.getOrDefault(key(word), List.of())) {
            if (each.fits(word)) {
                best.merge(
                        each.concept().sort(),
                        each,
                        (one, other) ->
                                one.letters().length() >= other.letters().length() ? one : other);
            }
        }
        return best.values().stream().map(Beginning::concept).toList();
    }

    /// The phrases in a folded line.
    List<Concept> phrasesIn(String line) {
        var padded = " " + line + " ";
        return phrases.stream()
                .filter(phrase -> padded.contains(phrase.letters()))
                .map(Phrase::concept)
                .toList();
    }

    /// A folded line without phrases such as "no more than", which deny nothing.
    String withoutAsides(String line) {
        var rest = " " + line + " ";
        for (var aside : asides) {
            rest = rest.replace(aside, " ");
        }
        return rest;
    }

    /// By how much "thousand roubles" multiplies; 1 for most units.
    double scale(String unit) {
        double scale = 1;
        for (var word : WordStems.words(WordStems.fold(unit))) {
            for (var concept : of(word)) {
                if (concept.sort() == Sort.SCALE) {
                    scale *=
                            wider.getOrDefault(concept, Set.of()).stream()
                                    .mapToDouble(Double::parseDouble)
                                    .findFirst()
                                    .orElse(1);
                }
            }
        }
        return scale;
    }

    /// Whether all that `one` says `other` says too: who was shot was killed.
    boolean isWithin(Sort sort, String one, String other) {
        return one.equals(other)
                || within.computeIfAbsent(new Concept(sort, one), _ -> new ConcurrentHashMap<>())
                        .computeIfAbsent(other, _ -> isBelow(sort, one, other));
    }

    private boolean isBelow(Sort sort, String one, String other) {
        return wider.getOrDefault(new Concept(sort, one), Set.of()).stream()
                .anyMatch(parent ->
                        parent.equals(other)
                                || (!parent.equals("-")
                                        && !parent.equals(one)
                                        && isBelow(sort, parent, other)));
    }

    /// Whether it is a part of something wider.
    boolean isPart(Sort sort, String code) {
        return !wider.getOrDefault(new Concept(sort, code), Set.of("-")).contains("-");
    }

    /// The unit that a person wrote in any language, under one name for all; its own folded words
    /// when it is none of them.
    String unit(String written) {
        var folded = WordStems.fold(written.strip());
        for (var word : WordStems.words(folded)) {
            var unit = unitOf(word);
            if (unit.isPresent()) {
                return unit.get();
            }
        }
        return folded;
    }

    private Optional<String> unitOf(String word) {
        return of(word).stream()
                .filter(concept -> concept.sort() == Sort.UNIT)
                .map(Concept::code)
                .findFirst();
    }

    /// Whether `unit` is one of those that [#unit] knows.
    boolean isUnit(String unit) {
        return wider.containsKey(new Concept(Sort.UNIT, unit));
    }

    /// What a unit measures: time, money, weight.
    SortedSet<String> dimension(String unit) {
        return new TreeSet<>(wider.getOrDefault(new Concept(Sort.UNIT, unit), Set.of(unit)));
    }
}
