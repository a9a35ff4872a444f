package org.hashiya.ui.coverage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Coverage;

/// A cell for each passage of a text. What was done there is told by three signs, each at its own
/// place: a dot for read, a bar for tagged, a tick for checked. A click goes there.
final class CoverageGrid extends FlowPane {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Consumer<Coverage.Cell> go;

    CoverageGrid(Consumer<Coverage.Cell> go) {
        super(3, 3);
        this.go = go;
        setId("coverage-grid");
        getStyleClass().add("coverage-grid");
        setAccessibleText(Words.say("coverage.grid"));
    }

    /// @param here the number of the passage where the reader is
    void show(Coverage.OfText text, Optional<Integer> here) {
        getChildren()
                .setAll(
                        text.cells().stream()
                                .<Node>map(cell -> cell(cell, text.unit().code(), here))
                                .toList());
    }

    private Button cell(Coverage.Cell cell, String unit, Optional<Integer> here) {
        var number = new Label(cell.label());
        var signs =
                new HBox(
                        2,
                        sign("●", cell.isRead(), "coverage-read"),
                        sign("▬", cell.isTagged(), "coverage-tagged"),
                        sign("✓", cell.isChecked(), "coverage-checked"));
        signs.setAlignment(javafx.geometry.Pos.CENTER);
        var both = new VBox(0, number, signs);
        both.setAlignment(javafx.geometry.Pos.CENTER);
        var button = new Button("", both);
        button.setId("coverage-" + cell.place().number());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "coverage-cell");
        button.pseudoClassStateChanged(HERE, here.equals(Optional.of(cell.place().number())));
        button.setOnAction(_ -> go.accept(cell));
        Parts.explain(button, told(cell, unit));
        return button;
    }

    /// A sign that is not there keeps its place, so that those that are can be told apart.
    private static Label sign(String sign, boolean isThere, String style) {
        var label = new Label(isThere ? sign : "·");
        label.getStyleClass().add(isThere ? style : "coverage-none");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static String told(Coverage.Cell cell, String unit) {
        return Words.say(
                unit.equals("page") ? "coverage.page" : "coverage.paragraph",
                cell.label(),
                names(List.copyOf(cell.readers().read())),
                cell.annotations(),
                names(List.copyOf(cell.readers().checked())));
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? Words.say("coverage.nobody") : String.join(", ", names);
    }
}
