package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.TagId;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Look;
import org.hashiya.ui.kit.Settings;
import org.hashiya.ui.reading.Layer;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIsShownIsChosenByKeyboardTest {
    private static final String WORDS = "In 1923 Rustam went over the White Bridge to Tutdere.\n";

    @TempDir Path folder;
    private DeskOnScreen window;
    private ReadingPane pane;

    @BeforeEach
    void aTextWithThreeMarks() throws Exception {
        var project = folder.resolve("bridge.hashiya");
        try (var desk = new Desk(ProjectStore.create(project, "Bridge"), Runnable::run, "me")) {
            var text = LittleArchive.add(desk, "Bridge", "en", WORDS);
            for (var tag : new TagId[] {TagId.PERSON, TagId.PLACE, TagId.PERSON}) {
                Waiting.on(desk.annotate(text, new Span(8, 14), Body.of(tag)));
            }
        }
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
        pane = window.panes().getFirst();
        window.clickOn(pane, "Tutdere");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aTagIsHiddenAndShownAgain() {
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertThat(focused()).isInstanceOf(CheckBox.class);
        window.type(KeyCode.SPACE);
        assertThat(painted()).isEqualTo(1);
        assertThat(words("#sight-count")).isEqualTo("1 of 3 shown");
        assertThat(words("#seen")).isEqualTo("1 / 3");
        window.type(KeyCode.ESCAPE);
        assertThat(DeskOnScreen.fx(() -> pane.surface().isFocusWithin())).isTrue();

        window.clickOn(pane, "Rustam");
        assertThat(DeskOnScreen.fx(() -> pane.attention().orElseThrow().here())).hasSize(1);

        window.select(pane, "White Bridge");
        window.type(KeyCode.P);
        window.until(() -> pane.shown().orElseThrow().now().annotationCount() == 4);
        assertThat(painted()).isEqualTo(1);
        window.until(() -> words("#said").contains("person"));

        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        window.type(KeyCode.SPACE);
        assertThat(painted()).isEqualTo(4);
    }

    @Test
    void whatWasHiddenInAPaneIsHiddenThereNextTime() throws Exception {
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        window.type(KeyCode.SPACE);
        window.type(KeyCode.ESCAPE);
        assertThat(painted()).isEqualTo(1);
        window.close();

        window =
                DeskOnScreen.open(
                        folder.resolve("bridge.hashiya"), folder.resolve("desk.properties"));
        pane = window.panes().getFirst();
        assertThat(painted()).isEqualTo(1);
        assertThat(words("#seen")).isEqualTo("1 / 3");
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertThat(((CheckBox) focused()).isSelected()).isFalse();
        window.type(KeyCode.SPACE);
        assertThat(painted()).isEqualTo(3);
    }

    @Test
    void labelsAndLookAreRemembered() {
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        DeskOnScreen.fx(() -> {
            window.stage().wear(window.stage().attire().look(Look.SEPIA));
            window.stage().wear(window.stage().attire().numbering(Numbering.PAGES));
            return window;
        });
        var expected = new Attire(Look.SEPIA, true, Numbering.PAGES, true, Type.AS_PRINTED);
        assertThat(window.stage().attire()).isEqualTo(expected);
        window.until(
                () -> Attire.of(Settings.read(folder.resolve("desk.properties"))).equals(expected));
    }

    private int painted() {
        return DeskOnScreen.fx(() -> pane.surface().overlay().size(Layer.ANNOTATIONS));
    }

    private Object focused() {
        return DeskOnScreen.fx(() -> window.stage().scene().getFocusOwner());
    }

    private String words(String id) {
        return ((Label) window.node(id)).getText();
    }
}
