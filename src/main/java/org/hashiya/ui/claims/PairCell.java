package org.hashiya.ui.claims;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.language.Direction;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.RelationWords;
import org.kordamp.ikonli.javafx.FontIcon;

/// Two claims side by side, each in its own script, below how they stand to each other and why.
final class PairCell extends ListCell<ClaimPair> {
    private static final int MOST = 160;

    PairCell() {
        getStyleClass().add("pair-cell");
        setPrefWidth(0); // as wide as the list, so that words wrap
    }

    @Override
    protected void updateItem(ClaimPair pair, boolean empty) {
        super.updateItem(pair, empty);
        setText(null);
        if (empty || pair == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            setGraphic(new VBox(4, head(pair), sides(pair)));
            setAccessibleText(told(pair));
        }
    }

    private static HBox head(ClaimPair pair) {
        var kind = pair.judged().relation();
        var relation = new Label(RelationWords.of(kind), FontIcon.of(RelationWords.picture(kind)));
        relation.getStyleClass().addAll("pair-relation", "pair-" + kind.code());
        var reason = pair.judged().reason();
        var said = Parts.muted(RelationWords.said(reason));
        said.setWrapText(true);
        Parts.setDirection(said, Direction.ofWords(said.getText()));
        var head =
                new HBox(
                        8,
                        relation,
                        Parts.muted(RelationWords.ground(reason)),
                        said,
                        Parts.gap(),
                        Parts.muted(RelationWords.of(pair.judged().status())));
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private static GridPane sides(ClaimPair pair) {
        var grid = new GridPane();
        grid.setHgap(16);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        grid.add(side(pair.first()), 0, 0);
        grid.add(side(pair.second()), 1, 0);
        return grid;
    }

    private static VBox side(ClaimPair.Side side) {
        var words = Quote.label(Quote.shorten(side.statement().words(), MOST));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        var title = Parts.muted(side.title());
        title.setMaxWidth(Double.MAX_VALUE);
        Parts.setDirection(title, Direction.ofWords(side.title()));
        return new VBox(1, title, words);
    }

    private static String told(ClaimPair pair) {
        return String.join(
                ". ",
                pair.first().title() + ": " + pair.first().statement().restated(),
                RelationWords.of(pair.judged().relation()),
                pair.second().title() + ": " + pair.second().statement().restated(),
                RelationWords.ground(pair.judged().reason()),
                RelationWords.said(pair.judged().reason()),
                RelationWords.of(pair.judged().status()));
    }
}
