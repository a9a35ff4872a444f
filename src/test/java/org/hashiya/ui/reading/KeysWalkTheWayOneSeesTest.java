package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hashiya.ui.kit.Typeface;
import org.hashiya.ui.kit.Typesetting;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// By words, by lines of the text and to both ends, with the caret as it is painted.
@ExtendWith(ApplicationExtension.class)
class KeysWalkTheWayOneSeesTest {
    private static final String ALL =
            Arrays.stream(Scripts.values()).map(s -> s.paragraph).collect(Collectors.joining("\n"));

    private Stage stage;
    private OpenPage page;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @ParameterizedTest
    @ValueSource(ints = {860, 400, 200})
    void aStepByWordsNeverTurnsBack(int width) {
        open(width);
        int stops = 0;
        for (var script : Scripts.values()) {
            int start = ALL.indexOf(script.paragraph);
            boolean backwards =
                    script != Scripts.AZERBAIJANI && script != Scripts.ENGLISH_WITH_VOWELLED_ARABIC;
            stops += walk(script, start, backwards ? KeyCode.LEFT : KeyCode.RIGHT, true);
            int end = start + script.paragraph.length();
            walk(script, end, backwards ? KeyCode.RIGHT : KeyCode.LEFT, false);
        }
        System.out.printf("%d px: %d stops by words each way, none turned back%n", width, stops);
    }

    /// Through one paragraph; the caret comes lower or goes on in the direction of the key.
    private int walk(Scripts script, int from, KeyCode key, boolean forward) {
        page.run(() -> page.surface.select(from, from));
        int paragraph = page.ask(page.surface::caretPlace).paragraph();
        var seen = new ArrayList<CaretWalk.Place>();
        seen.add(page.ask(page.surface::caretPlace));
        double x = caretX(paragraph);
        while (true) {
            page.press(KeyCode.CONTROL, key);
            var now = page.ask(page.surface::caretPlace);
            var before = seen.getLast();
            if (now.paragraph() != paragraph || now.equals(before)) {
                break;
            }
            assertThat(seen).as("%s is new", now).doesNotContain(now);
            assertThat(now.line() - before.line()).isBetween(forward ? 0 : -9, forward ? 9 : 0);
            double there = caretX(paragraph);
            if (now.line() == before.line()) {
                assertThat(key == KeyCode.LEFT ? x - there : there - x).isPositive();
            }
            x = there;
            seen.add(now);
        }
        // Joined by hyphens or not, each word was stopped at, once.
        int words = script.words().size();
        assertThat(seen.size()).isBetween(words - 3, words + 3);
        return seen.size();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 200})
    void theArrowsWithControlGoFromLineToLineOfTheText(int width) {
        open(width);
        int at = 0;
        for (var script : Scripts.values()) {
            assertThat(caret()).isEqualTo(at);
            page.press(KeyCode.CONTROL, KeyCode.DOWN);
            at += script.paragraph.length() + 1;
        }
        assertThat(caret()).isEqualTo(ALL.length());
        page.press(KeyCode.CONTROL, KeyCode.UP);
        assertThat(caret()).isEqualTo(ALL.indexOf(Scripts.AZERBAIJANI.paragraph));
        page.press(KeyCode.CONTROL, KeyCode.UP);
        assertThat(caret()).isEqualTo(ALL.indexOf(Scripts.VOWELLED.paragraph));
        page.press(KeyCode.CONTROL, KeyCode.HOME);
        assertThat(caret()).isZero();
    }

    private int caret() {
        return page.ask(page.surface::selection).caret();
    }

    private double caretX(int paragraph) {
        return page.ask(() ->
                page.surface
                        .onScreen()
                        .caretLayer(paragraph)
                        .flatMap(CaretLayer::caretBox)
                        .orElseThrow()
                        .getMinX());
    }

    private void open(int width) {
        page =
                OpenPage.of(stage, width, 1000)
                        .showing(ALL, new Typesetting(Typeface.NOTO_SERIF, Typeface.AMIRI, 15));
    }
}
