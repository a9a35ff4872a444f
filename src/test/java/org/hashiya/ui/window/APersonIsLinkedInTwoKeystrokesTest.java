package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After the selection it takes P and Enter to say who is meant.
class APersonIsLinkedInTwoKeystrokesTest {
    private static final String WORDS =
            "Учитель ходил с Рустамом в Петроград.\n\nПотом Иван вернулся один.\n";
    private static final EntityId RUSTAM = EntityId.random();

    @TempDir Path folder;
    private Path project;
    private TextId text;
    private DeskOnScreen window;

    @BeforeEach
    void aTextAndARegisterWithOnePerson() throws Exception {
        project = folder.resolve("two.hashiya");
        try (var desk = new Desk(ProjectStore.create(project, "Two"), Runnable::run, "me")) {
            text = LittleArchive.add(desk, "Two", "ru", WORDS);
            var rustam =
                    new Entity(
                            RUSTAM,
                            EntityKind.PERSON,
                            "rustam",
                            List.of(new Name("Rüstəm", new LanguageTag("az"), Name.Use.MAIN)),
                            Entity.Particulars.NONE);
            Waiting.on(desk.perform(new Edit.Register(List.of(rustam))));
        }
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whoIsInTheRegisterIsFoundAcrossScriptsAndCases() {
        window.select(pane(), "Рустамом");
        window.robot.push(KeyCode.P);
        window.robot.push(KeyCode.ENTER);
        window.until(() ->
                pane().shown().orElseThrow().now().annotations().stream()
                        .anyMatch(each -> each.meaning() instanceof Meaning.Names));
        assertThat(stored())
                .extracting(Annotation::meaning)
                .containsExactly(new Meaning.Names(RUSTAM));
        assertThat(people()).hasSize(1);
    }

    @Test
    void whoIsNotInItGetsAnEntryWithAGuessAtTheName() {
        window.select(pane(), "Иван");
        window.type(KeyCode.P);
        window.until(() -> window.has("#entity-best") && window.node("#entity-best").isVisible());
        window.type(KeyCode.ENTER);
        window.until(() -> people().size() == 2);
        assertThat(people()).contains("Иван");
        assertThat(stored())
                .singleElement()
                .satisfies(mark -> assertThat(mark.meaning()).isInstanceOf(Meaning.Names.class));
        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> people().size() == 1);
        assertThat(stored()).extracting(Annotation::meaning).containsExactly(Meaning.PLAIN);
    }

    @Test
    void enterOnWordsThatSayNothingOpenDoesNothing() {
        window.clickOn(pane(), "вернулся");
        window.type(KeyCode.ENTER);
        assertThat(stored()).isEmpty();
        assertThat(people()).hasSize(1);
    }

    private ReadingPane pane() {
        return window.panes().getFirst();
    }

    private List<Annotation> stored() {
        return window.desk().desk().store().read(text).annotations();
    }

    private List<String> people() {
        return window.desk().desk().store().project().entities().values().stream()
                .map(entity -> entity.names().getFirst().text())
                .toList();
    }
}
