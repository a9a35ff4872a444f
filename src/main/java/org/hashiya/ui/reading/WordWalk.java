package org.hashiya.ui.reading;

import java.util.function.UnaryOperator;
import org.hashiya.ui.reading.CaretWalk.Place;

/// Moves a caret by words the way the eye does: it stops before each word on the line, on the side
/// from which the line is read, and never turns back where directions mix.
final class WordWalk {
    /// A longer word is passed in steps.
    private static final int FAR = 500;

    private final CaretWalk walk;
    private final DisplayParagraphs paragraphs;
    private final String words;

    WordWalk(CaretWalk walk, DisplayParagraphs paragraphs, String words) {
        this.walk = walk;
        this.paragraphs = paragraphs;
        this.words = words;
    }

    Place left(Place from) {
        return go(from, walk.line(from).rightToLeft() ? walk::forward : walk::back);
    }

    Place right(Place from) {
        return go(from, walk.line(from).rightToLeft() ? walk::back : walk::forward);
    }

    private Place go(Place from, UnaryOperator<Place> step) {
        var at = step.apply(from);
        for (int i = 0; i < FAR && !isBeforeWord(at); i++) {
            var next = step.apply(at);
            if (next.equals(at)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private boolean isBeforeWord(Place place) {
        var line = walk.line(place);
        int ahead = line.rightToLeft() ? place.slot() - 1 : place.slot();
        int behind = line.rightToLeft() ? place.slot() : place.slot() - 1;
        int start = paragraphs.piece(place.paragraph()).start();
        if (!isWord(line, ahead, start)) {
            return false;
        }
        if (place.slot() == line.startSlot()) {
            // A word may be broken where the line or the paragraph is.
            int before = start + line.start() - 1;
            return before < 0 || !Words.isPart(words, before);
        }
        boolean sameDirection =
                line.letters().get(ahead).rightToLeft() == line.letters().get(behind).rightToLeft();
        return !(sameDirection && isWord(line, behind, start));
    }

    private boolean isWord(VisualLine line, int letter, int start) {
        return letter >= 0
                && letter < line.letters().size()
                && Words.isPart(words, start + line.letters().get(letter).start());
    }
}
