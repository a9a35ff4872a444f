package org.hashiya.ui.window;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.language.Folding;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.Span;

/// Finds words in one text as a reader takes them for the same: each part by the rules of its own
/// language. Reading the whole text takes a while, searching it does not.
final class Finding {
    /// More would help nobody.
    static final int MOST = 10_000;

    private final List<Stretch> stretches = new ArrayList<>();

    private record Stretch(int start, Folding folding, Folding.Folded words) {}

    Finding(AnnotatedText text) {
        var words = text.words();
        int done = 0;
        for (var part : text.revision().structure().parts()) {
            add(words, done, part.span().start(), text.text().language());
            add(words, part.span().start(), part.span().end(), part.language());
            done = part.span().end();
        }
        add(words, done, words.length(), text.text().language());
    }

    private void add(String words, int start, int end, LanguageTag language) {
        if (start < end) {
            var folding = Folding.of(language);
            stretches.add(new Stretch(start, folding, folding.fold(words.substring(start, end))));
        }
    }

    /// Where `sought` stands, in the order of the text, at most [#MOST] places; none of them
    /// overlap.
    List<Span> all(String sought) {
        var found = new ArrayList<Span>();
        for (var stretch : stretches) {
            var letters = stretch.folding().letters(sought);
            if (!letters.isBlank()) {
                find(stretch, letters, found);
            }
        }
        return found;
    }

    private static void find(Stretch stretch, String letters, List<Span> found) {
        var words = stretch.words();
        int at = words.letters().indexOf(letters);
        while (at >= 0 && found.size() < MOST) {
            int last = at + letters.length() - 1;
            found.add(
                    new Span(stretch.start() + words.start(at), stretch.start() + words.end(last)));
            at = words.letters().indexOf(letters, last + 1);
        }
    }
}
