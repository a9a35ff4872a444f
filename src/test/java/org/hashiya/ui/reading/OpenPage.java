package org.hashiya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.hashiya.ui.kit.Fonts;
import org.hashiya.ui.kit.Typesetting;

/// A window with one surface in it, for tests. What it does, it does on the screen's thread, and it
/// hands back when that is done and laid out.
final class OpenPage {
    final ReadingSurface surface;
    final Scene scene;
    private final Robot robot;

    private OpenPage(Stage stage, double width, double height) {
        Fonts.load();
        surface = new ReadingSurface();
        scene = new Scene(new StackPane(surface), width, height);
        robot = new Robot();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.sizeToScene();
        stage.show();
        surface.requestFocus();
    }

    static OpenPage of(Stage stage, double width, double height) {
        return fx(() -> new OpenPage(stage, width, height));
    }

    OpenPage showing(String words, Typesetting typesetting) {
        run(() -> {
            surface.setTypesetting(typesetting);
            surface.show(words);
        });
        return this;
    }

    /// Does it, lays everything out, and waits for what that has set off.
    void run(Runnable work) {
        fx(() -> {
            work.run();
            layOut();
            return "done";
        });
        fx(() -> {
            layOut();
            return "settled";
        });
    }

    <T> T ask(Callable<T> question) {
        return fx(question);
    }

    void press(KeyCode key) {
        fx(() -> {
            robot.keyType(key);
            return "pressed";
        });
    }

    void press(KeyCode modifier, KeyCode key) {
        run(() -> {
            robot.keyPress(modifier);
            robot.keyType(key);
            robot.keyRelease(modifier);
        });
    }

    void click(Point2D place, MouseButton button) {
        run(() -> robot.mouseMove(place));
        run(() -> robot.mousePress(button));
        run(() -> robot.mouseRelease(button));
    }

    /// Clicks so often that it counts as one double or triple click, after none before.
    void click(Point2D place, int times) {
        forgetClicks();
        run(() -> robot.mouseMove(place));
        for (int i = 0; i < times; i++) {
            run(() -> robot.mouseClick(MouseButton.PRIMARY));
        }
    }

    /// The headless robot cannot hold Shift while it clicks, so the event is made here.
    void shiftClick(Point2D place) {
        run(() -> {
            var inSheet = surface.sheet().screenToLocal(place);
            var press =
                    new MouseEvent(
                            MouseEvent.MOUSE_PRESSED,
                            inSheet.getX(),
                            inSheet.getY(),
                            place.getX(),
                            place.getY(),
                            MouseButton.PRIMARY,
                            1,
                            true,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null);
            surface.sheet().fireEvent(press);
        });
    }

    /// JavaFX counts clicks that are close to each other in time and place.
    void forgetClicks() {
        run(() -> robot.mouseMove(1, 1));
        run(() -> robot.mouseMove(scene.getWidth() - 30, scene.getHeight() - 30));
    }

    void drag(Point2D from, Point2D to) {
        run(() -> robot.mouseMove(from));
        run(() -> robot.mousePress(MouseButton.PRIMARY));
        for (int i = 1; i <= 4; i++) {
            var next = from.interpolate(to, i / 4.0);
            run(() -> robot.mouseMove(next));
        }
        run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    ParagraphView view(int paragraph) {
        surface.reveal(surface.paragraphs().piece(paragraph).start());
        layOut();
        return surface.onScreen().bring(paragraph).orElseThrow();
    }

    /// The boxes of these characters that lie wholly in the window.
    List<Rectangle2D> boxes(int start, int end) {
        return surface.onScreen().boxesInScene(start, end).stream()
                .filter(box -> box.getMinY() >= 2 && box.getMaxY() <= scene.getHeight() - 2)
                .toList();
    }

    /// The middle of a character, on the screen.
    Point2D middle(int character) {
        var box = surface.onScreen().boxesInScene(character, character + 1).getFirst();
        return onScreen(middle(box));
    }

    Point2D onScreen(Point2D inScene) {
        return scene.getRoot().localToScreen(scene.getRoot().sceneToLocal(inScene));
    }

    static Point2D middle(Rectangle2D box) {
        return new Point2D(
                (box.getMinX() + box.getMaxX()) / 2, (box.getMinY() + box.getMaxY()) / 2);
    }

    /// Letters at least a pixel wide: parts of ligatures and vowel signs have no place of their
    /// own.
    List<Integer> lettersIn(ParagraphView view) {
        var letters = new ArrayList<Integer>();
        for (int i = 0; i < view.piece().length(); i++) {
            var boxes = view.geometry().rectangles(i, i + 1);
            if (boxes.size() == 1 && boxes.getFirst().getWidth() >= 1) {
                letters.add(i);
            }
        }
        return letters;
    }

    static <T> T fx(Callable<T> work) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable problem) {
                result.completeExceptionally(problem);
            }
        });
        try {
            return result.get(2, TimeUnit.MINUTES);
        } catch (Exception problem) {
            throw new AssertionError(problem);
        }
    }
}
