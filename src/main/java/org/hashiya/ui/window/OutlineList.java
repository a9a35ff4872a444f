package org.hashiya.ui.window;

import atlantafx.base.controls.Popover;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.language.Direction;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.window.Outline.Heading;

/// The headings of a text, in a popover. What is typed leaves those that have these words; Up and
/// Down choose, Enter or a double click goes there.
final class OutlineList extends VBox {
    private static final double WIDTH = 340;
    private static final double HEIGHT = 340;
    private static final double LEAST = 90;
    private static final double ROW = 34;
    private static final double EDGES = 4;

    private final Outline outline;
    private final IntConsumer go;
    private final TextField filter = new TextField();
    private final ListView<Heading> list = new ListView<>();
    private final Popover popover;

    /// @param go goes to a UTF-16 offset
    OutlineList(Outline outline, IntConsumer go) {
        this.outline = outline;
        this.go = go;
        getStyleClass().add("popover-list");
        var title = new Label(Words.say("outline.title"));
        title.getStyleClass().add("heading");
        filter.setId("outline-filter");
        HBox.setHgrow(filter, Priority.ALWAYS);
        var asked = Parts.muted(Words.say("outline.filter"));
        asked.setMinWidth(USE_PREF_SIZE);
        asked.setLabelFor(filter);
        var row = new HBox(8, asked, filter);
        row.setAlignment(Pos.CENTER_LEFT);
        filter.textProperty().addListener((_, _, typed) -> leave(typed));
        list.setId("outline");
        list.setAccessibleText(Words.say("outline.title"));
        list.setPrefSize(WIDTH, Math.clamp(ROW * outline.headings().size() + EDGES, LEAST, HEIGHT));
        list.setCellFactory(_ -> new Line());
        var none =
                Parts.muted(
                        Words.say(
                                outline.headings().isEmpty() ? "outline.none" : "outline.noSuch"));
        none.setWrapText(true);
        none.setMaxWidth(WIDTH - 40);
        list.setPlaceholder(none);
        list.getItems().setAll(outline.headings());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(title, row, list);
        popover = new Popover(this);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    }

    /// @param caret of the reader, UTF-16: its heading is chosen
    void show(Node under, int caret) {
        setNodeOrientation(under.getEffectiveNodeOrientation());
        popover.show(under);
        choose(outline.at(caret));
        filter.requestFocus();
    }

    private void leave(String typed) {
        Parts.setDirection(filter, Direction.ofWords(typed));
        list.getItems().setAll(outline.having(typed).headings());
        choose(0);
    }

    private void choose(int place) {
        list.getSelectionModel().clearAndSelect(place);
        list.scrollTo(Math.max(0, place - 3));
    }

    private void key(KeyEvent key) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case ENTER -> {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::go);
                key.consume();
            }
            case DOWN -> {
                choose(Math.min(at + 1, list.getItems().size() - 1));
                key.consume();
            }
            case UP -> {
                choose(Math.max(at - 1, 0));
                key.consume();
            }
            case ESCAPE -> {
                popover.hide();
                key.consume();
            }
            default -> {}
        }
    }

    private void go(Heading heading) {
        popover.hide();
        go.accept(heading.offset());
    }

    /// A heading, and where it stands.
    private final class Line extends ListCell<Heading> {
        Line() {
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                    Optional.ofNullable(getItem()).ifPresent(OutlineList.this::go);
                }
            });
        }

        @Override
        protected void updateItem(Heading heading, boolean empty) {
            super.updateItem(heading, empty);
            if (empty || heading == null) {
                setGraphic(null);
                return;
            }
            var words = Quote.label(heading.words());
            words.setMinWidth(0);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            var place = Parts.muted(heading.place());
            place.setMinWidth(USE_PREF_SIZE);
            var both = new HBox(8, words, place);
            both.setAlignment(Pos.CENTER_LEFT);
            setGraphic(both);
            setAccessibleText(heading.words() + ", " + heading.place());
        }
    }
}
