package org.hashiya.ui.timeline;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.hashiya.project.Project;
import org.hashiya.publish.timeline.Timeline;
import org.hashiya.publish.timeline.TimelineEntry;
import org.hashiya.publish.timeline.TimelinePrint;
import org.hashiya.task.Background;
import org.hashiya.task.Rereading;
import org.hashiya.ui.drawer.DrawerPage;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.margin.DateWords;
import org.hashiya.workbench.Chronicle;
import org.hashiya.workbench.Desk;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The dates and claims of all texts on one line of time, a lane for each text. Keys walk from date
/// to date, and what is come to is said in words; Enter or a click opens the passage.
public final class TimelinePage implements DrawerPage {
    private final Desk desk;
    private final Rereading<Timeline> rereading;
    private final Ways ways;
    private final TimelineView view = new TimelineView();
    private final TimelineChart chart;
    private final BorderPane content = new BorderPane();
    private final TimelineChoice choice = new TimelineChoice(this::filter);
    private final Label count = Parts.muted("");
    private final Label told = new Label();
    private Timeline all = Timeline.EMPTY;
    private double pressed;

    /// Where one gets from here.
    ///
    /// @param open shows the passage of an entry
    /// @param save writes the line as it is shown
    public record Ways(Consumer<TimelineEntry> open, Consumer<TimelinePrint> save) {}

    public TimelinePage(Desk desk, Background background, Ways ways) {
        this.desk = desk;
        rereading = new Rereading<>(background, () -> new Chronicle(desk)::read, this::show);
        this.ways = ways;
        chart =
                new TimelineChart(
                        view,
                        new TimelineChart.Hand(
                                this::choose, ways.open(), this::enlarge, this::tell));
        chart.setId("timeline");
        chart.setFocusTraversable(true);
        chart.setAccessibleRole(AccessibleRole.TEXT);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        chart.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        told.getStyleClass().add("timeline-told");
        told.setId("timeline-told");
        told.setMaxWidth(Double.MAX_VALUE);
        content.setTop(tools());
        content.setCenter(chart);
        content.setBottom(told);
        content.getStyleClass().add("timeline-page");
        content.setMinHeight(0);
        say();
    }

    private Node tools() {
        var nearer =
                button(
                        Parts.icon(
                                MaterialDesignM.MAGNIFY_PLUS_OUTLINE,
                                Words.say("timeline.nearer"),
                                () -> change(() -> view.zoomIn(view.centre()))),
                        "timeline-nearer");
        var farther =
                button(
                        Parts.icon(
                                MaterialDesignM.MAGNIFY_MINUS_OUTLINE,
                                Words.say("timeline.farther"),
                                () -> change(() -> view.zoomOut(view.centre()))),
                        "timeline-farther");
        var whole = worded("timeline.all", () -> change(view::all), "timeline-all");
        var save = worded("timeline.save", this::save, "timeline-save");
        var tools = new HBox(6, choice, count, Parts.gap(), nearer, farther, whole, save);
        tools.getStyleClass().add("drawer-tools");
        tools.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return tools;
    }

    private static Button worded(String key, Runnable deed, String id) {
        var button = new Button(Words.say(key));
        button.getStyleClass().add("small");
        button.setOnAction(_ -> deed.run());
        return button(button, id);
    }

    private static Button button(Button button, String id) {
        button.setId(id);
        return button;
    }

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public String title() {
        return Words.say("timeline.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void focus() {
        chart.requestFocus();
    }

    @Override
    public void refresh() {
        rereading.ask();
    }

    private void show(Timeline timeline) {
        all = timeline;
        choice.offer(timeline, desk.project());
        filter();
    }

    private void filter() {
        view.show(choice.of(all));
        long texts =
                view.timeline().lanes().stream().filter(lane -> !lane.entries().isEmpty()).count();
        count.setText(
                all.unplaced() == 0
                        ? Words.say("timeline.count", view.timeline().size(), texts)
                        : Words.say(
                                "timeline.countUnplaced",
                                view.timeline().size(),
                                texts,
                                all.unplaced()));
        change(() -> {});
    }

    /// Something else is looked at.
    private void change(Runnable looking) {
        looking.run();
        chart.reveal();
        say();
    }

    private void say() {
        var words =
                view.chosen()
                        .map(this::tell)
                        .orElseGet(() ->
                                Words.say(
                                        all.size() == 0 && all.unplaced() == 0
                                                ? "timeline.empty"
                                                : "timeline.hint"));
        told.setText(words);
        chart.setAccessibleText(Words.say("timeline.title") + ". " + words);
    }

    /// "28 April 1920: “…” (claim), The Valley, 3 of 17".
    private String tell(TimelineEntry entry) {
        var project = desk.project();
        var lane = view.timeline().lanes().get(view.laneOf(entry));
        return Words.say(
                "timeline.told",
                DateWords.of(entry.date()),
                entry.told().words(),
                project.conventions()
                        .tags()
                        .find(entry.told().tag())
                        .map(tag -> tag.label(Words.language()))
                        .orElseGet(() -> entry.told().tag().id()),
                title(project, entry),
                lane.entries().indexOf(entry) + 1,
                lane.entries().size());
    }

    private static String title(Project project, TimelineEntry entry) {
        return project.text(entry.passage().text()).map(text -> text.title()).orElse("");
    }

    private void choose(TimelineEntry entry) {
        change(() -> view.choose(entry));
    }

    private void enlarge(double from, double to) {
        change(() -> view.zoomTo(from, to));
    }

    private void key(KeyEvent key) {
        if (key.isControlDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case RIGHT -> change(() -> view.walk(1));
            case LEFT -> change(() -> view.walk(-1));
            case DOWN -> change(() -> view.cross(1));
            case UP -> change(() -> view.cross(-1));
            case HOME -> change(() -> view.end(true));
            case END -> change(() -> view.end(false));
            case PLUS, ADD, EQUALS -> change(() -> view.zoomIn(view.centre()));
            case MINUS, SUBTRACT -> change(() -> view.zoomOut(view.centre()));
            case DIGIT0, NUMPAD0 -> change(view::all);
            case ENTER -> view.chosen().ifPresent(ways.open());
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// The wheel comes nearer or goes farther where the mouse is; with Shift it moves along, with
    /// Alt it goes up and down the lanes.
    private void wheel(ScrollEvent wheel) {
        double by = wheel.getDeltaY() == 0 ? wheel.getDeltaX() : wheel.getDeltaY();
        if (wheel.isAltDown()) {
            chart.scroll(-by);
        } else if (wheel.isShiftDown() || wheel.getDeltaY() == 0) {
            view.move(-by);
            chart.draw();
        } else {
            view.zoom(Math.pow(1.2, -by / 40), wheel.getX());
            chart.draw();
        }
        wheel.consume();
    }

    private void press(MouseEvent press) {
        chart.requestFocus();
        pressed = press.getX();
    }

    private void drag(MouseEvent drag) {
        view.move(pressed - drag.getX());
        pressed = drag.getX();
        chart.draw();
    }

    private void save() {
        ways.save()
                .accept(
                        new TimelinePrint(
                                view.timeline(), desk.project().identity().title(), view.scale()));
    }
}
