package org.hashiya.publish.pack.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hashiya.language.LanguageTag;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.Booklet;
import org.hashiya.publish.pack.BookletWriter.Progress;
import org.hashiya.publish.pack.Copy;
import org.hashiya.publish.pack.Cover;
import org.hashiya.publish.pack.Origin;
import org.hashiya.publish.pack.PaperSize;
import org.hashiya.publish.pack.Paragraph;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.publish.pack.SampleBooklets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Packs as PDF.
class PacksOnPaperTest {
    /// How large the numbers of lines are set.
    private static final float NUMBERS = 7;

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ru", "ar"})
    void theWordsCanBeSearchedInTheOrderInWhichTheyAreRead(String language) throws IOException {
        var words = words(pdf(SampleBooklets.in(new LanguageTag(language), Copy.STUDENT)));
        assertThat(words)
                .contains("a third of its worms in the spring")
                .contains("Слава Богу, никто не")
                .contains("ثم جاء سيل ليلتشاي", "ولم يُصب أحد بأذى", "المصدر C".substring(7));
        SampleBooklets.SAID
                .getOrDefault(new LanguageTag(language), List.of())
                .forEach(said -> {
                    var first = said.split("[ :؛]", 2)[0];
                    assertThat(words).contains(Normalizer.normalize(first, Normalizer.Form.NFKC));
                });
    }

    @Test
    void arabicVowelMarksStayWithTheirLetters() throws IOException {
        var words = "كَتَبَ المُعَلِّمُ الدَّرْسَ ثُمَّ قَرَأَهُ";
        assertThat(words(pdf(passage(SampleBooklets.AR, words))))
                .contains("كَتَبَ", "الدَّرْسَ", "قَرَأَهُ")
                .doesNotContain("\u0640");
    }

    @Test
    void aStudentCopyHoldsNoAnswer() throws IOException {
        for (var language : SampleBooklets.LANGUAGES) {
            try (var document = Loader.loadPDF(pdf(SampleBooklets.in(language, Copy.STUDENT)))) {
                assertThat(everything(document)).doesNotContain(SampleBooklets.SECRET);
            }
        }
        try (var document =
                Loader.loadPDF(pdf(SampleBooklets.in(SampleBooklets.EN, Copy.TEACHER)))) {
            assertThat(everything(document)).contains(SampleBooklets.SECRET);
        }
    }

    @Test
    void headingsAreBookmarksAndTheFileSaysItsTitleAndLanguage() throws IOException {
        try (var document =
                Loader.loadPDF(pdf(SampleBooklets.in(SampleBooklets.RU, Copy.STUDENT)))) {
            var catalog = document.getDocumentCatalog();
            var names = new ArrayList<String>();
            for (PDOutlineItem item : catalog.getDocumentOutline().children()) {
                names.add(item.getTitle());
                item.children().forEach(child -> names.add("- " + child.getTitle()));
            }
            assertThat(names)
                    .startsWith("Прежде чем читать", "Что пишут", "- Два письма и книга")
                    .endsWith("Источники");
            assertThat(catalog.getLanguage()).isEqualTo("ru");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Паводок 1924 года: четыре голоса · Экземпляр ученика");
        }
    }

    @Test
    void everyFontIsInTheFile() throws IOException {
        try (var document =
                Loader.loadPDF(pdf(SampleBooklets.in(SampleBooklets.AR, Copy.STUDENT)))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void everyFifthLineOfAPassageHasItsNumber() throws IOException {
        var sentence = "The river took what the worms had not yet made. ";
        var words = words(pdf(passage(SampleBooklets.EN, sentence.repeat(30))));
        assertThat(words).containsPattern("(?m)^5( |$)").containsPattern("(?m)^10( |$)");
    }

    @Test
    void footnotesStandAtTheFootOfThePageThatCallsThem() throws IOException {
        var page = wordsOfPage(pdf(SampleBooklets.in(SampleBooklets.EN, Copy.STUDENT)), 2);
        assertThat(page.indexOf("He signed his reports"))
                .isGreaterThan(page.indexOf("Drawn for this pack"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "LETTER"})
    void thePaperIsAsLargeAsWasAsked(PaperSize paper) throws IOException {
        var booklet = passage(SampleBooklets.EN, "Words");
        var bytes = new ByteArrayOutputStream();
        new PdfBooklet(paper).write(booklet, bytes, Progress.UNHEARD);
        try (var document = Loader.loadPDF(bytes.toByteArray())) {
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth() / 72 * 25.4).isBetween(paper.width() - 1, paper.width() + 1);
            assertThat(box.getHeight() / 72 * 25.4)
                    .isBetween(paper.height() - 1, paper.height() + 1);
        }
    }

    @Test
    void nothingIsSetBeyondTheMargins() throws IOException {
        var words = "Donaudampfschifffahrtsgesellschaft".repeat(20) + " سيل".repeat(200);
        try (var document = Loader.loadPDF(pdf(passage(SampleBooklets.EN, words)))) {
            var places = new ArrayList<Float>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
                    // Numbers of lines stand in the margin.
                    if (text.getFontSizeInPt() > NUMBERS) {
                        places.add(text.getX());
                        places.add(text.getX() + text.getWidth());
                    }
                }
            }.getText(document);
            assertThat(places).isNotEmpty().allMatch(x -> x >= 79 && x <= 595 - 68);
        }
    }

    @Test
    void aLetterThatNoFontHasIsSeenToBeMissing() throws IOException {
        assertThat(words(pdf(passage(SampleBooklets.EN, "before 𒀭 after"))))
                .contains("before")
                .contains("after")
                .contains("\uFFFD");
    }

    @Test
    void anEmptyPackIsAPageWithATitle() throws IOException {
        var cover = new Cover(Phrase.NONE, Phrase.NONE, Phrase.NONE, LocalDate.of(2026, 1, 1));
        var empty = new Booklet(cover, SampleBooklets.AZ, Copy.STUDENT, List.of());
        assertThat(words(pdf(empty))).contains("Şagird nüsxəsi");
    }

    @Test
    void theSamePackGivesTheSameBytes() throws IOException {
        var booklet = SampleBooklets.in(SampleBooklets.AR, Copy.TEACHER);
        assertThat(pdf(booklet)).isEqualTo(pdf(booklet));
    }

    @Test
    void writingStopsWhenItIsAskedTo() {
        var booklet = SampleBooklets.in(SampleBooklets.EN, Copy.STUDENT);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> pdf(booklet)).isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static Booklet passage(LanguageTag language, String words) {
        var cover =
                new Cover(
                        Phrase.of("A passage", SampleBooklets.EN),
                        Phrase.NONE,
                        Phrase.NONE,
                        LocalDate.of(2026, 1, 1));
        var origin = new Origin("", Phrase.of("A book", SampleBooklets.EN), Phrase.NONE);
        var paragraph = Paragraph.of(Phrase.of(words, language));
        return new Booklet(
                cover,
                language,
                Copy.STUDENT,
                List.of(new Block.Extract(origin, Phrase.NONE, List.of(paragraph))));
    }

    private static byte[] pdf(Booklet booklet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new PdfBooklet(PaperSize.A4).write(booklet, bytes, Progress.UNHEARD);
        return bytes.toByteArray();
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static String wordsOfPage(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return plain(stripper.getText(document));
        }
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC);
    }

    /// The words, and every string and stream that is in the file.
    private static String everything(PDDocument document) throws IOException {
        var all = new StringBuilder(new PDFTextStripper().getText(document));
        for (var key : document.getDocument().getXrefTable().keySet()) {
            strings(document.getDocument().getObjectFromPool(key).getObject(), all);
        }
        return all.toString();
    }

    /// Of an object itself, not of those that it only points to.
    private static void strings(COSBase object, StringBuilder all) throws IOException {
        switch (object) {
            case COSString words -> all.append(words.getString()).append('\n');
            case COSArray array -> {
                for (var each : array) {
                    strings(each, all);
                }
            }
            case COSDictionary dictionary -> {
                for (var each : dictionary.getValues()) {
                    strings(each, all);
                }
                if (object instanceof COSStream stream) {
                    all.append(stream.toTextString());
                }
            }
            case null, default -> {}
        }
    }
}
