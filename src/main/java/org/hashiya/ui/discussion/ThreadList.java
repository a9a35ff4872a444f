package org.hashiya.ui.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Comment;
import org.hashiya.language.Direction;
import org.hashiya.ui.kit.Moments;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;

/// What was said of one annotation or text: each comment with its answers, and below them a field
/// for the next one.
public final class ThreadList extends VBox {
    private static final PseudoClass RESOLVED = PseudoClass.getPseudoClass("resolved");

    private final Pen pen;
    private final Supplier<Optional<Comment.Place>> place;
    private final VBox threads = new VBox(6);
    private final Composer composer = new Composer(this::write);
    private List<Comment> shown = List.of();
    private Optional<Comment> answering = Optional.empty();

    /// @param place what is talked about now
    public ThreadList(Pen pen, Supplier<Optional<Comment.Place>> place) {
        super(6);
        this.pen = pen;
        this.place = place;
        getStyleClass().add("threads");
        getChildren().setAll(threads, composer);
        refresh();
    }

    private List<Comment> now() {
        var comments = pen.project().comments();
        return place.get()
                .map(at ->
                        at.annotation().map(comments::on).orElseGet(() -> comments.on(at.text())))
                .orElse(List.of());
    }

    /// Something was written, or something else is talked about.
    public void refresh() {
        composer.setVisible(place.get().isPresent());
        var now = now();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        answering =
                answering.filter(
                        asked -> now.stream().anyMatch(each -> each.id().equals(asked.id())));
        lay();
    }

    private void lay() {
        threads.getChildren()
                .setAll(
                        shown.stream()
                                .filter(each -> !each.isAnswer())
                                .<Node>map(this::thread)
                                .toList());
        composer.prompt(
                answering
                        .map(asked -> Words.say("comment.answerTo", asked.authorship().creator()))
                        .orElseGet(() -> Words.say("comment.write")));
    }

    private VBox thread(Comment first) {
        var answers =
                shown.stream()
                        .filter(each -> each.at().answers().equals(Optional.of(first.id())))
                        .toList();
        var lines = new ArrayList<Node>();
        lines.add(line(first));
        for (var answer : answers) {
            var line = line(answer);
            line.getStyleClass().add("comment-answer");
            lines.add(line);
        }
        lines.add(deeds(first));
        var thread = new VBox(4);
        thread.getChildren().setAll(lines);
        thread.getStyleClass().add("thread");
        thread.pseudoClassStateChanged(RESOLVED, first.isResolved());
        return thread;
    }

    private static VBox line(Comment comment) {
        var by =
                Parts.muted(
                        Words.say(
                                "comment.by",
                                comment.authorship().creator(),
                                Moments.say(comment.authorship().created())));
        var words = new Label(comment.words());
        words.setWrapText(true);
        words.getStyleClass().add("comment-words");
        Parts.setDirection(words, Direction.ofWords(comment.words()));
        words.setMaxWidth(Double.MAX_VALUE);
        return new VBox(1, by, words);
    }

    private FlowPane deeds(Comment first) {
        var talk = pen.discussing();
        var row = new FlowPane(8, 2);
        if (first.isResolved()) {
            var by = first.authorship();
            var said = Parts.muted("✓ " + Words.say("comment.resolvedBy", by.editor()));
            row.getChildren().add(said);
        }
        row.getChildren()
                .addAll(
                        button("comment.answer", "comment-answer", () -> answer(first)),
                        button(
                                first.isResolved() ? "comment.reopen" : "comment.resolve",
                                "comment-resolve",
                                () -> pen.perform(talk.resolve(first, !first.isResolved()))),
                        button(
                                "comment.delete",
                                "comment-delete",
                                () -> pen.perform(talk.withdraw(first))));
        return row;
    }

    private static Button button(String key, String id, Runnable deed) {
        var button = new Button(Words.say(key));
        button.setId(id);
        button.getStyleClass().addAll("flat", "small", "comment-deed");
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private void answer(Comment first) {
        answering = Optional.of(first);
        lay();
        composer.requestFocus();
    }

    private void write(String words) {
        var talk = pen.discussing();
        answering
                .map(asked -> talk.answer(asked, words))
                .or(() -> place.get().map(at -> talk.begin(at, words)))
                .ifPresent(pen::perform);
        answering = Optional.empty();
        lay();
    }

    /// Whether something was typed that is not written.
    public boolean hasUnwritten() {
        return composer.hasWords();
    }

    /// Puts the keyboard into the field for the next comment.
    public void compose() {
        composer.requestFocus();
    }
}
