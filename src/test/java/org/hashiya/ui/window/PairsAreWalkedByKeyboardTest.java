package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.hashiya.parallel.Alignment;
import org.hashiya.text.TextId;
import org.hashiya.ui.reading.EyeLine;
import org.hashiya.ui.reading.Layer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two texts are opened, aligned pair by pair, read together and undone without a mouse.
class PairsAreWalkedByKeyboardTest {
    @TempDir Path folder;
    private List<TextId> texts;
    private DeskOnScreen window;

    @BeforeEach
    void aRussianAndAnArabicText() throws Exception {
        var project = folder.resolve("long.hashiya");
        texts = LongArchive.make(project);
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
        assertThat(window.panes()).hasSize(2);
        window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void pairAfterPairIsConfirmedReadTogetherAndUndone() {
        walk();
        window.type(KeyCode.ENTER);
        window.until(() -> stored().size() == 1 && shows(1));
        window.type(KeyCode.ENTER);
        window.until(() -> stored().size() == 2 && shows(2));
        assertThat(stored())
                .extracting(each -> each.grounds().proposed().isPresent())
                .containsOnly(true);
        for (int pane = 0; pane < 2; pane++) {
            assertThat(beginnings(pane)).containsExactly(beginning(pane, 0), beginning(pane, 1));
        }
        window.type(KeyCode.ESCAPE);
        window.until(() -> !window.node("#walk-bar").isVisible());

        window.type(KeyCode.CONTROL, KeyCode.HOME);
        window.type(KeyCode.DOWN);
        window.type(KeyCode.CONTROL, KeyCode.END);
        window.until(() -> height(1, LongArchive.PARAGRAPHS - 1) > 0);
        window.type(KeyCode.CONTROL, KeyCode.HOME);
        window.until(() -> height(1, 0) > 0);

        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> brackets() == 1);
        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> brackets() == 0);
        assertThat(stored()).isEmpty();
    }

    @Test
    void sidesAreMadeLongerAndParagraphsPassedOver() {
        walk();
        window.type(KeyCode.DOWN);
        window.until(() -> counts().equals("2 ⇄ 1"));
        window.type(KeyCode.SHIFT, KeyCode.DOWN);
        window.until(() -> counts().equals("2 ⇄ 2"));
        window.type(KeyCode.UP);
        window.until(() -> counts().equals("1 ⇄ 2"));
        window.type(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(said()).startsWith("You have changed this pair");
        window.type(KeyCode.ENTER);
        window.until(() -> stored().size() == 1);
        var pair = stored().getFirst();
        assertThat(pair.grounds()).isEqualTo(Alignment.Grounds.BY_HAND);
        assertThat(words(pair, 0)).startsWith(beginning(0, 0)).doesNotContain(beginning(0, 1));
        assertThat(words(pair, 1)).startsWith(beginning(1, 0)).contains(beginning(1, 1));

        window.until(() -> !proposed(0, 0) && proposedParagraph() > 0);
        int passedOver = DeskOnScreen.fx(this::proposedParagraph);
        window.type(KeyCode.DIGIT1);
        window.until(() -> proposedParagraph() > passedOver);
        window.type(KeyCode.ENTER);
        window.until(() -> stored().size() == 2);
        assertThat(beginnings(0).getLast()).isGreaterThan(beginning(0, passedOver));
    }

    @Test
    void anUndonePairIsProposedAgain() {
        walk();
        window.type(KeyCode.ENTER);
        window.until(() -> stored().size() == 1 && shows(1));
        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> stored().isEmpty() && shows(0));
        window.type(KeyCode.ENTER);
        window.until(() -> stored().size() == 1);
        assertThat(beginnings(0)).containsExactly(beginning(0, 0));
    }

    @Test
    void theRestIsAcceptedAsOneEditAfterAQuestionThatSaysHowMany() {
        walk();
        window.type(KeyCode.ENTER);
        window.until(() -> stored().size() == 1 && shows(1));
        window.type(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(() -> question().contains("59"));
        window.type(KeyCode.ESCAPE);
        assertThat(stored()).hasSize(1);
        window.until(() -> window.node("#walk-counts").getParent().isVisible());
        window.type(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(() -> window.node("#walk-question").getParent().isVisible());
        window.type(KeyCode.ENTER);
        window.until(() -> !window.node("#walk-bar").isVisible());
        assertThat(stored()).hasSize(LongArchive.PARAGRAPHS);
        window.until(() -> brackets() == LongArchive.PARAGRAPHS);
        window.type(KeyCode.F8);
        window.until(() -> said().startsWith("One of the texts has come to its end"));
        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> stored().size() == 1);
    }

    private void walk() {
        window.type(KeyCode.F8);
        window.until(() -> window.node("#walk-bar").isVisible() && shows(0));
        window.until(() -> window.node("#walk-bar").isFocused());
    }

    /// Whether this paragraph is what is proposed, in sight on both pages.
    private boolean shows(int paragraph) {
        return window.node("#walk-bar").isVisible()
                && height(0, paragraph) > 0
                && height(1, paragraph) > 0
                && proposed(0, paragraph)
                && proposed(1, paragraph);
    }

    private boolean proposed(int pane, int paragraph) {
        return pane(pane).surface().overlay().at(Layer.PARALLELS, offset(pane, paragraph)).stream()
                .anyMatch(mark -> mark.id() == -1);
    }

    /// The first one of the left text that is proposed; -1 for none.
    private int proposedParagraph() {
        return java.util.stream.IntStream.range(0, LongArchive.PARAGRAPHS)
                .filter(paragraph -> proposed(0, paragraph))
                .findFirst()
                .orElse(-1);
    }

    private double height(int pane, int paragraph) {
        var line = new EyeLine(pane(pane).surface());
        double height = line.heightOf(offset(pane, paragraph)).orElse(-1);
        return line.isInWindow(height) ? height : -1;
    }

    private int offset(int pane, int paragraph) {
        return pane(pane).surface().words().indexOf(beginning(pane, paragraph));
    }

    private static String beginning(int pane, int paragraph) {
        return LongArchive.beginning(pane == 0 ? "Запись" : "خبر", paragraph);
    }

    private ReadingPane pane(int number) {
        return window.stage().desk().orElseThrow().panes().all().get(number);
    }

    private int brackets() {
        return pane(0).surface().overlay().size(Layer.PARALLELS);
    }

    /// As the database has them.
    private List<Alignment> stored() {
        return window.stage().desk().orElseThrow().desk().store().parallels(texts.get(0)).all();
    }

    private List<String> beginnings(int pane) {
        return stored().stream()
                .map(each -> words(each, pane))
                .map(words -> words.substring(0, words.indexOf(':') + 1))
                .toList();
    }

    private String words(Alignment alignment, int pane) {
        var desk = window.desk().desk();
        return alignment
                .of(texts.get(pane))
                .getFirst()
                .span()
                .of(desk.read(texts.get(pane)).words());
    }

    private String counts() {
        return ((Labeled) window.node("#walk-counts")).getText();
    }

    private String question() {
        return ((Labeled) window.node("#walk-question")).getText();
    }

    private String said() {
        return ((Labeled) window.node("#said")).getText();
    }
}
