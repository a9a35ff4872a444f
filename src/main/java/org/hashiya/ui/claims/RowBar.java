package org.hashiya.ui.claims;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hashiya.claim.Statement;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// Asks into which row some claims shall go. Enter puts them there, an empty name back where the
/// program has them, Escape leaves everything as it is.
final class RowBar extends HBox {
    private final BiConsumer<List<Statement>, String> put;
    private final Runnable left;
    private final Label says = new Label();
    private final TextField name = new TextField();
    private List<Statement> claims = List.of();

    /// @param left is run when the bar was left, whatever came of it
    RowBar(BiConsumer<List<Statement>, String> put, Runnable left) {
        super(8);
        this.put = put;
        this.left = left;
        setId("row-bar");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("walk-bar");
        name.setId("row-name");
        name.setPromptText(Words.say("table.row.name"));
        Parts.name(name, name.getPromptText());
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().setAll(says, name, Parts.muted(Words.say("table.row.keys")));
        name.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        visibleProperty().subscribe(this::setManaged);
        setVisible(false);
    }

    void ask(List<Statement> some, String now) {
        claims = some;
        says.setText(Words.say("table.row.ask", some.size()));
        name.setText(now);
        setVisible(true);
        // The letter that was pressed to come here is typed only now, and is no part of the name.
        Platform.runLater(() -> {
            name.requestFocus();
            name.selectAll();
        });
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) {
            setVisible(false);
            if (key.getCode() == KeyCode.ENTER) {
                put.accept(claims, name.getText());
            }
            key.consume();
            left.run();
        }
    }
}
