package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hashiya.ui.kit.Typeface;
import org.hashiya.ui.kit.Typesetting;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Mouse, selection and caret find the letters that stand there, in lines that run both ways and
/// wrap, in wide panes and narrow ones.
@ExtendWith(ApplicationExtension.class)
class ArabicIsHitWhereItIsDrawnTest {
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
    void theMouseFindsEveryLetter(int width, Typeface roman, Typeface arabic) {
        var page = open(width, roman, arabic);
        everyLetterIsHit(page);
        aSelectionCoversItsLettersAndNoOthers(page);
        draggingOverWordsSelectsThem(page);
    }

    @ParameterizedTest
    @CsvSource({
        "860, NOTO_SERIF, AMIRI",
        "400, DEJAVU_SANS, DEJAVU_SANS",
        "200, NOTO_SERIF, AMIRI"
    })
    void theKeysFindEveryLetter(int width, Typeface roman, Typeface arabic) {
        var page = open(width, roman, arabic);
        eachArrowPassesOneGrapheme(page, 0, KeyCode.LEFT);
        eachArrowPassesOneGrapheme(page, 0, KeyCode.RIGHT);
        eachArrowPassesOneGrapheme(page, 1, KeyCode.RIGHT);
        eachArrowPassesOneGrapheme(page, 3, KeyCode.LEFT);
        eachArrowPassesOneGrapheme(page, 4, KeyCode.LEFT);
        everyLineIsReached(page, 0);
        everyLineIsReached(page, 5);
    }

    private OpenPage open(int width, Typeface roman, Typeface arabic) {
        return OpenPage.of(stage, width, 1000)
                .showing(Pages.ALL, new Typesetting(roman, arabic, 18));
    }

    private static void everyLetterIsHit(OpenPage page) {
        var asked = new HashSet<Integer>();
        var wrong = new ArrayList<String>();
        for (int at = 0; at < Pages.ALL.length(); at += 60) {
            int place = at;
            page.run(() -> page.surface.reveal(place));
            page.run(() -> ask(page, asked, wrong));
        }
        assertThat(wrong).isEmpty();
        // The others are parts of ligatures, vowel signs, and spaces at which a line is wrapped.
        assertThat(asked.size()).isGreaterThan(Pages.ALL.length() * 95 / 100);
    }

    private static void ask(OpenPage page, Set<Integer> asked, List<String> wrong) {
        for (var view : page.surface.onScreen().views()) {
            for (int letter : page.lettersIn(view)) {
                int at = view.piece().start() + letter;
                for (var box : page.boxes(at, at + 1)) {
                    assertThat(box.getMinX()).isGreaterThanOrEqualTo(0);
                    assertThat(box.getMaxX()).isLessThanOrEqualTo(page.scene.getWidth());
                    var middle = OpenPage.middle(box);
                    int hit = page.surface.characterAt(middle.getX(), middle.getY());
                    if (hit != at) {
                        wrong.add("%d was taken for %d".formatted(at, hit));
                    }
                    asked.add(at);
                }
            }
        }
    }

    private static void aSelectionCoversItsLettersAndNoOthers(OpenPage page) {
        int start = Pages.ALL.indexOf("المفتش");
        int end = Pages.ALL.indexOf("is called");
        page.run(() -> page.surface.select(start, end));
        page.run(() -> page.surface.reveal(end));
        page.run(() -> page.surface.reveal(start));
        var wrong = page.ask(() -> wronglyCovered(page, start, end));
        assertThat(wrong).isEmpty();
    }

    private static void draggingOverWordsSelectsThem(OpenPage page) {
        for (var sought : Pages.DRAGGED) {
            int start = Pages.ALL.indexOf(sought);
            int end = start + sought.length();
            page.run(() -> page.surface.reveal(end));
            page.run(() -> page.surface.reveal(start));
            page.drag(
                    page.ask(() -> edge(page, start, true)),
                    page.ask(() -> edge(page, end - 1, false)));
            var selected =
                    page.ask(page.surface::selection)
                            .span()
                            .map(span -> Pages.ALL.substring(span.start(), span.end()));
            assertThat(selected).contains(sought);
        }
    }

    private static List<Integer> wronglyCovered(OpenPage page, int start, int end) {
        var wrong = new ArrayList<Integer>();
        for (var view : page.surface.onScreen().views()) {
            var drawn =
                    page.surface.onScreen().caretLayer(view.index()).orElseThrow().selectionBoxes();
            for (int letter : page.lettersIn(view)) {
                var box = view.geometry().rectangles(letter, letter + 1).getFirst();
                boolean covered =
                        drawn.stream().anyMatch(one -> one.contains(OpenPage.middle(box)));
                int at = view.piece().start() + letter;
                if (covered != (start <= at && at < end)) {
                    wrong.add(at);
                }
            }
        }
        return wrong;
    }

    /// From one end of a paragraph to the other; the caret is never drawn the wrong way.
    private static void eachArrowPassesOneGrapheme(OpenPage page, int paragraph, KeyCode key) {
        var piece = page.ask(() -> page.view(paragraph)).piece();
        boolean forward = (key == KeyCode.LEFT) == piece.rightToLeft();
        int from = forward ? piece.start() : piece.end();
        page.run(() -> page.surface.select(from, from));
        int graphemes = graphemes(Pages.ALL.substring(piece.start(), piece.end()));
        var places = new HashSet<CaretWalk.Place>();
        var last = page.ask(page.surface::caretPlace);
        double lastX = page.ask(() -> caretX(page, paragraph));
        places.add(last);
        for (int i = 0; i < graphemes; i++) {
            page.press(key);
            var now = page.ask(page.surface::caretPlace);
            assertThat(now.paragraph()).isEqualTo(paragraph);
            assertThat(places.add(now)).as("%s is new", now).isTrue();
            double x = page.ask(() -> caretX(page, paragraph));
            if (now.line() == last.line()) {
                assertThat(key == KeyCode.LEFT ? lastX - x : x - lastX).isNotNegative();
            }
            last = now;
            lastX = x;
        }
        int end = page.ask(page.surface::selection).caret();
        assertThat(end).isEqualTo(forward ? piece.end() : piece.start());
    }

    private static void everyLineIsReached(OpenPage page, int paragraph) {
        var view = page.ask(() -> page.view(paragraph));
        int start = view.piece().start();
        int count = page.ask(() -> view.lines().size());
        page.run(() -> page.surface.select(start, start));
        var reached = new TreeSet<Integer>();
        for (int i = 0; i < count; i++) {
            int line = i;
            page.press(KeyCode.END);
            assertThat(page.ask(page.surface::caretPlace).line()).isEqualTo(line);
            page.press(KeyCode.HOME);
            int lineStart = page.ask(() -> page.view(paragraph).lines().get(line).start());
            assertThat(page.ask(page.surface::selection).caret() - start).isEqualTo(lineStart);
            reached.add(page.ask(page.surface::caretPlace).line());
            page.press(KeyCode.DOWN);
        }
        assertThat(reached).hasSize(count);
        page.run(() -> page.surface.select(view.piece().end(), view.piece().end()));
        for (int i = count - 1; i > 0; i--) {
            assertThat(page.ask(page.surface::caretPlace).line()).isEqualTo(i);
            page.press(KeyCode.UP);
        }
        assertThat(page.ask(page.surface::caretPlace).line()).isZero();
    }

    private static double caretX(OpenPage page, int paragraph) {
        return page.surface
                .onScreen()
                .caretLayer(paragraph)
                .flatMap(CaretLayer::caretBox)
                .orElseThrow()
                .getMinX();
    }

    /// Just inside the edge at which the letter is entered or left.
    private static Point2D edge(OpenPage page, int at, boolean first) {
        var box = page.surface.onScreen().boxesInScene(at, at + 1).getFirst();
        boolean backwards =
                Character.getDirectionality(Pages.ALL.charAt(at))
                        == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        double in = Math.min(1.2, box.getWidth() * 0.2);
        double x = backwards == first ? box.getMaxX() - in : box.getMinX() + in;
        return page.onScreen(new Point2D(x, (box.getMinY() + box.getMaxY()) / 2));
    }

    private static int graphemes(String text) {
        var breaks = BreakIterator.getCharacterInstance();
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
