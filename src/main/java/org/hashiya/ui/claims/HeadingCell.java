package org.hashiya.ui.claims;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import org.hashiya.claim.ClaimTable.Row;
import org.hashiya.claim.Relation;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;
import org.hashiya.publish.claims.ClaimWords;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.RelationWords;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is claimed: of whom or what, of which kind, and how many contradict each other in it.
final class HeadingCell extends TableCell<Row, Row> {
    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var heading = row.heading();
        var about = new Label(heading.words().isEmpty() ? "…" : heading.words());
        about.getStyleClass().add("claim-about");
        about.setWrapText(true);
        about.setMaxWidth(Double.MAX_VALUE);
        Parts.setDirection(about, Direction.ofWords(about.getText()));
        var sort = Parts.muted(words().sort(heading));
        var lines = new VBox(1, about, sort);
        if (row.contradictions() > 0) {
            var contradictions =
                    new Label(
                            Words.say("table.contradictions", row.contradictions()),
                            FontIcon.of(RelationWords.picture(Relation.Kind.CONTRADICTS)));
            contradictions.getStyleClass().addAll("pair-relation", "pair-contradicts");
            lines.getChildren().add(contradictions);
        }
        setGraphic(lines);
        setAccessibleText(about.getText() + ", " + sort.getText());
    }

    static ClaimWords words() {
        return new ClaimWords(new LanguageTag(Words.language()));
    }
}
