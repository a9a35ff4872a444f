package org.hashiya.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A value that is typed. Enter, or going elsewhere, writes it; Escape takes back what was typed.
/// What cannot be understood gets a sentence beneath the field, is not written, and stays.
public final class Field<T> extends VBox {
    private static final PseudoClass PUZZLING = PseudoClass.getPseudoClass("puzzling");

    private final TextInputControl control;
    private final Label message = new Label();
    private final Grammar<T> grammar;
    private final Function<T, Optional<String>> commit;
    private String shown = "";

    /// How a value is typed.
    public interface Grammar<T> {
        String write(T value);

        Reading<T> read(String written);
    }

    /// What became of typed signs.
    public sealed interface Reading<T> {
        /// It means something.
        ///
        /// @param remark says what was understood, where that is not plain; may be empty
        record Understood<T>(T value, String remark) implements Reading<T> {}

        /// It means nothing yet.
        ///
        /// @param sentence says why not, and what to type instead
        record Puzzling<T>(String sentence) implements Reading<T> {}
    }

    /// @param commit writes the value; hands back a sentence when it cannot be
    public Field(
            String caption,
            TextInputControl control,
            Grammar<T> grammar,
            Function<T, Optional<String>> commit) {
        this.control = control;
        this.grammar = grammar;
        this.commit = commit;
        setSpacing(2);
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        say("", false);
        var named = caption(caption);
        named.setLabelFor(control);
        lay(named);
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        control.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        commit();
                    }
                });
        control.textProperty().addListener((_, _, _) -> remark());
    }

    /// A line stands beside its caption, several lines below theirs.
    private void lay(Label caption) {
        if (control instanceof TextArea) {
            caption.getStyleClass().add("caption-above");
            getChildren().addAll(caption, control, message);
            return;
        }
        var both = new VBox(2, control, message);
        HBox.setHgrow(both, Priority.ALWAYS);
        var row = new HBox(caption, both);
        row.getStyleClass().add("field");
        getChildren().add(row);
    }

    /// One line of words that need no understanding.
    public static Field<String> words(String caption, Function<String, Optional<String>> commit) {
        return new Field<>(caption, new TextField(), new PlainWords(), commit);
    }

    /// Several lines of words; Shift+Enter begins a new one.
    public static Field<String> lines(String caption, Function<String, Optional<String>> commit) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setPrefColumnCount(10);
        Parts.passTab(area);
        return new Field<>(caption, area, new PlainWords(), commit);
    }

    /// What stands before a field.
    public static Label caption(String words) {
        var label = new Label(words);
        label.getStyleClass().add("caption");
        label.setWrapText(true);
        label.setAlignment(Pos.TOP_LEFT);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private record PlainWords() implements Grammar<String> {
        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public Reading<String> read(String written) {
            return new Reading.Understood<>(written.strip(), "");
        }
    }

    /// Shows the value as it is now, unless something else is being typed.
    public void show(T value) {
        boolean untouched = !hasUnwritten();
        shown = grammar.write(value);
        if (untouched) {
            control.setText(shown);
        }
        remark();
    }

    /// Whether something is typed here that is not written.
    public boolean hasUnwritten() {
        return !control.getText().equals(shown);
    }

    /// What the typed signs mean now, if they mean something.
    public Optional<T> value() {
        return switch (grammar.read(control.getText())) {
            case Reading.Understood<T>(var value, _) -> Optional.of(value);
            case Reading.Puzzling<T> _ -> Optional.empty();
        };
    }

    public TextInputControl control() {
        return control;
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            if (control instanceof TextArea area && key.isShiftDown()) {
                area.insertText(area.getCaretPosition(), "\n");
            } else {
                commit();
            }
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && hasUnwritten()) {
            control.setText(shown);
            key.consume();
        }
    }

    private void commit() {
        if (!hasUnwritten()) {
            return;
        }
        switch (grammar.read(control.getText())) {
            case Reading.Puzzling<T>(var sentence) -> say(sentence, true);
            case Reading.Understood<T>(var value, var remark) -> {
                var before = shown;
                shown = control.getText();
                var refused = commit.apply(value);
                if (refused.isPresent()) {
                    shown = before;
                    say(refused.get(), true);
                } else {
                    say(remark, false);
                }
            }
        }
    }

    private void remark() {
        if (control.getText().equals(shown) || control.getText().isBlank()) {
            say(understood(), false);
            return;
        }
        switch (grammar.read(control.getText())) {
            case Reading.Understood<T>(_, var remark) -> say(remark, false);
            case Reading.Puzzling<T>(var sentence) -> say(sentence, true);
        }
    }

    private String understood() {
        return grammar.read(control.getText()) instanceof Reading.Understood<T>(_, var remark)
                ? remark
                : "";
    }

    private void say(String words, boolean puzzling) {
        message.setText(words);
        message.setVisible(!words.isEmpty());
        message.setManaged(!words.isEmpty());
        message.pseudoClassStateChanged(PUZZLING, puzzling);
        control.pseudoClassStateChanged(PUZZLING, puzzling);
    }
}
