package org.hashiya.ui.margin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.hashiya.ui.kit.Parts;

/// The dates of an entry on a line: its own above, and beneath them those of the claims that speak
/// of it. A click on one of these goes to its passage. What is not known to the day is a bar.
final class EntityTimeline extends Pane {
    private static final double BAR = 9;
    private static final double ROW = 14;
    private static final double AXIS = 20;
    private static final double LEAST = 7;
    private static final int MOST_ROWS = 6;

    private final List<Bar> bars = new ArrayList<>();
    private final Region axis = new Region();
    private final Label from = Parts.muted("");
    private final Label to = Parts.muted("");
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;
    private int rows;

    /// Something with a date.
    ///
    /// @param words say what and when
    /// @param isOwn whether it is the date of the entry itself
    record Dated(String words, LocalDate earliest, LocalDate latest, boolean isOwn, Runnable go) {}

    private record Bar(Dated dated, Region node, int row) {}

    EntityTimeline() {
        setId("entity-timeline");
        getStyleClass().add("timeline");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // time runs as in all our figures
        axis.getStyleClass().add("timeline-axis");
        setMinWidth(0);
    }

    /// Shows these, if there are any.
    void show(List<Dated> all) {
        bars.clear();
        rows = 0;
        setVisible(!all.isEmpty());
        setManaged(!all.isEmpty());
        if (all.isEmpty()) {
            getChildren().clear();
            return;
        }
        first = all.stream().map(Dated::earliest).min(LocalDate::compareTo).orElse(first);
        last = all.stream().map(Dated::latest).max(LocalDate::compareTo).orElse(last);
        from.setText(Integer.toString(first.getYear()));
        to.setText(Integer.toString(last.getYear()));
        all.stream()
                .sorted(
                        java.util.Comparator.comparing((Dated dated) -> !dated.isOwn())
                                .thenComparing(Dated::earliest))
                .forEach(this::add);
        var nodes = new ArrayList<Node>(List.of(axis, from, to));
        bars.forEach(bar -> nodes.add(bar.node()));
        getChildren().setAll(nodes);
        setMinHeight(AXIS + rows * ROW + 4);
        setPrefHeight(AXIS + rows * ROW + 4);
        requestLayout();
    }

    private void add(Dated dated) {
        int row = 0;
        while (row < MOST_ROWS - 1 && isTaken(row, dated)) {
            row++;
        }
        rows = Math.max(rows, row + 1);
        var node = new Region();
        node.getStyleClass().add(dated.isOwn() ? "timeline-own" : "timeline-claim");
        node.setAccessibleText(dated.words());
        Tooltip.install(node, Parts.tip(dated.words()));
        node.setOnMouseClicked(_ -> dated.go().run());
        bars.add(new Bar(dated, node, row));
    }

    private boolean isTaken(int row, Dated dated) {
        return bars.stream()
                .filter(bar -> bar.row() == row)
                .anyMatch(bar ->
                        !bar.dated().latest().isBefore(dated.earliest())
                                && !dated.latest().isBefore(bar.dated().earliest()));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double under = rows * ROW;
        axis.resizeRelocate(0, under + 1, width, 1);
        from.autosize();
        to.autosize();
        from.relocate(0, under + 3);
        to.relocate(width - to.getWidth(), under + 3);
        to.setVisible(!to.getText().equals(from.getText()));
        for (var bar : bars) {
            double start = place(bar.dated().earliest(), width - LEAST);
            double end = place(bar.dated().latest(), width - LEAST);
            bar.node()
                    .resizeRelocate(
                            start, bar.row() * ROW + 2, Math.max(LEAST, end - start + LEAST), BAR);
        }
    }

    private double place(LocalDate day, double width) {
        double all = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return width * ChronoUnit.DAYS.between(first, day) / all;
    }
}
