package org.hashiya.publish.pack.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.hashiya.language.LanguageTag;
import org.hashiya.publish.pack.Booklet;
import org.hashiya.publish.pack.BookletWriter.Progress;
import org.hashiya.publish.pack.Copy;
import org.hashiya.publish.pack.Cover;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.publish.pack.SampleBooklets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Packs as EPUB.
class PacksForReadersTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"en, STUDENT", "az, TEACHER", "ru, STUDENT", "ar, TEACHER"})
    void epubcheckFindsNothingToSay(String language, Copy copy) throws IOException {
        assertThat(checked(SampleBooklets.in(new LanguageTag(language), copy))).isEmpty();
    }

    @Test
    void anEmptyPackWithoutATitleIsAPublicationToo() throws IOException {
        var sample = SampleBooklets.in(SampleBooklets.EN, Copy.STUDENT);
        var cover = new Cover(Phrase.NONE, Phrase.NONE, Phrase.NONE, sample.cover().made());
        assertThat(checked(new Booklet(cover, SampleBooklets.EN, Copy.STUDENT, List.of())))
                .isEmpty();
    }

    @Test
    void aStudentCopyHoldsNoAnswerInAnyOfItsFiles() throws IOException {
        for (var language : SampleBooklets.LANGUAGES) {
            files(epub(SampleBooklets.in(language, Copy.STUDENT)))
                    .forEach((name, words) ->
                            assertThat(words).as(name).doesNotContain(SampleBooklets.SECRET));
        }
        assertThat(files(epub(SampleBooklets.in(SampleBooklets.EN, Copy.TEACHER))).values())
                .anyMatch(words -> words.contains(SampleBooklets.SECRET));
    }

    @Test
    void eachChapterIsAFileAndTheWayThroughThemLeadsToEach() throws IOException {
        var files = files(epub(SampleBooklets.in(SampleBooklets.EN, Copy.STUDENT)));
        assertThat(files.keySet()).startsWith("mimetype", "EPUB/title.xhtml", "EPUB/nav.xhtml");
        var navigation = files.getOrDefault("EPUB/nav.xhtml", "");
        for (int i = 0; i < 8; i++) {
            assertThat(files).containsKey("EPUB/c" + i + ".xhtml");
            assertThat(navigation).contains("href=\"c" + i + ".xhtml#s");
        }
        assertThat(navigation).contains("href=\"c1.xhtml#p2\"", "epub:type=\"glossary\"");
    }

    @Test
    void arabicPagesTurnFromTheRightAndBringTheirFont() throws IOException {
        var arabic = files(epub(SampleBooklets.in(SampleBooklets.AR, Copy.STUDENT)));
        assertThat(arabic.getOrDefault("EPUB/package.opf", ""))
                .contains("page-progression-direction=\"rtl\"")
                .contains("<dc:language>ar</dc:language>", "<dc:language>ru</dc:language>");
        assertThat(arabic).containsKey("EPUB/Amiri-Regular.ttf");
        assertThat(arabic.getOrDefault("EPUB/style.css", ""))
                .doesNotContain("direction:")
                .doesNotContain("unicode-bidi");
    }

    @Test
    void noFontComesAlongWhereEveryReaderHasTheLetters() throws IOException {
        var sample = SampleBooklets.in(SampleBooklets.EN, Copy.STUDENT);
        var plain = new Booklet(sample.cover(), SampleBooklets.EN, Copy.STUDENT, List.of());
        assertThat(files(epub(plain)).keySet()).noneMatch(name -> name.endsWith(".ttf"));
    }

    @Test
    void theSamePackGivesTheSameBytes() throws IOException {
        var booklet = SampleBooklets.in(SampleBooklets.RU, Copy.STUDENT);
        assertThat(epub(booklet)).isEqualTo(epub(booklet));
    }

    private List<String> checked(Booklet booklet) throws IOException {
        var file = Files.write(folder.resolve("pack.epub"), epub(booklet));
        var said = new StringWriter();
        var report = new WriterReportImpl(new PrintWriter(said, true), null, true);
        new EpubCheck(file.toFile(), report).doValidate();
        int found = report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount();
        return found == 0 ? List.of() : said.toString().lines().toList();
    }

    private static byte[] epub(Booklet booklet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new EpubBooklet().write(booklet, bytes, Progress.UNHEARD);
        return bytes.toByteArray();
    }

    private static Map<String, String> files(byte[] epub) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
