package org.hashiya.ui.coverage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Soon;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Coverage;

/// A cell for each passage of a text. What was done there is told by three signs, each at its own
/// place: a dot for read, a bar for tagged, a tick for checked. A click goes there.
final class CoverageGrid extends FlowPane {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private static final int AT_ONCE = 60;

    private final Consumer<Coverage.Cell> go;
    private final Soon more = new Soon(this::addSome);
    private List<Shown> shown = List.of();
    private Optional<TextId> text = Optional.empty();
    private String unit = "";

    private record Shown(Coverage.Cell cell, boolean isHere) {}

    CoverageGrid(Consumer<Coverage.Cell> go) {
        super(3, 3);
        this.go = go;
        setId("coverage-grid");
        getStyleClass().add("coverage-grid");
        setAccessibleText(Words.say("coverage.grid"));
    }

    /// Cells that are as they were stay; those of another text come a few at a time, so that a book
    /// of a thousand passages does not hold up the window.
    ///
    /// @param here the number of the passage where the reader is
    void show(Coverage.OfText text, Optional<Integer> here) {
        var next =
                text.cells().stream()
                        .map(cell ->
                                new Shown(cell, here.equals(Optional.of(cell.place().number()))))
                        .toList();
        boolean isSame = this.text.equals(Optional.of(text.text())) && next.size() == shown.size();
        var before = shown;
        shown = next;
        unit = text.unit().code();
        this.text = Optional.of(text.text());
        if (isSame) {
            for (int i = 0; i < getChildren().size(); i++) {
                if (!next.get(i).equals(before.get(i))) {
                    getChildren().set(i, cell(next.get(i)));
                }
            }
        } else {
            getChildren().clear();
        }
        more.plan();
    }

    void clear() {
        text = Optional.empty();
        shown = List.of();
        getChildren().clear();
    }

    private void addSome() {
        int from = getChildren().size();
        int to = Math.min(shown.size(), from + AT_ONCE);
        getChildren().addAll(shown.subList(from, to).stream().map(this::cell).toList());
        if (to < shown.size()) {
            more.plan();
        }
    }

    private Button cell(Shown shown) {
        var cell = shown.cell();
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
        button.pseudoClassStateChanged(HERE, shown.isHere());
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
