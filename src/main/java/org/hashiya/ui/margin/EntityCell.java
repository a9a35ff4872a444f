package org.hashiya.ui.margin;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hashiya.language.Direction;
import org.hashiya.ui.kit.Parts;

/// A cell of a small table, to be typed into. Enter, or going elsewhere, writes it; Escape takes
/// back what was typed. What cannot be taken stays, marked, and its tip says why.
final class EntityCell extends TextField implements MarginPart {
    private static final PseudoClass PUZZLING = PseudoClass.getPseudoClass("puzzling");

    private final Supplier<String> value;
    private final Function<String, Optional<String>> write;
    private String shown = "";

    /// @param write hands back a sentence when it cannot be written
    EntityCell(String what, Supplier<String> value, Function<String, Optional<String>> write) {
        this.value = value;
        this.write = write;
        setAccessibleText(what);
        setPromptText(what);
        setMinWidth(30);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        commit();
                    }
                });
        textProperty()
                .addListener((_, _, words) -> {
                    if (!words.isBlank()) {
                        Parts.setDirection(this, Direction.ofWords(words));
                    }
                });
        refresh();
    }

    EntityCell named(String id) {
        setId(id);
        return this;
    }

    EntityCell wide(double width) {
        setPrefWidth(width);
        return this;
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            commit();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && hasUnwritten()) {
            setText(shown);
            puzzle("");
            key.consume();
        }
    }

    private void commit() {
        if (hasUnwritten()) {
            var before = shown;
            shown = getText();
            var problem = write.apply(getText().strip());
            if (problem.isPresent()) {
                shown = before;
            } else {
                shown = value.get();
                setText(shown);
            }
            puzzle(problem.orElse(""));
        }
    }

    private void puzzle(String why) {
        pseudoClassStateChanged(PUZZLING, !why.isEmpty());
        setTooltip(why.isEmpty() ? null : Parts.tip(why));
        setAccessibleHelp(why);
    }

    @Override
    public void refresh() {
        boolean untouched = !hasUnwritten();
        shown = value.get();
        if (untouched) {
            setText(shown);
        }
    }

    @Override
    public boolean hasUnwritten() {
        return !getText().equals(shown);
    }
}
