package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Typeface;
import org.hashiya.ui.kit.Typesetting;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Each word is painted red by JavaFX itself; the mark on it and the selection of it must cover
/// that red and no other ink. See [Ink].
@ExtendWith(ApplicationExtension.class)
class TintsLieOnTheirInkTest {
    /// So far may ink stand out of its tint: tails of letters do.
    private static final int OVERHANG = 4;

    /// So far may the ink of another word reach in; it never does.
    private static final int INTRUSION = 0;

    /// A glyph does not fill the place it is given.
    private static final int BEARING = 4;

    /// Vowel signs stand so far above and below the line.
    private static final int SLACK = 8;

    /// What is less high is no tint, but a line under it.
    private static final int UNDERLINE = 8;

    private Stage stage;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @ParameterizedTest
    @CsvSource({
        "860, DEJAVU_SANS, DEJAVU_SANS",
        "860, NOTO_SERIF, AMIRI",
        "400, DEJAVU_SANS, DEJAVU_SANS",
        "400, NOTO_SERIF, AMIRI",
        "200, DEJAVU_SANS, DEJAVU_SANS",
        "200, NOTO_SERIF, AMIRI"
    })
    void everyMarkAndSelectionCoversItsWordAndNoOther(int width, Typeface roman, Typeface arabic) {
        var found = new Findings();
        for (var script : Scripts.values()) {
            var page =
                    OpenPage.of(stage, width, 900)
                            .showing(script.paragraph + "\n", new Typesetting(roman, arabic, 18));
            page.run(() -> page.surface.setTheme(Theme.CONTRAST));
            page.ask(() -> look(page, script, found));
        }
        System.out.printf("%d px, %s and %s: %s%n", width, roman, arabic, found);
        assertThat(found.wrong).isEmpty();
        assertThat(found.asked).isGreaterThan(200);
    }

    private static Findings look(OpenPage page, Scripts script, Findings found) {
        var ink = new Ink(page, 0);
        for (var word : script.words()) {
            look(page, ink, word, true, found);
        }
        for (var stretch : script.stretches()) {
            look(page, ink, stretch, false, found);
        }
        return found;
    }

    private static void look(OpenPage page, Ink ink, Span span, boolean oneWord, Findings found) {
        int elsewhere = page.surface.words().length();
        page.surface.select(elsewhere, elsewhere);
        var red = ink.withRed(span);
        page.surface.mark(Mark.of(1, span, Color.LIME));
        var mark = ink.behind();
        page.surface.erase(1);
        page.surface.select(span.start(), span.end());
        var selection = ink.behind();
        var words = page.surface.words().substring(span.start(), span.end());
        found.compare(words + " (mark)", red, mark, oneWord);
        found.compare(words + " (selection)", red, selection, oneWord);
    }

    /// Counts, over all pictures.
    private static final class Findings {
        private final List<String> wrong = new ArrayList<>();
        private int asked;
        private int ink;
        private int overhang;
        private int intrusion;
        private int bearing;

        void compare(String what, Ink.Picture letters, Ink.Picture tint, boolean oneWord) {
            asked++;
            int redBefore = ink;
            int uncovered = 0;
            int foreign = 0;
            for (int y = 0; y < letters.height; y++) {
                for (int x = 0; x < letters.width; x++) {
                    if (letters.isRed(x, y)) {
                        ink++;
                        int out = distance(tint, x, y, true);
                        overhang = Math.max(overhang, out);
                        uncovered += out > OVERHANG ? 1 : 0;
                    } else if (letters.isBlack(x, y)) {
                        int in = distance(tint, x, y, false) - 1;
                        intrusion = Math.max(intrusion, in);
                        foreign += in > INTRUSION ? 1 : 0;
                    }
                }
            }
            if (ink == redBefore) {
                wrong.add(what + " has no ink");
            }
            if (uncovered > 0) {
                wrong.add("%s: %d pixels not covered".formatted(what, uncovered));
            }
            if (foreign > 0) {
                wrong.add("%s: %d pixels of other words covered".formatted(what, foreign));
            }
            if (oneWord) {
                emptyEdges(what, letters, tint);
            }
        }

        /// How far to the side the next pixel is that is painted, or is not; 0 for this one. Ink a
        /// little above or below its tint is beside it.
        private static int distance(Ink.Picture tint, int x, int y, boolean painted) {
            int slack = painted ? SLACK : 0;
            for (int d = 0; d < tint.width; d++) {
                for (int row = Math.max(0, y - slack);
                        row <= Math.min(tint.height - 1, y + slack);
                        row++) {
                    if (is(tint, x - d, row) == painted || is(tint, x + d, row) == painted) {
                        return d;
                    }
                }
            }
            return tint.width;
        }

        private static boolean is(Ink.Picture tint, int x, int y) {
            return x >= 0 && x < tint.width && tint.isPainted(x, y);
        }

        /// Each box begins and ends where the ink of the word does.
        private void emptyEdges(String what, Ink.Picture letters, Ink.Picture tint) {
            for (int top = 0; top < tint.height; top++) {
                int x = 0;
                while (x < tint.width) {
                    if (!tint.isPainted(x, top)) {
                        x++;
                        continue;
                    }
                    int left = x;
                    while (x < tint.width && tint.isPainted(x, top)) {
                        x++;
                    }
                    boolean first = top == 0 || !tint.isPainted((left + x) / 2, top - 1);
                    if (first) {
                        emptyEdges(what, letters, tint, new Box(left, x, top));
                    }
                }
            }
        }

        private record Box(int left, int right, int top) {}

        private void emptyEdges(String what, Ink.Picture letters, Ink.Picture tint, Box box) {
            int bottom = box.top;
            int middle = (box.left + box.right) / 2;
            while (bottom < tint.height && tint.isPainted(middle, bottom)) {
                bottom++;
            }
            if (bottom - box.top < UNDERLINE) {
                return;
            }
            int first = box.right;
            int last = box.left - 1;
            for (int y = box.top; y < bottom; y++) {
                for (int x = box.left; x < box.right; x++) {
                    if (letters.isRed(x, y)) {
                        first = Math.min(first, x);
                        last = Math.max(last, x);
                    }
                }
            }
            int empty = Math.max(first - box.left, box.right - 1 - last);
            bearing = Math.max(bearing, empty);
            if (empty > BEARING) {
                wrong.add("%s: %d pixels beside it covered".formatted(what, empty));
            }
        }

        @Override
        public String toString() {
            return ("%d asked, %d wrong; %d pixels of ink, at most %d px out of their tint, others"
                            + " at most %d px in it, at most %d px of tint without ink at an edge")
                    .formatted(asked, wrong.size(), ink, overhang, intrusion, bearing);
        }
    }
}
