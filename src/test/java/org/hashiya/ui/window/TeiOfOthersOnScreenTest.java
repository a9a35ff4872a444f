package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import org.hashiya.workbench.ExportFormat;
import org.hashiya.workbench.ExportOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A TEI file that somebody else wrote comes in with a report in plain words, and goes out as it
/// was.
class TeiOfOthersOnScreenTest {
    private static final Path LETTER =
            Path.of("src/test/resources/org/hashiya/tei/others/letter.xml");

    @TempDir Path folder;
    private DeskOnScreen window;

    @BeforeEach
    void open() throws Exception {
        var project = folder.resolve("three.hashiya");
        LittleArchive.make(project);
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theReportSaysWhatWasReadAndKept() throws Exception {
        DeskOnScreen.fx(() -> {
            window.desk().errands().bring(List.of(LETTER));
            return LETTER;
        });
        window.until(() -> notices().stream().anyMatch(line -> line.contains("letter.xml")));
        assertThat(notices())
                .anyMatch(line -> line.startsWith("Read"))
                .anyMatch(line -> line.contains("“hi”, for which there is no tag"))
                .anyMatch(line -> line.contains("comments"));
        DeskOnScreen.fx(() -> {
            window.desk()
                    .errands()
                    .export(
                            ExportOrder.of(
                                    ExportFormat.TEI,
                                    window.desk().desk().project().listOfTexts(),
                                    folder.resolve("tei")));
            return LETTER;
        });
        window.until(() -> notices().stream().filter(line -> line.contains("→")).count() == 4);
        var text = window.panes().getFirst().text().orElseThrow();
        assertThat(Files.readString(folder.resolve("tei").resolve(text + ".xml")))
                .contains("<hi rend=\"italic\">nobody")
                .contains("<!-- Composed for demonstration, not a source. -->")
                .contains("<?check weight?>");
    }

    private List<String> notices() {
        return window.robot.lookup(".notice .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
