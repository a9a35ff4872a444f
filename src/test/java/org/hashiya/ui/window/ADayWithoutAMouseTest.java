package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Certainty;
import org.hashiya.parallel.Passage;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All of a reader's work with keys alone: open, read, find, align, tag, describe what was meant,
/// take back, leave. The mouse is not touched.
class ADayWithoutAMouseTest {
    @TempDir Path folder;

    @Test
    void openReadFindAlignTagAndTakeBack() throws Exception {
        var project = folder.resolve("long.hashiya");
        var texts = LongArchive.make(project);
        try (var window = DeskOnScreen.open(project, folder.resolve("desk.properties"))) {
            openTwoTextsFromTheLibrary(window, texts);
            readTheFirst(window);
            alignWhatWasFoundInBoth(window);
            tagAndSayMore(window);
            window.type(KeyCode.CONTROL, KeyCode.Q);
            window.stage().awaitClosing();
        }
        try (var store = ProjectStore.open(project)) {
            var russian = store.read(texts.get(0));
            var tagged = russian.annotations();
            assertThat(tagged).hasSize(1);
            var annotation = tagged.getFirst();
            assertThat(annotation.tag().id()).isEqualTo("person");
            assertThat(annotation.span().of(russian.words())).isEqualTo("Запись");
            assertThat(annotation.body().note()).isEqualTo("a witness");
            assertThat(annotation.body().certainty()).isEqualTo(Certainty.UNSTATED);

            var aligned = store.parallels(texts.get(0)).all();
            assertThat(aligned).hasSize(1);
            assertThat(aligned.iterator().next().passages())
                    .extracting(passage -> words(store, passage))
                    .containsExactlyInAnyOrder("Запись 1010", "Qeyd 1010");
        }
    }

    private static String words(ProjectStore store, Passage passage) {
        return passage.span().of(store.read(passage.text()).words());
    }

    private static void openTwoTextsFromTheLibrary(DeskOnScreen window, List<TextId> texts) {
        window.type(KeyCode.CONTROL, KeyCode.W);
        assertThat(window.panes()).hasSize(1);
        window.type(KeyCode.CONTROL, KeyCode.L);
        window.type(KeyCode.HOME);
        window.type(KeyCode.ENTER);
        window.type(KeyCode.CONTROL, KeyCode.L);
        window.type(KeyCode.END);
        window.type(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.panes())
                .extracting(pane -> pane.text().orElseThrow())
                .containsExactly(texts.get(0), texts.get(2));
    }

    private static void readTheFirst(DeskOnScreen window) {
        var pane = window.panes().getFirst();
        window.type(KeyCode.F6);
        window.type(KeyCode.CONTROL, KeyCode.HOME);
        window.type(KeyCode.PAGE_DOWN);
        window.type(KeyCode.PAGE_DOWN);
        int read = caret(pane);
        assertThat(read).isPositive();
        assertThat(DeskOnScreen.fx(() -> pane.surface().firstVisible())).isPositive();
        window.type(KeyCode.CONTROL, KeyCode.G);
        window.write("#40");
        window.type(KeyCode.ENTER);
        assertThat(caret(pane)).isEqualTo(window.find(pane, LongArchive.beginning("Запись", 39)));
        window.type(KeyCode.ALT, KeyCode.LEFT);
        assertThat(caret(pane)).isEqualTo(read);
    }

    private static void alignWhatWasFoundInBoth(DeskOnScreen window) {
        selectFound(window, 0, "Запись ");
        window.type(KeyCode.F6);
        selectFound(window, 1, "Qeyd ");
        window.type(KeyCode.CONTROL, KeyCode.J);
        window.until(() ->
                window.desk()
                        .panes()
                        .collation()
                        .brackets(window.desk().panes().active())
                        .flatMap(Brackets::now)
                        .filter(parallels -> parallels.all().size() == 1)
                        .isPresent());
    }

    /// Finds the number, then takes in the word before it.
    private static void selectFound(DeskOnScreen window, int place, String before) {
        var pane = window.panes().get(place);
        window.type(KeyCode.CONTROL, KeyCode.F);
        window.write("1010");
        window.until(() -> window.selected(pane).equals("1010"));
        window.type(KeyCode.ESCAPE);
        int end = caret(pane);
        window.type(KeyCode.LEFT);
        window.type(KeyCode.CONTROL, KeyCode.LEFT);
        window.type(KeyCode.CONTROL, KeyCode.LEFT);
        while (caret(pane) < end) {
            window.type(KeyCode.SHIFT, KeyCode.RIGHT);
        }
        assertThat(window.selected(pane)).isEqualTo(before + "1010");
    }

    private static void tagAndSayMore(DeskOnScreen window) {
        var pane = window.panes().getFirst();
        window.type(KeyCode.F6);
        window.type(KeyCode.CONTROL, KeyCode.G);
        window.write("#12");
        window.type(KeyCode.ENTER);
        for (int i = 0; i < "Запись".length(); i++) {
            window.type(KeyCode.SHIFT, KeyCode.RIGHT);
        }
        assertThat(window.selected(pane)).isEqualTo("Запись");
        window.type(KeyCode.P);
        window.until(() -> pane.shown().orElseThrow().now().annotationCount() == 1);

        window.type(KeyCode.CONTROL, KeyCode.M);
        walkTo(window, "note", KeyCode.TAB);
        window.write("a witness");
        window.type(KeyCode.ENTER);
        window.until(() -> only(pane).body().note().equals("a witness"));
        walkTo(window, "certainty", KeyCode.SHIFT, KeyCode.TAB);
        window.type(KeyCode.UP);
        window.until(() -> only(pane).body().certainty() == Certainty.UNKNOWN);
        window.type(KeyCode.ESCAPE);
        assertThat(DeskOnScreen.fx(() -> pane.surface().isFocusWithin())).isTrue();
        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> only(pane).body().certainty() == Certainty.UNSTATED);
        assertThat(only(pane).body().note()).isEqualTo("a witness");
    }

    private static void walkTo(DeskOnScreen window, String id, KeyCode... step) {
        for (int i = 0; i < 10; i++) {
            if (DeskOnScreen.fx(() -> window.node("#" + id).isFocused())) {
                return;
            }
            window.type(step);
        }
        throw new AssertionError("Tab does not come to " + id);
    }

    private static Annotation only(ReadingPane pane) {
        return DeskOnScreen.fx(() -> pane.shown().orElseThrow().now().annotations().getFirst());
    }

    private static int caret(ReadingPane pane) {
        return DeskOnScreen.fx(() -> pane.surface().selection().caret());
    }
}
