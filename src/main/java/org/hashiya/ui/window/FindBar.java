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
import javafx.scene.layout.VBox;
import org.hashiya.language.Direction;
import org.hashiya.task.Background;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Finds words in the text of one pane: Enter goes to the next place, Shift+Enter to the one
/// before, Escape back to the text.
final class FindBar extends VBox {
    private final TextField field = new TextField();
    private final Label count = Parts.muted("");
    private final Label puzzle = new Label();
    private final FindOptions options = new FindOptions(this::choose);
    private final Background background;
    private final Page page;
    private final FindRound round;
    private Optional<Finding> finding = Optional.empty();
    private Finding.Found.Places found = Finding.Found.Places.NONE;
    private boolean changing;
    private int asked;

    /// The page that is searched.
    interface Page {
        Optional<ShownText> shown();

        /// Where the reader is.
        int place();

        /// Whether just these words are selected.
        boolean isAt(Span words);

        /// Paints what was found.
        void show(List<Span> found, int here);

        /// Goes to what was found.
        void turnTo(Span words);

        void leaveFinding();
    }

    FindBar(Background background, Page page, FindRound round) {
        this.background = background;
        this.page = page;
        this.round = round;
        getStyleClass().add("find-bar");
        field.setId("find");
        field.setPromptText(Words.say("find.prompt"));
        Parts.name(field, Words.say("find.prompt"));
        field.setMinWidth(60);
        field.setPrefWidth(100);
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        puzzle.getStyleClass().add("find-puzzle");
        puzzle.setWrapText(true);
        puzzle.managedProperty().bind(puzzle.textProperty().isNotEmpty());
        field.textProperty().addListener((_, _, _) -> typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        var row =
                new HBox(
                        field,
                        count,
                        Parts.icon(
                                MaterialDesignC.CHEVRON_UP,
                                Words.say("find.previous"),
                                () -> go(-1)),
                        Parts.icon(
                                MaterialDesignC.CHEVRON_DOWN, Words.say("find.next"), () -> go(1)),
                        options,
                        Parts.icon(MaterialDesignC.CLOSE, Words.say("find.close"), this::leave));
        row.getStyleClass().add("find-row");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, puzzle);
        showWay();
        setShown(false);
    }

    void open(String selected) {
        setShown(true);
        if (!selected.isBlank() && !selected.contains("\n")) {
            write(selected);
        }
        field.requestFocus();
        field.selectAll();
        search();
    }

    private void write(String words) {
        changing = true;
        field.setText(words);
        changing = false;
    }

    /// The same in all panes.
    void openEverywhere(String selected) {
        if (!round.way().everywhere()) {
            round.choose(round.way().inAllPanes(true), this);
        }
        open(selected);
    }

    /// The text is another one, or has other words.
    void forget() {
        finding = Optional.empty();
        found = Finding.Found.Places.NONE;
        if (isVisible()) {
            look(false);
        }
    }

    private void leave() {
        putAway();
        round.left(this);
        page.leaveFinding();
    }

    /// Goes away with all that it had marked.
    void putAway() {
        setShown(false);
        page.show(List.of(), -1);
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
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

    private void choose(FindWay way) {
        round.choose(way, this);
    }

    void showWay() {
        options.show(round.way());
    }

    private void typed() {
        Parts.setDirection(field, Direction.ofWords(field.getText()));
        if (!changing) {
            search();
        }
    }

    /// Looks for what is typed and goes to the first place from here on.
    void search() {
        look(true);
        round.searched(this, field.getText());
    }

    /// Looks for what was typed in another pane, and stays where the reader is.
    void searchToo(String words) {
        setShown(true);
        write(words);
        look(false);
    }

    /// Goes to the next place (1) or the one before (-1), seen from where the reader is.
    void go(int step) {
        if (!isVisible()) {
            setShown(true);
            page.show(found.places(), -1);
            if (field.getText().isBlank()) {
                field.requestFocus();
            }
        }
        int size = found.places().size();
        int next = step > 0 ? after() : nearest() - 1;
        boolean beyond = next < 0 || next >= size;
        if (beyond && round.goOn(this, step) || size == 0) {
            return;
        }
        turnTo(Math.floorMod(next, size));
    }

    /// The reader comes from another pane; says whether there is something here.
    boolean arrive(int step) {
        if (found.places().isEmpty() || !isVisible()) {
            return false;
        }
        page.leaveFinding();
        turnTo(step > 0 ? 0 : found.places().size() - 1);
        field.requestFocus();
        return true;
    }

    private void turnTo(int place) {
        page.turnTo(found.places().get(place));
        show(place);
    }

    /// The newest question wins.
    private void look(boolean turn) {
        int question = ++asked;
        var words = field.getText().strip();
        var text = page.shown();
        if (words.isEmpty() || text.isEmpty()) {
            came(Finding.Found.Places.NONE, false);
        }
        text.ifPresent(shown -> ask(words, shown, question, turn));
    }

    private void ask(String words, ShownText text, int question, boolean turn) {
        var search = finding.orElseGet(() -> new Finding(text.now()));
        finding = Optional.of(search);
        var way = round.way();
        if (words.isEmpty()) {
            background.run(() -> search.prepared(way), _ -> {});
            return;
        }
        background.run(
                () -> search.all(words, way),
                answer -> {
                    if (question == asked) {
                        came(answer, turn);
                    }
                });
    }

    private void came(Finding.Found answer, boolean turn) {
        switch (answer) {
            case Finding.Found.Puzzling(var sentence) -> {
                found = Finding.Found.Places.NONE;
                puzzle.setText(sentence);
            }
            case Finding.Found.Places places -> {
                found = places;
                puzzle.setText("");
            }
        }
        int size = found.places().size();
        if (turn && size > 0) {
            turnTo(nearest() % size);
        } else {
            show(-1);
        }
    }

    /// The first place that does not lie before the reader, or how many there are.
    private int nearest() {
        int low = 0;
        int high = found.places().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.places().get(middle).start() < page.place()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int after() {
        int nearest = nearest();
        boolean there = nearest < found.places().size() && page.isAt(found.places().get(nearest));
        return there ? nearest + 1 : nearest;
    }

    private void show(int at) {
        count.setText(tally(at));
        page.show(found.places(), at);
    }

    private String tally(int at) {
        int size = found.places().size();
        if (size == 0) {
            boolean missing = !field.getText().isBlank() && puzzle.getText().isEmpty();
            return missing ? Words.say("find.nothing") : "";
        }
        if (at < 0) {
            return Words.say(found.more() ? "find.totalMore" : "find.total", size);
        }
        return Words.say(found.more() ? "find.countMore" : "find.count", at + 1, size);
    }
}
