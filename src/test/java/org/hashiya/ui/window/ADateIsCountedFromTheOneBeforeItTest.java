package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.hashiya.annotation.Meaning;
import org.hashiya.store.ProjectStore;
import org.hashiya.workbench.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ADateIsCountedFromTheOneBeforeItTest {
    private static final String WORDS =
            "28 апреля 1920 года сгорела мельница, а через три дня мост.\n";

    @TempDir Path folder;

    @Test
    void theChainIsShownAndAnotherAnchorIsOfferedAndNotPutIn() throws Exception {
        var project = folder.resolve("mill.hashiya");
        try (var desk = new Desk(ProjectStore.create(project, "Mill"), Runnable::run, "me")) {
            LittleArchive.add(desk, "Мельница", "ru", WORDS);
        }
        try (var window = DeskOnScreen.open(project, folder.resolve("desk.properties"))) {
            var pane = window.panes().getFirst();
            window.select(pane, "28 апреля 1920 года");
            window.type(KeyCode.D);
            window.until(() -> dates(window, pane).equals(List.of("1920-04-28")));
            window.select(pane, "через три дня");
            window.type(KeyCode.D);
            window.until(() -> dates(window, pane).size() == 2);
            assertThat(dates(window, pane)).containsExactly("1920-04-28", "1920-05-01!");
            window.clickOn(pane, "три дня");
            window.until(() -> chain(window).isPresent());
            assertThat(chain(window).orElseThrow())
                    .contains("28 April 1920", "→ через три дня →", "1 May 1920");
            assertThat(window.node("#date-take").isVisible()).isFalse();
        }
    }

    private static Optional<String> chain(DeskOnScreen window) {
        return window.robot
                .lookup("#date-chain")
                .tryQuery()
                .filter(node -> node.isVisible())
                .map(node ->
                        ((Pane) node)
                                .getChildren().stream()
                                        .map(link -> ((Labeled) link).getText())
                                        .collect(Collectors.joining(" ")));
    }

    private static List<String> dates(DeskOnScreen window, ReadingPane pane) {
        return window.text(pane).annotations().stream()
                .map(mark ->
                        mark.meaning() instanceof Meaning.Dates(var date) ? date.toString() : "")
                .toList();
    }
}
