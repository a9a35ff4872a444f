package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.hashiya.parallel.Alignment;
import org.hashiya.text.TextId;
import org.hashiya.ui.reading.Layer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Select in one text, select in the other, press one key.
class PassagesAreAlignedByHandTest {
    @TempDir Path folder;
    private List<TextId> texts;
    private DeskOnScreen window;

    @BeforeEach
    void threeTextsTwoPanes() throws Exception {
        var project = folder.resolve("three.hashiya");
        texts = LittleArchive.make(project);
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void selectedWordsOfTwoTextsAreOneAlignment() {
        window.select(pane(0), "köhnə dəftəri");
        window.select(pane(1), "записал в тетради");
        window.type(KeyCode.CONTROL, KeyCode.J);
        window.until(() -> said().startsWith("Aligned"));
        assertThat(said()).contains("köhnə dəftəri", "записал в тетради");
        assertThat(words(only(0))).containsExactly("köhnə dəftəri", "записал в тетради");
        assertThat(only(0).grounds()).isEqualTo(Alignment.Grounds.BY_HAND);
        assertThat(stored(1)).isEqualTo(stored(0));
        window.until(() -> brackets(0) == 1 && brackets(1) == 1);

        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> brackets(0) == 0 && brackets(1) == 0);
        assertThat(stored(0)).isEmpty();
    }

    @Test
    void whereNothingIsSelectedTheParagraphAtTheCaretCounts() {
        window.select(pane(0), "qırx iki məktub");
        window.clickOn(pane(1), "ещё двое");
        window.type(KeyCode.CONTROL, KeyCode.J);
        window.until(() -> brackets(1) == 1);
        assertThat(words(only(0)))
                .containsExactly("qırx iki məktub", "Детей пришло сорок, а ещё двое опоздали.");
        assertThat(said()).contains("qırx iki məktub", "Детей пришло сорок");
    }

    @Test
    void severalTextsAreAlignedAtOnceOrOnlyThoseWithSelectedWords() {
        window.type(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.type(KeyCode.CONTROL, KeyCode.T);
        show(2, texts.get(2));
        window.select(pane(0), "qırx iki");
        window.select(pane(2), "أربعين");
        window.type(KeyCode.CONTROL, KeyCode.ALT, KeyCode.J);
        window.until(() -> brackets(0) == 1);
        assertThat(words(only(0))).containsExactly("qırx iki", "أربعين");
        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> brackets(0) == 0);

        window.select(pane(1), "сорок");
        window.type(KeyCode.CONTROL, KeyCode.J);
        window.until(() -> brackets(0) == 1);
        assertThat(words(only(0))).containsExactly("qırx iki", "сорок", "أربعين");
        assertThat(stored(2)).isEqualTo(stored(0));
    }

    @Test
    void twoPlacesOfOneTextAnswerEachOtherAndBothPanesShowThem() {
        show(1, texts.get(0));
        window.select(pane(0), "Mirzə Davud");
        window.type(KeyCode.N);
        window.until(() -> annotations(1) == 1);
        window.select(pane(1), "Dəftərdə");
        window.type(KeyCode.N);
        window.until(() -> annotations(0) == 2 && annotations(1) == 2);

        window.select(pane(0), "köhnə dəftəri");
        window.type(KeyCode.CONTROL, KeyCode.J);
        window.until(() -> brackets(0) == 2 && brackets(1) == 2);
        assertThat(words(only(0))).containsExactlyInAnyOrder("köhnə dəftəri", "Dəftərdə");
        assertThat(only(0).isWithinOneText()).isTrue();
    }

    @Test
    void theAlignmentAtTheCaretIsTakenAwayAndComesBack() {
        window.clickOn(pane(0), "Sevil");
        window.clickOn(pane(1), "Учитель");
        window.type(KeyCode.CONTROL, KeyCode.J);
        window.until(() -> brackets(1) == 1);
        window.clickOn(pane(0), "İstanbuldan");
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        assertThat(said()).startsWith("Nothing is aligned at the caret");
        assertThat(stored(0)).hasSize(1);
        window.clickOn(pane(0), "Mirzə");
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        window.until(() -> brackets(0) == 0 && brackets(1) == 0);
        assertThat(stored(0)).isEmpty();
        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> brackets(0) == 1 && brackets(1) == 1);
        assertThat(stored(0)).hasSize(1);
    }

    @Test
    void whatCannotBeAlignedIsASentenceAndChangesNothing() {
        window.clickOn(pane(0), "Sevil");
        window.clickOn(pane(1), "Учитель");
        window.type(KeyCode.CONTROL, KeyCode.ALT, KeyCode.J);
        assertThat(said()).startsWith("Select words in two panes");
        window.type(KeyCode.CONTROL, KeyCode.J);
        window.until(() -> brackets(0) == 1);
        window.type(KeyCode.CONTROL, KeyCode.J);
        assertThat(said()).startsWith("These passages are aligned already");
        show(1, texts.get(0));
        window.clickOn(pane(0), "Sevil");
        window.clickOn(pane(1), "Mirzə");
        window.type(KeyCode.CONTROL, KeyCode.J);
        assertThat(said()).startsWith("Two panes point at the same place");
        window.type(KeyCode.CONTROL, KeyCode.W);
        window.panes();
        window.type(KeyCode.CONTROL, KeyCode.J);
        assertThat(said()).startsWith("Open texts in two panes");
        assertThat(stored(0)).hasSize(1);
    }

    private void show(int pane, TextId text) {
        DeskOnScreen.fx(() -> {
            window.desk().panes().all().get(pane).show(text, Spot.START);
            return pane;
        });
        window.panes();
    }

    private ReadingPane pane(int number) {
        return window.panes().get(number);
    }

    private int brackets(int pane) {
        return window.desk().panes().all().get(pane).surface().overlay().size(Layer.PARALLELS);
    }

    private int annotations(int pane) {
        return window.desk().panes().all().get(pane).surface().overlay().size(Layer.ANNOTATIONS);
    }

    /// As the database has them.
    private List<Alignment> stored(int text) {
        return window.desk().desk().store().parallels(texts.get(text)).all();
    }

    private Alignment only(int text) {
        assertThat(stored(text)).hasSize(1);
        return stored(text).getFirst();
    }

    private List<String> words(Alignment alignment) {
        return alignment.passages().stream()
                .map(each -> each.span().of(window.desk().desk().read(each.text()).words()))
                .toList();
    }

    private String said() {
        return DeskOnScreen.fx(() -> ((Labeled) window.node("#said")).getText());
    }
}
