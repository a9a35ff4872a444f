package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Edit;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheTimelineIsWalkedByKeyboardTest {
    @TempDir Path folder;

    @Test
    void oneWalksFromDateToDateAndEnterOpensThePassage() throws Exception {
        var project = folder.resolve("three.hashiya");
        var texts = LittleArchive.make(project);
        date(project, texts.get(1), LittleArchive.RUSSIAN, "5 мая 1921 года", "1921-05-05");
        date(project, texts.get(1), LittleArchive.RUSSIAN, "снова", "1923");
        date(project, texts.get(2), LittleArchive.ARABIC, "في الربيع", "1921-21");
        try (var window = DeskOnScreen.open(project, folder.resolve("desk.properties"))) {
            window.panes();
            DeskOnScreen.fx(() -> {
                window.desk().ways().toDrawer("timeline");
                return project;
            });
            window.settle();
            window.until(() -> window.has(".timeline-point") && window.has(".timeline-bar"));
            window.type(KeyCode.RIGHT);
            assertThat(told(window)).contains("5 May 1921", "5 мая 1921 года", "Тетрадь", "1 of 2");
            assertThat(window.node("#timeline").getAccessibleText()).contains("5 мая 1921 года");
            window.type(KeyCode.RIGHT);
            assertThat(told(window)).contains("1923", "2 of 2");
            window.type(KeyCode.DOWN);
            assertThat(told(window)).contains("في الربيع", "الدفتر", "1 of 1");
            double width = width(window);
            window.type(KeyCode.ADD);
            assertThat(width(window)).isGreaterThan(width);
            window.type(KeyCode.ENTER);
            window.until(
                    () -> window.desk().panes().active().text().equals(Optional.of(texts.get(2))));
        }
    }

    /// The nearer one is, the wider is a bar.
    private static double width(DeskOnScreen window) {
        return window.robot.lookup(".timeline-bar").queryAll().stream()
                .mapToDouble(node -> node.getBoundsInParent().getWidth())
                .min()
                .orElseThrow();
    }

    private static String told(DeskOnScreen window) {
        return ((Label) window.node("#timeline-told")).getText();
    }

    private static void date(Path project, TextId text, String all, String words, String edtf) {
        try (var desk = new Desk(ProjectStore.open(project), Runnable::run, "me")) {
            int start = desk.read(text).words().indexOf(words);
            assertThat(start).as(all).isNotNegative();
            var body = Body.of(new TagId("date"), new Meaning.Dates(HistoricalDate.parse(edtf)));
            var annotation =
                    new Annotation(
                            new LastingId(EditId.random(), 1),
                            text,
                            new Span(start, start + words.length()),
                            body,
                            desk.authorship());
            Waiting.on(desk.perform(new Edit.Annotate(List.of(annotation))));
        }
    }
}
