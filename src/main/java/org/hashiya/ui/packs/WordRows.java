package org.hashiya.ui.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.language.Direction;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Several short words in an order: options of a choice, events, aspects. Enter begins another one
/// below, Alt+Up and Alt+Down move one. Rows that are still empty are not written.
final class WordRows extends VBox {
    private final Form form;
    private final Consumer<List<Word>> write;
    private final VBox rows = new VBox(3);
    private final Label problem = new Label();
    private List<Word> shown = List.of();
    private boolean laying;

    /// @param isMarked whether it is a right one
    record Word(String words, boolean isMarked) {}

    /// @param caption what they are
    /// @param id the beginning of the ids of the rows
    /// @param mark what the box before each is for; empty when there are no boxes
    /// @param least how many there must be
    record Form(String caption, String id, String mark, int least) {}

    WordRows(Form form, Consumer<List<Word>> write) {
        super(3);
        this.form = form;
        this.write = write;
        var caption = new Label(form.caption());
        caption.getStyleClass().addAll("caption", "caption-above");
        var add =
                Parts.icon(
                        MaterialDesignP.PLUS,
                        Words.say("pack.row.add", form.caption()),
                        () -> addBehind(rows.getChildren().size() - 1));
        add.setId(form.id() + "-add");
        var head = new HBox(4, caption, add);
        head.setAlignment(Pos.CENTER_LEFT);
        problem.getStyleClass().add("field-message");
        problem.setWrapText(true);
        say("");
        getChildren().setAll(head, rows, problem);
    }

    /// Other words, unless they are what stands here.
    void show(List<Word> words) {
        if (!words.equals(typed())) {
            lay(words);
        }
        shown = words;
        say("");
    }

    private void lay(List<Word> words) {
        laying = true;
        rows.getChildren().setAll(words.stream().map(Row::new).toList());
        laying = false;
    }

    private List<Row> all() {
        return rows.getChildren().stream().map(Row.class::cast).toList();
    }

    private List<Word> typed() {
        return all().stream().map(Row::word).filter(word -> !word.words().isBlank()).toList();
    }

    private void addBehind(int place) {
        var row = new Row(new Word("", false));
        rows.getChildren().add(place + 1, row);
        row.field.requestFocus();
    }

    private void remove(Row row) {
        int place = rows.getChildren().indexOf(row);
        rows.getChildren().remove(row);
        if (!rows.getChildren().isEmpty()) {
            all().get(Math.max(0, place - 1)).field.requestFocus();
        }
        write();
    }

    private void move(Row row, int step) {
        int to = rows.getChildren().indexOf(row) + step;
        if (to < 0 || to >= rows.getChildren().size()) {
            return;
        }
        var others = new ArrayList<>(rows.getChildren());
        others.remove(row);
        others.add(to, row);
        laying = true;
        rows.getChildren().setAll(others);
        row.field.requestFocus();
        laying = false;
        write();
    }

    private void write() {
        if (laying) {
            return;
        }
        var now = typed();
        var flaw = flaw(now);
        say(flaw);
        if (flaw.isEmpty() && !now.equals(shown)) {
            shown = now;
            write.accept(now);
        }
    }

    private String flaw(List<Word> now) {
        if (now.size() < form.least()) {
            return Words.say("pack.row.least", form.least());
        }
        if (!form.mark().isEmpty() && now.stream().noneMatch(Word::isMarked)) {
            return Words.say("pack.row.noneRight");
        }
        return now.stream().map(Word::words).distinct().count() < now.size()
                ? Words.say("pack.row.twice")
                : "";
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
        problem.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("puzzling"), !words.isEmpty());
    }

    private final class Row extends HBox {
        private final CheckBox mark = new CheckBox();
        private final TextField field = new TextField();

        Row(Word word) {
            super(5);
            setAlignment(Pos.CENTER_LEFT);
            field.setText(word.words());
            field.setId(form.id());
            Parts.name(field, form.caption());
            field.textProperty().subscribe(this::turn);
            field.focusedProperty()
                    .addListener((_, _, focused) -> {
                        if (!focused) {
                            write();
                        }
                    });
            field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
            HBox.setHgrow(field, Priority.ALWAYS);
            mark.setSelected(word.isMarked());
            mark.setId(form.id() + "-mark");
            mark.setOnAction(_ -> write());
            if (!form.mark().isEmpty()) {
                Parts.explain(mark, form.mark());
                getChildren().add(mark);
            }
            var remove =
                    Parts.icon(
                            MaterialDesignC.CLOSE,
                            Words.say("pack.row.remove"),
                            () -> WordRows.this.remove(this));
            getChildren().addAll(field, remove);
        }

        private void turn(String words) {
            if (!words.isBlank()) {
                Parts.setDirection(field, Direction.ofWords(words));
            }
        }

        private Word word() {
            return new Word(field.getText().strip(), mark.isSelected());
        }

        private void key(KeyEvent key) {
            if (key.getCode() == KeyCode.ENTER) {
                write();
                addBehind(rows.getChildren().indexOf(this));
                key.consume();
            } else if (key.isAltDown() && key.getCode() == KeyCode.UP) {
                move(this, -1);
                key.consume();
            } else if (key.isAltDown() && key.getCode() == KeyCode.DOWN) {
                move(this, 1);
                key.consume();
            }
        }
    }
}
