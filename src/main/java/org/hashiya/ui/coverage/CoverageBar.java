package org.hashiya.ui.coverage;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Coverage;

/// A text in three bars, one below the other: read, tagged, checked, each with its numbers.
final class CoverageBar extends GridPane {
    private static final double WIDTH = 120;

    CoverageBar(Coverage.OfText text) {
        getStyleClass().add("coverage-bar");
        setHgap(6);
        long all = text.cells().size();
        row(0, Words.say("coverage.read"), "coverage-read", text.read(), all);
        row(1, Words.say("coverage.tagged"), "coverage-tagged", text.tagged(), all);
        row(2, Words.say("coverage.checked"), "coverage-checked", text.checked(), all);
    }

    private void row(int row, String words, String style, long some, long all) {
        var bar = new ProgressBar(all == 0 ? 0 : (double) some / all);
        bar.getStyleClass().addAll("small", style);
        bar.setPrefWidth(WIDTH);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Words.say("coverage.of", words, some, all));
        setHgrow(bar, Priority.ALWAYS);
        var count = new Label(some + " / " + all);
        count.setMinWidth(USE_PREF_SIZE);
        count.setAlignment(Pos.CENTER_RIGHT);
        count.getStyleClass().add("muted");
        var name = Parts.muted(words);
        name.setMinWidth(USE_PREF_SIZE);
        addRow(row, name, bar, count);
    }
}
