package org.hashiya.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Font;

/// Which typeface the letters of a paragraph get.
///
/// Latin, Cyrillic and everything else are set in `roman`, Arabic in `arabic`; spaces, figures and
/// punctuation go with the letters on both sides, or with the paragraph where these differ. No run
/// holds a letter that its typeface lacks, because a letter borrowed inside a right-to-left run
/// lands in the wrong place.
///
/// @param size in pixels, as it looks in Noto Serif
public record Typesetting(Typeface roman, Typeface arabic, double size) {
    /// As the program comes: Noto Serif, with Amiri for Arabic.
    public static final Typesetting BOOK = new Typesetting(Typeface.NOTO_SERIF, Typeface.AMIRI, 16);

    /// `start..end` of a paragraph, in UTF-16 units, half-open, in one typeface.
    public record Run(int start, int end, Typeface face) {}

    private enum Side {
        ROMAN,
        ARABIC,
        EITHER
    }

    public Typesetting {
        if (!(size > 0)) {
            throw new IllegalArgumentException("Letters have a size: " + size);
        }
    }

    public Typesetting withSize(double other) {
        return new Typesetting(roman, arabic, other);
    }

    public Font font(Typeface face) {
        return Font.font(face.family(), size * face.scale());
    }

    /// The runs of a paragraph, in its order; one run when it is empty.
    public List<Run> runs(String paragraph, boolean rightToLeft) {
        if (!rightToLeft && isAllRoman(paragraph)) {
            return List.of(new Run(0, paragraph.length(), roman));
        }
        var base = rightToLeft ? Side.ARABIC : Side.ROMAN;
        var sides = sides(paragraph, base);
        var runs = new ArrayList<Run>();
        int start = 0;
        for (int i = 1; i <= sides.length; i++) {
            if (i == sides.length || sides[i] != sides[start]) {
                add(runs, paragraph, new Run(start, i, face(sides[start])));
                start = i;
            }
        }
        return runs.isEmpty() ? List.of(new Run(0, 0, face(base))) : List.copyOf(runs);
    }

    /// Whether there is nothing to choose, as in most paragraphs of most books.
    private boolean isAllRoman(String paragraph) {
        for (int i = 0; i < paragraph.length(); i++) {
            char letter = paragraph.charAt(i);
            if (isArabic(letter) || !roman.draws(letter)) {
                return false;
            }
        }
        return true;
    }

    /// For each UTF-16 unit the letters it goes with, never `EITHER`.
    private static Side[] sides(String paragraph, Side base) {
        var sides = new Side[paragraph.length()];
        var before = base;
        int open = 0; // where signs begin that do not know yet
        for (int i = 0; i < sides.length; ) {
            int letter = paragraph.codePointAt(i);
            int next = i + Character.charCount(letter);
            var side = side(letter);
            if (side != Side.EITHER) {
                Arrays.fill(sides, open, i, side == before ? side : base);
                Arrays.fill(sides, i, next, side);
                before = side;
                open = next;
            } else if (open == i && i > 0 && belongsToLetterBefore(letter)) {
                Arrays.fill(sides, i, next, before);
                open = next;
            }
            i = next;
        }
        Arrays.fill(sides, open, sides.length, base);
        return sides;
    }

    private Typeface face(Side side) {
        return switch (side) {
            case ROMAN, EITHER -> roman;
            case ARABIC -> arabic;
        };
    }

    private static Side side(int letter) {
        if (isArabic(letter)) {
            return Side.ARABIC;
        }
        return Character.isLetter(letter) ? Side.ROMAN : Side.EITHER;
    }

    private static boolean isArabic(int letter) {
        return (letter >= 0x600 && letter <= 0x6FF)
                || (letter >= 0x750 && letter <= 0x77F)
                || (letter >= 0x870 && letter <= 0x8FF)
                || (letter >= 0xFB50 && letter <= 0xFDFF)
                || (letter >= 0xFE70 && letter <= 0xFEFE);
    }

    /// Adds the run, cut where its typeface lacks a letter. Arabic words are not cut, their letters
    /// join: they go as a whole to a typeface that has all of them.
    private void add(List<Run> runs, String paragraph, Run wanted) {
        var run = new Run(wanted.start(), wanted.end(), faceOfWords(paragraph, wanted));
        int start = run.start();
        var face = run.face();
        for (int i = start; i < run.end(); ) {
            int letter = paragraph.codePointAt(i);
            var here = holdsOn(letter) ? face : faceOf(letter, run.face());
            if (here != face) {
                join(runs, new Run(start, i, face));
                start = i;
                face = here;
            }
            i += Character.charCount(letter);
        }
        join(runs, new Run(start, run.end(), face));
    }

    private Typeface faceOfWords(String paragraph, Run run) {
        if (run.face() != arabic) {
            return run.face();
        }
        return Stream.of(arabic, Typeface.AMIRI, Typeface.DEJAVU_SANS)
                .filter(face -> drawsArabic(face, paragraph, run))
                .findFirst()
                .orElse(arabic);
    }

    private static boolean drawsArabic(Typeface face, String paragraph, Run run) {
        return paragraph
                .substring(run.start(), run.end())
                .codePoints()
                .allMatch(letter -> !isArabic(letter) || face.draws(letter));
    }

    private Typeface faceOf(int letter, Typeface wanted) {
        if (wanted.draws(letter)) {
            return wanted;
        }
        return Stream.of(roman, Typeface.DEJAVU_SANS)
                .filter(face -> face.draws(letter))
                .findFirst()
                .orElse(wanted);
    }

    /// Whether the face of the run stays, be there a shape or not: for what has none of its own,
    /// and for Arabic, which [#faceOfWords] has dealt with.
    private static boolean holdsOn(int letter) {
        return belongsToLetterBefore(letter) || Character.isISOControl(letter) || isArabic(letter);
    }

    /// Accents, vowel signs, joiners and marks of direction.
    private static boolean belongsToLetterBefore(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private static void join(List<Run> runs, Run run) {
        if (run.start() == run.end()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast().face() == run.face()) {
            runs.set(runs.size() - 1, new Run(runs.getLast().start(), run.end(), run.face()));
        } else {
            runs.add(run);
        }
    }
}
