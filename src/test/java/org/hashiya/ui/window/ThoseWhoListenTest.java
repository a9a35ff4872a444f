package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a screen reader is told while the caret walks over words of which something is said.
class ThoseWhoListenTest {
    private static final String ENGLISH = "In spring the teacher came back to the river.\n";

    @TempDir Path folder;
    private DeskOnScreen window;

    @BeforeEach
    void anEnglishAndAnArabicTextWithSomethingSaidOfThem() throws Exception {
        var project = folder.resolve("two.hashiya");
        try (var desk = new Desk(ProjectStore.create(project, "Two"), Runnable::run, "me")) {
            var english = LittleArchive.add(desk, "Notebook", "en", ENGLISH);
            var arabic = LittleArchive.add(desk, "الدفتر", "ar", LittleArchive.ARABIC);
            annotate(desk, english, ENGLISH, "teacher", said("person", "the old one"));
            annotate(desk, english, ENGLISH, "the teacher came back", said("event", ""));
            annotate(
                    desk,
                    arabic,
                    LittleArchive.ARABIC,
                    "المدرسة",
                    said("place", "").certainty(Certainty.LOW));
        }
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
        assertThat(window.panes()).hasSize(2);
    }

    private static Body said(String tag, String note) {
        return new Body(new TagId(tag), Meaning.PLAIN, Certainty.UNSTATED, note, Map.of());
    }

    private static void annotate(Desk desk, TextId text, String in, String words, Body body) {
        int start = in.indexOf(words);
        Waiting.on(desk.annotate(text, new Span(start, start + words.length()), body));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void hearWhichTextItIsAndWhatIsSaidOfTheWordsAtTheCaret() {
        window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.type(KeyCode.CONTROL, KeyCode.HOME);
        assertThat(ask(AccessibleAttribute.ROLE)).isEqualTo(AccessibleRole.TEXT_AREA);
        assertThat(ask(AccessibleAttribute.TEXT)).isEqualTo(ENGLISH);
        assertThat(((Label) ask(AccessibleAttribute.LABELED_BY)).getText()).isEqualTo("Notebook");
        assertThat(ask(AccessibleAttribute.ROLE_DESCRIPTION)).isEqualTo("page of a text");
        assertThat(ask(AccessibleAttribute.HELP)).isEqualTo("");

        walk(KeyCode.RIGHT, 3);
        assertThat(at()).isEqualTo(ENGLISH.indexOf("teacher"));
        assertThat(ask(AccessibleAttribute.HELP))
                .isEqualTo("event “the teacher came back”\nperson “teacher”; the old one");
        walk(KeyCode.RIGHT, 2);
        assertThat(ask(AccessibleAttribute.HELP)).isEqualTo("event “the teacher came back”");
        walk(KeyCode.RIGHT, 2);
        assertThat(ask(AccessibleAttribute.HELP)).isEqualTo("");
    }

    @Test
    void hearTheSameInATextThatRunsFromTheRight() {
        window.type(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.type(KeyCode.CONTROL, KeyCode.HOME);
        assertThat(((Label) ask(AccessibleAttribute.LABELED_BY)).getText()).isEqualTo("الدفتر");
        int school = LittleArchive.ARABIC.indexOf("المدرسة");
        for (int word = 0; at() < school && word < 20; word++) {
            assertThat(ask(AccessibleAttribute.HELP)).isEqualTo("");
            walk(KeyCode.LEFT, 1);
        }
        assertThat(at()).isEqualTo(school);
        assertThat(ask(AccessibleAttribute.HELP)).isEqualTo("place “المدرسة”; certainty: low");
    }

    @Test
    void hearOfAnnotationsAndBookmarksAsTheyComeAndGo() {
        window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.type(KeyCode.CONTROL, KeyCode.HOME);
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(ask(AccessibleAttribute.SELECTION_START)).isEqualTo(0);
        assertThat(ask(AccessibleAttribute.SELECTION_END)).isEqualTo("In ".length());
        window.type(KeyCode.D);
        var pane = window.panes().getFirst();
        window.until(() -> pane.shown().orElseThrow().now().annotationCount() == 3);
        assertThat(ask(AccessibleAttribute.HELP)).isEqualTo("date “In”");
        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> pane.shown().orElseThrow().now().annotationCount() == 2);
        assertThat(ask(AccessibleAttribute.HELP)).isEqualTo("");
        window.type(KeyCode.CONTROL, KeyCode.B);
        assertThat(ask(AccessibleAttribute.HELP)).isEqualTo("Bookmark");
    }

    private void walk(KeyCode way, int words) {
        for (int i = 0; i < words; i++) {
            window.type(KeyCode.CONTROL, way);
        }
    }

    private int at() {
        return (Integer) ask(AccessibleAttribute.CARET_OFFSET);
    }

    private Object ask(AccessibleAttribute attribute) {
        return DeskOnScreen.fx(
                () -> window.stage().scene().getFocusOwner().queryAccessibleAttribute(attribute));
    }
}
