package org.hashiya.ui.margin;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Review.Truth;
import org.hashiya.ui.kit.CardWanted;
import org.hashiya.ui.kit.Words;

/// What the reader makes of a claim, apart from what its source says: whether it is true, why, and
/// beside which others it stands in the table of claims.
final class ReviewFields extends VBox implements MarginPart {
    private final List<MarginPart> parts;

    ReviewFields(Draft draft, ClaimSlots slots) {
        getStyleClass().add("fields");
        var heading = new Label(Words.say("claim.review"));
        heading.getStyleClass().add("subheading");
        var truth =
                new ChoiceField<>(
                                Words.say("claim.truth"),
                                List.of(Truth.values()),
                                ReviewFields::say,
                                slots.truth())
                        .named("claim-truth");
        var reason =
                WordsField.line(Words.say("claim.truthReason"), slots.truthReason())
                        .named("claim-truth-reason");
        var row = WordsField.line(Words.say("claim.row"), slots.row()).named("claim-row");
        var card = new Button(Words.say("card.file"));
        card.setId("claim-card");
        card.getStyleClass().addAll("flat", "small");
        card.setOnAction(_ -> fireEvent(new CardWanted(draft.annotation().id())));
        parts = List.of(truth, reason, row);
        getChildren().addAll(heading, truth, reason, row, card);
    }

    private static String say(Truth truth) {
        return switch (truth) {
            case TRUE -> Words.say("truth.true");
            case DOUBTFUL -> Words.say("truth.doubtful");
            case FALSE -> Words.say("truth.false");
            case UNSTATED -> Words.say("truth.unstated");
        };
    }

    @Override
    public void refresh() {
        parts.forEach(MarginPart::refresh);
    }

    @Override
    public boolean hasUnwritten() {
        return parts.stream().anyMatch(MarginPart::hasUnwritten);
    }
}
