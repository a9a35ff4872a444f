package org.hashiya.ui.window;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.PatternSyntaxException;
import org.hashiya.language.Folding;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Words;

/// Finds words in one text as a reader takes them for the same: each part by the rules of its own
/// language. Reading the whole text takes a while, searching it does not, so what was read is kept.
final class Finding {
    /// More would help nobody.
    static final int MOST = 10_000;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AnnotatedText text;
    private final Duration patience;
    private final Map<Set<Folding.Kept>, List<Stretch>> read = new ConcurrentHashMap<>();

    /// A part of the text in one language.
    private record Stretch(int start, Folding folding, Folding.Folded words) {
        Span span(int first, int end) {
            return new Span(start + words.start(first), start + words.end(end - 1));
        }
    }

    /// What came of it.
    sealed interface Found {
        /// @param places in the order of the text, without overlaps; none splits a grapheme
        /// @param more whether there are others beyond [#MOST]
        record Places(List<Span> places, boolean more) implements Found {
            static final Places NONE = new Places(List.of(), false);

            public Places {
                places = List.copyOf(places);
            }
        }

        /// It cannot be sought like this.
        ///
        /// @param sentence why not, for the reader
        record Puzzling(String sentence) implements Found {}
    }

    Finding(AnnotatedText text) {
        this(text, PATIENCE);
    }

    /// @param patience how long a regular expression may take
    Finding(AnnotatedText text, Duration patience) {
        this.text = text;
        this.patience = patience;
    }

    /// Reads the text, so that the first question is answered as quickly as the others.
    Finding prepared(FindWay way) {
        stretches(way);
        return this;
    }

    /// Where `sought` stands in the text.
    Found all(String sought, FindWay way) {
        var places = new Places();
        try {
            return switch (way.kind()) {
                case PLAIN -> words(sought, way, false, places);
                case WHOLE_WORDS -> words(sought, way, true, places);
                case REGEX -> expression(sought, way, places);
            };
        } catch (PatternSyntaxException e) {
            return new Found.Puzzling(FoldedExpression.puzzle(e));
        } catch (Hourglass.RunOut | StackOverflowError _) {
            return new Found.Puzzling(Words.say("find.tooSlow"));
        }
    }

    private Found words(String sought, FindWay way, boolean whole, Places places) {
        for (var stretch : stretches(way)) {
            var letters = stretch.folding().letters(sought);
            if (!letters.isBlank()) {
                find(stretch, letters, whole, places);
            }
        }
        return places.found();
    }

    private static void find(Stretch stretch, String letters, boolean whole, Places places) {
        var words = stretch.words().letters();
        int at = words.indexOf(letters);
        while (at >= 0 && !places.isFull()) {
            int end = at + letters.length();
            boolean fits = !cutsLetter(words, end) && (!whole || isWhole(words, at, end));
            if (fits) {
                places.add(stretch.span(at, end));
            }
            at = words.indexOf(letters, fits ? end : at + 1);
        }
    }

    /// Where accents count, a letter without one is not a letter with one.
    private static boolean cutsLetter(String words, int end) {
        return end < words.length() && isSign(words.codePointAt(end));
    }

    private static boolean isWhole(String words, int start, int end) {
        return (start == 0
                        || !isOfWord(words.codePointBefore(start))
                        || !isOfWord(words.codePointAt(start)))
                && (end == words.length()
                        || !isOfWord(words.codePointAt(end))
                        || !isOfWord(words.codePointBefore(end)));
    }

    private static boolean isOfWord(int letter) {
        return Character.isLetterOrDigit(letter) || isSign(letter);
    }

    private static boolean isSign(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private Found expression(String sought, FindWay way, Places places) {
        var expression = new FoldedExpression(sought, way);
        var hourglass = new Hourglass(patience);
        for (var stretch : stretches(way)) {
            var matcher =
                    expression
                            .in(stretch.folding())
                            .matcher(hourglass.over(stretch.words().letters()));
            while (!places.isFull() && matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    places.add(stretch.span(matcher.start(), matcher.end()));
                }
            }
        }
        return places.found();
    }

    // ---- reading the text

    private List<Stretch> stretches(FindWay way) {
        return read.computeIfAbsent(way.kept(), this::read);
    }

    private List<Stretch> read(Set<Folding.Kept> kept) {
        var stretches = new ArrayList<Stretch>();
        int done = 0;
        for (var part : text.revision().structure().parts()) {
            add(stretches, new Reach(done, part.span().start(), text.text().language()), kept);
            add(
                    stretches,
                    new Reach(part.span().start(), part.span().end(), part.language()),
                    kept);
            done = part.span().end();
        }
        add(stretches, new Reach(done, text.words().length(), text.text().language()), kept);
        return List.copyOf(stretches);
    }

    private record Reach(int start, int end, LanguageTag language) {}

    private void add(List<Stretch> stretches, Reach reach, Set<Folding.Kept> kept) {
        if (reach.start() < reach.end()) {
            var folding = Folding.of(reach.language()).keeping(kept);
            var words = text.words().substring(reach.start(), reach.end());
            stretches.add(new Stretch(reach.start(), folding, folding.fold(words)));
        }
    }

    /// Places as they are found.
    private final class Places {
        private final Graphemes graphemes = new Graphemes(text.words());
        private final List<Span> all = new ArrayList<>();
        private int end;

        void add(Span letters) {
            var whole = graphemes.widen(letters);
            if (whole.start() >= end) {
                all.add(whole);
                end = whole.end();
            }
        }

        /// One more than anybody is told, to know that there are more.
        boolean isFull() {
            return all.size() > MOST;
        }

        Found found() {
            return isFull()
                    ? new Found.Places(all.subList(0, MOST), true)
                    : new Found.Places(all, false);
        }
    }
}
