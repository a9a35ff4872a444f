package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.TagId;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.hashiya.workbench.EditionFlaw;
import org.hashiya.workbench.ExportFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written, in which form and where is asked in one dialog; what should be looked at before
/// stands in a list that leads to the places.
class ExportOnScreenTest {
    @TempDir Path folder;
    private DeskOnScreen window;
    private List<TextId> texts;

    @BeforeEach
    void threeTexts() throws Exception {
        var project = folder.resolve("three.hashiya");
        texts = LittleArchive.make(project);
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
        window.panes();
        window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void openDialog() {
        window.type(KeyCode.CONTROL, KeyCode.E);
        window.until(() -> window.has("#export-dialog"));
        window.settle();
    }

    private List<String> notices() {
        return window.robot.lookup(".notice .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void aTextToReadIsWrittenAndItsReceiptIsShown() throws Exception {
        mark("Mirzə Davud", TagId.PERSON);
        openDialog();
        window.type(KeyCode.DOWN); // stand-off
        window.type(KeyCode.DOWN); // to read
        assertThat(((ComboBox<?>) window.node("#export-format")).getValue())
                .isEqualTo(ExportFormat.TEI_READING);
        assertThat(((Labeled) window.node("#export-help")).getText()).contains("names and dates");
        assertThat(window.node("#export-apparatus").isDisabled()).isTrue();
        picture("export-light", "#export-dialog");
        window.clickOn("#export-only");
        window.clickOn("#export-write");
        assertThat(((Labeled) window.node("#export-problem")).getText()).contains("folder");
        var out = folder.resolve("out");
        DeskOnScreen.fx(() -> {
            ((TextInputControl) window.node("#export-folder")).setText(out.toString());
            return out;
        });
        window.clickOn("#export-write");
        window.until(() -> notices().stream().anyMatch(line -> line.contains("came back")));
        try (var files = Files.list(out)) {
            var all = files.toList();
            assertThat(all).hasSize(1);
            assertThat(Files.readString(all.getFirst()))
                    .contains(">Mirzə Davud</persName>")
                    .doesNotContain("<listAnnotation");
        }
        window.until(() -> !window.has("#export-bar"));
    }

    /// Into the folder that the property names, for somebody who looks; else nothing.
    private void picture(String name, String dialog) {
        var place = System.getProperty("hashiya.pictures");
        if (place != null) {
            DeskOnScreen.fx(() ->
                    ImageIO.write(
                            SwingFXUtils.fromFXImage(
                                    window.node(dialog).getScene().snapshot(null), null),
                            "png",
                            new File(place, name + ".png")));
        }
    }

    @Test
    void inAnArabicWindowTheDialogIsMirrored() {
        window.robot.interact(() -> window.stage().speak("ar"));
        window.until(() -> window.has("#column-registers"));
        window.panes();
        DeskOnScreen.fx(() -> {
            window.desk().errands().export();
            return folder;
        });
        window.until(() -> window.has("#export-dialog"));
        window.settle();
        assertThat(
                        DeskOnScreen.fx(
                                () -> window.node("#export-format").getEffectiveNodeOrientation()))
                .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        picture("export-arabic", "#export-dialog");
        window.type(KeyCode.ESCAPE);
    }

    @Test
    void theDialogLeadsToWhatAReaderWouldAskAbout() {
        mark("Mirzə Davud", TagId.PERSON);
        openDialog();
        window.clickOn("#export-look");
        window.until(() -> !window.has("#export-dialog"));
        window.until(() -> !((ListView<?>) window.node("#check-list")).getItems().isEmpty());
        DeskOnScreen.fx(() ->
                window.desk()
                        .desk()
                        .annotate(texts.getFirst(), new Span(0, 4), Body.of(TagId.DATE)));
        window.until(() -> ((ListView<?>) window.node("#check-list")).getItems().size() == 2);
    }

    private void mark(String words, TagId tag) {
        int start = LittleArchive.AZERBAIJANI.indexOf(words);
        DeskOnScreen.fx(() ->
                window.desk()
                        .desk()
                        .annotate(
                                texts.getFirst(),
                                new Span(start, start + words.length()),
                                Body.of(tag)));
        window.until(() -> window.desk().desk().read(texts.getFirst()).annotationCount() > 0);
    }

    @Test
    void whatShouldBeLookedAtLeadsToItsPlace() throws Exception {
        mark("Mirzə Davud", TagId.PERSON);
        window.type(KeyCode.CONTROL, KeyCode.DIGIT2);
        DeskOnScreen.fx(() -> {
            window.desk().ways().toDrawer("check");
            return folder;
        });
        window.until(() -> window.has("#check-list"));
        window.clickOn("#check-all");
        window.until(() -> !((ListView<?>) window.node("#check-list")).getItems().isEmpty());
        window.settle();
        picture("check-light", "#check-list");
        var list = (ListView<?>) window.node("#check-list");
        assertThat(list.getItems()).hasSize(1);
        assertThat(list.getItems().getFirst()).isInstanceOf(EditionFlaw.NoEntity.class);
        DeskOnScreen.fx(() -> {
            list.requestFocus();
            return folder;
        });
        window.type(KeyCode.ENTER);
        window.until(() -> window.desk().panes().active().equals(window.panes().getFirst()));
    }
}
