package org.hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hashiya.annotation.TagId;
import org.hashiya.language.LanguageTag;
import org.hashiya.pack.AnyPacks;
import org.hashiya.pack.Exercise;
import org.hashiya.pack.Item;
import org.hashiya.pack.Piece;
import org.hashiya.pack.Template;
import org.hashiya.project.Edit;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.PackBook;
import org.hashiya.workbench.SampleTour;
import org.hashiya.workbench.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `packs` lists the reading packs and carries their definitions from project to project.
class PacksCommandTest {
    private static final String TITLE = "Who owned the mill?";

    @TempDir Path folder;
    private final CommandRun run = new CommandRun();
    private Path project;
    private Path file;

    @BeforeEach
    void theSampleWithAPack() {
        project = folder.resolve("sample.hashiya");
        file = folder.resolve("pack.json");
        try (var desk = SampleTour.begin(project, "Sevil")) {
            var book = new PackBook(desk);
            var english = new LanguageTag("en");
            var pack = Waiting.on(book.make(TITLE, english, Template.CLOSE_READING));
            var essay = text(desk, "essay-en.txt");
            var excerpt = book.excerpt(essay, List.of(new Span(200, 260), new Span(0, 120)));
            Waiting.on(
                    book.add(
                            pack,
                            0,
                            Item.of(new Piece.Passage(excerpt, "First", Piece.Shown.NOTES))));
            Waiting.on(
                    book.add(
                            pack,
                            1,
                            Item.of(
                                    new Piece.Question(
                                            "Which year?", new Exercise.Open("1923", 2), 3))));
            Waiting.on(
                    book.addPicture(
                            pack,
                            2,
                            AnyPacks.png(0x117711),
                            bare ->
                                    new Piece.Illustration(
                                            bare.digest(), "A map", "Drawn by us", "A small map")));
        }
    }

    private static TextId text(Desk desk, String file) {
        return desk.project().listOfTexts().stream()
                .filter(each -> each.origin().file().equals(file))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Path another() {
        var other = folder.resolve("other.hashiya");
        SampleTour.begin(other, "Anar").close();
        return other;
    }

    private List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    @Test
    void theListSaysHowMuchIsInEachPack() {
        assertThat(run.of("packs", project)).as(run.err()).isZero();
        var line = run.out().lines().filter(each -> each.contains(TITLE)).findFirst().orElseThrow();
        assertThat(run.out()).startsWith("id\ttitle\tlanguage\titems\tpassages\tchanged\n");
        assertThat(cells(line).subList(1, 5)).containsExactly(TITLE, "en", "6", "1");
    }

    @Test
    void aPackIsTheSameInAnotherProjectWithTheSameTexts() throws IOException {
        assertThat(run.of("packs", project, "--export", TITLE, "--out", file))
                .as(run.err())
                .isZero();
        var other = another();
        assertThat(run.of("packs", other, "--import", file)).as(run.err()).isZero();
        assertThat(run.err()).contains("“" + TITLE + "” was taken in.").doesNotContain("elsewhere");

        var again = folder.resolve("again.json");
        assertThat(run.of("packs", other, "--export", TITLE, "--out", again)).isZero();
        assertThat(withoutTexts(again)).isEqualTo(withoutTexts(file));
        try (var desk = new Desk(ProjectStore.open(other), Runnable::run, "Anar")) {
            var book = new PackBook(desk);
            var pack = book.read(book.named(TITLE));
            var passage = (Piece.Passage) pack.items().getFirst().piece();
            var words = desk.read(text(desk, "essay-en.txt")).words();
            assertThat(passage.excerpt().words())
                    .isEqualTo(words.substring(0, 120) + " […] " + words.substring(200, 260));
            assertThat(desk.store().picture(digest()).bytes()).isEqualTo(AnyPacks.png(0x117711));
            Waiting.on(desk.undo());
            assertThat(book.packs().values())
                    .extracting(each -> each.title())
                    .doesNotContain(TITLE);
        }
    }

    private static String digest() {
        return org.hashiya.pack.Picture.digestOf(AnyPacks.png(0x117711));
    }

    /// Only the ids of texts are others in another project.
    private static String withoutTexts(Path file) throws IOException {
        return Files.readString(file).replaceAll("\"text\" : \"[^\"]*\"", "");
    }

    @Test
    void takingTheSameFileInAgainChangesThePackAndMakesNoSecondOne() throws IOException {
        run.of("packs", project, "--export", TITLE, "--out", file);
        Files.writeString(
                file, Files.readString(file).replace("Which year?", "In which year was it?"));
        assertThat(run.of("packs", project, "--import", file)).as(run.err()).isZero();
        assertThat(run.out().lines().filter(line -> line.contains(TITLE))).hasSize(1);
        assertThat(run.of("packs", project, "--items", TITLE)).isZero();
        assertThat(run.out()).contains("In which year was it?").doesNotContain("Which year?");
    }

    @Test
    void aPassageThatWasMovedIsFoundByItsWords() throws IOException {
        run.of("packs", project, "--export", TITLE, "--out", file);
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"start\" : 0,", "\"start\" : 7,")
                        .replace("\"end\" : 120,", "\"end\" : 127,"));
        assertThat(run.of("packs", another(), "--import", file)).as(run.err()).isZero();
        assertThat(run.err()).contains("item 1 (passage)").contains("elsewhere").contains("at 0.");
    }

    @Test
    void aPassageWhoseWordsAreGoneIsRefusedWithTheItemNamed() throws IOException {
        run.of("packs", project, "--export", TITLE, "--out", file);
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("\"words\" : \"", "\"words\" : \"Never said. "));
        var other = another();
        assertThat(run.of("packs", other, "--import", file)).isEqualTo(1);
        assertThat(run.err())
                .contains("item 1 (passage)")
                .contains("Never said.")
                .contains("Nothing was changed");
        assertThat(run.of("packs", other)).isZero();
        assertThat(run.out()).doesNotContain(TITLE);
    }

    @Test
    void betweenTwinsNothingIsGuessed() throws IOException {
        Files.writeString(
                file,
                """
                {"format": "hashiya-pack", "version": 1, "title": "Twins", "language": "en",
                 "changed": "2026-01-02",
                 "items": [
                   {"kind": "heading", "words": "A"},
                   {"kind": "passage", "excerpt": {"title": "essay-en.txt", "parts": [{"words": "the"}]}}
                 ]}
                """);
        assertThat(run.of("packs", project, "--import", file)).isEqualTo(1);
        assertThat(run.err()).contains("item 2 (passage)").contains("places");
    }

    @Test
    void everythingThatIsWrongWithAFileIsSaidAtOnce() throws IOException {
        Files.writeString(
                file,
                """
                {"format": "hashiya-pack", "version": 1, "title": "Wrong", "language": "en",
                 "changed": "2026-01-02",
                 "items": [
                   {"kind": "poem"},
                   {"kind": "heading", "words": "A", "size": 3},
                   {"kind": "passage", "excerpt": {"title": "No such text", "parts": [{"words": "x"}]}},
                   {"kind": "picture", "picture": "%s"}
                 ]}
                """
                        .formatted("0".repeat(64)));
        assertThat(run.of("packs", project, "--import", file)).isEqualTo(1);
        assertThat(run.err())
                .contains("item 1 (poem): “poem” is not a kind of item")
                .contains("item 2 (heading): “size” is not known here")
                .contains("item 3 (passage): The project has no text “No such text”")
                .contains("is not in the file")
                .contains("Nothing was changed");
    }

    @Test
    void whatIsNoPackIsRefused() throws IOException {
        for (var content : List.of("", "[]", "{", "{\"format\": \"hashiya-tags\"}", "\0\1")) {
            Files.writeString(file, content);
            assertThat(run.of("packs", project, "--import", file)).isEqualTo(1);
            assertThat(run.err()).contains("Nothing was changed");
        }
    }

    @Test
    void aDeletedPackIsInTheHistoryAndComesBack() {
        assertThat(run.of("packs", project, "--delete", TITLE)).as(run.err()).isZero();
        assertThat(run.out()).doesNotContain(TITLE);
        assertThat(run.of("history", project)).isZero();
        assertThat(run.out()).contains("pack deleted").contains("pack made");
        try (var desk = new Desk(ProjectStore.open(project), Runnable::run, "Anar")) {
            Waiting.on(desk.undo());
            var book = new PackBook(desk);
            assertThat(book.read(book.named(TITLE)).items()).hasSize(6);
        }
    }

    @Test
    void aTextThatAPackShowsCanBeRemovedAndThePackStaysAsItIs() {
        try (var desk = new Desk(ProjectStore.open(project), Runnable::run, "Anar")) {
            var book = new PackBook(desk);
            var pack = book.named(TITLE);
            Waiting.on(desk.perform(new Edit.RemoveText(text(desk, "essay-en.txt"))));
            var item = book.read(pack).items().getFirst();
            Waiting.on(book.move(pack, item.id(), 3));
            assertThat(book.read(pack).placeOf(item.id())).isEqualTo(3);
            Waiting.on(
                    book.change(
                            pack,
                            book.read(pack).items().getLast().id(),
                            new Piece.Glossary(List.of(TagId.TERM), Piece.Order.ALPHABET)));
        }
        assertThat(run.of("verify", project)).as(run.err() + run.out()).isZero();
        assertThat(run.of("packs", project, "--export", TITLE, "--out", file)).isZero();
    }
}
