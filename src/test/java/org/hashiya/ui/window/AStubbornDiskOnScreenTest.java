package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.hashiya.store.StubbornProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window says and offers when the disk is slow, full or gone; it goes on meanwhile.
class AStubbornDiskOnScreenTest {
    @TempDir Path folder;
    private DeskOnScreen window;

    @BeforeEach
    void aWindowOnThatDisk() throws Exception {
        var project = folder.resolve("three.hashiya");
        LittleArchive.make(project);
        window =
                DeskOnScreen.open(
                        project, folder.resolve("desk.properties"), StubbornProject::open);
    }

    @AfterEach
    void close() {
        StubbornProject.heal();
        DeskOnScreen.fx(() -> {
            window.desk().hitch().leave(); // where a test ended before it said so
            return window;
        });
        window.until(() -> window.desk().desk().hitch().isEmpty());
        window.close();
    }

    private ReadingPane pane() {
        return window.panes().getFirst();
    }

    private void tag(String words) {
        window.select(pane(), words);
        window.type(KeyCode.P);
    }

    private int marks() {
        return window.text(pane()).annotationCount();
    }

    private String words(String id) {
        return DeskOnScreen.fx(() -> ((Label) window.node(id)).getText());
    }

    private boolean isAsked() {
        return DeskOnScreen.fx(() -> window.node("#hitch").isVisible());
    }

    @Test
    void aSlowDiskIsSaidInTheStatusLineUntilItIsDone() {
        StubbornProject.isSlow();
        tag("Mirzə Davud");
        window.until(() -> words("#saved").contains("disk is slow: one change is waiting"));
        tag("Sevil");
        window.until(() -> words("#saved").contains("2 changes are waiting"));
        assertThat(marks()).isZero();

        StubbornProject.heal();
        window.until(() -> marks() == 2);
        window.until(() -> words("#saved").startsWith("Saved at"));
    }

    @Test
    void whatAFullDiskDidNotTakeIsTriedAgainByMouse() {
        StubbornProject.isFull();
        tag("Mirzə Davud");
        window.until(this::isAsked);
        tag("Sevil");
        window.until(() -> words("#hitch-what").contains("One more"));
        assertThat(words("#hitch-why")).contains("disk is full");
        assertThat(words("#hitch-what")).contains("person").contains("not saved");
        assertThat(words("#saved")).isEqualTo("Not saved: 2 changes are waiting");
        assertThat(marks()).isZero();
        window.clickOn("#try-again");
        window.until(this::isAsked);

        StubbornProject.heal();
        window.clickOn("#try-again");
        window.until(() -> marks() == 2);
        window.until(() -> words("#saved").startsWith("Saved at"));
        assertThat(isAsked()).isFalse();
    }

    @Test
    void orByKeyboardOrLeft() {
        StubbornProject.isFull();
        tag("Mirzə Davud");
        window.until(this::isAsked);
        DeskOnScreen.fx(() -> {
            window.stage().leave();
            return window;
        });
        assertThat(DeskOnScreen.fx(() -> window.stage().scene().getWindow().isShowing())).isTrue();

        StubbornProject.heal();
        window.type(KeyCode.CONTROL, KeyCode.R);
        window.until(() -> marks() == 1);
        StubbornProject.isFull();
        tag("Sevil");
        window.until(this::isAsked);
        window.clickOn("#leave-it");
        window.until(() -> !isAsked());
        assertThat(marks()).isEqualTo(1);
        window.until(() -> words("#saved").equals("Last change not saved"));
    }

    @Test
    void whenTheDiskIsGoneTheProjectIsOpenedAnewAndTheChangeIsOfferedAgain() {
        StubbornProject.isGone();
        tag("Mirzə Davud");
        window.until(this::isAsked);
        assertThat(DeskOnScreen.fx(() -> window.node("#open-anew").isVisible())).isTrue();
        assertThat(DeskOnScreen.fx(() -> window.node("#try-again").isVisible())).isFalse();

        StubbornProject.heal();
        var before = window.desk();
        window.clickOn("#open-anew");
        window.until(() -> window.stage().desk().filter(now -> now != before).isPresent());
        window.until(this::isAsked);
        assertThat(words("#hitch-what")).contains("person");
        assertThat(marks()).isZero();
        window.clickOn("#try-again");
        window.until(() -> marks() == 1);
        assertThat(isAsked()).isFalse();
    }
}
