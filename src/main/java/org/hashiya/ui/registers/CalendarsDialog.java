package org.hashiya.ui.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.StyleChange;
import org.hashiya.chronology.StyleTable;
import org.hashiya.chronology.When;
import org.hashiya.language.Direction;
import org.hashiya.project.Edit;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;

/// Where and when the New Style came: what the project says itself, which counts first, and behind
/// it what is known. What is known is corrected by a line of the project's own.
public final class CalendarsDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 680;
    private static final double HEIGHT = 580;
    private static final StyleChange EXAMPLE =
            new StyleChange(
                    List.of("…"),
                    List.of(),
                    new When.Day(1918, 1, 31),
                    new When.Day(1918, 2, 14),
                    "");

    private final Pen pen;
    private final ListView<Row> list = new ListView<>();
    private final StyleForm form = new StyleForm(this::rewrite);
    private final Button correct =
            Parts.button(Words.say("calendars.correct"), "calendars-correct", this::correct);
    private final Button remove =
            Parts.button(Words.say("calendars.remove"), "calendars-remove", this::remove);

    /// @param own its number among the project's own; empty for what is known
    private record Row(Optional<Integer> own, StyleChange change) {}

    public CalendarsDialog(Window owner, Pen pen) {
        this.pen = pen;
        initOwner(owner);
        initModality(Modality.NONE);
        setTitle(Words.say("calendars.title"));
        setHeaderText(getTitle());
        list.setId("calendars");
        list.setAccessibleText(getTitle());
        list.setCellFactory(_ -> new Line());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> showChosen());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        var hint = Parts.muted(Words.say("calendars.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        var add = Parts.button(Words.say("calendars.add"), "calendars-add", () -> insert(EXAMPLE));
        VBox.setVgrow(list, Priority.ALWAYS);
        var pane = getDialogPane();
        pane.setContent(new VBox(8, hint, list, new FlowPane(8, 6, add, correct, remove), form));
        pane.setId("calendars-dialog");
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setNodeOrientation(Words.orientation());
        pane.getButtonTypes().setAll(Parts.close());
        setResizable(true);
        var stopWatching = pen.watch(_ -> fill());
        setOnHidden(_ -> stopWatching.run());
        setOnShown(_ -> list.requestFocus());
        fill();
        list.getSelectionModel().selectFirst();
    }

    private List<StyleChange> own() {
        return pen.project().conventions().styles();
    }

    private void fill() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        var own = own();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < own.size(); i++) {
            rows.add(new Row(Optional.of(i), own.get(i)));
        }
        StyleTable.known().changes().forEach(known -> rows.add(new Row(Optional.empty(), known)));
        if (!rows.equals(list.getItems())) {
            list.getItems().setAll(rows);
            list.getSelectionModel().select(Math.clamp(chosen, 0, rows.size() - 1));
        }
        showChosen();
    }

    private Optional<Row> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void showChosen() {
        chosen().ifPresent(row -> form.show(row.change(), row.own().isPresent()));
        boolean isOwn = chosen().flatMap(Row::own).isPresent();
        correct.setDisable(chosen().isEmpty() || isOwn);
        remove.setDisable(!isOwn);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.DELETE) {
            remove();
            key.consume();
        }
    }

    private void correct() {
        chosen().map(Row::change).ifPresent(this::insert);
    }

    /// It counts before all others.
    private void insert(StyleChange change) {
        perform(
                Stream.concat(Stream.of(change), own().stream()).toList(),
                () -> {
                    list.getSelectionModel().selectFirst();
                    form.focus();
                });
    }

    private void rewrite(StyleChange change) {
        chosen().flatMap(Row::own)
                .ifPresent(number -> {
                    var after = new ArrayList<>(own());
                    after.set(number, change);
                    perform(after, () -> {});
                });
    }

    private void remove() {
        chosen().flatMap(Row::own)
                .ifPresent(number -> {
                    var after = new ArrayList<>(own());
                    after.remove(number.intValue());
                    perform(after, () -> {});
                });
    }

    private void perform(List<StyleChange> after, Runnable written) {
        if (!after.equals(own())) {
            pen.perform(new Edit.ReviseStyles(own(), after), written, this::fill);
        }
    }

    private static final class Line extends ListCell<Row> {
        Line() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            var change = row.change();
            var places = new Label(String.join(", ", change.places()));
            places.getStyleClass().add("calendars-places");
            Parts.setDirection(places, Direction.ofWords(change.name()));
            var whose =
                    Parts.muted(
                            Words.say(row.own().isPresent() ? "calendars.own" : "calendars.known"));
            var days = Parts.muted(day(change.lastJulian()) + " → " + day(change.firstGregorian()));
            days.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            setGraphic(new VBox(1, places, new HBox(6, whose, days)));
            setAccessibleText(places.getText() + ". " + whose.getText() + " " + days.getText());
        }

        private static String day(When.Day day) {
            return HistoricalDate.of(day).toString();
        }
    }
}
