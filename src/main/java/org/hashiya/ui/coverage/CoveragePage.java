package org.hashiya.ui.coverage;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.project.Progress;
import org.hashiya.task.Background;
import org.hashiya.task.Rereading;
import org.hashiya.text.TextId;
import org.hashiya.ui.drawer.DrawerPage;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Coverage;

/// How far the work has come: the text that is read, passage by passage, and below it every text in
/// three bars.
public final class CoveragePage implements DrawerPage {
    private static final int MOST_TEXTS = 100;

    private final Pen pen;
    private final Background background;
    private final Supplier<Optional<Stand>> stand;
    private final BiConsumer<TextId, Integer> go;
    private final Label title = new Label();
    private final CoverageGrid grid;
    private final VBox bars = new VBox(8);
    private final ScrollPane content;
    private Optional<Coverage.OfText> shown = Optional.empty();
    private final Rereading<Seen> rereading;

    /// Where the reader is.
    ///
    /// @param offset of a character, UTF-16
    public record Stand(TextId text, int offset) {}

    /// @param go shows a place of a text
    public CoveragePage(
            Pen pen,
            Background background,
            Supplier<Optional<Stand>> stand,
            BiConsumer<TextId, Integer> go) {
        this.pen = pen;
        this.background = background;
        this.stand = stand;
        this.go = go;
        rereading = new Rereading<>(background, this::reading, this::show);
        grid =
                new CoverageGrid(
                        cell -> shown.ifPresent(text -> go.accept(text.text(), cell.start())));
        title.getStyleClass().add("subheading");
        var tools =
                new FlowPane(
                        8,
                        4,
                        button("coverage.markRead", "coverage-mark-read", Progress.Step.READ),
                        button(
                                "coverage.markChecked",
                                "coverage-mark-checked",
                                Progress.Step.CHECKED),
                        Parts.muted(Words.say("coverage.legend")));
        tools.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var all = new Label(Words.say("coverage.all"));
        all.getStyleClass().add("subheading");
        var column = new VBox(6, title, tools, grid, all, bars);
        column.getStyleClass().add("coverage");
        VBox.setVgrow(grid, Priority.NEVER);
        content = new ScrollPane(column);
        content.setFitToWidth(true);
        content.getStyleClass().add("edge-to-edge");
        Parts.name(content, title());
    }

    private Button button(String key, String id, Progress.Step step) {
        var button = new Button(Words.say(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> toggle(step));
        return button;
    }

    /// Notes that whoever sits here has done a step with the passage where the reader is, or that
    /// it is not so.
    public void toggle(Progress.Step step) {
        stand.get()
                .ifPresent(at ->
                        background.run(
                                () -> {
                                    var place = pen.coverage().at(at.text(), at.offset());
                                    return place.map(passage ->
                                            pen.coverage().toggle(at.text(), passage, step));
                                },
                                edit -> edit.ifPresent(pen::perform)));
    }

    @Override
    public String id() {
        return "coverage";
    }

    @Override
    public String title() {
        return Words.say("coverage.title");
    }

    @Override
    public Node content() {
        return content;
    }

    private record Seen(
            Optional<Coverage.OfText> here, Optional<Integer> number, List<Coverage.OfText> all) {}

    @Override
    public void refresh() {
        rereading.ask();
    }

    @Override
    public void turn() {
        refresh();
    }

    private Callable<Seen> reading() {
        var at = stand.get();
        var texts = pen.project().listOfTexts().stream().limit(MOST_TEXTS).toList();
        return () -> {
            var coverage = pen.coverage();
            return new Seen(
                    at.map(here -> coverage.of(here.text())),
                    at.flatMap(here -> coverage.at(here.text(), here.offset()))
                            .map(place -> place.number()),
                    texts.stream().map(text -> coverage.of(text.id())).toList());
        };
    }

    private void show(Seen seen) {
        shown = seen.here();
        title.setText(seen.here().map(Coverage.OfText::title).orElse(""));
        seen.here().ifPresentOrElse(text -> grid.show(text, seen.number()), grid::clear);
        bars.getChildren().setAll(seen.all().stream().<Node>map(this::bar).toList());
    }

    private VBox bar(Coverage.OfText text) {
        var open = new Button(text.title());
        open.getStyleClass().addAll("flat", "small");
        open.setMnemonicParsing(false);
        open.setOnAction(_ -> go.accept(text.text(), 0));
        return new VBox(2, open, new CoverageBar(text));
    }
}
