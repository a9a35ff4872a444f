package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;
import org.hashiya.project.AnnotatedText;
import org.hashiya.store.ProjectStore;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.ExportFormat;
import org.hashiya.workbench.ExportOrder;
import org.hashiya.workbench.Exporting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/// The way of annotations from the mouse to the disk and out of the house, in three scripts.
class FirstLightTest {
    private static final List<String> EXPECTED =
            List.of(
                    "person “Mirzə Davud”",
                    "date “5 мая 1921 года”",
                    "event “1921 года школа открылась”",
                    "claim “المدرسة فتحت أبوابها في الربيع”");

    @TempDir Path folder;

    @Test
    void whatIsTaggedWithMouseAndKeysIsOnTheDiskAndInTheTei() throws Exception {
        var project = folder.resolve("three.hashiya");
        var settings = folder.resolve("desk.properties");
        LittleArchive.make(project);

        try (var window = DeskOnScreen.open(project, settings)) {
            layThreeTextsSideBySide(window);
            tag(window);
            assertThat(marks(window)).containsExactlyElementsOf(EXPECTED);
        }
        try (var window = DeskOnScreen.open(project, settings)) {
            assertThat(marks(window)).containsExactlyElementsOf(EXPECTED);
            takeBackWhatWasDoneBeforeTheRestart(window);
        }
        lookIntoTheDatabase(project);
        lookIntoTheTei(project);
    }

    private static void layThreeTextsSideBySide(DeskOnScreen window) {
        assertThat(window.panes()).hasSize(2);
        window.type(KeyCode.CONTROL, KeyCode.L);
        window.type(KeyCode.END);
        window.type(KeyCode.CONTROL, KeyCode.ENTER);
        // Beside the active pane, which was the first.
        assertThat(window.panes())
                .extracting(pane -> window.text(pane).text().title())
                .containsExactly("Dəftər", "الدفتر", "Тетрадь");
    }

    private static void tag(DeskOnScreen window) {
        var azerbaijani = window.panes().get(0);
        var arabic = window.panes().get(1);
        var russian = window.panes().get(2);

        window.select(azerbaijani, "Mirzə Davud");
        window.type(KeyCode.P);
        window.until(() -> azerbaijani.shown().orElseThrow().now().annotationCount() == 1);

        window.select(russian, "5 мая 1921 года");
        window.rightClickOn(russian, "1921");
        window.clickOn("#menu-tag-date");
        window.until(() -> russian.shown().orElseThrow().now().annotationCount() == 1);

        window.select(arabic, "المدرسة فتحت أبوابها في الربيع");
        window.clickOn("#tag-claim");
        window.until(() -> arabic.shown().orElseThrow().now().annotationCount() == 1);
        window.type(KeyCode.CONTROL, KeyCode.M);
        window.write("The school opened again in spring.");
        window.type(KeyCode.ENTER);
        window.until(
                () -> paraphrase(window.text(arabic)).equals("The school opened again in spring."));

        window.select(russian, "1921 года школа открылась");
        window.type(KeyCode.E);
        window.until(() -> russian.shown().orElseThrow().now().annotationCount() == 2);
        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> russian.shown().orElseThrow().now().annotationCount() == 1);
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.until(() -> russian.shown().orElseThrow().now().annotationCount() == 2);
    }

    private static void takeBackWhatWasDoneBeforeTheRestart(DeskOnScreen window) {
        var russian = window.panes().get(2);
        window.clickOn(russian, "Учитель");
        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> russian.shown().orElseThrow().now().annotationCount() == 1);
        window.type(KeyCode.CONTROL, KeyCode.Y);
        window.until(() -> russian.shown().orElseThrow().now().annotationCount() == 2);
    }

    private static String paraphrase(AnnotatedText text) {
        return text.annotations().getFirst().meaning() instanceof Meaning.Claims(var claim)
                ? claim.paraphrase().text()
                : "";
    }

    /// What is painted, in the order of the panes az, ru, ar.
    private static List<String> marks(DeskOnScreen window) {
        var panes = window.panes();
        return Stream.of(panes.get(0), panes.get(2), panes.get(1))
                .flatMap(pane ->
                        DeskOnScreen.fx(
                                () -> {
                                    var text = pane.shown().orElseThrow();
                                    return text.now().annotations().stream()
                                            .filter(each ->
                                                    pane
                                                            .surface()
                                                            .marksAt(each.span().start())
                                                            .stream()
                                                            .anyMatch(mark ->
                                                                    mark.span()
                                                                            .equals(each.span())))
                                            .map(each -> said(text.now(), each))
                                            .toList();
                                })
                                .stream())
                .toList();
    }

    private static String said(AnnotatedText text, Annotation annotation) {
        return "%s “%s”".formatted(annotation.tag(), annotation.span().of(text.words()));
    }

    private static void lookIntoTheDatabase(Path project) {
        try (var store = ProjectStore.open(project)) {
            assertThat(
                            store.project().texts().keySet().stream()
                                    .map(store::read)
                                    .flatMap(text ->
                                            text.annotations().stream()
                                                    .map(each -> said(text, each))))
                    .containsExactlyElementsOf(EXPECTED);
        }
    }

    private void lookIntoTheTei(Path project) throws Exception {
        try (var desk = new Desk(ProjectStore.open(project), Runnable::run, "me")) {
            var files =
                    new Exporting(desk)
                            .carryOut(
                                    ExportOrder.of(
                                            ExportFormat.TEI,
                                            desk.project().listOfTexts(),
                                            folder.resolve("tei")));
            assertThat(files).hasSize(3);
            assertThat(elements(files.get(0).file(), "persName")).containsExactly("Mirzə Davud");
            assertThat(elements(files.get(1).file(), "date")).containsExactly("5 мая 1921 года");
            assertThat(String.join("", elements(files.get(1).file(), "rs")))
                    .isEqualTo("1921 года школа открылась");
            assertThat(elements(files.get(2).file(), "seg"))
                    .containsExactly("المدرسة فتحت أبوابها في الربيع");
        }
    }

    /// The words in the body's elements of this name.
    private static List<String> elements(Path file, String name) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder().parse(file.toFile());
        var body = (Element) document.getElementsByTagNameNS("*", "body").item(0);
        var found = body.getElementsByTagNameNS("*", name);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> found.item(i).getTextContent())
                .toList();
    }
}
