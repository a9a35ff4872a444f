package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.hashiya.claim.Relation;
import org.hashiya.store.ProjectStore;
import org.hashiya.workbench.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsAreRelatedByKeysTest {
    private static final String ENGLISH =
            "The school opened again on 7 May 1921, with fifty children.";

    @TempDir Path folder;
    private Path project;
    private DeskOnScreen window;

    @BeforeEach
    void aRussianAndAnEnglishText() throws Exception {
        project = folder.resolve("two.hashiya");
        try (var desk = new Desk(ProjectStore.create(project, "Two"), Runnable::run, "me")) {
            LittleArchive.add(desk, "Тетрадь", "ru", LittleArchive.RUSSIAN);
            LittleArchive.add(desk, "The school", "en", ENGLISH);
        }
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void fromASelectionToAClaimThatContradictsAnother() throws Exception {
        var panes = window.panes();
        claim(panes.get(0), "5 мая 1921 года школа открылась снова");
        window.type(KeyCode.CONTROL, KeyCode.P);
        window.type(KeyCode.CONTROL, KeyCode.DIGIT2);
        claim(panes.get(1), "The school opened again on 7 May 1921");
        window.type(KeyCode.CONTROL, KeyCode.P);
        window.until(() -> window.node("#relate-bar").isVisible());
        window.type(KeyCode.DOWN);
        assertThat(((ComboBox<?>) window.node("#relate-kind")).getValue())
                .isEqualTo(Relation.Kind.CONTRADICTS);
        window.type(KeyCode.TAB);
        window.write("5 or 7 May");
        window.type(KeyCode.ENTER);
        window.until(() -> window.desk().pen().project().relations().size() == 1);

        window.until(() -> !links().isEmpty());
        assertThat(links().getFirst().getText()).contains("5 мая 1921 года");

        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        window.until(() -> pairs().getItems().size() == 1);
        window.close();
        try (var desk = new Desk(ProjectStore.open(project), Runnable::run, "me")) {
            var relation = desk.project().relations().values().iterator().next();
            assertThat(relation.kind()).isEqualTo(Relation.Kind.CONTRADICTS);
            assertThat(relation.reason()).isEqualTo("5 or 7 May");
        }
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
    }

    @Test
    void whereNothingIsClaimedAKeySaysSo() {
        window.panes();
        window.type(KeyCode.CONTROL, KeyCode.P);
        assertThat(DeskOnScreen.fx(() -> window.node("#relate-bar").isVisible())).isFalse();
    }

    private void claim(ReadingPane pane, String words) {
        window.select(pane, words);
        int before = window.text(pane).annotationCount();
        window.type(KeyCode.C);
        window.until(() -> window.text(pane).annotationCount() == before + 1);
        window.settle();
    }

    private List<Hyperlink> links() {
        return DeskOnScreen.fx(() ->
                window.desk().lookupAll("#relations .hyperlink").stream()
                        .map(Hyperlink.class::cast)
                        .toList());
    }

    private ListView<?> pairs() {
        return (ListView<?>) window.node("#claim-pairs");
    }
}
