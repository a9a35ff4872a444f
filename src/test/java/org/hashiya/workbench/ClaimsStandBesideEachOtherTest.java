package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hashiya.claim.ClaimTable;
import org.hashiya.claim.ClaimTable.Order;
import org.hashiya.claim.ClaimTable.Row;
import org.hashiya.claim.Statement;
import org.hashiya.language.LanguageTag;
import org.hashiya.publish.claims.ClaimWords;
import org.hashiya.store.ProjectStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is claimed stands beside who says so, and everything on one statement on one page.
class ClaimsStandBesideEachOtherTest {
    private static final LanguageTag ENGLISH = new LanguageTag("en");

    @TempDir Path folder;
    private Path project;
    private Desk desk;

    @BeforeEach
    void theSample() {
        project = folder.resolve("sample.hashiya");
        desk = SampleTour.begin(project, "aynur");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ClaimTable table() {
        return new ClaimBook(desk).table(ENGLISH);
    }

    private static Row row(ClaimTable table, String name) {
        return table.rows().stream()
                .filter(row -> row.heading().words().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Statement claim(ClaimTable table, String words) {
        return table.rows().stream()
                .flatMap(Row::statements)
                .filter(claim -> claim.words().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void claimsOfOneSubjectAndKindAreARowWithAColumnForEachText() {
        var founding = row(table(), "Founding meeting");

        assertThat(table().columns()).hasSize(6);
        assertThat(founding.heading().kind().code()).isEqualTo("event");
        assertThat(founding.cells()).hasSize(5);
        assertThat(founding.contradictions()).isEqualTo(4);
    }

    @Test
    void everyClaimIsInOneRow() {
        assertThat(table().rows().stream().flatMap(Row::statements))
                .hasSameElementsAs(new ClaimBook(desk).statements())
                .doesNotHaveDuplicates();
    }

    @Test
    void rowsAreSortedAndSearched() {
        assertThat(table().in(Order.CONTRADICTIONS).rows().getFirst().contradictions())
                .isGreaterThanOrEqualTo(
                        table().in(Order.CONTRADICTIONS).rows().get(1).contradictions());
        assertThat(table().in(Order.SUBJECT).rows())
                .extracting(row -> row.heading().words())
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(table().with("ПУДОВ").rows())
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.statements())
                                .anyMatch(each -> each.words().contains("пудов")));
    }

    @Test
    void aPersonPutsClaimsIntoARowOfTheirOwnAndThatIsAnEdit() {
        var moved = List.of(claim(table(), "1,410 poods"), claim(table(), "doubt it: a district"));

        Waiting.on(new Regrouping(desk).put(moved, "The harvest of 1924").orElseThrow());
        desk.close();
        desk = new Desk(ProjectStore.open(project), Runnable::run, "aynur");

        assertThat(row(table(), "The harvest of 1924").statements())
                .extracting(Statement::id)
                .containsExactlyElementsOf(moved.stream().map(Statement::id).toList());
        Waiting.on(desk.undo());
        assertThat(table().rows()).extracting(row -> row.heading().name()).containsOnly("");
    }

    @Test
    void aKindThatNobodyGaveIsShownAsAGuess() throws IOException {
        annotate(
                "{\"text\":\"letter-ru.txt\",\"quote\":\"насчитала человек двести\",\"tag\":\"claim\",\"figure\":\"200\"}");

        var guessed =
                table().rows().stream()
                        .filter(row -> row.heading().kind().isGuess())
                        .findFirst()
                        .orElseThrow();
        assertThat(new ClaimWords(ENGLISH).sort(guessed.heading())).isEqualTo("count (guessed)");
        assertThat(guessed.statements()).allMatch(each -> each.claim().kind().isEmpty());
    }

    private void annotate(String line) throws IOException {
        var annotating = new Annotating(desk);
        annotating.carryOut(annotating.plan(line, "claims.jsonl", true));
    }

    @Test
    void theCardHasEveryPassageDatesInAllCalendarsFiguresOnOneScaleAndWhoSaidWhat()
            throws Exception {
        var harvest = claim(table(), "1 140 пудов");
        var page =
                new Evidence(desk, new ClaimBook(desk), ENGLISH).page(harvest.id()).orElseThrow();
        var out = new ByteArrayOutputStream();
        page.writeHtml(out);
        var html = out.toString(StandardCharsets.UTF_8);

        assertThat(html)
                .contains("1,410 poods", "1 140 пудов", "١٤١٠ أبواد", "dir=\"rtl\"", "lang=\"ar\"")
                .contains("<svg", "at most 1,200", "Margaret Ollerby", "Hijri", "1924")
                .contains("1,410 against 1,140 poods for one year", "a person has said so")
                .contains("proposed by the program");
        Files.writeString(folder.resolve("card.html"), html);
    }

    @Test
    void pagesCarryNoScriptAndAskNoNetwork() throws Exception {
        for (var language : List.of("en", "az", "ru", "ar")) {
            var out = new ByteArrayOutputStream();
            new ClaimFiles("Silk & <Paper>", new ClaimWords(new LanguageTag(language)))
                    .write(table(), ClaimFiles.Format.HTML, out);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("lang=\"" + language + "\"", "Silk &amp; &lt;Paper")
                    .doesNotContain("<script", "src=", "href=");
        }
    }
}
