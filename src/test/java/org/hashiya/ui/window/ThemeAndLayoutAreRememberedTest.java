package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.input.KeyCode;
import org.hashiya.ui.kit.Look;
import org.hashiya.ui.kit.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeAndLayoutAreRememberedTest {
    @TempDir Path folder;

    @Test
    void theDeskIsFoundAsItWasLeft() throws Exception {
        var project = folder.resolve("three.hashiya");
        var settings = folder.resolve("settings").resolve("desk.properties");
        var texts = LittleArchive.make(project);

        try (var window = DeskOnScreen.open(project, settings)) {
            var panes = window.panes();
            DeskOnScreen.fx(() -> {
                panes.get(0).show(texts.get(2));
                return panes;
            });
            window.panes();
            window.type(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.type(KeyCode.CONTROL, KeyCode.EQUALS);
            window.type(KeyCode.CONTROL, KeyCode.EQUALS);
            window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
            DeskOnScreen.fx(() -> {
                window.desk().panes().setDividerPosition(0, 0.3);
                return panes;
            });
            window.settle();
            assertThat(window.stage().look()).isEqualTo(Look.DARK);
        }
        try (var window = DeskOnScreen.open(project, settings)) {
            var panes = window.panes();
            assertThat(panes)
                    .extracting(pane -> pane.text().orElseThrow())
                    .containsExactly(texts.get(2), texts.get(1));
            assertThat(panes).extracting(ReadingPane::zoomed).containsExactly(0, 2);
            assertThat(window.desk().panes().active()).isSameAs(panes.get(1));
            assertThat(window.desk().panes().getDividerPositions()[0]).isCloseTo(0.3, within(0.02));
            assertThat(window.stage().look()).isEqualTo(Look.DARK);
            assertThat(Application.getUserAgentStylesheet()).contains("dark");
            window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
            assertThat(Application.getUserAgentStylesheet()).contains("light");
        }
    }

    @Test
    void settingsThatCannotBeReadAreAsIfNobodyHadChosen() throws Exception {
        var file = Files.writeString(folder.resolve("desk.properties"), "look=\\uZZZZ");
        assertThat(Settings.read(file).get("look")).isEmpty();
    }

    @Test
    void settingsComeBackAsTheyWereWritten() {
        var file = folder.resolve("a").resolve("desk.properties");
        var settings = Settings.read(file);
        settings.set("recent", "C:\\Users\\Rüstəm Əli\\a=b #1.hashiya\n/home/x");
        settings.keep();
        assertThat(Settings.read(file).get("recent"))
                .contains("C:\\Users\\Rüstəm Əli\\a=b #1.hashiya\n/home/x");
    }

    @Test
    void aLayoutThatNobodyUnderstandsIsLeftAside() {
        assertThat(Layout.parse("0;nonsense;;")).isEmpty();
        assertThat(Layout.parse("")).isEmpty();
    }
}
