package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import org.hashiya.project.Answer;
import org.hashiya.text.TextId;
import org.hashiya.ui.reading.EyeLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What answers to each other stands at one height, whichever page is scrolled.
class AlignedPagesScrollTogetherTest {
    /// Pixels; half a line is about 13.
    private static final double LITTLE = 4;

    @TempDir Path folder;
    private List<TextId> texts;
    private DeskOnScreen window;

    @BeforeEach
    void aRussianAndAnArabicText() throws Exception {
        var project = folder.resolve("long.hashiya");
        texts = LongArchive.aligned(project);
        window = open(project);
    }

    private DeskOnScreen open(Path project) throws Exception {
        var opened = DeskOnScreen.open(project, folder.resolve("desk.properties"));
        opened.until(() -> opened.node(".follow-sign").isVisible());
        return opened;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aClickBringsTheAnswerToTheSameHeight() {
        for (int paragraph : new int[] {10, 33, 58, 3}) {
            click(0, paragraph);
            sameHeight(paragraph);
        }
        click(1, 41);
        sameHeight(41);
    }

    @Test
    void theOtherPageGoesAlongWithWheelAndKeysAndNeverPushesBack() {
        click(0, 5);
        sameHeight(5);
        for (int i = 0; i < 12; i++) {
            window.robot.moveTo(pane(0)).scroll(3, VerticalDirection.DOWN);
            window.settle();
            answersTo(0);
        }
        window.type(KeyCode.PAGE_DOWN);
        window.type(KeyCode.PAGE_DOWN);
        answersTo(0);
        var still = places();
        window.settle();
        window.settle();
        assertThat(places()).as("nothing moves any more").isEqualTo(still);

        window.robot.moveTo(pane(1)).scroll(5, VerticalDirection.UP);
        window.settle();
        answersTo(1);
    }

    @Test
    void itIsSwitchedOffAndOnWithOneKeyAndRemembered() throws Exception {
        click(0, 5);
        sameHeight(5);
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        var before = first(1);
        click(0, 50);
        assertThat(first(1)).isEqualTo(before);
        assertThat(window.stage().attire().following()).isFalse();
        window.close();
        window = open(folder.resolve("long.hashiya"));
        assertThat(window.stage().attire().following()).isFalse();
        click(0, 20);
        assertThat(height(1, 20)).isNegative();
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        sameHeight(20);
    }

    @Test
    void aTextThatIsNotAlignedAndTheSameTextStayWhereTheyAre() {
        window.type(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.type(KeyCode.CONTROL, KeyCode.T);
        show(2, texts.get(2));
        window.type(KeyCode.CONTROL, KeyCode.T);
        show(3, texts.get(0));
        click(0, 30);
        sameHeight(30);
        assertThat(first(2)).isZero();
        assertThat(first(3)).isZero();
    }

    @Test
    void fourPanesAreFoundAsTheyWereLeft() throws Exception {
        window.type(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.type(KeyCode.CONTROL, KeyCode.T);
        show(2, texts.get(2));
        window.type(KeyCode.CONTROL, KeyCode.T);
        show(3, texts.get(0));
        click(3, 40);
        click(2, 25);
        var left = new ArrayList<Integer>();
        for (int i = 0; i < 4; i++) {
            left.add(first(i));
        }
        window.close();
        window = open(folder.resolve("long.hashiya"));
        assertThat(window.panes())
                .extracting(pane -> pane.text().orElseThrow())
                .containsExactly(texts.get(0), texts.get(1), texts.get(2), texts.get(0));
        assertThat(window.desk().panes().active()).isSameAs(pane(2));
        for (int i = 0; i < 4; i++) {
            int number = i;
            int offset = left.get(i);
            // What stood on top is in sight again.
            window.until(() -> new EyeLine(pane(number).surface()).heightOf(offset).isPresent());
        }
    }

    private void click(int pane, int paragraph) {
        window.clickOn(pane(pane), offset(pane, paragraph));
        window.settle();
    }

    private void show(int pane, TextId text) {
        DeskOnScreen.fx(() -> {
            pane(pane).show(text, Spot.START);
            return pane;
        });
        window.panes();
    }

    private void sameHeight(int paragraph) {
        window.settle();
        assertThat(height(1, paragraph))
                .isPositive()
                .isCloseTo(height(0, paragraph), within(LITTLE));
    }

    /// What answers to the place at the reader's eye on the page that leads stands as high on the
    /// other.
    private void answersTo(int leading) {
        window.settle();
        double apart =
                DeskOnScreen.fx(() -> {
                    var first = pane(leading);
                    var other = pane(1 - leading);
                    var desk = window.stage().desk().orElseThrow();
                    double eye = desk.panes().collation().following().height(first);
                    int at = new EyeLine(first.surface()).characterAt(eye).orElseThrow();
                    var lengths =
                            new Answer.Lengths(
                                    first.surface().words().length(),
                                    other.surface().words().length());
                    int answer =
                            desk.desk()
                                    .parallels(texts.get(leading))
                                    .answer(at, texts.get(1 - leading), lengths)
                                    .orElseThrow()
                                    .offset();
                    return new EyeLine(other.surface()).heightOf(answer).orElseThrow() - eye;
                });
        assertThat(apart).isCloseTo(0, within(LITTLE));
    }

    private List<Integer> places() {
        return List.of(first(0), first(1));
    }

    private int first(int pane) {
        return DeskOnScreen.fx(() -> pane(pane).surface().firstVisible());
    }

    private double height(int pane, int paragraph) {
        return DeskOnScreen.fx(() -> {
            var line = new EyeLine(pane(pane).surface());
            double height = line.heightOf(offset(pane, paragraph)).orElse(-1);
            return line.isInWindow(height) ? height : -1;
        });
    }

    private int offset(int pane, int paragraph) {
        var words = pane(pane).surface().words();
        return words.indexOf(words.substring(0, words.indexOf(' ') + 1) + (1000 + paragraph));
    }

    private ReadingPane pane(int number) {
        return window.stage().desk().orElseThrow().panes().all().get(number);
    }
}
