package org.hashiya.ui.kit;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.hashiya.language.Direction;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Small parts that views are put together from.
public final class Parts {
    private Parts() {}

    /// A button with a picture only; its words are in the tip and for those who listen.
    public static Button icon(Ikon picture, String words, Runnable deed) {
        var button = new Button("", FontIcon.of(picture));
        button.getStyleClass().addAll("flat", "button-icon", "small-icon");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setFocusTraversable(true);
        button.setOnAction(_ -> deed.run());
        explain(button, words);
        return button;
    }

    /// Says what a control is for, to the mouse and to those who listen.
    public static void explain(javafx.scene.control.Control control, String words) {
        control.setAccessibleText(words);
        control.setTooltip(tip(words));
    }

    /// Names a control whose own words are its value, as those of a field are: who listens hears
    /// both, while a text of its own for them would hide the value.
    public static void name(Node control, String words) {
        var label = new Label(words);
        label.setAccessibleText(words); // without a place on the screen a label tells no text
        label.setLabelFor(control);
    }

    /// In several lines of words, too, Tab goes on to the next field, and Shift+Tab back.
    public static void passTab(TextArea area) {
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
                        area.requestFocusTraversal(
                                key.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                        key.consume();
                    }
                });
    }

    /// Says what short words are short for.
    public static void describe(Label label, String words) {
        label.setTooltip(tip(words));
        label.setAccessibleText(words);
    }

    public static Tooltip tip(String words) {
        var tip = new Tooltip(words);
        tip.setShowDelay(Duration.millis(500));
        return tip;
    }

    /// `words (keys)`.
    public static String withKeys(String words, KeyCombination keys) {
        return Words.say("tip.keys", words, keys.getDisplayText());
    }

    /// Words of less weight.
    public static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        return label;
    }

    /// Words of any language, set in the direction in which they run.
    public static void setDirection(Node node, Direction direction) {
        node.setNodeOrientation(
                switch (direction) {
                    case LEFT_TO_RIGHT -> NodeOrientation.LEFT_TO_RIGHT;
                    case RIGHT_TO_LEFT -> NodeOrientation.RIGHT_TO_LEFT;
                });
    }

    /// The colour of a tag.
    public static Rectangle patch(String colour) {
        var patch = new Rectangle(10, 10, Color.web(colour));
        patch.setArcWidth(4);
        patch.setArcHeight(4);
        return patch;
    }

    public static String css(Color colour) {
        return String.format(
                Locale.ROOT,
                "rgba(%d,%d,%d,%.3f)",
                Math.round(255 * colour.getRed()),
                Math.round(255 * colour.getGreen()),
                Math.round(255 * colour.getBlue()),
                colour.getOpacity());
    }

    /// A small button with words on it.
    ///
    /// @param words as they are read
    public static Button button(String words, String id, Runnable deed) {
        var button = new Button(words);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> deed.run());
        return button;
    }

    /// The button of a dialog that shows something and asks nothing.
    public static ButtonType close() {
        return new ButtonType(Words.say("dialog.close"), ButtonData.CANCEL_CLOSE);
    }

    public static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
