package org.hashiya.proposal.dating;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words that one language makes dates of.
final class Lexicon {
    private static final int LONGEST = 3;
    private static final String[] WRITTEN_TO_ARABIC = {
        "", "ال", "و", "ب", "ل", "ف", "وال", "بال", "لل", "ك"
    };
    private static final Map<Tongue, Lexicon> ALL = read();

    private final Tongue tongue;
    private final Map<String, Entry> exact = new HashMap<>();

    /// Words that take endings, by their first three letters.
    private final Map<String, List<Entry>> stems = new HashMap<>();

    private record Entry(Sense sense, int value, String words) {}

    /// A phrase that was found.
    ///
    /// @param count of its words
    /// @param ending of its last word
    /// @param isJoined whether the Arabic "and" is written to it
    record Found(Sense sense, int value, int count, String ending, boolean isJoined) {
        Found(Sense sense, int value, int count, String ending) {
            this(sense, value, count, ending, false);
        }
    }

    private Lexicon(Tongue tongue) {
        this.tongue = tongue;
    }

    static Lexicon of(Tongue tongue) {
        var lexicon = ALL.get(tongue);
        if (lexicon == null) {
            throw new IllegalStateException("No words of " + tongue);
        }
        return lexicon;
    }

    private static Map<Tongue, Lexicon> read() {
        var all = new EnumMap<Tongue, Lexicon>(Tongue.class);
        for (var tongue : Tongue.values()) {
            all.put(tongue, new Lexicon(tongue));
        }
        try (var in = Lexicon.class.getResourceAsStream("lexicon.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The program came without its words for dates");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .forEach(row ->
                            of(all, row[0])
                                    .add(
                                            Sense.valueOf(row[1]),
                                            Integer.parseInt(row[2]),
                                            row[3].split("\\|")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Lexicon of(Map<Tongue, Lexicon> all, String code) {
        return Optional.ofNullable(all.get(Tongue.valueOf(code.toUpperCase(Locale.ROOT))))
                .orElseThrow();
    }

    private void add(Sense sense, int value, String[] phrases) {
        for (var phrase : phrases) {
            boolean hasEndings = phrase.endsWith("*");
            var words =
                    Letters.fold(hasEndings ? phrase.substring(0, phrase.length() - 1) : phrase);
            var entry = new Entry(sense, value, words.letters());
            if (hasEndings) {
                stems.computeIfAbsent(key(entry.words()), _ -> new ArrayList<>()).add(entry);
            } else {
                exact.putIfAbsent(entry.words(), entry);
            }
        }
    }

    private static String key(String words) {
        return words.substring(0, Math.min(2, words.length()));
    }

    /// The longest phrase at the beginning of these words; empty when the first is not known.
    Optional<Found> find(List<String> words) {
        for (int count = Math.min(LONGEST, words.size()); count > 0; count--) {
            var phrase = String.join(" ", words.subList(0, count));
            var found = find(phrase, count);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> find(String phrase, int count) {
        if (tongue == Tongue.AR) {
            return arabic(phrase, count);
        }
        var entry = exact.get(phrase);
        if (entry != null) {
            return Optional.of(new Found(entry.sense(), entry.value(), count, ""));
        }
        Optional<Found> longest = Optional.empty();
        int length = 0;
        for (var stem : stems.getOrDefault(key(phrase), List.of())) {
            if (stem.words().length() > length && phrase.startsWith(stem.words())) {
                var ending = phrase.substring(stem.words().length());
                if (tongue.isEnding(ending)) {
                    length = stem.words().length();
                    longest = Optional.of(new Found(stem.sense(), stem.value(), count, ending));
                }
            }
        }
        return longest;
    }

    private Optional<Found> arabic(String phrase, int count) {
        for (var written : WRITTEN_TO_ARABIC) {
            if (phrase.startsWith(written)) {
                var entry = exact.get(phrase.substring(written.length()));
                if (entry != null) {
                    return Optional.of(
                            new Found(
                                    entry.sense(),
                                    entry.value(),
                                    count,
                                    "",
                                    written.startsWith("و")));
                }
            }
        }
        return Optional.empty();
    }
}
