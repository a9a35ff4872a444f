package org.hashiya.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hashiya.task.Background;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Finds words in the text of one pane: Enter goes to the next place, Shift+Enter to the one
/// before, Escape back to the text.
final class FindBar extends HBox {
    private final TextField field = new TextField();
    private final Label count = Parts.muted("");
    private final Background background;
    private final Page page;
    private Optional<Finding> finding = Optional.empty();
    private List<Span> found = List.of();
    private int here = -1;
    private int asked;

    /// The page that is searched.
    interface Page {
        Optional<ShownText> shown();

        /// Where the reader is.
        int place();

        /// Paints what was found, and goes to the place `here` of the list unless it is -1.
        void show(List<Span> found, int here);

        void leaveFinding();
    }

    FindBar(Background background, Page page) {
        this.background = background;
        this.page = page;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("find");
        field.setPromptText(Words.say("find.prompt"));
        field.setAccessibleText(Words.say("find.prompt"));
        field.setMinWidth(60);
        field.setPrefWidth(100);
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        field.textProperty().addListener((_, _, _) -> find());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren()
                .addAll(
                        field,
                        count,
                        Parts.icon(
                                MaterialDesignC.CHEVRON_UP,
                                Words.say("find.previous"),
                                () -> go(-1)),
                        Parts.icon(
                                MaterialDesignC.CHEVRON_DOWN, Words.say("find.next"), () -> go(1)),
                        Parts.icon(MaterialDesignC.CLOSE, Words.say("find.close"), this::leave));
        hide();
    }

    void open(String selected) {
        setVisible(true);
        setManaged(true);
        if (!selected.isBlank() && !selected.contains("\n")) {
            field.setText(selected);
        }
        field.requestFocus();
        field.selectAll();
        find();
    }

    /// The text is another one, or has other words.
    void forget() {
        finding = Optional.empty();
        found = List.of();
        here = -1;
        if (isVisible()) {
            find();
        }
    }

    private void leave() {
        hide();
        show(List.of(), -1);
        page.leaveFinding();
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            go(key.isShiftDown() ? -1 : 1);
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            leave();
            key.consume();
        }
    }

    private void go(int step) {
        if (!found.isEmpty()) {
            show(found, Math.floorMod(here + step, found.size()));
        }
    }

    /// The newest question wins.
    private void find() {
        int question = ++asked;
        var words = field.getText().strip();
        var text = page.shown();
        if (words.isEmpty() || text.isEmpty()) {
            show(List.of(), -1);
            return;
        }
        var snapshot = text.get().now();
        var known = finding;
        background.run(
                () -> {
                    var search = known.orElseGet(() -> new Finding(snapshot));
                    return new Answer(search, search.all(words));
                },
                answer -> {
                    if (question == asked) {
                        finding = Optional.of(answer.search());
                        show(answer.found(), nearest(answer.found()));
                    }
                });
    }

    private record Answer(Finding search, List<Span> found) {}

    private int nearest(List<Span> places) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).start() >= page.place()) {
                return i;
            }
        }
        return places.isEmpty() ? -1 : 0;
    }

    private void show(List<Span> places, int at) {
        found = places;
        here = at;
        boolean sought = !field.getText().isBlank();
        count.setText(
                places.isEmpty()
                        ? sought ? Words.say("find.nothing") : ""
                        : Words.say("find.count", at + 1, places.size()));
        page.show(places, at);
    }
}
