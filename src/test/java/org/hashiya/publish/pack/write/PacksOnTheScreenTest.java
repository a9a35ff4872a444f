package org.hashiya.publish.pack.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hashiya.language.LanguageTag;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.Booklet;
import org.hashiya.publish.pack.BookletWriter.Progress;
import org.hashiya.publish.pack.Copy;
import org.hashiya.publish.pack.Paragraph;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.publish.pack.Run;
import org.hashiya.publish.pack.SampleBooklets;
import org.hashiya.publish.pack.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Packs as one HTML file.
class PacksOnTheScreenTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ru", "ar"})
    void oneFileHoldsEverythingAndAsksNobody(String language) throws IOException {
        var html = html(SampleBooklets.in(new LanguageTag(language), Copy.TEACHER));
        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("<link")
                .doesNotContain("@import");
        for (var attribute : List.of("src", "href")) {
            var addresses = Pattern.compile(" " + attribute + "=\"([^\"]{0,20})").matcher(html);
            assertThat(addresses.results().map(found -> found.group(1)))
                    .isNotEmpty()
                    .allMatch(address -> address.startsWith("#") || address.startsWith("data:"));
        }
        assertThat(Pattern.compile("url\\(").matcher(html).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "ru", "ar"})
    void everyLinkLeadsSomewhereAndEveryNameIsGivenOnce(String language) throws Exception {
        var page = parsed(SampleBooklets.in(new LanguageTag(language), Copy.TEACHER));
        var ids = new ArrayList<String>();
        for (var element : elements(page, "*")) {
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements(page, "a"))
                .isNotEmpty()
                .allMatch(link -> ids.contains(link.getAttribute("href").substring(1)));
    }

    @Test
    void everyPartSaysItsLanguageAndDirection() throws Exception {
        var page = parsed(SampleBooklets.in(SampleBooklets.AR, Copy.STUDENT));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("ar");
        assertThat(page.getDocumentElement().getAttribute("dir")).isEqualTo("rtl");
        var cells = elements(page, "td").stream().flatMap(cell -> elements(cell, "p").stream());
        assertThat(cells.map(p -> p.getAttribute("lang") + "/" + p.getAttribute("dir")))
                .contains("en/ltr", "ru/ltr")
                .startsWith("en/ltr", "ru/ltr", "/");
    }

    @Test
    void aStudentCopyHoldsNoAnswerAnywhereAndATeacherCopyAllOfThem() throws IOException {
        for (var language : SampleBooklets.LANGUAGES) {
            assertThat(html(SampleBooklets.in(language, Copy.STUDENT)))
                    .doesNotContain(SampleBooklets.SECRET);
            assertThat(html(SampleBooklets.in(language, Copy.TEACHER)).split("Qx7Answer", -1))
                    .hasSize(6);
        }
    }

    @Test
    void markupThatSomebodyTypedIsWordsAndNothingElse() throws Exception {
        var typed = "</p><script>alert(1)</script> & \"]]>\" <!-- -->";
        var sample = SampleBooklets.in(SampleBooklets.EN, Copy.STUDENT);
        var booklet =
                new Booklet(
                        sample.cover(),
                        sample.language(),
                        Copy.STUDENT,
                        List.of(
                                new Block.Question(
                                        1,
                                        Phrase.of(typed, SampleBooklets.EN),
                                        0,
                                        new Task.Open(1),
                                        Optional.empty()),
                                new Block.Picture(
                                        Optional.empty(),
                                        Phrase.of(typed, SampleBooklets.EN),
                                        Phrase.NONE,
                                        Phrase.of(typed, SampleBooklets.EN))));
        var page = parsed(booklet);
        assertThat(elements(page, "script")).isEmpty();
        assertThat(page.getDocumentElement().getTextContent()).contains(typed);
        assertThat(page.getDocumentElement().getTextContent())
                .contains("This picture cannot be shown");
    }

    @Test
    void glossesAreShownWithoutAScriptAndLinkedToTheGlossary() throws Exception {
        var page = parsed(SampleBooklets.in(SampleBooklets.EN, Copy.STUDENT));
        var term =
                elements(page, "a").stream()
                        .filter(link -> link.getAttribute("class").equals("mark term"))
                        .findFirst()
                        .orElseThrow();
        assertThat(term.getTextContent()).isEqualTo("silkworm eggs");
        assertThat(term.getAttribute("href")).isEqualTo("#g1");
        assertThat(((Element) term.getNextSibling()).getTextContent())
                .isEqualTo("graine The eggs of the silkworm.");
    }

    @Test
    void aWordOfTheGlossaryIsNoLinkWhereThePackHasNoGlossary() throws Exception {
        var sample = SampleBooklets.in(SampleBooklets.EN, Copy.STUDENT);
        var words =
                new Run.Words(
                        Phrase.of("eggs", SampleBooklets.EN),
                        Run.Mark.TERM,
                        Optional.of(SampleBooklets.GRAINE));
        var paragraph =
                new Paragraph(SampleBooklets.EN, SampleBooklets.EN.direction(), List.of(words));
        var origin =
                new org.hashiya.publish.pack.Origin(
                        "", Phrase.of("A ledger", SampleBooklets.EN), Phrase.NONE);
        var page =
                parsed(
                        new Booklet(
                                sample.cover(),
                                sample.language(),
                                Copy.STUDENT,
                                List.of(
                                        new Block.Extract(
                                                origin, Phrase.NONE, List.of(paragraph)))));
        assertThat(elements(page, "a"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("#start");
    }

    @Test
    void anEmptyPackIsAPageWithATitle() throws Exception {
        var sample = SampleBooklets.in(SampleBooklets.RU, Copy.STUDENT);
        var page = parsed(new Booklet(sample.cover(), sample.language(), Copy.STUDENT, List.of()));
        assertThat(elements(page, "h1").getFirst().getTextContent())
                .isEqualTo(sample.cover().title().words());
        assertThat(elements(page, "nav")).isEmpty();
    }

    @Test
    void theSamePackGivesTheSameBytes() throws IOException {
        var booklet = SampleBooklets.in(SampleBooklets.AZ, Copy.TEACHER);
        assertThat(html(booklet)).isEqualTo(html(booklet));
    }

    @Test
    void writingStopsWhenItIsAskedTo() {
        var booklet = SampleBooklets.in(SampleBooklets.EN, Copy.STUDENT);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> html(booklet)).isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void theWritingIsHeardOfToItsEnd() throws IOException {
        var booklet = SampleBooklets.in(SampleBooklets.EN, Copy.STUDENT);
        var heard = new ArrayList<Integer>();
        new HtmlBooklet().write(booklet, new ByteArrayOutputStream(), (done, _) -> heard.add(done));
        assertThat(heard).isSorted().endsWith(booklet.blocks().size());
    }

    private static String html(Booklet booklet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new HtmlBooklet().write(booklet, bytes, Progress.UNHEARD);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Document parsed(Booklet booklet) throws Exception {
        var bytes = html(booklet).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes));
    }

    private static List<Element> elements(Document page, String name) {
        return list(page.getElementsByTagNameNS("*", name));
    }

    private static List<Element> elements(Element within, String name) {
        return list(within.getElementsByTagNameNS("*", name));
    }

    private static List<Element> list(NodeList nodes) {
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
