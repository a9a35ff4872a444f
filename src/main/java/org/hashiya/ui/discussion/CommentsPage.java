package org.hashiya.ui.discussion;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Comment;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;
import org.hashiya.ui.drawer.DrawerPage;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;

/// All comments that are still open, or all there are, with a way to what each is about; and beside
/// them what is said of the text that is read, as a whole.
public final class CommentsPage implements DrawerPage {
    private static final double LEFT = 0.6;

    private final Pen pen;
    private final Supplier<Optional<TextId>> here;
    private final ListView<Comment> list = new ListView<>();
    private final Label count = Parts.muted("");
    private final CheckBox all = new CheckBox(Words.say("comment.all"));
    private final Label about = Parts.muted("");
    private final ThreadList ofText;
    private final SplitPane content;

    /// @param here the text that is read
    /// @param go shows what a comment is about
    public CommentsPage(Pen pen, Supplier<Optional<TextId>> here, Consumer<Comment> go) {
        this.pen = pen;
        this.here = here;
        ofText = new ThreadList(pen, this::placeHere);
        list.setId("comments");
        list.setAccessibleText(title());
        list.setPlaceholder(Parts.muted(Words.say("comment.none")));
        list.getStyleClass().add("dense-list");
        list.setCellFactory(_ -> new CommentCell(pen, go));
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    var chosen = list.getSelectionModel().getSelectedItem();
                    if (key.getCode() == KeyCode.ENTER && chosen != null) {
                        go.accept(chosen);
                        key.consume();
                    }
                });
        all.setId("comments-all");
        all.setOnAction(_ -> refresh());
        var top = new HBox(10, count, Parts.gap(), all);
        top.getStyleClass().add("drawer-tools");
        VBox.setVgrow(list, Priority.ALWAYS);
        about.setWrapText(true);
        var right = new ScrollPane(new VBox(6, about, ofText));
        right.setFitToWidth(true);
        right.setFocusTraversable(false);
        right.getStyleClass().addAll("edge-to-edge", "comments-of-text");
        content = new SplitPane(new VBox(top, list), right);
        content.setDividerPositions(LEFT);
    }

    private Optional<Comment.Place> placeHere() {
        return here.get().map(text -> new Comment.Place(text, Optional.empty(), Optional.empty()));
    }

    @Override
    public String id() {
        return "comments";
    }

    @Override
    public String title() {
        return Words.say("comment.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void turn() {
        refresh();
    }

    @Override
    public void refresh() {
        var comments = pen.project().comments();
        List<Comment> shown =
                all.isSelected()
                        ? comments.all().stream().filter(each -> !each.isAnswer()).toList()
                        : comments.open();
        if (!list.getItems().equals(shown)) {
            var chosen = list.getSelectionModel().getSelectedItem();
            list.getItems().setAll(shown);
            list.getSelectionModel().select(chosen);
        } else {
            list.refresh(); // there may be other answers
        }
        count.setText(Words.say("comment.count", comments.open().size()));
        about.setText(
                here.get()
                        .flatMap(pen.project()::text)
                        .map(SourceText::title)
                        .map(title -> Words.say("comment.ofText", title))
                        .orElse(""));
        ofText.refresh();
    }
}
