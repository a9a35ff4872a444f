package org.hashiya.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.TagSet;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry.Role;
import org.hashiya.project.HistoryLine;
import org.hashiya.project.Subject;
import org.hashiya.task.Background;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Earlier;

/// Who did what to one thing and when, the newest first. It is read meanwhile.
public final class HistoryList extends VBox {
    private static final int MOST = 50;
    private static final int MOST_AT_ONCE = 100;

    private final Desk desk;
    private final Background background;
    private Optional<Restoring> restoring = Optional.empty();
    private int asked;

    /// Brings annotations back to what they said.
    ///
    /// @param say tells in a few words what one says
    public record Restoring(Pen pen, Function<Annotation, String> say) {}

    /// A line of the history.
    ///
    /// @param said what the annotations said after it; before it, when it erased them
    /// @param isRestorable whether they say something else now
    private record Line(HistoryLine line, List<Annotation> said, boolean isRestorable) {}

    public HistoryList(Desk desk, Background background) {
        super(4);
        this.desk = desk;
        this.background = background;
        getStyleClass().add("history");
    }

    /// From now on lines can be restored.
    public HistoryList restoring(Restoring with) {
        restoring = Optional.of(with);
        return this;
    }

    /// Reads again. Of several questions the newest wins.
    public void show(Subject subject) {
        int question = ++asked;
        background.run(
                () ->
                        desk.store()
                                .history()
                                .of(subject)
                                .limit(MOST + 1L)
                                .map(line -> line(line, subject))
                                .toList(),
                lines -> {
                    if (question == asked) {
                        lay(lines);
                    }
                });
    }

    /// Of an annotation each state can be restored, elsewhere only what was erased.
    private Line line(HistoryLine line, Subject subject) {
        boolean isOfOne = subject instanceof Subject.OfAnnotation;
        var said =
                restoring.isPresent() && (isOfOne || erases(line.part()))
                        ? Earlier.said(line.part())
                        : List.<Annotation>of();
        var earlier = new Earlier(desk);
        boolean differs =
                said.size() <= MOST_AT_ONCE
                        && said.stream()
                                .anyMatch(each ->
                                        earlier.now(each)
                                                .filter(now -> now.body().equals(each.body()))
                                                .isEmpty());
        return new Line(line, isOfOne ? said : List.of(), differs);
    }

    private static boolean erases(Edit part) {
        return part instanceof Edit.Erase
                || part instanceof Edit.Together(var edits, _)
                        && edits.stream()
                                .allMatch(each ->
                                        each instanceof Edit.Erase || each instanceof Edit.Discuss);
    }

    private void lay(List<Line> lines) {
        var tags = desk.project().tags();
        getChildren()
                .setAll(lines.stream().limit(MOST).<Node>map(line -> row(line, tags)).toList());
        if (lines.size() > MOST) {
            getChildren().add(Parts.muted(Words.say("history.more", MOST)));
        }
    }

    private Node row(Line line, TagSet tags) {
        var told = new VBox(1, label(line.line(), tags));
        HBox.setHgrow(told, Priority.ALWAYS);
        if (restoring.isEmpty()) {
            return told;
        }
        line.said().stream()
                .map(restoring.get().say())
                .filter(words -> !words.isEmpty())
                .map(HistoryList::state)
                .forEach(told.getChildren()::add);
        if (!line.isRestorable()) {
            return told;
        }
        var restore =
                new Button(
                        Words.say(
                                erases(line.line().part())
                                        ? "history.bringBack"
                                        : "history.restore"));
        restore.setId("history-restore");
        restore.getStyleClass().addAll("small", "flat", "accent");
        restore.setMinWidth(USE_PREF_SIZE);
        var pen = restoring.get().pen();
        restore.setOnAction(
                _ -> background.run(() -> pen.earlier().restoration(line.line()), pen::perform));
        return new HBox(6, told, restore);
    }

    private static Label state(String words) {
        var label = Parts.muted(words);
        label.setWrapText(true);
        return label;
    }

    private static Label label(HistoryLine line, TagSet tags) {
        var made = line.entry().provenance();
        var label =
                new Label(
                        Words.say(
                                "history.line",
                                made.who(),
                                Moments.say(made.when()),
                                what(line, tags)));
        label.setWrapText(true);
        label.getStyleClass().add(line.isUndone() ? "history-undone" : "history-line");
        return label;
    }

    private static String what(HistoryLine line, TagSet tags) {
        var done = EditWords.of(line.part(), tags);
        var said =
                switch (line.entry().role()) {
                    case Role.Fresh() -> done;
                    case Role.Undo _ -> Words.say("history.undo", done);
                    case Role.Redo _ -> Words.say("history.redo", done);
                };
        return line.isUndone() ? Words.say("history.undone", said) : said;
    }
}
