package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.hashiya.ui.reading.WhereLettersAre;
import org.hashiya.workbench.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In quick mode every selection is tagged at once with the same tag, into the database, until the
/// reader ends it.
class QuickModeTest {
    @TempDir Path folder;
    private TextId text;
    private DeskOnScreen window;

    @BeforeEach
    void threeTexts() throws Exception {
        var project = folder.resolve("three.hashiya");
        text = LittleArchive.make(project).getFirst();
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
        window.panes();
        window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private ReadingPane pane() {
        return window.panes().getFirst();
    }

    private List<Annotation> marks() {
        return window.desk().desk().store().read(text).annotations();
    }

    private List<String> tagged() {
        var words = window.text(pane()).words();
        return marks().stream().map(mark -> mark.span().of(words)).toList();
    }

    private void untilMarks(int count) {
        window.until(() -> marks().size() == count);
        var pane = pane(); // the window hears of it a moment after the disk has it
        window.until(() -> pane.shown().orElseThrow().now().annotationCount() == count);
        window.settle();
    }

    private String said() {
        return ((Label) window.node("#said")).getText();
    }

    /// Drags over words; they may be tagged, and so no longer selected, as soon as it is done.
    private void drag(String words) {
        int start = window.find(pane(), words);
        var robot = window.robot;
        var from = DeskOnScreen.fx(() -> WhereLettersAre.before(pane().surface(), start));
        var to =
                DeskOnScreen.fx(
                        () -> WhereLettersAre.after(pane().surface(), start + words.length() - 1));
        robot.drag(from, MouseButton.PRIMARY).dropTo(to);
        window.settle();
    }

    @Test
    void dragsDoubleClicksAndKeysWithEnterTagAtOnceUntilEscape() {
        window.select(pane(), "Sevil xanım");
        window.type(KeyCode.P);
        untilMarks(1);
        window.clickOn(pane(), "ona"); // nothing is chosen: the last tag counts
        window.type(KeyCode.F4);
        assertThat(window.node("#quick-bar").isVisible()).isTrue();
        assertThat(((Label) window.node("#quick-what")).getText()).contains("“person”");

        drag("Mirzə Davud");
        untilMarks(2);

        int word = window.find(pane(), "İstanbuldan");
        window.robot.doubleClickOn(
                DeskOnScreen.fx(() -> WhereLettersAre.middle(pane().surface(), word + 2)));
        untilMarks(3);

        window.clickOn(pane(), "məktub");
        assertThat(marks()).as("a click selects nothing").hasSize(3);
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(marks()).as("keys select until Enter").hasSize(3);
        window.type(KeyCode.ENTER);
        untilMarks(4);

        assertThat(tagged()).containsExactly("Sevil xanım", "Mirzə Davud", "İstanbuldan", "məktub");
        assertThat(marks()).extracting(Annotation::tag).containsOnly(TagId.PERSON);

        window.type(KeyCode.ESCAPE);
        assertThat(window.node("#quick-bar").isVisible()).isFalse();
        assertThat(said()).isEqualTo("Quick mode is off.");
        window.select(pane(), "dəftəri");
        assertThat(marks()).hasSize(4);
    }

    @Test
    void theSameWordsAreNotTaggedTwiceAndAnotherTagsKeyTakesThatTag() {
        window.select(pane(), "Sevil xanım");
        window.type(KeyCode.P);
        untilMarks(1);
        window.type(KeyCode.F4);
        window.clickOn(pane(), "köhnə");
        drag("Sevil xanım");
        assertThat(said()).contains("tagged “person” already");
        assertThat(marks()).hasSize(1);

        window.clickOn(pane(), "köhnə");
        window.type(KeyCode.L);
        assertThat(((Label) window.node("#quick-what")).getText()).contains("“place”");
        drag("kitabxanaya");
        untilMarks(2);
        assertThat(marks()).extracting(Annotation::tag).contains(TagId.PLACE);
        window.type(KeyCode.CONTROL, KeyCode.Z);
        untilMarks(1);
    }

    @Test
    void likeTheChosenOneMarksSayWhoIsMeantAndHowSureThatIs() {
        var davud =
                new Entity(
                        EntityId.random(),
                        EntityKind.PERSON,
                        "davud",
                        List.of(new Name("Mirzə Davud", new LanguageTag("az"), Name.Use.MAIN)),
                        Entity.Particulars.NONE);
        var desk = window.desk().desk();
        Waiting.on(desk.perform(new Edit.Register(List.of(davud))));
        int at = window.find(pane(), "Mirzə Davud");
        var body =
                new Body(
                        TagId.PERSON,
                        new Meaning.Names(davud.id()),
                        Certainty.HIGH,
                        "stays with the first",
                        Map.of());
        Waiting.on(desk.annotate(text, new Span(at, at + "Mirzə Davud".length()), body));
        window.settle();

        window.clickOn(pane(), "Davud");
        window.type(KeyCode.SHIFT, KeyCode.F4);
        drag("ona");
        untilMarks(2);
        assertThat(marks().getLast().body())
                .isEqualTo(
                        new Body(
                                TagId.PERSON,
                                new Meaning.Names(davud.id()),
                                Certainty.HIGH,
                                "",
                                Map.of()));

        window.clickOn("#quick-more");
        drag("Sevil xanım");
        untilMarks(3);
        assertThat(marks().getFirst().body()).isEqualTo(Body.of(TagId.PERSON));
        window.clickOn("#quick-end");
        assertThat(window.node("#quick-bar").isVisible()).isFalse();
    }
}
