package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;
import org.hashiya.workbench.SampleTour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever comes to a control with the keyboard and does not see it hears what it is.
class EveryControlHasANameTest {
    /// Of these JavaFX tells the text as their value; only a label gives them a name.
    private static final Set<AccessibleRole> WITH_A_VALUE =
            Set.of(AccessibleRole.TEXT_FIELD, AccessibleRole.TEXT_AREA, AccessibleRole.COMBO_BOX);

    @TempDir Path folder;
    private final Set<Node> met = new LinkedHashSet<>();
    private final Set<String> nameless = new TreeSet<>();

    @Test
    void forAssistiveTechnology() throws Exception {
        var project = folder.resolve("sample.hashiya");
        SampleTour.begin(project, "me").close();
        try (var window = DeskOnScreen.open(project, folder.resolve("desk.properties"))) {
            var pane = window.panes().getFirst();
            window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
            for (var meaning : List.of(Meaning.Claims.class, Meaning.Names.class)) {
                turnTo(window, pane, meaning);
                window.until(() -> window.has(".card-fields"));
                meet(window);
            }
            assertThat(met).hasSizeGreaterThan(60);
            open(window, KeyCode.CONTROL, KeyCode.F);
            open(window, KeyCode.CONTROL, KeyCode.G);
            open(window, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
            open(window, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            open(window, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
            open(window, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            open(window, KeyCode.CONTROL, KeyCode.D);
            open(window, KeyCode.F8);
            window.type(KeyCode.F4);
            meet(window);
        }
        assertThat(met).hasSizeGreaterThan(100);
        assertThat(nameless).isEmpty();
    }

    /// Opens something, looks at it, and puts it away.
    private void open(DeskOnScreen window, KeyCode... keys) {
        window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
        int before = met.size();
        window.type(keys);
        meet(window);
        assertThat(met.size()).as(List.of(keys).toString()).isGreaterThan(before);
        window.type(KeyCode.ESCAPE);
    }

    private static void turnTo(
            DeskOnScreen window, ReadingPane pane, Class<? extends Meaning> meaning) {
        DeskOnScreen.fx(() -> {
            var annotation =
                    pane.shown().orElseThrow().now().annotations().stream()
                            .filter(each -> meaning.isInstance(each.meaning()))
                            .min(Annotation.READING_ORDER)
                            .orElseThrow();
            pane.turnTo(annotation);
            return annotation;
        });
        window.settle();
    }

    private void meet(DeskOnScreen window) {
        window.settle();
        DeskOnScreen.fx(() -> {
            for (var each : List.copyOf(Window.getWindows())) {
                if (each.getScene() != null) {
                    meet(each.getScene().getRoot());
                }
            }
            return met;
        });
    }

    private void meet(Node node) {
        if (node.isFocusTraversable()
                && isReachable(node)
                && met.add(node)
                && name(node).isBlank()) {
            nameless.add(where(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::meet);
        }
    }

    private static boolean isReachable(Node node) {
        return node.isVisible() && (node.getParent() == null || isReachable(node.getParent()));
    }

    /// As JavaFX hands it on to the system.
    private static String name(Node node) {
        boolean hasValue = WITH_A_VALUE.contains(node.getAccessibleRole());
        var text = hasValue ? null : node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        if (text instanceof String words && !words.isBlank()) {
            return words;
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Node label
                        && label.queryAccessibleAttribute(AccessibleAttribute.TEXT)
                                instanceof String words
                ? words
                : "";
    }

    private static String where(Node node) {
        var parent = node.getParent();
        return node.getClass().getSimpleName()
                + "#"
                + node.getId()
                + node.getStyleClass()
                + (parent == null ? "" : " in " + parent.getClass().getSimpleName());
    }
}
