package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hashiya.Shared;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.project.Edit;
import org.hashiya.project.Refused;
import org.hashiya.store.ProjectStore;
import org.hashiya.tei.Canonical;
import org.hashiya.tei.TeiCheck;
import org.hashiya.tei.TeiForm;
import org.hashiya.tei.TeiReport;
import org.hashiya.text.Graphemes;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// TEI files that this program did not write: they come in with their words and names, and go out
/// as they were, with what was said of them here added. Some are this project's own; real ones of
/// other projects lie beside it, where they are there.
class TeiOfOthersTest {
    @TempDir private Path folder;

    private final Desk desk = new Desk(ProjectStore.inMemory("Others"), Runnable::run, "Leyla");

    @AfterEach
    void close() {
        desk.close();
    }

    /// A line of the index of the shared samples.
    record Sample(Path file, String expected) {
        @Override
        public String toString() {
            return file.getFileName() + ": " + expected;
        }

        boolean isRefused() {
            return expected.startsWith("refused");
        }
    }

    static Stream<Sample> samples() throws IOException {
        var own = Path.of("src/test/resources/org/hashiya/tei/others");
        var all = new ArrayList<Sample>();
        try (var files = Files.list(own)) {
            files.sorted().forEach(file -> all.add(new Sample(file, "imports")));
        }
        var index =
                Path.of(System.getProperty("hashiya.shared", "../shared"))
                        .resolve("tei/samples/INDEX.tsv");
        if (Files.exists(index)) {
            Files.readAllLines(index).stream()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(cells ->
                            all.add(
                                    new Sample(
                                            index.resolveSibling(cells[0]),
                                            cells[cells.length - 1])));
        }
        return all.stream();
    }

    @Test
    void theRealFilesOfOthersAreTried() {
        Shared.file("tei/samples/INDEX.tsv");
    }

    private List<SourceText> bring(Path file) {
        var importing = new Importing(desk);
        return importing.carryOut(importing.read(List.of(file), IntakeWishes.none()));
    }

    private byte[] export(SourceText text, TeiForm form) throws IOException {
        var format = ExportFormat.ofCode(form.code()).orElseThrow();
        var order = ExportOrder.of(format, List.of(text), folder);
        var exported = new Exporting(desk).carryOut(order).getFirst();
        assertThat(exported.comparison().toLines()).isNotEmpty();
        return Files.readAllBytes(exported.file());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFileComesInAndGoesOutAsItWas(Sample sample) throws Exception {
        if (sample.isRefused()) {
            assertThatThrownBy(() -> bring(sample.file)).isInstanceOf(Refused.class);
            assertThat(desk.project().listOfTexts()).isEmpty();
            return;
        }
        var importing = new Importing(desk);
        var arrival = importing.read(List.of(sample.file), IntakeWishes.none());
        assertThat(arrival.reports()).isNotEmpty();
        var report = arrival.reports().getFirst().report();
        var texts = importing.carryOut(arrival);
        var original = Files.readAllBytes(sample.file);
        assertThat(wordsOf(texts)).isEqualTo(Canonical.wordsOf(original));
        if (texts.size() != 1) {
            return;
        }
        boolean renumbered =
                report.lines().stream()
                        .anyMatch(line ->
                                line.what() == TeiReport.What.ID_TWICE
                                        || line.what() == TeiReport.What.ID_EMPTY);
        for (var form : List.of(TeiForm.INLINE, TeiForm.STANDOFF)) {
            assertThat(Canonical.of(export(texts.getFirst(), form), !renumbered))
                    .isEqualTo(Canonical.of(original, !renumbered));
        }
    }

    private String wordsOf(List<SourceText> texts) {
        var words = new StringBuilder();
        texts.forEach(text -> words.append(desk.read(text.id()).words()));
        return words.toString().replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsSaidOfItHereIsAddedAndComesBack(Sample sample) throws Exception {
        if (sample.isRefused()) {
            return;
        }
        var texts = bring(sample.file);
        if (texts.size() != 1 || texts.getFirst().codePoints() == 0) {
            return;
        }
        var text = texts.getFirst();
        annotate(text, new Random(7));
        var before = desk.read(text.id());
        for (var form : List.of(TeiForm.INLINE, TeiForm.STANDOFF)) {
            var out = export(text, form);
            var path = folder.resolve(form.code() + ".xml");
            Files.write(path, out);
            assertThat(Canonical.of(out, false))
                    .isEqualTo(Canonical.of(Files.readAllBytes(sample.file), false));
            if (!sample.expected.contains("TEI P4")) { // of which an export makes P5
                assertNoNewFault(sample.file, path);
            }
            var back = bring(path).getFirst();
            var after = desk.read(back.id());
            assertThat(after.words()).isEqualTo(before.words());
            assertThat(after.annotations().stream().map(TeiOfOthersTest::said))
                    .containsExactlyInAnyOrderElementsOf(
                            before.annotations().stream().map(TeiOfOthersTest::said).toList());
            assertThat(Canonical.of(export(back, form), false)).isEqualTo(Canonical.of(out, false));
        }
    }

    @Test
    void whatIsChangedOrErasedHereChangesItsElement() throws Exception {
        var text =
                bring(Path.of("src/test/resources/org/hashiya/tei/others/letter.xml")).getFirst();
        var sunday = named(text, "Sunday");
        rework(sunday, sunday.body().meaning(new Meaning.Dates(HistoricalDate.day(1924, 3, 9))));
        var city = named(text, "the city");
        rework(city, Body.of(TagId.ORGANISATION).note("The town's council."));
        Waiting.on(desk.perform(new Edit.Erase(List.of(named(text, "Birlik")))));
        for (var form : List.of(TeiForm.INLINE, TeiForm.STANDOFF)) {
            var out = export(text, form);
            var xml = new String(out, java.nio.charset.StandardCharsets.UTF_8);
            assertThat(xml)
                    .contains("when=\"1924-03-09\" ana=\"#tag.date\">Sunday</date>")
                    .containsPattern(
                            "<orgName xml:id=\"[^\"]+\" ana=\"#tag.organisation\">the city</orgName>")
                    .contains("<note>The town's council.</note>")
                    .contains("<head>To the board of   Birlik</head>")
                    .contains("<persName ref=\"#rustam\">Rustam</persName>");
            var path = folder.resolve("changed.xml");
            Files.write(path, out);
            assertNoNewFault(Path.of("src/test/resources/org/hashiya/tei/others/letter.xml"), path);
            var back = bring(path).getFirst();
            assertThat(desk.read(back.id()).annotations().stream().map(TeiOfOthersTest::said))
                    .containsExactlyInAnyOrderElementsOf(
                            desk.read(text.id()).annotations().stream()
                                    .map(TeiOfOthersTest::said)
                                    .toList());
        }
    }

    @Test
    void whatIsUndoneLeavesTheElementAsItWas() throws Exception {
        var file = Path.of("src/test/resources/org/hashiya/tei/others/letter.xml");
        var text = bring(file).getFirst();
        Waiting.on(desk.perform(new Edit.Erase(List.of(named(text, "Birlik")))));
        Waiting.on(desk.undo());
        assertThat(Canonical.of(export(text, TeiForm.INLINE), true))
                .isEqualTo(Canonical.of(Files.readAllBytes(file), true));
    }

    @Test
    void textsOfOneCorpusShareItsBytes() throws Exception {
        var corpus = folder.resolve("corpus.xml");
        Files.writeString(
                corpus,
                "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/>"
                        + "<TEI><teiHeader/><text><body><p>One</p></body></text></TEI>"
                        + "<TEI><teiHeader/><text><body><p>Two</p></body></text></TEI></teiCorpus>");
        var texts = bring(corpus);
        assertThat(texts).hasSize(2);
        for (var text : texts) {
            assertThat(desk.store().original(text.id())).isEqualTo(Files.readAllBytes(corpus));
        }
        assertThat(
                        new String(
                                export(texts.getLast(), TeiForm.INLINE),
                                java.nio.charset.StandardCharsets.UTF_8))
                .contains("<teiCorpus")
                .contains("Two")
                .doesNotContain("One");
    }

    private Annotation named(SourceText text, String words) {
        var read = desk.read(text.id());
        return read.annotations().stream()
                .filter(annotation -> annotation.span().of(read.words()).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void rework(Annotation annotation, Body body) {
        var after =
                annotation.saying(
                        body,
                        annotation.authorship().changedBy("Leyla", desk.now().plusSeconds(1)));
        Waiting.on(desk.perform(new Edit.Rework(List.of(annotation), List.of(after))));
    }

    private static String said(Annotation annotation) {
        return annotation.span() + " " + annotation.tag() + " " + annotation.body().note();
    }

    private void annotate(SourceText text, Random random) {
        var words = desk.read(text.id()).words();
        var graphemes = new Graphemes(words);
        var tags = List.of(TagId.PERSON, TagId.TERM, TagId.CLAIM, TagId.NOTE, TagId.DATE);
        for (int i = 0; i < 40; i++) {
            int start = random.nextInt(words.length());
            int end = Math.min(words.length(), start + 1 + random.nextInt(i % 4 == 0 ? 400 : 20));
            var span = whole(words, graphemes.widen(new Span(start, end)));
            if (span.length() > 0) {
                var body = Body.of(tags.get(i % tags.size()));
                Waiting.on(desk.annotate(text.id(), span, i % 3 == 0 ? body.note("seen") : body));
            }
        }
    }

    /// Without white space at its ends: a line end between two blocks is not in the file.
    private static Span whole(String words, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end - 1 && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        while (end > start + 1 && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        if (Character.isWhitespace(words.charAt(start))) {
            return new Span(0, new Graphemes(words).widen(new Span(0, 1)).end());
        }
        return new Span(start, end);
    }

    private static void assertNoNewFault(Path before, Path after) {
        var grammar =
                Path.of(System.getProperty("hashiya.shared", "../shared"))
                        .resolve("tei/tei_all.rng");
        if (!Files.exists(grammar)) {
            return;
        }
        var check = TeiCheck.against(grammar);
        var old = new ArrayList<>(check.check(before).stream().map(f -> f.sentence()).toList());
        var now = new ArrayList<>(check.check(after).stream().map(f -> f.sentence()).toList());
        old.forEach(now::remove);
        assertThat(now).isEmpty();
    }
}
