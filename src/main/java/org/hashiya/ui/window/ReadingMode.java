package org.hashiya.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.hashiya.ui.kit.Words;

/// Nothing but the panes: what stands around them is put away, and the window fills the screen
/// where it can. What is said meanwhile lies on the pages for a moment.
final class ReadingMode extends StackPane {
    private static final Duration STAY = Duration.seconds(4);
    private static final Duration FADE = Duration.millis(600);

    private final SideBySide parts;
    private final Panes panes;
    private final List<Node> chrome;
    private final Label hint = new Label();
    private final SequentialTransition fading =
            new SequentialTransition(new PauseTransition(STAY), new FadeTransition(FADE, hint));
    private final ChangeListener<Boolean> leftFullScreen;
    private boolean isOn;

    /// @param chrome above and below the panes
    ReadingMode(SideBySide parts, Panes panes, List<Node> chrome) {
        this.parts = parts;
        this.panes = panes;
        this.chrome = List.copyOf(chrome);
        leftFullScreen =
                (_, was, is) -> {
                    if (was && !is) {
                        leave();
                    }
                };
        hint.getStyleClass().add("reading-hint");
        hint.setId("reading-hint");
        hint.setMouseTransparent(true);
        hint.setVisible(false);
        hint.setWrapText(true);
        ((FadeTransition) fading.getChildren().getLast()).setToValue(0);
        fading.setOnFinished(_ -> hint.setVisible(false));
        setAlignment(hint, Pos.BOTTOM_CENTER);
        getChildren().setAll(parts, hint);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent key) {
        if (isOn && key.getCode() == KeyCode.ESCAPE) {
            leave();
            key.consume();
        }
    }

    boolean isOn() {
        return isOn;
    }

    void toggle() {
        if (isOn) {
            leave();
        } else {
            enter();
        }
    }

    private void enter() {
        isOn = true;
        change();
        parts.leaveThePanes();
        panes.focusActive();
        stage().ifPresent(stage -> {
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreen(true);
            stage.fullScreenProperty().addListener(leftFullScreen);
        });
        say(Words.say("reading.hint", Keys.READING.getDisplayText()));
    }

    /// Everything is there again.
    void leave() {
        if (!isOn) {
            return;
        }
        isOn = false;
        change();
        parts.bringBack();
        stage().ifPresent(stage -> {
            stage.fullScreenProperty().removeListener(leftFullScreen);
            stage.setFullScreen(false);
        });
        fading.stop();
        hint.setVisible(false);
    }

    private void change() {
        // The lines in sight stay there, though the panes get another size.
        for (var pane : panes.all()) {
            pane.surface().showAtTop(pane.surface().firstVisible());
        }
        panes.bareProperty().set(isOn);
        chrome.forEach(each -> {
            each.setVisible(!isOn);
            each.setManaged(!isOn);
        });
    }

    private Optional<Stage> stage() {
        return getScene() != null && getScene().getWindow() instanceof Stage stage
                ? Optional.of(stage)
                : Optional.empty();
    }

    /// Lays a sentence on the pages for a moment, while there is no other place for it.
    void say(String sentence) {
        if (isOn && !sentence.isEmpty()) {
            hint.setText(sentence);
            hint.setOpacity(1);
            hint.setVisible(true);
            fading.playFromStart();
        }
    }
}
