package org.hashiya.ui.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// When the first test fails, this JavaFX wraps Arabic by itself, and the fix can go.
@EnabledOnOs(OS.LINUX)
class PangoWrapFixTest {
    @Test
    void withoutTheFixJavaFxCannotWrapArabic() throws Exception {
        assertThat(wrap("as it is")).isNotEqualTo("wrapped");
    }

    @Test
    void withTheFixEveryLineIsAsWideAsThePageAtMost() throws Exception {
        assertThat(wrap("fixed")).isEqualTo("wrapped");
    }

    /// In a JVM of its own, since the fix is there for as long as the JVM is.
    private static String wrap(String how) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Dglass.platform=Headless");
        command.add("-Dprism.order=sw");
        command.add("-classpath");
        command.add(System.getProperty("java.class.path"));
        command.add(Wrapping.class.getName());
        command.add(how);
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        process.waitFor();
        return said;
    }

    /// The program of the other JVM.
    static final class Wrapping {
        private static final double WIDTH = 260;

        public static void main(String[] how) throws Exception {
            var answer = new CompletableFuture<String>();
            Platform.startup(() -> {
                try {
                    answer.complete(wrap(how[0].equals("fixed")));
                } catch (RuntimeException failed) {
                    answer.complete(failed.toString());
                }
            });
            System.out.println(answer.get(1, TimeUnit.MINUTES));
            System.out.flush();
            Runtime.getRuntime().halt(0);
        }

        private static String wrap(boolean fixed) {
            if (fixed && !PangoWrapFix.install()) {
                return "the fix does not fit this JavaFX";
            }
            var text = new Text(Pages.ARABIC);
            text.setFont(Font.font("DejaVu Sans", 18));
            var flow = new TextFlow(text);
            flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            new Scene(flow, WIDTH, 900);
            flow.resize(WIDTH, 900);
            flow.layout();
            var lines = flow.getLayoutInfo().getTextLines(false);
            var boxes = flow.getLayoutInfo().getSelectionGeometry(0, Pages.ARABIC.length(), false);
            boolean inside =
                    boxes.stream().allMatch(box -> box.getMinX() > -1 && box.getMaxX() < WIDTH + 1);
            int letters = lines.stream().mapToInt(line -> line.end() - line.start()).sum();
            return inside && lines.size() > 5 && letters == Pages.ARABIC.length()
                    ? "wrapped"
                    : "%d letters in %d lines".formatted(letters, lines.size());
        }
    }
}
