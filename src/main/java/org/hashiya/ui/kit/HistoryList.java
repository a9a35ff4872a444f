package org.hashiya.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.TagSet;
import org.hashiya.project.HistoryEntry.Role;
import org.hashiya.project.HistoryLine;
import org.hashiya.project.Subject;
import org.hashiya.task.Background;
import org.hashiya.workbench.Desk;

/// Who did what to one thing and when, the newest first. It is read meanwhile.
public final class HistoryList extends VBox {
    private static final int MOST = 50;

    private final Desk desk;
    private final Background background;
    private int asked;

    public HistoryList(Desk desk, Background background) {
        super(4);
        this.desk = desk;
        this.background = background;
        getStyleClass().add("history");
    }

    /// Reads again. Of several questions the newest wins.
    public void show(Subject subject) {
        int question = ++asked;
        background.run(
                () -> desk.store().history().of(subject).limit(MOST + 1L).toList(),
                lines -> {
                    if (question == asked) {
                        lay(lines);
                    }
                });
    }

    private void lay(List<HistoryLine> lines) {
        var tags = desk.project().tags();
        getChildren().setAll(lines.stream().limit(MOST).map(line -> label(line, tags)).toList());
        if (lines.size() > MOST) {
            getChildren().add(Parts.muted(Words.say("history.more", MOST)));
        }
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
