package org.hashiya.publish.timeline;

import java.util.List;

/// Draws a timeline on paper: its title, a lane for each text that has dates, and the years below.
/// Dates are round or bars, claims stand on their corner, so that they are told apart without
/// colour.
final class TimelineDrawing {
    private static final double MARGIN = 20;
    private static final double TITLE = 22;
    private static final double ROW = 19;
    private static final double AXIS = 28;
    private static final double BELOW = 10;

    private final String title;
    private final Scale scale;
    private final List<DrawnLane> lanes;
    private final double width;

    /// @param paper on which words are measured
    TimelineDrawing(Timeline timeline, String title, Scale shown, double width, Paper paper) {
        this.title = title;
        this.width = width;
        scale = shown.on(width - 2 * MARGIN);
        lanes =
                timeline.lanes().stream()
                        .filter(lane -> !lane.entries().isEmpty())
                        .map(lane -> DrawnLane.of(lane, scale, paper::widthOf))
                        .toList();
    }

    double height() {
        double all = lanes.stream().mapToDouble(TimelineDrawing::height).sum();
        return top() + all + AXIS + MARGIN;
    }

    /// Of the lanes; a drawing without a title begins with them.
    private double top() {
        return title.isEmpty() ? MARGIN : MARGIN + 2 * TITLE;
    }

    private static double height(DrawnLane lane) {
        return TITLE + lane.rows() * ROW + BELOW;
    }

    void on(Paper paper) {
        paper.bar(new Paper.Box(0, 0, width, height()), Ink.GROUND, "");
        paper.words(title, MARGIN, MARGIN + 16, Ink.NAME);
        double top = top();
        ticks(paper, top, height() - MARGIN - AXIS);
        for (var lane : lanes) {
            lane(paper, lane, top);
            top += height(lane);
        }
    }

    private void ticks(Paper paper, double top, double bottom) {
        var ticks = Ticks.of(scale);
        for (var tick : ticks.ticks()) {
            double x = MARGIN + tick.x();
            paper.line(x, top, x, bottom, Ink.GRID);
            var name = ticks.name(tick);
            if (tick.x() + 3 + paper.widthOf(name) <= scale.width()) {
                paper.words(name, x + 3, bottom + 16, Ink.AXIS);
            }
        }
        paper.line(MARGIN, bottom, width - MARGIN, bottom, Ink.RULE);
    }

    private void lane(Paper paper, DrawnLane lane, double top) {
        paper.line(MARGIN, top, width - MARGIN, top, Ink.RULE);
        paper.words(lane.lane().title(), MARGIN, top + 16, Ink.LANE);
        for (var mark : lane.marks()) {
            switch (mark) {
                case DrawnLane.Mark.One one -> one(paper, one, top + TITLE + one.row() * ROW);
                case DrawnLane.Mark.Many many -> many(paper, many, top + TITLE + lane.rows() * ROW);
            }
        }
    }

    private void one(Paper paper, DrawnLane.Mark.One one, double top) {
        var entry = one.entry();
        var said = entry.date() + " · " + entry.told().words();
        if (one.isPoint()) {
            double x = MARGIN + one.x() + one.width() / 2;
            switch (entry.kind()) {
                case DATE -> paper.round(x, top + 7, Ink.DATE, said);
                case CLAIM -> paper.square(x, top + 7, Ink.CLAIM, said);
            }
        } else {
            double from = Math.max(0, one.x());
            double to = Math.min(scale.width(), one.x() + one.width());
            var box = new Paper.Box(MARGIN + from, top, to - from, 15);
            paper.bar(box, Ink.of(entry.kind(), true), said);
        }
        var label = one.label();
        if (!label.words().isEmpty()) {
            paper.words(label.words(), MARGIN + label.x(), top + 11, Ink.LABEL);
        }
    }

    private static void many(Paper paper, DrawnLane.Mark.Many many, double bottom) {
        double height = Math.max(3, many.share() * 3 * ROW);
        var box = new Paper.Box(MARGIN + many.x(), bottom - height, many.width(), height);
        paper.bar(box, Ink.MANY, Integer.toString(many.count()));
    }
}
