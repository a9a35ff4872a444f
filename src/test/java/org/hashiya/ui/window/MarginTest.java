package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said of the words that the reader looks at, and how it is changed there.
class MarginTest {
    private static final String WORDS =
            "In the spring of 1923 Rustam went over the White Bridge to Tutdere.\n\nNothing more.\n";
    private static final EntityId RUSTAM = EntityId.random();

    @TempDir Path folder;
    private TextId text;
    private DeskOnScreen window;

    @BeforeEach
    void aTextWithFiveMarksOnOneWord() throws Exception {
        var project = folder.resolve("bridge.hashiya");
        try (var desk = new Desk(ProjectStore.create(project, "Bridge"), Runnable::run, "me")) {
            text = LittleArchive.add(desk, "Bridge", "en", WORDS);
            Waiting.on(
                    desk.perform(
                            new Edit.Register(
                                    List.of(
                                            new Entity(
                                                    RUSTAM,
                                                    EntityKind.PERSON,
                                                    "rustam",
                                                    List.of(
                                                            name("Rüstəm", "az"),
                                                            name("Рустам", "ru")),
                                                    Entity.Particulars.NONE)))));
            mark(desk, TagId.PLACE, "White Bridge");
            mark(desk, TagId.NOTE, "Bridge");
            mark(desk, TagId.EVENT, "went over the White Bridge");
            mark(desk, TagId.CLAIM, "Rustam went over the White Bridge to Tutdere");
            mark(desk, TagId.QUOTATION, "the White Bridge to Tutdere");
            mark(desk, TagId.DATE, "the spring of 1923");
            mark(desk, TagId.PERSON, "Rustam");
        }
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
    }

    private static Name name(String words, String language) {
        return new Name(words, new LanguageTag(language), Name.Use.MAIN);
    }

    private void mark(Desk desk, TagId tag, String words) {
        int start = WORDS.indexOf(words);
        Waiting.on(desk.annotate(text, new Span(start, start + words.length()), Body.of(tag)));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aClickWhereFiveOverlapShowsFiveOfWhichTheShortestIsOpen() {
        window.clickOn(pane(), "Bridge");
        assertThat(window.robot.lookup(".card").queryAll()).hasSize(5);
        assertThat(chosenTag()).isEqualTo(TagId.NOTE);

        window.type(KeyCode.DELETE);
        window.until(() -> pane().shown().orElseThrow().now().annotationCount() == 6);
        window.until(() -> window.robot.lookup(".card").queryAll().size() == 4);
        assertThat(chosenTag()).isEqualTo(TagId.PLACE);
    }

    @Test
    void aDateIsWrittenWhenItIsOneAndSaidBackInWords() {
        window.clickOn(pane(), "spring");
        window.type(KeyCode.CONTROL, KeyCode.M);
        window.write("1923-2");
        assertThat(says("1923-2")).isTrue();
        window.type(KeyCode.ENTER);
        assertThat(annotation(TagId.DATE).meaning()).isEqualTo(Meaning.PLAIN);

        window.write("1");
        assertThat(saysSomewhere("spring 1923")).isTrue();
        window.type(KeyCode.ENTER);
        window.until(() -> annotation(TagId.DATE).meaning() instanceof Meaning.Dates);
        assertThat(annotation(TagId.DATE).meaning())
                .isInstanceOfSatisfying(
                        Meaning.Dates.class,
                        dates -> assertThat(dates.date()).hasToString("1923-21"));
    }

    @Test
    void whatCannotBeUnderstoodStaysWhenTheReaderGoesElsewhere() {
        window.clickOn(pane(), "spring");
        window.type(KeyCode.CONTROL, KeyCode.M);
        window.write("last year");
        window.clickOn(pane(), "Nothing");
        assertThat(window.robot.lookup(".card").queryAll()).hasSize(1);
        assertThat(((TextInputControl) window.node("#date")).getText()).isEqualTo("last year");
    }

    @Test
    void anEntityIsFoundByAnyOfItsNamesAsItIsTyped() {
        window.clickOn(pane(), "Rustam");
        window.until(() -> window.has("#entity") || window.has("#claim-paraphrase"));
        assertThat(chosenTag()).isEqualTo(TagId.PERSON);
        window.type(KeyCode.CONTROL, KeyCode.M);
        window.write("rüs");
        window.type(KeyCode.ENTER);
        window.until(() -> annotation(TagId.PERSON).meaning() instanceof Meaning.Names);
        assertThat(annotation(TagId.PERSON).meaning()).isEqualTo(new Meaning.Names(RUSTAM));
    }

    @Test
    void aNewEntityIsMadeOfTheMarkedWordsAndOneUndoTakesBothBack() {
        window.clickOn(pane(), "White");
        assertThat(chosenTag()).isEqualTo(TagId.PLACE);
        window.type(KeyCode.CONTROL, KeyCode.M);
        window.type(KeyCode.DOWN);
        window.type(KeyCode.ENTER);
        window.until(() -> annotation(TagId.PLACE).meaning() instanceof Meaning.Names);
        assertThat(places()).containsExactly("White Bridge");

        window.type(KeyCode.ESCAPE);
        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> annotation(TagId.PLACE).meaning().equals(Meaning.PLAIN));
        assertThat(places()).isEmpty();
    }

    private List<String> places() {
        return DeskOnScreen.fx(
                        () -> List.copyOf(window.desk().desk().project().entities().values()))
                .stream()
                .filter(entity -> entity.kind() == EntityKind.PLACE)
                .map(entity -> entity.names().getFirst().text())
                .toList();
    }

    private ReadingPane pane() {
        return window.panes().getFirst();
    }

    private Annotation annotation(TagId tag) {
        return pane().shown().orElseThrow().now().annotations().stream()
                .filter(each -> each.tag().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private TagId chosenTag() {
        return DeskOnScreen.fx(() -> {
            var attention = pane().attention().orElseThrow();
            return attention.here().stream()
                    .filter(each -> attention.chosen().orElseThrow().equals(each.id()))
                    .findFirst()
                    .orElseThrow()
                    .tag();
        });
    }

    /// Whether a message beneath a field quotes this.
    private boolean says(String typed) {
        return saysSomewhere("“" + typed + "”");
    }

    private boolean saysSomewhere(String words) {
        return window
                .robot
                .lookup(".field-message")
                .queryAllAs(javafx.scene.control.Label.class)
                .stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains(words));
    }
}
