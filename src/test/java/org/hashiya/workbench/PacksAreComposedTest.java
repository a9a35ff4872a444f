package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.EntityKind;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;
import org.hashiya.pack.Exercise;
import org.hashiya.pack.Item;
import org.hashiya.pack.PackId;
import org.hashiya.pack.Piece;
import org.hashiya.pack.Template;
import org.hashiya.pack.TitlePage;
import org.hashiya.project.Edit;
import org.hashiya.project.Refused;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.Booklet;
import org.hashiya.publish.pack.Copy;
import org.hashiya.publish.pack.Paragraph;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.publish.pack.Run;
import org.hashiya.publish.pack.Task;
import org.hashiya.publish.pack.compose.Drift;
import org.hashiya.text.Description;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands on the pages of a pack of the sample corpus.
class PacksAreComposedTest {
    private static final String SECRET = "XANSWERX";

    @TempDir Path folder;
    private Desk desk;
    private PackBook book;
    private PackId pack;

    @BeforeEach
    void anEmptyPack() {
        desk = SampleTour.begin(folder.resolve("sample.hashiya"), "Sevil");
        book = new PackBook(desk);
        pack = Waiting.on(book.make("Pack", new LanguageTag("en"), Template.EMPTY));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private TextId text(String file) {
        return new TextChoice(desk.project()).of(file).id();
    }

    private Span span(TextId text, String words) {
        int start = desk.read(text).words().indexOf(words);
        return new Span(start, start + words.length());
    }

    private org.hashiya.pack.Excerpt excerpt(String file, String... parts) {
        var text = text(file);
        return book.excerpt(text, Stream.of(parts).map(part -> span(text, part)).toList());
    }

    private Item add(Piece piece) {
        var item = Item.of(piece);
        Waiting.on(book.add(pack, Integer.MAX_VALUE, item));
        return item;
    }

    private Booklet compose(Copy copy) {
        return new Bindery(desk).compose(pack, copy);
    }

    private List<Block> blocks() {
        return compose(Copy.TEACHER).blocks();
    }

    private <T extends Block> T only(Class<T> kind) {
        var found = blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<String> words(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::words).toList();
    }

    // ---- passages

    @Test
    void aPassageSaysWhereItStandsAndWhatIsCutOut() {
        add(
                new Piece.Passage(
                        excerpt(
                                "essay-en.txt",
                                "A share cost three roubles",
                                "He was a tireless man",
                                "The flood of 1924 is the one event"),
                        "First",
                        Piece.Shown.NOTHING));
        var extract = only(Block.Extract.class);
        assertThat(extract.leadIn().words()).isEqualTo("First");
        assertThat(extract.origin().label()).isEqualTo("A");
        assertThat(extract.origin().source().words())
                .startsWith("Margaret Ollerby: Silk and Paper");
        assertThat(extract.origin().place().words()).isEqualTo("lines 11–13");
        assertThat(extract.paragraphs())
                .extracting(Paragraph::words)
                .containsExactly(
                        "A share cost three roubles […] He was a tireless man",
                        "[…] The flood of 1924 is the one event");
    }

    @Test
    void partsWithNothingButASpaceBetweenThemAreNotCut() {
        add(
                new Piece.Passage(
                        excerpt(
                                "essay-en.txt",
                                "nobody crosses the Lilchay after dark.",
                                "But the sheds"),
                        "",
                        Piece.Shown.NOTHING));
        assertThat(only(Block.Extract.class).paragraphs())
                .extracting(Paragraph::words)
                .containsExactly("nobody crosses the Lilchay after dark. But the sheds");
    }

    @Test
    void annotationsAreShownAsMuchAsIsWanted() {
        var words = "It was founded in the town of Tutdere on 17 October 1922";
        for (var shown : Piece.Shown.values()) {
            add(new Piece.Passage(excerpt("essay-en.txt", words), "", shown));
        }
        var marked =
                blocks().stream()
                        .map(block -> ((Block.Extract) block).paragraphs().getFirst().runs())
                        .toList();
        assertThat(marks(marked.get(0))).containsExactly(Run.Mark.NONE);
        assertThat(marks(marked.get(1))).contains(Run.Mark.NAME, Run.Mark.DATE);
        assertThat(marked.get(1)).noneMatch(Run.Footnote.class::isInstance);
        assertThat(marked.get(2))
                .anyMatch(run ->
                        run instanceof Run.Footnote(var notes)
                                && notes.getFirst().words().startsWith("Three days later"));
    }

    private static Set<Run.Mark> marks(List<Run> runs) {
        return runs.stream()
                .filter(Run.Words.class::isInstance)
                .map(run -> ((Run.Words) run).mark())
                .collect(Collectors.toSet());
    }

    @Test
    void alignedParagraphsStandInOneSegment() {
        var first = "The founding meeting of the Barama";
        var last = "Под руководством Захры Лильчайлы тридцать шесть женщин";
        var words = desk.read(text("article-az.txt")).words();
        int start = words.indexOf(first);
        add(
                new Piece.Facing(
                        List.of(
                                book.excerpt(
                                        text("article-az.txt"),
                                        List.of(new Span(start, words.indexOf("The talk of the")))),
                                excerpt(
                                        "article-az.txt",
                                        "Весной 1924 года Лильчай вышел из берегов.",
                                        last)),
                        "",
                        Piece.Shown.NOTHING));
        var facing = only(Block.Facing.class);
        assertThat(facing.segments()).extracting(each -> each.number()).containsExactly(1, 2, 3, 4);
        assertThat(facing.segments())
                .extracting(each -> each.cells().stream().map(List::size).toList())
                .containsExactly(List.of(1, 0), List.of(1, 1), List.of(1, 0), List.of(1, 1));
        var fourth = facing.segments().get(3).cells();
        assertThat(fourth.get(0).getFirst().words()).contains("thirty-six women");
        assertThat(fourth.get(1).getFirst().words()).isEqualTo("[…] " + last);
    }

    @Test
    void whatIsNotAlignedStandsParagraphBesideParagraph() {
        add(
                new Piece.Facing(
                        List.of(
                                excerpt("essay-en.txt", "A share cost three roubles"),
                                excerpt("page-ar.txt", "قالت لي")),
                        "",
                        Piece.Shown.NOTHING));
        var segment = only(Block.Facing.class).segments();
        assertThat(segment).hasSize(1);
        assertThat(segment.getFirst().cells().get(1).getFirst().direction())
                .isEqualTo(Direction.RIGHT_TO_LEFT);
    }

    // ---- questions

    private void allKindsOfQuestions() {
        var essay = text("essay-en.txt");
        add(question(new Exercise.Open(SECRET + " open", 3)));
        add(
                question(
                        new Exercise.Choice(
                                List.of(
                                        new Exercise.Option("wrong", false),
                                        new Exercise.Option("right", true)))));
        add(question(new Exercise.Find(excerpt("essay-en.txt", "I copied the number with care"))));
        add(question(new Exercise.Sort(List.of("one", "two", "three", "four"))));
        add(
                question(
                        new Exercise.Compare(
                                new Exercise.Sides(essay, text("report-ru.txt")),
                                List.of("The day"),
                                SECRET + " compare")));
    }

    private static Piece question(Exercise exercise) {
        return new Piece.Question("What?", exercise, 2);
    }

    @Test
    void aTeachersCopyHasTheAnswers() {
        allKindsOfQuestions();
        var answers =
                blocks().stream()
                        .map(block -> ((Block.Question) block).answer().orElseThrow())
                        .map(answer -> words(answer.paragraphs()))
                        .toList();
        assertThat(answers)
                .containsExactly(
                        List.of(SECRET + " open"),
                        List.of("B. right"),
                        List.of("I copied the number with care", answers.get(2).get(1)),
                        List.of("1. one", "2. two", "3. three", "4. four"),
                        List.of(SECRET + " compare"));
        assertThat(answers.get(2).get(1)).contains("line 15");
        assertThat(blocks())
                .extracting(block -> ((Block.Question) block).number())
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void noAnswerIsAnywhereInAStudentsCopy() {
        allKindsOfQuestions();
        var booklet = compose(Copy.STUDENT);
        assertThat(booklet.toString())
                .doesNotContain(SECRET)
                .doesNotContain("I copied the number with care");
        for (var block : booklet.blocks()) {
            assertThat(((Block.Question) block).answer()).isEmpty();
        }
        var order = (Task.Order) ((Block.Question) booklet.blocks().get(3)).task();
        assertThat(words(order.events()))
                .containsExactlyInAnyOrder("one", "two", "three", "four")
                .isNotEqualTo(List.of("one", "two", "three", "four"));
    }

    @Test
    void eventsNeverStandInTheirRightOrder() {
        for (int i = 0; i < 40; i++) {
            add(question(new Exercise.Sort(List.of("first", "second"))));
        }
        assertThat(compose(Copy.STUDENT).blocks())
                .allSatisfy(block ->
                        assertThat(words(((Task.Order) ((Block.Question) block).task()).events()))
                                .containsExactly("second", "first"));
    }

    // ---- parts that are written from the annotations

    private void foundingPassages() {
        add(
                new Piece.Passage(
                        excerpt(
                                "essay-en.txt",
                                "It was founded in the town of Tutdere on 17 October 1922, in the courtyard of the old caravanserai",
                                "to order silkworm eggs, which the trade calls graine"),
                        "",
                        Piece.Shown.NAMES));
        add(
                new Piece.Passage(
                        excerpt(
                                "report-ru.txt",
                                "Шелководческое товарищество «Барама» учреждено общим собранием 14 октября 1922 года во дворе старого караван-сарая",
                                "Грену товарищество выписывает с весны 1923 года"),
                        "",
                        Piece.Shown.NAMES));
    }

    @Test
    void theGlossaryExplainsWordsAsTheyStandInEachLanguage() {
        foundingPassages();
        add(new Piece.Glossary(List.of(TagId.TERM), Piece.Order.READING));
        var entries = only(Block.Glossary.class).entries();
        assertThat(entries)
                .extracting(gloss -> gloss.term().words() + ": " + gloss.explanation().words())
                .containsExactly("Graine: Silkworm eggs.", "Грена: Graine. Silkworm eggs.");
        var extract = (Block.Extract) blocks().get(1);
        assertThat(extract.paragraphs().getLast().runs())
                .anyMatch(run ->
                        run instanceof Run.Words(var phrase, _, var gloss)
                                && phrase.words().equals("Грену")
                                && gloss.orElseThrow().number() == 2);
    }

    @Test
    void registersAreInTheAlphabetOfTheApparatus() {
        add(
                new Piece.Passage(
                        excerpt(
                                "article-az.txt",
                                "Zəhra Lilçaylının başçılığı ilə",
                                "M. Ollerbi də ona şübhə ilə yanaşır"),
                        "",
                        Piece.Shown.NAMES));
        add(new Piece.Register(List.of(EntityKind.PERSON, EntityKind.WORK)));
        inLanguage("az");
        var people = only(Block.Register.class);
        assertThat(people.heading().words()).isEqualTo("Şəxslər");
        assertThat(people.entries())
                .extracting(entry -> entry.name().words())
                .containsExactly("M. Ollerbi", "Zəhra Lilçaylı");
        assertThat(people.entries().getFirst().description().words()).contains("ingilis");
    }

    @Test
    void theTimelineTellsInOrderAndSaysWhoSaysSo() {
        foundingPassages();
        add(new Piece.Timeline());
        var events = only(Block.Chronicle.class).events();
        assertThat(events)
                .extracting(event -> event.date().words() + " " + event.source().words())
                .startsWith("14 October 1922 Source B", "17 October 1922 Source A");
        assertThat(only(Block.Chronicle.class).drawing()).isPresent();
    }

    @Test
    void disagreementsBecomeQuestions() {
        foundingPassages();
        add(new Piece.Claims(true));
        var table = only(Block.ClaimsCompared.class);
        assertThat(words(table.sources())).containsExactly("Source A", "Source B");
        var row = table.rows().getFirst();
        assertThat(row.isDisputed()).isTrue();
        assertThat(row.cells().get(0).getFirst().words()).contains("17 October");
        assertThat(row.cells().get(1).getFirst().words()).contains("14 October");
        assertThat(words(only(Block.Discussion.class).questions()))
                .singleElement()
                .asString()
                .contains("Source A", "Source B", "two days: 17 and 14 October 1922. Which");
    }

    @Test
    void aPairThatAPersonDismissedIsNoQuestion() {
        foundingPassages();
        add(new Piece.Claims(true));
        var relations =
                desk.project().relations().values().stream()
                        .filter(each -> each.reason().contains("17 and 14"))
                        .toList();
        Waiting.on(desk.perform(new Edit.Unrelate(relations)));
        var dismissed =
                relations.stream()
                        .map(each ->
                                new org.hashiya.claim.Relation(
                                        each.id(),
                                        each.claims(),
                                        org.hashiya.claim.Relation.Kind.UNRELATED,
                                        "no matter",
                                        each.certainty()))
                        .toList();
        Waiting.on(desk.perform(new Edit.Relate(dismissed)));
        assertThat(blocks()).noneMatch(Block.Discussion.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "ru", "en", "ar"})
    void theApparatusIsInTheLanguageOfThePack(String language) {
        foundingPassages();
        allKindsOfQuestions();
        for (var piece :
                List.of(
                        new Piece.Glossary(List.of(TagId.TERM), Piece.Order.ALPHABET),
                        new Piece.Register(List.of(EntityKind.values())),
                        new Piece.Timeline(),
                        new Piece.Claims(true),
                        new Piece.Sources())) {
            add(piece);
        }
        inLanguage(language);
        var booklet = compose(Copy.TEACHER);
        assertThat(booklet.language()).isEqualTo(new LanguageTag(language));
        var headings = new ArrayList<String>();
        for (var block : booklet.blocks()) {
            if (block instanceof Block.Part part) {
                assertThat(part.heading().language()).isEqualTo(new LanguageTag(language));
                headings.add(part.heading().words());
            }
        }
        assertThat(headings).hasSizeGreaterThan(6).doesNotHaveDuplicates();
        if (!language.equals("en")) {
            assertThat(headings).doesNotContain("Glossary", "Events", "Sources", "Timeline");
        }
    }

    private void inLanguage(String language) {
        var front = book.read(pack).front();
        Waiting.on(
                book.retitle(
                        pack,
                        new TitlePage(
                                front.title(),
                                front.audience(),
                                new LanguageTag(language),
                                front.licence(),
                                front.changed())));
    }

    @Test
    void anItemThatHasNothingToSayIsLeftOut() {
        add(new Piece.Timeline());
        add(new Piece.Claims(true));
        add(new Piece.Sources());
        add(new Piece.Glossary(List.of(TagId.TERM), Piece.Order.READING));
        assertThat(blocks()).isEmpty();
    }

    // ---- what changes meanwhile

    @Test
    void theSamePackIsComposedTheSameAgain() {
        foundingPassages();
        allKindsOfQuestions();
        add(new Piece.Timeline());
        assertThat(compose(Copy.TEACHER)).isEqualTo(compose(Copy.TEACHER));
    }

    @Test
    void aTextThatIsGoneLeavesItsWordsAndIsDrift() {
        foundingPassages();
        add(new Piece.Sources());
        Waiting.on(desk.perform(new Edit.RemoveText(text("essay-en.txt"))));
        assertThat(drift()).containsExactly(Drift.TEXT_GONE);
        var extract = (Block.Extract) blocks().getFirst();
        assertThat(extract.paragraphs().getFirst().words()).contains("17 October 1922");
        assertThat(only(Block.Sources.class).entries()).hasSize(2);
    }

    @Test
    void wordsThatMovedAreFoundAndRefreshed() {
        foundingPassages();
        revise("essay-en.txt", words -> "Before. " + words);
        assertThat(drift()).containsExactly(Drift.MOVED);
        assertThat(((Block.Extract) blocks().getFirst()).origin().place().words()).contains("line");
        var item = book.read(pack).items().getFirst().id();
        Waiting.on(new PackDrift(desk, book).refresh(pack, item));
        assertThat(drift()).isEmpty();
    }

    @Test
    void wordsThatWereRepairedStayAsTheyWereChosenUntilSomebodyChoosesAnew() {
        foundingPassages();
        revise("essay-en.txt", words -> words.replace("17 October 1922", "16 October 1922"));
        assertThat(drift()).containsExactly(Drift.WORDS_CHANGED);
        assertThat(((Block.Extract) blocks().getFirst()).paragraphs().getFirst().words())
                .contains("17 October 1922");
        var item = book.read(pack).items().getFirst().id();
        assertThatThrownBy(() -> new PackDrift(desk, book).refresh(pack, item))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("choose them anew");
    }

    @Test
    void anotherAnnotationOnTheSameWordsIsDrift() {
        foundingPassages();
        assertThat(drift()).isEmpty();
        var text = text("essay-en.txt");
        Waiting.on(
                desk.annotate(
                        text,
                        span(text, "the trade"),
                        org.hashiya.annotation.Body.of(TagId.TERM).note("Silk dealers.")));
        assertThat(drift()).containsExactly(Drift.MARKS_CHANGED);
    }

    private List<Drift> drift() {
        return new PackDrift(desk, book).of(pack).stream().map(each -> each.drift()).toList();
    }

    private void revise(String file, java.util.function.UnaryOperator<String> change) {
        var before = desk.read(text(file)).revision();
        var words = change.apply(before.words());
        var after =
                new Revision(
                        2,
                        words,
                        new org.hashiya.text.Structure(List.of(), List.of(), List.of()),
                        List.of());
        var marks = desk.read(text(file)).annotations();
        Waiting.on(
                desk.perform(
                        new Edit.Together(
                                List.of(
                                        new Edit.Unrelate(
                                                List.copyOf(desk.project().relations().values())),
                                        new Edit.Erase(marks),
                                        new Edit.Revise(
                                                text(file),
                                                before,
                                                after,
                                                new Edit.Rework(List.of(), List.of()))))));
    }

    // ---- what could still go in

    @Test
    void disputedPassagesThatAreNotInThePackAreSuggested() {
        add(
                new Piece.Passage(
                        excerpt(
                                "report-ru.txt",
                                "Шелководческое товарищество «Барама» учреждено общим собранием 14 октября 1922 года"),
                        "",
                        Piece.Shown.NAMES));
        var disputed =
                new PackSuggestions(desk)
                        .of(pack).stream()
                                .filter(PackSuggestions.Suggestion.Disputed.class::isInstance)
                                .map(PackSuggestions.Suggestion.Disputed.class::cast)
                                .toList();
        assertThat(disputed).hasSizeGreaterThan(3);
        assertThat(disputed)
                .extracting(each -> each.contradictions())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(disputed)
                .extracting(each -> each.claim().restated())
                .anyMatch(words -> words.contains("17 October 1922"))
                .noneMatch(words -> words.startsWith("The minutes have"));
    }

    @Test
    void wordsThatNobodyExplainedAreSuggested() {
        var words = "The minute book, which I was allowed to read for two afternoons";
        add(new Piece.Passage(excerpt("essay-en.txt", words), "", Piece.Shown.NAMES));
        add(new Piece.Glossary(List.of(TagId.TERM), Piece.Order.READING));
        var text = text("essay-en.txt");
        Waiting.on(
                desk.annotate(
                        text,
                        span(text, "afternoons"),
                        org.hashiya.annotation.Body.of(TagId.TERM)));
        assertThat(new PackSuggestions(desk).of(pack))
                .filteredOn(PackSuggestions.Suggestion.Unexplained.class::isInstance)
                .singleElement()
                .satisfies(each ->
                        assertThat(
                                        ((PackSuggestions.Suggestion.Unexplained) each)
                                                .annotation()
                                                .span())
                                .isEqualTo(span(text, "afternoons")));
        assertThat(blocks()).noneMatch(Block.Glossary.class::isInstance);
    }

    @Test
    void aTextThatOutweighsTheOthersIsNamed() {
        add(
                new Piece.Passage(
                        excerpt(
                                "essay-en.txt",
                                "A share cost three roubles, and a household could pay for it in cocoons."),
                        "",
                        Piece.Shown.NAMES));
        add(new Piece.Passage(excerpt("page-ar.txt", "قالت لي"), "", Piece.Shown.NAMES));
        assertThat(new PackSuggestions(desk).of(pack))
                .contains(new PackSuggestions.Suggestion.Outweighing(text("essay-en.txt"), 91));
    }

    // ---- rights

    @Test
    void aTextThatMayNotBeHandedOutIsAskedAboutFirst() {
        foundingPassages();
        add(new Piece.Sources());
        var text = desk.project().text(text("report-ru.txt")).orElseThrow();
        Waiting.on(desk.perform(new Edit.DescribeText(text, restricted(text))));
        var bindery = new Bindery(desk);
        assertThat(bindery.notToBeHandedOut(pack))
                .extracting(SourceText::id)
                .containsExactly(text.id());
        var form =
                new Bindery.Form(
                        org.hashiya.publish.pack.write.BookletFormat.HTML,
                        org.hashiya.publish.pack.PaperSize.A4);
        assertThatThrownBy(() ->
                        bindery.bind(
                                new Bindery.Order(pack, Copy.STUDENT, form, folder, false),
                                Progress.NONE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(text.title());
        var written =
                bindery.bind(
                        new Bindery.Order(pack, Copy.STUDENT, form, folder, true), Progress.NONE);
        assertThat(written).exists();
        assertThat(only(Block.Sources.class).entries().get(1).rights().words())
                .contains("may not be handed on without asking");
    }

    private static SourceText restricted(SourceText text) {
        var known = text.description();
        return text.described(
                new Description(
                        known.writing(),
                        known.keeping(),
                        new Description.Rights("", "All rights reserved."),
                        known.obtained()));
    }
}
