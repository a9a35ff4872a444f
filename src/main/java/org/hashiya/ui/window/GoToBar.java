package org.hashiya.ui.window;

import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Asks for a line, page, paragraph or offset to go to. Enter goes there, Escape leaves it.
final class GoToBar extends VBox {
    private final TextField field = new TextField();
    private final Label puzzle = new Label();
    private final Supplier<Optional<ShownText>> text;
    private final IntConsumer go;
    private final Runnable back;

    /// @param go gets a UTF-16 offset
    /// @param back to the text
    GoToBar(Supplier<Optional<ShownText>> text, IntConsumer go, Runnable back) {
        this.text = text;
        this.go = go;
        this.back = back;
        getStyleClass().addAll("find-bar", "go-to-bar");
        field.setId("go-to");
        field.setPromptText(Words.say("goto.prompt"));
        field.setAccessibleHelp(Words.say("goto.how"));
        field.setTooltip(Parts.tip(Words.say("goto.how")));
        field.setMinWidth(60);
        field.setPrefWidth(100);
        field.textProperty().addListener((_, _, _) -> puzzle.setText(""));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        HBox.setHgrow(field, Priority.ALWAYS);
        puzzle.getStyleClass().add("find-puzzle");
        puzzle.setWrapText(true);
        puzzle.managedProperty().bind(puzzle.textProperty().isNotEmpty());
        var caption = Parts.muted(Words.say("goto.caption"));
        caption.setMinWidth(USE_PREF_SIZE);
        caption.setLabelFor(field);
        var row =
                new HBox(
                        caption,
                        field,
                        Parts.icon(MaterialDesignC.CLOSE, Words.say("find.close"), this::leave));
        row.getStyleClass().add("find-row");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, puzzle);
        setShown(false);
    }

    void open() {
        setShown(true);
        field.requestFocus();
        field.selectAll();
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private void leave() {
        setShown(false);
        back.run();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            text.get().ifPresent(shown -> go(new GoTo(shown.now()).aim(field.getText())));
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            leave();
            key.consume();
        }
    }

    private void go(GoTo.Aim aim) {
        switch (aim) {
            case GoTo.Aim.Place(int offset) -> {
                leave();
                go.accept(offset);
            }
            case GoTo.Aim.Nowhere(var sentence) -> {
                puzzle.setText(sentence);
                field.selectAll();
            }
        }
    }
}
