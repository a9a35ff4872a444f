package org.hashiya.ui.margin;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Comment;
import org.hashiya.identity.LastingId;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// One annotation in the margin: closed, what it is in three lines; open, everything to change.
final class Card extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final int QUOTED = 90;

    private final MarginTools tools;
    private final VBox head = new VBox(3);
    private boolean opened;
    private final Label tag = new Label();
    private final Label certainty = Parts.muted("");
    private final Label talk = Parts.muted("");
    private final Label words = Quote.label("");
    private final Label meaning = new Label();
    private final Draft draft;
    private Optional<Fields> fields = Optional.empty();

    /// @param choose asks for this card to be the open one
    Card(MarginTools tools, Annotation annotation, String text, Consumer<LastingId> choose) {
        this.tools = tools;
        draft = new Draft(tools.pen(), annotation, annotation.span().of(text));
        getStyleClass().add("card");
        tag.getStyleClass().add("card-tag");
        talk.setMinWidth(USE_PREF_SIZE);
        meaning.getStyleClass().add("card-meaning");
        meaning.setWrapText(true);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        head.getStyleClass().add("card-head");
        head.setFocusTraversable(true);
        head.setAccessibleRole(AccessibleRole.BUTTON);
        head.setOnMouseClicked(_ -> choose.accept(annotation.id()));
        head.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                choose.accept(annotation.id());
                key.consume();
            }
        });
        getChildren().add(head);
        show(annotation);
    }

    private void layHead(Annotation annotation) {
        var patch = Parts.patch(MeaningWords.colour(annotation.tag(), tools.pen().project()));
        var first = new HBox(6, patch, tag, Parts.gap(), talk, certainty);
        first.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().setAll(first, words);
        if (!meaning.getText().isEmpty()) {
            head.getChildren().add(meaning);
        }
    }

    /// The annotation as it is now.
    void show(Annotation annotation) {
        draft.follow(annotation);
        var project = tools.pen().project();
        tag.setText(MeaningWords.label(annotation.tag(), project));
        var sure = annotation.body().certainty();
        certainty.setText(sure == Certainty.UNSTATED ? "" : MeaningWords.of(sure));
        long open = project.comments().on(annotation.id()).stream().filter(Comment::isOpen).count();
        talk.setText(open == 0 ? "" : String.valueOf(open));
        talk.setGraphic(open == 0 ? null : FontIcon.of(MaterialDesignC.COMMENT_TEXT_OUTLINE));
        talk.setAccessibleText(open == 0 ? "" : Words.say("comment.openHere", open));
        Quote.set(words, Quote.shorten(draft.words(), QUOTED));
        meaning.setText(
                Quote.shorten(MeaningWords.of(annotation, project, tools.language()), QUOTED));
        head.setAccessibleText(Telling.of(annotation, draft.words(), project, tools.language()));
        layHead(annotation);
        fields.ifPresent(Fields::refresh);
    }

    void setOpen(boolean open) {
        pseudoClassStateChanged(OPEN, open);
        opened = open;
        if (open && fields.isEmpty()) {
            var made = new Fields(tools, draft);
            fields = Optional.of(made);
            getChildren().add(made);
        }
        fields.ifPresent(body -> {
            body.setVisible(open);
            body.setManaged(open);
        });
    }

    boolean isOpen() {
        return opened;
    }

    /// Whether something was typed that could not be understood yet.
    boolean hasUnwritten() {
        return fields.map(Fields::hasUnwritten).orElse(false);
    }

    /// Puts the keyboard into the first field.
    void focusFields() {
        fields.ifPresent(Fields::focusFirst);
    }

    /// Links the words to the entry that is offered first; whether there was something to link.
    boolean linkBest() {
        return fields.map(Fields::linkBest).orElse(false);
    }

    /// Puts the keyboard where the next comment is written.
    void comment() {
        fields.ifPresent(Fields::comment);
    }

    LastingId annotation() {
        return draft.annotation().id();
    }
}
