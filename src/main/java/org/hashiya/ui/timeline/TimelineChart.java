package org.hashiya.ui.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.hashiya.language.Direction;
import org.hashiya.publish.timeline.DrawnLane;
import org.hashiya.publish.timeline.Ticks;
import org.hashiya.publish.timeline.TimelineEntry;
import org.hashiya.ui.kit.Parts;

/// The lanes of the timeline below a line of years. Only the lanes that are in sight have anything
/// on them. Time runs from left to right in every language, as in all our figures.
final class TimelineChart extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double AXIS = 22;
    private static final double TITLE = 20;
    private static final double ROW = 18;
    private static final double BELOW = 8;
    private static final double MARK = 11;

    private final TimelineView view;
    private final Hand hand;
    private final Map<String, Double> widths = new HashMap<>();
    private final Text ruler = new Text();
    private double scrolled;
    private double drawnWidth;
    private double drawnHeight;

    /// What a mouse does with marks.
    ///
    /// @param choose a single mark
    /// @param open the passage of a mark
    /// @param enlarge a column of many, from one place to another
    record Hand(
            Consumer<TimelineEntry> choose,
            Consumer<TimelineEntry> open,
            java.util.function.BiConsumer<Double, Double> enlarge,
            java.util.function.Function<TimelineEntry, String> tell) {}

    TimelineChart(TimelineView view, Hand hand) {
        this.view = view;
        this.hand = hand;
        getStyleClass().add("timeline-chart");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMinSize(0, 0);
        ruler.getStyleClass().add("timeline-label");
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != drawnWidth || getHeight() != drawnHeight) {
            draw();
        }
        super.layoutChildren();
    }

    /// Up or down by so many pixels.
    void scroll(double pixels) {
        scrolled += pixels;
        draw();
    }

    /// So that the lane of what is chosen is in sight.
    void reveal() {
        view.chosen()
                .ifPresent(entry -> {
                    var lanes = lanes();
                    int at = view.laneOf(entry);
                    double top = lanes.subList(0, at).stream().mapToDouble(this::height).sum();
                    double bottom = top + height(lanes.get(at));
                    double room = getHeight() - AXIS;
                    if (top < scrolled) {
                        scrolled = top;
                    } else if (bottom > scrolled + room) {
                        scrolled = Math.min(top, bottom - room);
                    }
                });
        draw();
    }

    private List<DrawnLane> lanes() {
        return view.timeline().lanes().stream()
                .map(lane -> DrawnLane.of(lane, view.scale(), this::widthOf))
                .toList();
    }

    private double height(DrawnLane lane) {
        return TITLE + lane.rows() * ROW + BELOW;
    }

    private double widthOf(String words) {
        return widths.computeIfAbsent(
                words,
                each -> {
                    ruler.setText(each);
                    return ruler.getLayoutBounds().getWidth() + 4;
                });
    }

    void draw() {
        if (getWidth() <= 0) {
            return;
        }
        drawnWidth = getWidth();
        drawnHeight = getHeight();
        view.widen(getWidth());
        var nodes = new ArrayList<Node>();
        var lanes = lanes();
        double all = lanes.stream().mapToDouble(this::height).sum();
        scrolled = Math.clamp(scrolled, 0, Math.max(0, all - (getHeight() - AXIS)));
        ticks(nodes);
        double top = AXIS - scrolled;
        for (var lane : lanes) {
            double bottom = top + height(lane);
            if (bottom > 0 && top < getHeight()) {
                lane(nodes, lane, top);
            }
            top = bottom;
        }
        axis(nodes);
        getChildren().setAll(nodes);
    }

    private void ticks(List<Node> nodes) {
        for (var tick : Ticks.of(view.scale()).ticks()) {
            nodes.add(box("timeline-grid", tick.x(), AXIS, 1, Math.max(0, getHeight() - AXIS)));
        }
    }

    /// Above everything, since lanes are scrolled beneath it.
    private void axis(List<Node> nodes) {
        nodes.add(box("timeline-years", 0, 0, getWidth(), AXIS));
        var ticks = Ticks.of(view.scale());
        for (var tick : ticks.ticks()) {
            var name = new Label(ticks.name(tick));
            name.getStyleClass().add("timeline-year");
            name.relocate(tick.x() + 3, 4);
            nodes.add(name);
        }
    }

    private void lane(List<Node> nodes, DrawnLane lane, double top) {
        nodes.add(box("timeline-rule", 0, top, getWidth(), 1));
        var title = new Label(lane.lane().title());
        title.getStyleClass().add("timeline-title");
        title.setMaxWidth(getWidth() - 12);
        Parts.setDirection(title, Direction.ofWords(lane.lane().title()));
        title.relocate(6, top + 3);
        nodes.add(title);
        for (var mark : lane.marks()) {
            switch (mark) {
                case DrawnLane.Mark.One one -> one(nodes, one, top + TITLE + one.row() * ROW);
                case DrawnLane.Mark.Many many -> many(nodes, many, top + TITLE + lane.rows() * ROW);
            }
        }
    }

    private void one(List<Node> nodes, DrawnLane.Mark.One one, double top) {
        var entry = one.entry();
        double from = Math.max(-MARK, one.x());
        double to = Math.min(getWidth() + MARK, one.x() + one.width());
        var mark =
                one.isPoint()
                        ? box("timeline-point", (from + to - MARK) / 2, top + 3, MARK, MARK)
                        : box("timeline-bar", from, top + 1, to - from, ROW - 3);
        mark.getStyleClass()
                .add(
                        switch (entry.kind()) {
                            case DATE -> "timeline-date";
                            case CLAIM -> "timeline-said";
                        });
        if (one.isPoint() && entry.kind() == TimelineEntry.Kind.CLAIM) {
            mark.setRotate(45); // a square on its corner: told apart without colour
        }
        boolean isChosen = view.chosen().filter(entry::equals).isPresent();
        mark.pseudoClassStateChanged(CHOSEN, isChosen);
        touchable(mark, entry);
        nodes.add(mark);
        if (!one.label().words().isEmpty()) {
            var label = new Label(one.label().words());
            label.getStyleClass().add("timeline-label");
            label.pseudoClassStateChanged(CHOSEN, isChosen);
            Parts.setDirection(label, Direction.ofWords(one.label().words()));
            label.relocate(one.label().x(), top + 1);
            touchable(label, entry);
            nodes.add(label);
        }
    }

    private void touchable(Node node, TimelineEntry entry) {
        Tooltip.install(node, Parts.tip(hand.tell().apply(entry)));
        node.setOnMouseClicked(click -> {
            hand.choose().accept(entry);
            if (click.isStillSincePress()) {
                hand.open().accept(entry);
            }
            click.consume();
        });
    }

    private void many(List<Node> nodes, DrawnLane.Mark.Many many, double bottom) {
        double height = Math.max(3, many.share() * 3 * ROW);
        var column = box("timeline-many", many.x(), bottom - height, many.width(), height);
        Tooltip.install(column, Parts.tip(Integer.toString(many.count())));
        column.setOnMouseClicked(click -> {
            hand.enlarge().accept(many.x(), many.x() + many.width());
            click.consume();
        });
        nodes.add(column);
    }

    private static Region box(String style, double x, double y, double width, double height) {
        var box = new Region();
        box.getStyleClass().add(style);
        box.resizeRelocate(x, y, width, height);
        box.setManaged(false);
        return box;
    }
}
