package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.hashiya.ui.kit.Look;
import org.hashiya.workbench.SampleTour;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever walks the desk with Tab sees at every step where the keyboard is: by pixels that change
/// around the control when the focus comes and goes.
class WhatHasTheKeyboardIsSeenTest {
    private static final int MOST_STEPS = 80;
    private static final int RING = 5;

    @TempDir Path folder;
    private final Map<String, Boolean> met = new LinkedHashMap<>();

    /// The window at one moment, and where the focus is.
    private record Moment(Node owner, Bounds place, WritableImage image) {}

    @ParameterizedTest
    @EnumSource(Look.class)
    void atEveryStepOfTab(Look look) throws Exception {
        var project = folder.resolve("sample.hashiya");
        SampleTour.begin(project, "me").close();
        try (var window = DeskOnScreen.open(project, folder.resolve("desk.properties"))) {
            window.panes();
            DeskOnScreen.fx(() -> {
                window.stage().wear(Attire.plain(look));
                return look;
            });
            window.settle();
            window.type(KeyCode.F12);
            window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.type(KeyCode.CONTROL, KeyCode.F);
            walk(window);
        }
        assertThat(met).hasSizeGreaterThan(25);
        assertThat(unseen()).isEmpty();
    }

    private Set<String> unseen() {
        var unseen = new TreeSet<String>();
        met.forEach((name, isSeen) -> {
            if (!isSeen) {
                unseen.add(name);
            }
        });
        return unseen;
    }

    private void walk(DeskOnScreen window) {
        var before = now(window);
        var start = before.owner();
        for (int i = 0; i < MOST_STEPS; i++) {
            window.type(KeyCode.TAB);
            var after = now(window);
            met.merge(where(before.owner()), differs(before, after), Boolean::logicalAnd);
            if (after.owner().equals(start) || after.owner().equals(before.owner())) {
                return;
            }
            before = after;
        }
    }

    private static Moment now(DeskOnScreen window) {
        window.settle();
        return DeskOnScreen.fx(() -> {
            Scene scene = window.desk().getScene();
            var owner = scene.getFocusOwner();
            return new Moment(
                    owner, owner.localToScene(owner.getLayoutBounds()), scene.snapshot(null));
        });
    }

    /// Whether more changed around the control than a caret that blinks.
    private static boolean differs(Moment with, Moment without) {
        var place = with.place();
        var image = with.image();
        int left = Math.max(0, (int) place.getMinX() - RING);
        int top = Math.max(0, (int) place.getMinY() - RING);
        int width = Math.min((int) image.getWidth(), (int) place.getMaxX() + RING) - left;
        int height = Math.min((int) image.getHeight(), (int) place.getMaxY() + RING) - top;
        var one = pixels(image, left, top, width, height);
        var other = pixels(without.image(), left, top, width, height);
        int changed = 0;
        for (int i = 0; i < one.length; i++) {
            changed += one[i] == other[i] ? 0 : 1;
        }
        return changed > 0.4 * (width + height);
    }

    private static int[] pixels(WritableImage image, int left, int top, int width, int height) {
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(
                        left,
                        top,
                        width,
                        height,
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        width);
        return pixels;
    }

    private static String where(Node node) {
        return node.getClass().getSimpleName() + "#" + node.getId() + node.getStyleClass();
    }
}
