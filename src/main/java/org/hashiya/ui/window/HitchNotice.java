package org.hashiya.ui.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.TagSet;
import org.hashiya.ui.kit.EditWords;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Asked;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Hitch;

/// Says what the disk did not take, and asks what shall become of it. It stays until that is said.
final class HitchNotice extends HBox {
    private final Desk desk;
    private final Shell shell;
    private final Label why = new Label();
    private final Label what = new Label();
    private final Button again;
    private final Button leave;
    private final Button anew;

    HitchNotice(Desk desk, Shell shell) {
        super(8);
        this.desk = desk;
        this.shell = shell;
        getStyleClass().addAll("notice", "notice-wrong");
        setAlignment(Pos.CENTER_LEFT);
        setId("hitch");
        why.setWrapText(true);
        why.setId("hitch-why");
        what.setWrapText(true);
        what.setId("hitch-what");
        var lines = new VBox(2, why, what);
        HBox.setHgrow(lines, Priority.ALWAYS);
        again = button("try-again", Words.say("hitch.tryAgain"), this::tryAgain);
        Parts.explain(again, Parts.withKeys(Words.say("hitch.tryAgain"), Keys.TRY_AGAIN));
        leave = button("leave-it", Words.say("hitch.leave"), this::leave);
        Parts.explain(leave, Parts.withKeys(Words.say("hitch.leave.tip"), Keys.LEAVE_IT));
        anew = button("open-anew", Words.say("hitch.openAnew"), this::tryAgain);
        Parts.explain(anew, Parts.withKeys(Words.say("hitch.openAnew"), Keys.TRY_AGAIN));
        getChildren().addAll(lines, again, leave, anew);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private static Button button(String id, String words, Runnable deed) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    /// Writes what the disk did not take, or opens the project anew where that comes first.
    void tryAgain() {
        desk.hitch()
                .ifPresent(now -> {
                    if (now.needsOpening()) {
                        shell.openAnew();
                    } else {
                        desk.tryAgain();
                    }
                });
    }

    /// Gives up what the disk did not take.
    void leave() {
        desk.leave();
    }

    /// Shows how it is now, and says whether anything is held up.
    boolean refresh() {
        var hitch = desk.hitch();
        setVisible(hitch.isPresent());
        hitch.ifPresent(now -> {
            why.setText(now.why().sentence());
            what.setText(kept(now, desk.project().tags()));
            show(again, !now.needsOpening());
            show(leave, !now.needsOpening());
            show(anew, now.needsOpening());
        });
        return hitch.isPresent();
    }

    private static void show(Button button, boolean isShown) {
        button.setVisible(isShown);
        button.setManaged(isShown);
    }

    private static String kept(Hitch hitch, TagSet tags) {
        var first = words(hitch.kept().getFirst(), tags);
        return hitch.kept().size() == 1
                ? Words.say("hitch.kept", first)
                : Words.say("hitch.keptMore", first, hitch.kept().size() - 1);
    }

    private static String words(Asked asked, TagSet tags) {
        return switch (asked) {
            case Asked.Write(var edit) -> EditWords.of(edit, tags);
            case Asked.Mark mark ->
                    mark.change().map(edit -> EditWords.of(edit, tags)).orElseThrow();
            case Asked.Undo() -> Words.say("menu.undo");
            case Asked.Redo() -> Words.say("menu.redo");
        };
    }
}
