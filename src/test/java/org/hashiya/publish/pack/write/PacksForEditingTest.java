package org.hashiya.publish.pack.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.Booklet;
import org.hashiya.publish.pack.BookletWriter.Progress;
import org.hashiya.publish.pack.Copy;
import org.hashiya.publish.pack.PaperSize;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.publish.pack.SampleBooklets;
import org.hashiya.publish.pack.Task;
import org.junit.jupiter.api.Test;

/// Packs for a word processor.
class PacksForEditingTest {
    @Test
    void headingsAreHeadingsAndPassagesHaveAStyleOfTheirOwn() throws IOException {
        try (var document = opened(SampleBooklets.in(SampleBooklets.EN, Copy.STUDENT))) {
            assertThat(styled(document, "Heading1"))
                    .startsWith("Before you read", "The sources", "Glossary")
                    .endsWith("Sources");
            assertThat(styled(document, "Heading2")).containsExactly("Two letters and a ledger");
            assertThat(styled(document, "PackPassage")).hasSize(2);
            for (var paragraph : document.getParagraphs()) {
                var style = Optional.ofNullable(paragraph.getStyle());
                style.ifPresent(
                        id -> assertThat(document.getStyles().getStyle(id)).as(id).isNotNull());
            }
        }
    }

    @Test
    void arabicRunsFromTheRightInParagraphsRunsAndTables() throws IOException {
        try (var document = opened(SampleBooklets.in(SampleBooklets.AR, Copy.STUDENT))) {
            var heading = paragraph(document, "Heading1");
            assertThat(heading.getCTP().getPPr().isSetBidi()).isTrue();
            var words = heading.getRuns().getFirst().getCTR().getRPr();
            assertThat(words.sizeOfRtlArray()).isEqualTo(1);
            assertThat(words.getLangArray(0).getBidi()).isEqualTo("ar");
            assertThat(document.getTables())
                    .allMatch(table -> table.getCTTbl().getTblPr().isSetBidiVisual());
            var passage = paragraph(document, "PackPassage");
            assertThat(passage.getCTP().getPPr().isSetBidi()).isFalse();
        }
    }

    @Test
    void facingPassagesAreATableWhoseFirstRowIsRepeated() throws IOException {
        try (var document = opened(SampleBooklets.in(SampleBooklets.EN, Copy.STUDENT))) {
            var table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getTableCells())
                    .extracting(cell -> cell.getText().substring(0, 1))
                    .containsExactly("1", "O", "В", "ث");
            assertThat(table.getRow(1).isCantSplitRow()).isTrue();
        }
    }

    @Test
    void notesAreFootnotesAndWordsOfTheGlossaryLinks() throws IOException {
        try (var document = opened(SampleBooklets.in(SampleBooklets.EN, Copy.STUDENT))) {
            assertThat(document.getFootnotes())
                    .anyMatch(note ->
                            note.getParagraphs().stream()
                                    .anyMatch(each -> each.getText().contains("He signed")));
            var links = paragraph(document, "PackPassage").getCTP().getHyperlinkList();
            assertThat(links).hasSize(1);
            assertThat(links.getFirst().getAnchor()).isEqualTo("g1");
            assertThat(document.getDocument().xmlText()).contains("w:name=\"g1\"");
        }
    }

    @Test
    void aStudentCopyHoldsNoAnswerInAnyOfItsFiles() throws IOException {
        for (var language : SampleBooklets.LANGUAGES) {
            files(docx(SampleBooklets.in(language, Copy.STUDENT)))
                    .forEach((name, words) ->
                            assertThat(words).as(name).doesNotContain(SampleBooklets.SECRET));
        }
        assertThat(files(docx(SampleBooklets.in(SampleBooklets.EN, Copy.TEACHER))))
                .anySatisfy((_, words) -> assertThat(words).contains(SampleBooklets.SECRET));
    }

    @Test
    void picturesSayWhatIsOnThem() throws IOException {
        var files = files(docx(SampleBooklets.in(SampleBooklets.EN, Copy.STUDENT)));
        assertThat(files.getOrDefault("word/document.xml", ""))
                .contains("descr=\"A bridge of three arches over a river\"");
    }

    @Test
    void markupThatSomebodyTypedIsWords() throws IOException {
        var sample = SampleBooklets.in(SampleBooklets.EN, Copy.STUDENT);
        var typed = "</w:t><w:br/> & \"]]>\" {HYPERLINK x} \u0001";
        var question =
                new Block.Question(
                        1,
                        Phrase.of(typed, SampleBooklets.EN),
                        0,
                        new Task.Open(1),
                        Optional.empty());
        var booklet =
                new Booklet(sample.cover(), sample.language(), Copy.STUDENT, List.of(question));
        try (var document = opened(booklet)) {
            assertThat(paragraph(document, "PackQuestion").getText())
                    .contains("</w:t><w:br/> & \"]]>\" {HYPERLINK x} �");
        }
    }

    @Test
    void anEmptyPackIsAPageWithATitle() throws IOException {
        var sample = SampleBooklets.in(SampleBooklets.RU, Copy.STUDENT);
        try (var document =
                opened(new Booklet(sample.cover(), SampleBooklets.RU, Copy.STUDENT, List.of()))) {
            assertThat(styled(document, "Title")).containsExactly(sample.cover().title().words());
        }
    }

    @Test
    void theSamePackGivesTheSameBytes() throws IOException {
        var booklet = SampleBooklets.in(SampleBooklets.AZ, Copy.TEACHER);
        assertThat(docx(booklet)).isEqualTo(docx(booklet));
    }

    @Test
    void writingStopsWhenItIsAskedTo() {
        var booklet = SampleBooklets.in(SampleBooklets.EN, Copy.STUDENT);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> docx(booklet)).isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static byte[] docx(Booklet booklet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new DocxBooklet(PaperSize.A4).write(booklet, bytes, Progress.UNHEARD);
        return bytes.toByteArray();
    }

    private static XWPFDocument opened(Booklet booklet) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx(booklet)));
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> files(byte[] docx) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
