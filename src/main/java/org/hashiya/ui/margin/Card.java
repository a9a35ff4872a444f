package org.hashiya.ui.margin;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Certainty;
import org.hashiya.identity.LastingId;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Quote;

/// One annotation in the margin: closed, what it is in three lines; open, everything to change.
final class Card extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final int QUOTED = 90;

    private final MarginTools tools;
    private final ToggleButton head = new ToggleButton();
    private final Label tag = new Label();
    private final Label certainty = Parts.muted("");
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
        meaning.getStyleClass().add("card-meaning");
        meaning.setWrapText(true);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        head.getStyleClass().setAll("card-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAlignment(Pos.TOP_LEFT);
        head.setOnAction(_ -> {
            head.setSelected(true);
            choose.accept(annotation.id());
        });
        getChildren().add(head);
        show(annotation);
    }

    private void layHead(Annotation annotation) {
        var patch = Parts.patch(MeaningWords.colour(annotation.tag(), tools.pen().project()));
        var first = new HBox(6, patch, tag, Parts.gap(), certainty);
        first.setAlignment(Pos.CENTER_LEFT);
        var lines = new VBox(3, first, words);
        if (!meaning.getText().isEmpty()) {
            lines.getChildren().add(meaning);
        }
        lines.setFillWidth(true);
        lines.prefWidthProperty().bind(head.widthProperty().subtract(18));
        lines.setMinWidth(0);
        head.setGraphic(lines);
    }

    /// The annotation as it is now.
    void show(Annotation annotation) {
        draft.follow(annotation);
        var project = tools.pen().project();
        tag.setText(MeaningWords.label(annotation.tag(), project));
        var sure = annotation.body().certainty();
        certainty.setText(sure == Certainty.UNSTATED ? "" : MeaningWords.of(sure));
        Quote.set(words, Quote.shorten(draft.words(), QUOTED));
        meaning.setText(
                Quote.shorten(MeaningWords.of(annotation, project, tools.language()), QUOTED));
        head.setAccessibleText(tag.getText() + ": " + words.getText());
        layHead(annotation);
        fields.ifPresent(Fields::refresh);
    }

    void setOpen(boolean open) {
        pseudoClassStateChanged(OPEN, open);
        head.setSelected(open);
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
        return head.isSelected();
    }

    /// Whether something was typed that could not be understood yet.
    boolean hasUnwritten() {
        return fields.map(Fields::hasUnwritten).orElse(false);
    }

    /// Puts the keyboard into the first field.
    void focusFields() {
        fields.ifPresent(Fields::focusFirst);
    }

    LastingId annotation() {
        return draft.annotation().id();
    }
}
