package org.hashiya.ui.tagging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.hashiya.language.Direction;
import org.hashiya.text.Located;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// Places where something is to be done, in their context. Space, Delete or a click on the sign
/// leaves one out and takes it in again.
final class PlaceList<P extends Located> extends ListView<Preview.Line> {
    private final Runnable changed;
    private final Set<Integer> leftOut = new HashSet<>();
    private Preview<P> preview = new Preview<>(List.of(), List.of());

    /// @param name what is to be done there, for those who cannot see it
    /// @param nowhere what is shown when there are none
    /// @param changed is run when something is left out or taken in
    PlaceList(String name, String nowhere, Runnable changed) {
        this.changed = changed;
        setAccessibleText(name);
        setPlaceholder(Parts.muted(nowhere));
        getStyleClass().add("places");
        setCellFactory(_ -> new Line());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.DELETE) {
                        getSelectionModel().getSelectedItems().forEach(this::toggle);
                        key.consume();
                    }
                });
    }

    void show(Preview<P> found) {
        preview = found;
        leftOut.clear();
        getItems().setAll(found.lines());
        if (!found.lines().isEmpty()) {
            getSelectionModel().selectFirst();
            scrollTo(0);
        }
    }

    Preview<P> preview() {
        return preview;
    }

    /// Those that are not left out.
    List<P> places() {
        var places = new ArrayList<P>();
        for (int i = 0; i < preview.places().size(); i++) {
            if (!leftOut.contains(i)) {
                places.add(preview.places().get(i));
            }
        }
        return places;
    }

    private void toggle(Preview.Line line) {
        if (!leftOut.remove(line.place())) {
            leftOut.add(line.place());
        }
        refresh();
        changed.run();
    }

    private final class Line extends ListCell<Preview.Line> {
        Line() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Preview.Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            boolean isOut = leftOut.contains(line.place());
            var sign = new Label(isOut ? "✗" : "✓");
            sign.setMinWidth(16);
            sign.setOnMouseClicked(_ -> toggle(line));
            var words =
                    new TextFlow(plain(line.before()), strong(line.words()), plain(line.after()));
            Parts.setDirection(
                    words, Direction.ofWords(line.before() + line.words() + line.after()));
            words.setMaxWidth(Double.MAX_VALUE);
            var title = Parts.muted(line.title());
            var both = new VBox(1, words, title);
            HBox.setHgrow(both, javafx.scene.layout.Priority.ALWAYS);
            var row = new HBox(8, sign, both);
            row.setAlignment(Pos.TOP_LEFT);
            row.setOpacity(isOut ? 0.5 : 1);
            setGraphic(row);
            setAccessibleText(
                    Words.say(
                            isOut ? "tagall.out" : "tagall.in",
                            line.before() + line.words() + line.after()));
        }

        private static Text plain(String words) {
            var text = new Text(words);
            text.getStyleClass().add("context");
            return text;
        }

        private static Text strong(String words) {
            var text = plain(words);
            text.getStyleClass().add("context-found");
            return text;
        }
    }
}
