package org.hashiya.ui.discussion;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hashiya.language.Direction;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// Where a comment is written. Enter sends it, Shift and Enter begins another line, Escape empties
/// the field.
final class Composer extends TextArea {
    private final Consumer<String> written;

    Composer(Consumer<String> written) {
        this.written = written;
        setId("comment-field");
        getStyleClass().add("comment-field");
        setWrapText(true);
        setPrefRowCount(2);
        managedProperty().bind(visibleProperty());
        Parts.name(this, Words.say("comment.field"));
        Parts.passTab(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        textProperty()
                .addListener((_, _, words) -> {
                    if (!words.isBlank()) {
                        Parts.setDirection(this, Direction.ofWords(words));
                    }
                });
    }

    void prompt(String words) {
        setPromptText(words);
    }

    boolean hasWords() {
        return !getText().isBlank();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            if (key.isShiftDown()) {
                insertText(getCaretPosition(), "\n");
            } else if (hasWords()) {
                var words = getText();
                clear();
                written.accept(words);
            }
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && hasWords()) {
            clear();
            key.consume();
        }
    }
}
