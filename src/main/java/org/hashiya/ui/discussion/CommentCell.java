package org.hashiya.ui.discussion;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Comment;
import org.hashiya.language.Direction;
import org.hashiya.text.SourceText;
import org.hashiya.ui.kit.Moments;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/// A comment in the list: who, when, of which text, how many answers, and its words.
final class CommentCell extends ListCell<Comment> {
    private static final int QUOTED = 160;

    private final Pen pen;
    private final Label about = Parts.muted("");
    private final Label words = new Label();
    private final VBox both = new VBox(1, about, words);

    CommentCell(Pen pen, Consumer<Comment> go) {
        this.pen = pen;
        setPrefWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        setOnMouseClicked(click -> {
            if (getItem() != null && click.getClickCount() == 2) {
                go.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Comment comment, boolean empty) {
        super.updateItem(comment, empty);
        if (empty || comment == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        about.setText(about(comment));
        words.setText(Quote.shorten(comment.words(), QUOTED));
        Parts.setDirection(words, Direction.ofWords(comment.words()));
        setAccessibleText(about.getText() + ": " + comment.words());
        setGraphic(both);
    }

    private String about(Comment comment) {
        var title = pen.project().text(comment.at().text()).map(SourceText::title).orElse("");
        int answers = pen.project().comments().answersTo(comment.id()).size();
        return Words.say(
                        "comment.line",
                        comment.authorship().creator(),
                        Moments.say(comment.authorship().created()),
                        Quote.shorten(title, Quote.SHORT))
                + Optional.of(answers)
                        .filter(count -> count > 0)
                        .map(count -> " · " + Words.say("comment.answers", count))
                        .orElse("")
                + (comment.isResolved() ? " · ✓ " + Words.say("comment.resolved") : "");
    }
}
