package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.hashiya.project.AnnotatedText;
import org.hashiya.store.ProjectStore;
import org.hashiya.ui.kit.Fonts;
import org.hashiya.ui.kit.Settings;
import org.hashiya.ui.reading.PangoWrapFix;
import org.hashiya.ui.reading.WhereLettersAre;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The real window on a real project, with a mouse and a keyboard, for tests.
final class DeskOnScreen implements AutoCloseable {
    private static final int PATIENCE = 20;

    final FxRobot robot = new FxRobot();
    private final DeskStage stage;

    private DeskOnScreen(DeskStage stage) {
        this.stage = stage;
    }

    /// Opens the window as the program does, and waits until the texts lie there.
    static DeskOnScreen open(Path project, Path settingsFile) throws TimeoutException {
        return open(project, settingsFile, ProjectStore::openToRead);
    }

    /// The same, with another way to the disk.
    static DeskOnScreen open(Path project, Path settingsFile, Function<Path, ProjectStore> stores)
            throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        var settings = Settings.read(settingsFile);
        settings.set("width", "1000");
        settings.set("height", "1000");
        settings.set("language", "en");
        var stage =
                fx(() -> {
                    Fonts.load();
                    PangoWrapFix.install();
                    var window = new Stage();
                    window.setX(0);
                    window.setY(0);
                    var made = new DeskStage(window, settings, new Doors(stores));
                    made.show(Optional.of(project));
                    return made;
                });
        var screen = new DeskOnScreen(stage);
        screen.until(() -> stage.desk().isPresent());
        screen.settle();
        return screen;
    }

    DeskStage stage() {
        return stage;
    }

    DeskView desk() {
        return fx(() -> stage.desk().orElseThrow());
    }

    /// The panes, when all of them have their texts.
    List<ReadingPane> panes() {
        until(() -> panesNow().stream().allMatch(DeskOnScreen::isReady));
        settle();
        return panesNow();
    }

    private static boolean isReady(ReadingPane pane) {
        return pane.text().isEmpty() || pane.shown().isPresent();
    }

    private List<ReadingPane> panesNow() {
        return stage.desk().orElseThrow().panes().all();
    }

    /// The text of a pane as its snapshot has it.
    AnnotatedText text(ReadingPane pane) {
        return fx(() -> pane.shown().orElseThrow().now());
    }

    /// Where the words stand in the pane's text.
    int find(ReadingPane pane, String words) {
        int at = fx(() -> pane.surface().words()).indexOf(words);
        assertThat(at).as(words).isNotNegative();
        return at;
    }

    /// Drags the mouse over the words, as they are read.
    void select(ReadingPane pane, String words) {
        int start = find(pane, words);
        int end = start + words.length();
        bring(pane, start);
        robot.drag(place(() -> WhereLettersAre.before(pane.surface(), start)), MouseButton.PRIMARY)
                .moveTo(place(() -> WhereLettersAre.middle(pane.surface(), start)))
                .dropTo(place(() -> WhereLettersAre.after(pane.surface(), end - 1)));
        settle();
        assertThat(selected(pane)).isEqualTo(words);
    }

    String selected(ReadingPane pane) {
        return fx(() ->
                pane.surface()
                        .selection()
                        .span()
                        .map(span -> span.of(pane.surface().words()))
                        .orElse(""));
    }

    /// Clicks on the first letter of the words.
    void clickOn(ReadingPane pane, String words) {
        clickOn(pane, find(pane, words));
    }

    void clickOn(ReadingPane pane, int offset) {
        bring(pane, offset);
        robot.clickOn(place(() -> WhereLettersAre.middle(pane.surface(), offset)));
        settle();
    }

    void rightClickOn(ReadingPane pane, String words) {
        int offset = find(pane, words);
        robot.rightClickOn(place(() -> WhereLettersAre.middle(pane.surface(), offset)));
        settle();
    }

    private void bring(ReadingPane pane, int offset) {
        fx(() -> {
            pane.surface().reveal(offset);
            return pane;
        });
        settle();
    }

    private static Point2D place(Callable<Point2D> where) {
        return fx(where);
    }

    void type(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    void write(String words) {
        robot.write(words, 0);
        settle();
    }

    /// Clicks on what has this id.
    void clickOn(String id) {
        robot.clickOn(middle(node(id)));
        settle();
    }

    Node node(String id) {
        return robot.lookup(id).query();
    }

    boolean has(String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    private static Point2D middle(Node node) {
        Bounds box = fx(() -> node.localToScreen(node.getBoundsInLocal()));
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    /// Waits for a state.
    void until(Callable<Boolean> state) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> fx(state));
        } catch (TimeoutException e) {
            throw new AssertionError("It did not come to this", e);
        }
    }

    /// Waits until everything that was set off is done and laid out.
    void settle() {
        WaitForAsyncUtils.waitForFxEvents(3);
        fx(() -> {
            var root = stage.scene().getRoot();
            root.applyCss();
            root.layout();
            return root;
        });
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    static <T> T fx(Callable<T> deed) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1_000L, deed);
    }

    /// Closes the window as the cross in its corner does, and waits for the writer.
    @Override
    public void close() {
        fx(() -> {
            stage.leave();
            return stage;
        });
        stage.awaitClosing();
    }
}
