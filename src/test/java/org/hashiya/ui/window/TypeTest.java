package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.hashiya.store.ProjectStore;
import org.hashiya.ui.kit.Settings;
import org.hashiya.ui.kit.Typeface;
import org.hashiya.ui.reading.WhereLettersAre;
import org.hashiya.workbench.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Letters, size, distance of lines and length of lines are chosen with keys, the pages follow at
/// once, and the place stays.
class TypeTest {
    @TempDir Path folder;

    @BeforeEach
    void aLongText() {
        var words =
                IntStream.range(0, 120)
                        .mapToObj(i ->
                                "Paragraph "
                                        + i
                                        + " has words enough for more than one line. "
                                        + "Məktəb açıldı. Школа открылась. فتحت المدرسة أبوابها.\n")
                        .collect(Collectors.joining("\n"));
        try (var desk = new Desk(ProjectStore.create(project(), "Long"), Runnable::run, "me")) {
            LittleArchive.add(desk, "Long", "en", words);
        }
    }

    @Test
    void eachChoiceIsSeenAtOnceAndThePlaceStays() throws Exception {
        try (var window = open()) {
            var pane = window.panes().getFirst();
            int place = window.find(pane, "Paragraph 60");
            DeskOnScreen.fx(() -> {
                pane.surface().showAtTop(place);
                return pane;
            });
            window.settle();
            window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            window.until(() -> window.has("#type-size"));
            window.type(KeyCode.RIGHT);
            window.type(KeyCode.RIGHT);
            assertThat(pane.surface().typesetting().size()).isEqualTo(18);
            window.type(KeyCode.TAB);
            window.type(KeyCode.RIGHT);
            window.type(KeyCode.TAB);
            IntStream.range(0, 15).forEach(_ -> window.type(KeyCode.LEFT));
            window.clickOn("#type-roman-DEJAVU_SANS");
            window.settle();

            var chosen = new Type(Typeface.DEJAVU_SANS, Typeface.AMIRI, 18, 60, 50);
            assertThat(window.stage().attire().type()).isEqualTo(chosen);
            assertThat(DeskOnScreen.fx(() -> pane.surface().firstVisible())).isEqualTo(place);
            assertThat(room(window, pane, place)).isGreaterThan(40);
            window.type(KeyCode.ESCAPE);
            window.until(() -> Attire.of(settings()).type().equals(chosen));
        }
        try (var window = open()) {
            var pane = window.panes().getFirst();
            assertThat(pane.surface().typesetting().size()).isEqualTo(18);
            assertThat(pane.surface().typesetting().roman()).isEqualTo(Typeface.DEJAVU_SANS);
            window.clickOn(pane, "words enough");
            window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            window.until(() -> window.has("#type-as-printed"));
            window.clickOn("#type-as-printed");
            assertThat(window.stage().attire().type()).isEqualTo(Type.AS_PRINTED);
            assertThat(pane.surface().typesetting().roman()).isEqualTo(Typeface.NOTO_SERIF);
            window.type(KeyCode.ESCAPE);
        }
    }

    @Test
    void theColumnStandsInTheMiddleAndTheMouseFindsItsWords() throws Exception {
        try (var window = open()) {
            var pane = window.panes().getFirst();
            DeskOnScreen.fx(() -> {
                window.desk()
                        .panes()
                        .wear(window.stage().attire().type(Type.AS_PRINTED.characters(40)));
                return pane;
            });
            window.settle();
            int start = window.find(pane, "Paragraph 1 ");
            double left = room(window, pane, start);
            int last = start;
            while (line(pane, last + 1) == line(pane, start)) {
                last++;
            }
            assertThat(last - start).isBetween(30, 50);
            double right =
                    DeskOnScreen.fx(() ->
                            pane.surface().localToScreen(pane.surface().getWidth(), 0).getX())
                            - x(pane, last - 1);
            assertThat(right).isCloseTo(left, within(60.0));
            window.select(pane, "enough for more than one line");
            window.select(pane, "المدرسة");
        }
    }

    @Test
    void whatNobodyUnderstandsIsAsPrinted() {
        assertThat(Type.parse(Type.AS_PRINTED.leading(70).toString()))
                .contains(Type.AS_PRINTED.leading(70));
        assertThat(Type.parse("COMIC 1 2")).isEmpty();
        assertThat(Type.parse("")).isEmpty();
    }

    private static double room(DeskOnScreen window, ReadingPane pane, int offset) {
        window.settle();
        return x(pane, offset) - DeskOnScreen.fx(() -> pane.surface().localToScreen(0, 0).getX());
    }

    private static double x(ReadingPane pane, int offset) {
        return DeskOnScreen.fx(() -> WhereLettersAre.before(pane.surface(), offset).getX());
    }

    private static double line(ReadingPane pane, int offset) {
        return DeskOnScreen.fx(() -> WhereLettersAre.before(pane.surface(), offset).getY());
    }

    private Path project() {
        return folder.resolve("long.hashiya");
    }

    private Settings settings() {
        return Settings.read(folder.resolve("desk.properties"));
    }

    private DeskOnScreen open() throws Exception {
        var window = DeskOnScreen.open(project(), folder.resolve("desk.properties"));
        window.panes();
        return window;
    }
}
