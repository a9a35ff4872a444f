package org.hashiya.intake;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hashiya.language.LanguageGuess;
import org.hashiya.language.LanguageTag;
import org.hashiya.language.Scripts;
import org.hashiya.text.Span;
import org.hashiya.text.Structure.Block;
import org.hashiya.text.Structure.Part;

/// The language of most of a text, and the parts of it that are in others.
///
/// @param parts runs of paragraphs; a paragraph too short to tell goes with its neighbours
record Tongues(LanguageTag most, List<Part> parts) {
    /// A paragraph with fewer letters says nothing of its own.
    private static final int TELLING_LETTERS = 25;

    /// A run with fewer letters, names and titles left aside, is no part.
    private static final int PART_LETTERS = 60;

    /// Stands for the text's own language among those of its paragraphs.
    private static final LanguageTag OWN = LanguageTag.UNKNOWN;

    Tongues {
        parts = List.copyOf(parts);
    }

    /// @param wish the language of most of the text, when a person has said so
    static Tongues of(String words, List<Block> blocks, Optional<LanguageTag> wish) {
        var guesses = new ArrayList<Guess>(blocks.size());
        for (var block : blocks) {
            guesses.add(Guess.of(words, block));
        }
        var heard = mostHeard(guesses).orElseGet(() -> LanguageGuess.of(words));
        var most = wish.orElse(heard);
        var own = Own.of(most, heard, guesses);
        var runs = Run.join(guesses.stream().map(own::without).toList(), Scripts.of(most));
        var parts = new ArrayList<Part>();
        for (var run : runs) {
            if (!run.language().equals(OWN) && run.letters() >= PART_LETTERS) {
                var span =
                        new Span(
                                blocks.get(run.from()).span().start(),
                                blocks.get(run.to() - 1).span().end());
                parts.add(new Part(span, run.language(), ""));
            }
        }
        return new Tongues(most, parts);
    }

    private static Optional<LanguageTag> mostHeard(List<Guess> guesses) {
        Map<LanguageTag, Long> letters = new HashMap<>();
        for (var guess : guesses) {
            guess.language()
                    .ifPresent(tag -> letters.merge(tag, (long) guess.letters(), Long::sum));
        }
        return letters.entrySet().stream()
                .max(
                        Map.Entry.<LanguageTag, Long>comparingByValue()
                                .thenComparing(
                                        entry -> entry.getKey().tag(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /// What one paragraph seems to be.
    ///
    /// @param language empty when it is too short or cannot be told
    /// @param script empty when it has no letter
    private record Guess(
            Optional<LanguageTag> language, Optional<UnicodeScript> script, int letters) {
        static Guess of(String words, Block block) {
            var line = words.substring(block.span().start(), block.span().end());
            var scripts = Scripts.count(line);
            int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
            var language = letters < TELLING_LETTERS ? LanguageTag.UNKNOWN : LanguageGuess.of(line);
            return new Guess(
                    Optional.of(language).filter(tag -> !tag.equals(LanguageTag.UNKNOWN)),
                    Scripts.most(scripts),
                    letters);
        }

        Guess saying(LanguageTag other) {
            return new Guess(Optional.of(other), script, letters);
        }
    }

    /// The text's own language. A person may know better than the guess: where the language that
    /// they name is never heard, it is the one that is heard most; and where the guess knows only a
    /// neighbour of it (Ottoman, Ukrainian), it is all that is in its script.
    private record Own(LanguageTag most, Optional<LanguageTag> mistaken) {
        static Own of(LanguageTag most, LanguageTag heard, List<Guess> guesses) {
            var own = new Own(most, Optional.empty());
            boolean isHeard =
                    guesses.stream().flatMap(guess -> guess.language().stream()).anyMatch(own::is);
            return isHeard ? own : new Own(most, Optional.of(heard));
        }

        boolean is(LanguageTag guess) {
            if (guess.equals(most) || mistaken.filter(guess::equals).isPresent()) {
                return true;
            }
            return Scripts.of(guess).equals(Scripts.of(most))
                    && (!LanguageGuess.knows(most) || sameLanguage(guess));
        }

        private boolean sameLanguage(LanguageTag guess) {
            return guess.locale().getLanguage().equals(most.locale().getLanguage());
        }

        Guess without(Guess guess) {
            return guess.language().filter(this::is).isPresent() ? guess.saying(OWN) : guess;
        }
    }

    /// Paragraphs from the one numbered `from` up to, not with, `to`, in one language; unknown
    /// stands for the text's own.
    ///
    /// @param letters in those paragraphs that can be told
    private record Run(int from, int to, LanguageTag language, long letters) {
        static List<Run> join(List<Guess> guesses, Optional<UnicodeScript> script) {
            var after = new ArrayList<>(Collections.nCopies(guesses.size() + 1, OWN));
            for (int i = guesses.size() - 1; i >= 0; i--) {
                after.set(i, guesses.get(i).language().orElse(after.get(i + 1)));
            }
            var runs = new ArrayList<Run>();
            var before = OWN;
            for (int i = 0; i < guesses.size(); i++) {
                var guess = guesses.get(i);
                var language = guess.language();
                add(
                        runs,
                        new Run(
                                i,
                                i + 1,
                                language.isPresent()
                                        ? language.get()
                                        : between(before, after.get(i), guess, script),
                                language.isPresent() ? guess.letters() : 0));
                before = language.orElse(before);
            }
            return runs;
        }

        /// A paragraph that cannot be told goes with its neighbours when they agree, and with the
        /// text's own language when they do not, unless only one of them has its letters.
        private static LanguageTag between(
                LanguageTag before,
                LanguageTag after,
                Guess guess,
                Optional<UnicodeScript> ownScript) {
            if (before.equals(after)) {
                return before;
            }
            if (guess.script().isEmpty() || guess.script().equals(ownScript)) {
                return OWN;
            }
            return Stream.of(after, before)
                    .filter(neighbour -> Scripts.of(neighbour).equals(guess.script()))
                    .findFirst()
                    .orElse(OWN);
        }

        private static void add(List<Run> runs, Run next) {
            if (!runs.isEmpty() && runs.getLast().language().equals(next.language())) {
                var last = runs.removeLast();
                runs.add(
                        new Run(
                                last.from(),
                                next.to(),
                                last.language(),
                                last.letters() + next.letters()));
            } else {
                runs.add(next);
            }
        }
    }
}
