package org.hashiya.ui.window;

import atlantafx.base.controls.Popover;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.hashiya.ui.kit.Field;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.window.Bookmarks.Bookmark;

/// The bookmarks of a text, in a popover: Enter or a click goes there, Delete takes one out, and
/// below the list the chosen one gets a name.
final class BookmarkList extends VBox {
    private static final double WIDTH = 300;
    private static final double HEIGHT = 220;

    private final ListView<Bookmark> list = new ListView<>();
    private final Field<String> name;
    private final Popover popover;
    private final Deeds deeds;

    /// What the list leads to.
    record Deeds(
            Supplier<Bookmarks> all,
            Consumer<UnaryOperator<Bookmarks>> change,
            Consumer<Bookmark> go) {}

    BookmarkList(Deeds deeds) {
        this.deeds = deeds;
        name = Field.words(Words.say("bookmarks.name"), this::rename);
        getStyleClass().add("popover-list");
        var heading = new Label(Words.say("bookmarks.title"));
        heading.getStyleClass().add("heading");
        list.setId("bookmarks");
        list.setAccessibleText(Words.say("bookmarks.title"));
        list.setPrefSize(WIDTH, HEIGHT);
        list.setCellFactory(_ -> new Line());
        var none = Parts.muted(Words.say("bookmarks.none", Keys.BOOKMARK.getDisplayText()));
        none.setWrapText(true);
        none.setMaxWidth(WIDTH - 40);
        list.setPlaceholder(none);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, chosen) -> showName(Optional.ofNullable(chosen)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        name.control().setId("bookmark-name");
        getChildren().addAll(heading, list, name);
        popover = new Popover(this);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        showName(Optional.empty());
    }

    void show(Node under) {
        fill();
        setNodeOrientation(under.getEffectiveNodeOrientation());
        popover.show(under);
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    private void fill() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(deeds.all().get().all());
        list.getSelectionModel().select(Math.min(chosen, list.getItems().size() - 1));
    }

    private Optional<Bookmark> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void showName(Optional<Bookmark> mark) {
        name.setDisable(mark.isEmpty());
        name.show(mark.map(Bookmark::name).orElse(""));
    }

    private Optional<String> rename(String words) {
        chosen().ifPresent(mark -> {
            deeds.change().accept(all -> all.named(mark, words));
            fill();
            list.requestFocus();
        });
        return Optional.empty();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            chosen().ifPresent(this::go);
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE) {
            chosen().ifPresent(mark -> {
                deeds.change().accept(all -> all.without(mark));
                fill();
            });
            key.consume();
        }
    }

    private void go(Bookmark mark) {
        popover.hide();
        deeds.go().accept(mark);
    }

    /// One bookmark: its name, if it has one, and how the line begins.
    private final class Line extends ListCell<Bookmark> {
        Line() {
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                    Optional.ofNullable(getItem()).ifPresent(BookmarkList.this::go);
                }
            });
        }

        @Override
        protected void updateItem(Bookmark mark, boolean empty) {
            super.updateItem(mark, empty);
            if (empty || mark == null) {
                setGraphic(null);
                return;
            }
            var quote = Quote.label(Quote.shorten(mark.words(), Quote.SHORT));
            quote.setMaxWidth(Double.MAX_VALUE);
            var both = new VBox(2, quote);
            if (!mark.name().isEmpty()) {
                var called = new Label(mark.name());
                called.getStyleClass().add("heading");
                both.getChildren().addFirst(called);
            }
            setGraphic(both);
            setAccessibleText(mark.name() + " " + mark.words());
        }
    }
}
