package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hashiya.annotation.Annotation;
import org.hashiya.project.Edit;
import org.hashiya.tei.Comparison;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample project in the formats of others, and Web Annotations back into it.
class FormatsOfOthersTest {
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void openTheSample() {
        desk = SampleTour.begin(folder.resolve("sample.hashiya"), "aynur");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<Exported> export(ExportFormat format) {
        return new Exporting(desk)
                .carryOut(
                        ExportOrder.of(
                                format,
                                desk.project().listOfTexts(),
                                folder.resolve(format.code())));
    }

    private int annotations() {
        return desk.project().texts().keySet().stream()
                .mapToInt(text -> desk.read(text).annotationCount())
                .sum();
    }

    private static void assertWhole(List<Exported> files) {
        var sum = Comparison.NOTHING;
        for (var file : files) {
            sum = sum.and(file.comparison());
        }
        assertThat(sum.isWhole()).isTrue();
        assertThat(sum.count(Comparison.Of.TEXTS).gone()).isEqualTo(files.size());
    }

    @Test
    void uimaGetsTheWordsAndEveryMarkWithItsTypes() throws IOException {
        var files = export(ExportFormat.XMI);
        assertWhole(files);
        assertThat(files.stream().mapToInt(Exported::annotations).sum()).isEqualTo(annotations());
        assertThat(Files.readString(folder.resolve("xmi/typesystem.xml")))
                .contains("<name>org.hashiya.Mark</name>");
    }

    @Test
    void theWordsAloneAreExactlyTheWords() throws IOException {
        for (var file : export(ExportFormat.TEXT)) {
            assertThat(Files.readString(file.file()))
                    .isEqualTo(desk.read(file.text().orElseThrow().id()).words());
        }
    }

    @Test
    void tablesHaveARowForEach() throws IOException {
        export(ExportFormat.CSV);
        var csv = folder.resolve("csv");
        assertThat(rows(csv.resolve("relations.csv"))).isEqualTo(desk.project().relations().size());
        assertThat(Files.readString(csv.resolve("annotations.csv")))
                .startsWith("id,text,start,end,surface,tag,entity,value");
        assertThat(Files.readString(csv.resolve("claims.csv"))).contains("paraphrase");
        assertThat(Files.readString(csv.resolve("entities.csv"))).startsWith("kind,key,name");
    }

    private static long rows(Path table) throws IOException {
        try (var lines = Files.lines(table)) {
            return lines.count() - 1;
        }
    }

    /// What an annotation says, without its id, which every import gives anew.
    private static String said(Annotation annotation) {
        return annotation.span() + " " + annotation.body();
    }

    private List<String> saidOf(TextId text) {
        return desk.read(text).annotations().stream()
                .map(FormatsOfOthersTest::said)
                .sorted()
                .toList();
    }

    @Test
    void webAnnotationsComeBackAsTheyWent() {
        var files = export(ExportFormat.WEB_ANNOTATION);
        assertWhole(files);
        for (var file : files) {
            var text = file.text().orElseThrow().id();
            var before = saidOf(text);
            desk.project().relations().values().stream()
                    .toList()
                    .forEach(relation ->
                            Waiting.on(desk.perform(new Edit.Unrelate(List.of(relation)))));
            Waiting.on(desk.perform(new Edit.Erase(desk.read(text).annotations())));
            assertThat(saidOf(text)).isEmpty();
            var annotating = new Annotating(desk);
            var plan = annotating.plan(file.file(), false);
            assertThat(plan.warnings().getFirst())
                    .isEqualTo(
                            "%,d annotations stand where they were, 0 were found elsewhere by their words, 0 were not found."
                                    .formatted(before.size()));
            annotating.carryOut(plan);
            assertThat(saidOf(text)).isEqualTo(before);
        }
    }
}
