package org.hashiya.ui.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.hashiya.parallel.PairWalk;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// The bar below the panes while the reader goes through two texts pair after pair. It has the
/// keyboard then; what belongs to the left text stands on the left.
final class WalkBar extends HBox {
    private final Consumer<WalkStep> deed;
    private final Label titleHere = title();
    private final Label titleThere = title();
    private final Label counts = new Label();
    private final Label question = new Label();
    private final HBox pair;
    private final HBox ask;

    WalkBar(Consumer<WalkStep> deed) {
        this.deed = deed;
        setId("walk-bar");
        getStyleClass().add("walk-bar");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleText(Words.say("walk.bar"));
        counts.setId("walk-counts");
        counts.setMinWidth(USE_PREF_SIZE);
        question.setId("walk-question");
        question.setWrapText(true);
        pair =
                row(
                        titleHere,
                        button(WalkStep.LONGER_HERE),
                        button(WalkStep.SHORTER_HERE),
                        button(WalkStep.WITHOUT_HERE),
                        counts,
                        button(WalkStep.WITHOUT_THERE),
                        button(WalkStep.SHORTER_THERE),
                        button(WalkStep.LONGER_THERE),
                        titleThere);
        // The panes stand from left to right in every language.
        pair.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        ask = row(question);
        visibleProperty().addListener((_, _, shown) -> setManaged(shown));
        setManaged(false);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnMousePressed(_ -> requestFocus());
        var gap = Parts.gap();
        getChildren()
                .setAll(
                        pair,
                        ask,
                        gap,
                        button(WalkStep.CONFIRM),
                        button(WalkStep.REST),
                        button(WalkStep.END));
        ask.managedProperty().bind(ask.visibleProperty());
        pair.managedProperty().bind(pair.visibleProperty());
    }

    private static Label title() {
        var title = Parts.muted("");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setMaxWidth(200);
        return title;
    }

    private static HBox row(javafx.scene.Node... parts) {
        var row = new HBox(4, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(WalkStep step) {
        return Parts.icon(
                step.picture(),
                step.words(),
                () -> {
                    deed.accept(step);
                    requestFocus();
                });
    }

    private void key(KeyEvent key) {
        WalkStep.of(key)
                .ifPresent(step -> {
                    key.consume();
                    deed.accept(step);
                });
    }

    /// @param titles of the two texts
    /// @param further proposals after this one
    void show(List<String> titles, PairWalk.Stand stand, int further) {
        titleHere.setText(titles.getFirst());
        titleThere.setText(titles.getLast());
        counts.setText("%d ⇄ %d".formatted(stand.paragraphsHere(), stand.paragraphsThere()));
        var words =
                Words.say(
                        stand.score().isPresent() ? "walk.proposed" : "walk.changed",
                        stand.paragraphsHere(),
                        stand.paragraphsThere(),
                        further);
        Parts.describe(counts, words);
        setAccessibleHelp(words);
        pair.setVisible(true);
        ask.setVisible(false);
        setVisible(true);
    }

    /// Something that is answered with Enter or Escape.
    void ask(String sentence) {
        question.setText(sentence);
        setAccessibleHelp(sentence);
        pair.setVisible(false);
        ask.setVisible(true);
    }
}
