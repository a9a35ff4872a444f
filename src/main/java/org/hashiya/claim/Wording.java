package org.hashiya.claim;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hashiya.claim.Lexicon.Sort;

/// What the words of a claim say, as far as it can be compared across languages.
///
/// @param stems words that carry meaning, without those of the lexicon and names of the subjects
/// @param concepts what else they stand for
record Wording(Set<String> stems, Map<Sort, Set<String>> concepts, Counted counted) {
    /// What persons have said of it in slots of their own.
    ///
    /// @param scope stems and concepts of who or what is counted
    /// @param commodity of what a figure measures
    record Counted(Set<String> scope, Set<String> commodity) {}

    private static final int SHORTEST = 3;

    /// What was done to those who are counted.
    Set<String> deeds() {
        return of(Sort.DEED);
    }

    /// The moments in the course of things.
    Set<String> phases() {
        return of(Sort.PHASE);
    }

    /// Who is counted.
    Set<String> groups() {
        return of(Sort.GROUP);
    }

    /// How it is meant: `only`, `also`, `of_them`, `all`, `not`, `plan`.
    Set<String> marks() {
        return of(Sort.MARK);
    }

    private Set<String> of(Sort sort) {
        return concepts.getOrDefault(sort, Set.of());
    }

    /// @param names stems of the names of its subjects
    static Wording of(Statement statement, Collection<String> names) {
        var claim = statement.claim();
        var unit = claim.figure().map(figure -> Amount.of(figure).countedIn()).orElse("");
        var commodity = claim.figure().map(figure -> figure.commodity()).orElse("");
        var restated = Gathering.of(statement.restated(), names, unit);
        var counted =
                Gathering.of(
                        claim.scope().counted()
                                + " "
                                + commodity
                                + " "
                                + claim.figure().map(figure -> figure.unit()).orElse(""),
                        names,
                        unit);
        var passage = Gathering.of(statement.words(), names, unit);
        if (!commodity.isBlank()) {
            restated.of(Sort.GROUP).clear();
        }
        restated.of(Sort.GROUP).addAll(counted.of(Sort.GROUP));
        restated.of(Sort.DEED).addAll(counted.of(Sort.DEED));
        restated.of(Sort.PHASE).addAll(counted.of(Sort.PHASE));
        restated.stems.addAll(counted.stems);
        // The paraphrase may leave out what the passage says; it never says the contrary.
        if (restated.of(Sort.DEED).isEmpty() && restated.of(Sort.PHASE).isEmpty()) {
            restated.of(Sort.DEED).addAll(passage.of(Sort.DEED));
            restated.of(Sort.PHASE).addAll(passage.of(Sort.PHASE));
        }
        for (var mark : Set.of("of_them", "all", "also")) {
            if (passage.of(Sort.MARK).contains(mark)) {
                restated.of(Sort.MARK).add(mark);
            }
        }
        return new Wording(
                restated.stems,
                restated.concepts,
                new Counted(
                        Gathering.of(claim.scope().counted(), Set.of(), "").all(),
                        Gathering.of(commodity, Set.of(), "").all()));
    }

    /// Stems and concepts together, without those who are counted: these are compared apart.
    Set<String> content() {
        return content(phases());
    }

    /// @param moments how its phases are called beside another claim
    Set<String> content(Set<String> moments) {
        var all = new HashSet<>(stems);
        deeds().forEach(deed -> all.add("deed:" + deed));
        moments.forEach(phase -> all.add("phase:" + phase));
        return all;
    }

    /// What is gathered from one line of words.
    private static final class Gathering {
        private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}%]+|\\p{N}+");

        /// What is only said to set something apart: ", not at the meeting".
        private static final Pattern CONTRAST =
                Pattern.compile(
                        "[,;—–] *(?:(?:and|but) )?not [^,.;:]*"
                                + "|[,;—–] *(?:а|но|и) не [^,.;:]*"
                                + "|[^,.;:]* deyil, *(?!amma|lakin)");

        /// "The number of workers fell to 23,000" counts workers, though they stand before it.
        private static final Set<String> NUMBER_OF =
                Set.of("number", "численност", "количеств", "число", "sayi", "عدد");

        private static final Set<String> BY = Set.of("by", "tərəfindən");
        private static final String RUSSIAN_BY = "ами";

        private final Set<String> stems = new TreeSet<>();
        private final Map<Sort, Set<String>> concepts = new EnumMap<>(Sort.class);
        private final Set<String> beforeNumber = new TreeSet<>();
        private final Set<String> named = new TreeSet<>();
        private boolean isAfterNumber;

        Set<String> of(Sort sort) {
            return concepts.computeIfAbsent(sort, _ -> new TreeSet<>());
        }

        Set<String> all() {
            var all = new TreeSet<>(stems);
            concepts.forEach((sort, codes) -> {
                if (sort != Sort.STOP) {
                    codes.forEach(code -> all.add(sort + ":" + code));
                }
            });
            return all;
        }

        static Gathering of(String words, Collection<String> names, String unit) {
            var gathered = new Gathering();
            var folded = CONTRAST.matcher(WordStems.fold(words)).replaceAll(" ");
            var line =
                    TOKEN.matcher(folded)
                            .results()
                            .map(MatchResult::group)
                            .collect(Collectors.joining(" "));
            var tokens = List.of(Lexicon.known().withoutAsides(line).strip().split(" +", -1));
            for (int i = 0; i < tokens.size(); i++) {
                var token = tokens.get(i);
                if (token.isEmpty()) {
                    continue;
                }
                if (Character.isDigit(token.charAt(0))) {
                    gathered.isAfterNumber = true;
                } else {
                    gathered.take(token, names, isDoer(tokens, i), unit);
                }
            }
            // "In the years of repression" says when, if the sentence has a deed of its own.
            if (gathered.of(Sort.DEED).isEmpty()) {
                gathered.of(Sort.DEED).addAll(gathered.named);
            }
            boolean isNumbered =
                    gathered.of(Sort.GROUP).isEmpty()
                            && tokens.stream()
                                    .anyMatch(token ->
                                            NUMBER_OF.stream().anyMatch(token::startsWith));
            if (!gathered.isAfterNumber || isNumbered) {
                gathered.of(Sort.GROUP).addAll(gathered.beforeNumber);
            }
            Lexicon.known()
                    .phrasesIn(String.join(" ", tokens))
                    .forEach(concept -> gathered.of(concept.sort()).add(concept.code()));
            return gathered;
        }

        /// Whether a word names those who did it, “by soldiers”, and not those who are counted.
        private static boolean isDoer(List<String> tokens, int at) {
            return (at > 0 && BY.contains(tokens.get(at - 1)))
                    || (at + 1 < tokens.size() && BY.contains(tokens.get(at + 1)))
                    || tokens.get(at).endsWith(RUSSIAN_BY);
        }

        private void take(String word, Collection<String> names, boolean isDoer, String unit) {
            var lexicon = Lexicon.known();
            var found = lexicon.of(word);
            if (found.isEmpty()) {
                found = lexicon.of(WordStems.bare(word));
            }
            boolean isPlain = true;
            var stem = WordStems.stem(word);
            for (var concept : found) {
                switch (concept.sort()) {
                    case GROUP -> {
                        if (!isDoer) {
                            (isAfterNumber ? of(Sort.GROUP) : beforeNumber).add(concept.code());
                        }
                        isPlain = false;
                    }
                    case DEED -> {
                        (names.contains(stem) ? named : of(Sort.DEED)).add(concept.code());
                        isPlain = false;
                    }
                    case PHASE, MARK, STOP, ASIDE, SCALE -> {
                        of(concept.sort()).add(concept.code());
                        isPlain = false;
                    }
                    case UNIT ->
                            isPlain &=
                                    !concept.code().equals(unit) && !concept.code().equals("count");
                }
            }
            if (isPlain && stem.length() >= SHORTEST && !names.contains(stem)) {
                stems.add(stem);
            }
        }
    }
}
