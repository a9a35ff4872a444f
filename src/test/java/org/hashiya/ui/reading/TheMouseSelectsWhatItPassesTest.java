package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Typeface;
import org.hashiya.ui.kit.Typesetting;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A robot drags from the first ink of a word to the last and back, double clicks, triple clicks
/// and extends. Where the ink is JavaFX's renderer says; see [Ink].
@ExtendWith(ApplicationExtension.class)
class TheMouseSelectsWhatItPassesTest {
    private Stage stage;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @ParameterizedTest
    @CsvSource({
        "860, NOTO_SERIF, AMIRI",
        "400, DEJAVU_SANS, DEJAVU_SANS",
        "200, NOTO_SERIF, AMIRI",
        "200, DEJAVU_SANS, DEJAVU_SANS"
    })
    void exactlyTheWords(int width, Typeface roman, Typeface arabic) {
        var tally = new Tally();
        for (var script : Scripts.values()) {
            var after = Scripts.values()[(script.ordinal() + 1) % Scripts.values().length];
            var text = script.paragraph + "\n" + after.paragraph;
            var page =
                    OpenPage.of(stage, width, 1000)
                            .showing(text, new Typesetting(roman, arabic, 15));
            page.run(() -> page.surface.setTheme(Theme.CONTRAST));
            var hand = new Hand(page, script, tally);
            hand.dragOverWords();
            hand.dragIntoTheNextParagraph(after);
            hand.click();
            hand.clickBesideLetters();
        }
        System.out.printf("%d px, %s and %s: %s%n", width, roman, arabic, tally);
        assertThat(tally.wrong).isEmpty();
        assertThat(tally.counts.getOrDefault("not asked", 0)).isLessThanOrEqualTo(3);
        assertThat(tally.counts.values()).allSatisfy(count -> assertThat(count).isPositive());
    }

    private static final class Tally {
        private final Map<String, Integer> counts = new HashMap<>();
        private final List<String> wrong = new ArrayList<>();

        void check(String what, Selection wanted, Selection got, String text) {
            counts.merge(what, 1, Integer::sum);
            if (!wanted.equals(got)) {
                wrong.add(
                        "%s: “%s” and not “%s” %s %s"
                                .formatted(
                                        what,
                                        text.substring(got.start(), got.end()),
                                        text.substring(wanted.start(), wanted.end()),
                                        got,
                                        wanted));
            }
        }

        void check(String what, boolean right, Object seen) {
            counts.merge(what, 1, Integer::sum);
            if (!right) {
                wrong.add(what + ": " + seen);
            }
        }

        @Override
        public String toString() {
            return counts + ", wrong: " + wrong.size();
        }
    }

    private static final class Hand {
        private final OpenPage page;
        private final Scripts script;
        private final Tally tally;
        private final String text;
        private final Map<Span, Rectangle2D> ink = new HashMap<>();

        Hand(OpenPage page, Scripts script, Tally tally) {
            this.page = page;
            this.script = script;
            this.tally = tally;
            this.text = page.ask(page.surface::words);
            page.ask(() -> {
                var first = new Ink(page, 0);
                script.words().forEach(word -> ink.put(word, first.withRed(word).red()));
                return ink;
            });
        }

        void dragOverWords() {
            var words = script.words();
            for (int i = 0; i < words.size(); i += 2) {
                dragBothWays("drag over a word", words.get(i), words.get(i));
            }
            for (int i = 0; i + 5 < words.size(); i += 3) {
                dragBothWays("drag over six words", words.get(i), words.get(i + 5));
            }
        }

        private void dragBothWays(String what, Span first, Span last) {
            if (hasNoPlace(first.start())) {
                tally.counts.merge("not asked", 1, Integer::sum);
                return;
            }
            var start = edge(first, ink.get(first), true);
            var end = edge(last, ink.get(last), false);
            drag(what, start, end, new Selection(first.start(), last.end()));
            drag(what, end, start, new Selection(last.end(), first.start()));
        }

        private void drag(String what, Point2D from, Point2D to, Selection wanted) {
            page.forgetClicks();
            page.drag(from, to);
            tally.check(what, wanted, page.ask(page.surface::selection), text);
        }

        void dragIntoTheNextParagraph(Scripts after) {
            int offset = script.paragraph.length() + 1;
            var last = after.words().get(2);
            var there = new Span(last.start() + offset, last.end() + offset);
            var box = page.ask(() -> new Ink(page, 1).withRed(last).red());
            var first = script.words().get(script.words().size() - 3);
            if (hasNoPlace(first.start())) {
                tally.counts.merge("not asked", 1, Integer::sum);
                return;
            }
            var start = edge(first, ink.get(first), true);
            var end = edge(there, box, false);
            var wanted = new Selection(first.start(), there.end());
            drag("drag into the next paragraph", start, end, wanted);
            var back = new Selection(there.end(), first.start());
            drag("drag into the next paragraph", end, start, back);
        }

        void click() {
            for (var word : script.words()) {
                var whole =
                        text.startsWith("1920-ci", word.start())
                                ? new Span(word.start(), word.start() + 7)
                                : text.startsWith("1920-ci", word.start() - 5)
                                        ? new Span(word.start() - 5, word.end())
                                        : word;
                page.click(middle(ink.get(word)), 2);
                var wanted = new Selection(whole.start(), whole.end());
                tally.check("double click", wanted, page.ask(page.surface::selection), text);
            }
            var words = script.words();
            var early = words.get(1);
            var late = words.get(words.size() - 3);
            page.click(middle(ink.get(early)), 3);
            var line = new Selection(0, script.paragraph.length());
            tally.check("triple click", line, page.ask(page.surface::selection), text);
            page.click(edge(early, ink.get(early), true), 1);
            page.shiftClick(edge(late, ink.get(late), false));
            var wanted = new Selection(early.start(), late.end());
            tally.check("shift and click", wanted, page.ask(page.surface::selection), text);
        }

        /// The caret stands at the edge of the letter that was clicked, on the side of the click,
        /// also where directions meet and where the line ends.
        void clickBesideLetters() {
            var view = page.ask(() -> page.view(0));
            for (int at : page.ask(() -> page.lettersIn(view))) {
                var box = page.ask(() -> page.boxes(at, at + 1));
                if (at % 2 == 0 && script != Scripts.VOWELLED
                        || box.size() != 1
                        || box.getFirst().getWidth() < 4
                        || isCompound(at)
                        || Character.isWhitespace(text.charAt(at))) {
                    continue;
                }
                var letter = box.getFirst();
                for (double part : new double[] {0.25, 0.75}) {
                    double x = letter.getMinX() + part * letter.getWidth();
                    double y = (letter.getMinY() + letter.getMaxY()) / 2;
                    page.click(page.ask(() -> page.onScreen(new Point2D(x, y))), 1);
                    var caret = page.ask(() -> new Ink(page, 0).behind().caret());
                    double edge = part < 0.5 ? letter.getMinX() : letter.getMaxX();
                    double drawn = (caret.getMinX() + caret.getMaxX()) / 2;
                    boolean sameLine = caret.getMinY() <= y && y <= caret.getMaxY();
                    boolean near = Math.abs(drawn - edge) <= Math.max(2, letter.getWidth() / 4);
                    tally.check(
                            "caret where one clicked",
                            sameLine && near,
                            "%d %s: %s, clicked at %.1f %.1f, letter %s"
                                    .formatted(at, text.charAt(at), caret, x, y, letter));
                }
            }
        }

        private Point2D middle(Rectangle2D box) {
            return page.ask(() -> page.onScreen(OpenPage.middle(box)));
        }

        /// Whether the letter carries a vowel sign or is one, so that it has no edges of its own.
        private boolean isCompound(int at) {
            return isSign(at) || (at + 1 < text.length() && isSign(at + 1));
        }

        private boolean isSign(int at) {
            return Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
        }

        /// JavaFX gives the place of some letters with a vowel sign to the character before; nobody
        /// can press such a letter.
        private boolean hasNoPlace(int at) {
            int end = page.surface.paragraphs().graphemeEnd(at + 1);
            var boxes = page.ask(() -> page.surface.onScreen().boxesInScene(at, end));
            return boxes.stream().mapToDouble(Rectangle2D::getWidth).sum() < 1;
        }

        /// Just inside the first or the last letter, where the ink of the word begins or ends.
        private Point2D edge(Span word, Rectangle2D box, boolean first) {
            byte direction = Character.getDirectionality(text.charAt(word.start()));
            boolean backwards = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            var paragraphs = page.surface.paragraphs();
            int from = first ? word.start() : paragraphs.graphemeStart(word.end() - 1);
            int to = paragraphs.graphemeEnd(from + 1);
            var boxes = page.ask(() -> page.surface.onScreen().boxesInScene(from, to));
            double left = boxes.getFirst().getMinX();
            double right = boxes.getLast().getMaxX();
            double in = Math.min(1.2, (right - left) * 0.2);
            double x = backwards == first ? right - in : left + in;
            double inkEdge = backwards == first ? box.getMaxX() : box.getMinX();
            assertThat(Math.abs(x - inkEdge)).as("beside the ink of %s", word).isLessThan(8);
            double y = (box.getMinY() + box.getMaxY()) / 2;
            return page.ask(() -> page.onScreen(new Point2D(x, y)));
        }
    }
}
