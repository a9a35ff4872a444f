package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.AttributeKind;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagAttribute;
import org.hashiya.annotation.TagId;
import org.hashiya.project.Edit;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tag set is changed in a window of its own, all places of a name are tagged after a look at
/// them, and what was tagged at once is taken out at once: with keys and mouse, into the database.
class TagsOnScreenTest {
    @TempDir Path folder;
    private List<TextId> texts;
    private DeskOnScreen window;
    private boolean isOpen;

    @BeforeEach
    void threeTexts() throws Exception {
        var project = folder.resolve("three.hashiya");
        texts = LittleArchive.make(project);
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
        isOpen = true;
        window.panes();
        window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    @AfterEach
    void close() {
        if (isOpen) {
            window.close();
            isOpen = false;
        }
    }

    private ProjectStore store() {
        return window.desk().desk().store();
    }

    private Optional<Tag> stored(TagId id) {
        return store().project().tags().find(id);
    }

    private List<Annotation> marks() {
        return texts.stream().flatMap(text -> store().read(text).annotations().stream()).toList();
    }

    private void openTagSetAt(String label) {
        window.type(KeyCode.F7);
        window.until(() -> window.has("#tag-set"));
        var tree = (TreeView<?>) window.node("#tag-tree");
        DeskOnScreen.fx(() -> {
            for (int row = 0; row < tree.getExpandedItemCount(); row++) {
                if (tree.getTreeItem(row).getValue() instanceof Tag tag
                        && tag.label("en").equals(label)) {
                    tree.getSelectionModel().select(row);
                    tree.scrollTo(row);
                }
            }
            tree.requestFocus();
            return tree;
        });
        window.settle();
    }

    private void writeInto(String id, String words) {
        DeskOnScreen.fx(() -> {
            var field = (TextInputControl) window.node(id);
            field.getScene().getWindow().requestFocus();
            field.requestFocus();
            field.setText(words);
            return field;
        });
        window.type(KeyCode.ENTER);
    }

    /// The headless screen does not always send keys to a window beside the desk, so they are
    /// handed to the field itself.
    private void clickAndWrite(String id, String words) {
        window.clickOn(id);
        DeskOnScreen.fx(() -> {
            ((TextInputControl) window.node(id)).setText(words);
            return words;
        });
        press(id, KeyCode.ENTER, false);
    }

    private void press(String id, KeyCode key, boolean withAlt) {
        DeskOnScreen.fx(() -> {
            Event.fireEvent(
                    window.node(id),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, withAlt, false));
            return key;
        });
        window.settle();
    }

    @Test
    void aTagIsRenamedMovedAndGivenAnAttributeAndEachIsUndone() {
        var before = store().project().tags();
        openTagSetAt("role");
        clickAndWrite("#tag-label-en", "office");
        window.until(() -> stored(TagId.ROLE).orElseThrow().label("en").equals("office"));

        clickAndWrite("#tag-key", "p");
        assertThat(stored(TagId.ROLE).orElseThrow().look().shortcut()).isEqualTo("r");
        assertThat(window.robot.lookup(".field-message").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().contains("The key p is that of “person”"));

        window.clickOn("#attribute-add");
        window.until(() -> !stored(TagId.ROLE).orElseThrow().usage().attributes().isEmpty());
        window.settle();
        clickAndWrite("#attribute-of-attribute1", "rank");
        window.until(() -> stored(TagId.ROLE).orElseThrow().usage().attribute("rank").isPresent());

        press("#tag-tree", KeyCode.RIGHT, true);
        window.until(
                () -> stored(TagId.ROLE).orElseThrow().parent().equals(Optional.of(TagId.CONCEPT)));
        press("#tag-tree", KeyCode.LEFT, true);
        window.until(() -> stored(TagId.ROLE).orElseThrow().parent().isEmpty());

        for (int i = 0; i < 5; i++) {
            Waiting.on(window.desk().desk().undo());
        }
        assertThat(store().project().tags()).isEqualTo(before);
    }

    @Test
    void aTagInUseGoesOnlyWithADecisionAboutItsMarks() {
        tag("kitabxanaya", KeyCode.L);
        openTagSetAt("place");
        window.clickOn("#tag-delete");
        window.until(() -> window.node("#tag-fate").isVisible());
        assertThat(((Label) window.node("#tag-fate-question")).getText()).contains("“place”: 1.");
        choose("#tag-fate-to", TagId.ORGANISATION);
        window.clickOn("#tag-fate-move");
        window.until(() -> stored(TagId.PLACE).isEmpty());
        assertThat(marks()).extracting(Annotation::tag).containsExactly(TagId.ORGANISATION);

        Waiting.on(window.desk().desk().undo());
        assertThat(marks()).extracting(Annotation::tag).containsExactly(TagId.PLACE);
        assertThat(stored(TagId.PLACE)).isPresent();
    }

    private void choose(String id, TagId tag) {
        DeskOnScreen.fx(() -> {
            @SuppressWarnings("unchecked") // it holds tags
            var combo = (ComboBox<Tag>) window.node(id);
            combo.setValue(stored(tag).orElseThrow());
            return combo;
        });
        window.settle();
    }

    private void tag(String words, KeyCode key) {
        int before = marks().size();
        window.select(window.panes().getFirst(), words);
        window.type(key);
        window.until(() -> marks().size() == before + 1);
        window.settle();
    }

    @Test
    void attributesAreAskedForInTheMargin() {
        var role = stored(TagId.ROLE).orElseThrow();
        var years = TagAttribute.of("years", new AttributeKind.Numeral());
        var hand =
                new TagAttribute(
                        "hand",
                        Map.of("en", "in whose hand"),
                        new AttributeKind.Choice(List.of("his own", "another")),
                        true,
                        "");
        var asked = role.usage(new Tag.Usage(Map.of(), List.of(years, hand)));
        var tags = store().project().tags();
        Waiting.on(
                window.desk()
                        .desk()
                        .perform(new Edit.ReviseTags(tags, tags.merged(List.of(asked)))));

        tag("Mirzə Davud", KeyCode.R);
        window.until(() -> window.has("#attribute-years"));
        assertThat(((Label) window.node("#attributes-lacking")).getText())
                .isEqualTo("Still lacking: in whose hand");
        writeInto("#attribute-years", "many");
        assertThat(window.robot.lookup(".field-message").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().contains("“many” is no number"));
        writeInto("#attribute-years", "12,5");
        window.until(() -> body().attributes().equals(Map.of("years", "12.5")));
        DeskOnScreen.fx(() -> {
            @SuppressWarnings("unchecked") // it holds words
            var combo = (ComboBox<String>) window.node("#attribute-hand");
            combo.setValue("another");
            return combo;
        });
        window.until(() -> body().attributes().equals(Map.of("years", "12.5", "hand", "another")));
        window.until(() -> !window.node("#attributes-lacking").isVisible());
    }

    private Body body() {
        return marks().getFirst().body();
    }

    @Test
    void allPlacesOfANameAreLookedAtTaggedAndTakenOutAgain() {
        window.select(window.panes().getFirst(), "Mirzə");
        DeskOnScreen.fx(() -> {
            LittleArchive.add(
                    window.desk().desk(), "More", "az", "Mirzə gəldi. Mirzəyə. Mirzə getdi.");
            return window;
        });
        window.type(KeyCode.CONTROL, KeyCode.U);
        window.until(() -> window.has("#tag-all") && places().getItems().size() == 3);
        DeskOnScreen.fx(() -> {
            places().requestFocus();
            places().getSelectionModel().clearAndSelect(1);
            return window;
        });
        window.type(KeyCode.SPACE);
        window.clickOn("#tag-all-ok");
        window.until(() -> marks().size() == 1);
        var more = window.desk().desk().project().listOfTexts().getLast().id();
        assertThat(store().read(more).annotations())
                .singleElement()
                .extracting(mark -> mark.span().start())
                .isEqualTo(22);

        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        window.until(() -> window.has("#batches-dialog") && batches().getItems().size() == 1);
        assertThat(window.robot.lookup("#batches .list-cell").queryAll()).isNotEmpty();
        window.clickOn("#batches-remove");
        window.until(() -> marks().isEmpty() && store().read(more).annotations().isEmpty());
        Waiting.on(window.desk().desk().undo());
        assertThat(marks()).hasSize(1);
    }

    private ListView<?> places() {
        return (ListView<?>) window.node("#tag-all-places");
    }

    @Test
    void whatIsSaidOfOneMentionIsSaidOfTheOthersInOneEdit() {
        var more =
                DeskOnScreen.fx(() ->
                        LittleArchive.add(
                                window.desk().desk(),
                                "More",
                                "az",
                                "Mirzə gəldi. mirzə getdi. Mirzə!"));
        window.select(window.panes().getFirst(), "Mirzə");
        window.type(KeyCode.CONTROL, KeyCode.U);
        window.until(() -> window.has("#tag-all") && places().getItems().size() == 3);
        window.clickOn("#tag-all-ok");
        window.until(() -> marks().size() == 1 && store().read(more).annotations().size() == 2);
        var desk = window.desk().desk();
        var model = marks().getFirst();
        var said = model.body().certainty(Certainty.LOW).note("perhaps the elder");
        Waiting.on(
                desk.perform(
                        new Edit.Rework(
                                List.of(model), List.of(model.saying(said, desk.authorship())))));
        window.select(window.panes().getFirst(), "Mirzə");
        window.type(KeyCode.SHIFT, KeyCode.F9);
        window.until(() -> window.has("#elsewhere-places") && mentions().getItems().size() == 2);
        window.type(KeyCode.SPACE);
        window.clickOn("#elsewhere-ok");
        window.until(() ->
                store().read(more).annotations().stream()
                                .filter(mark -> mark.body().certainty() == Certainty.LOW)
                                .count()
                        == 1);
        assertThat(store().read(more).annotations())
                .extracting(mark -> mark.body().note())
                .containsOnly("");
        Waiting.on(desk.undo());
        assertThat(store().read(more).annotations())
                .extracting(mark -> mark.body().certainty())
                .containsOnly(Certainty.UNSTATED);
    }

    private ListView<?> mentions() {
        return (ListView<?>) window.node("#elsewhere-places");
    }

    private ListView<?> batches() {
        return (ListView<?>) window.node("#batches");
    }

    @Test
    void theSameTagAgainWithOneKey() {
        tag("Sevil xanım", KeyCode.P);
        tag("Mirzə Davud", KeyCode.F9);

        assertThat(marks()).extracting(Annotation::tag).containsOnly(TagId.PERSON);
    }
}
