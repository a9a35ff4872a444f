package org.hashiya.ui.claims;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hashiya.claim.Amounts;
import org.hashiya.claim.ClaimTable.Row;
import org.hashiya.claim.Statement;
import org.hashiya.language.Direction;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.margin.DateWords;

/// What one text claims of one thing: its words in its own script, figure and date.
final class ClaimCell extends TableCell<Row, List<Statement>> {
    static final double HEIGHT = 88;
    private static final int MOST_LINES = 3;
    private static final int MOST = 180;

    @Override
    protected void updateItem(List<Statement> claims, boolean empty) {
        super.updateItem(claims, empty);
        setText(null);
        getStyleClass().remove("claim-cell");
        if (empty || claims == null || claims.isEmpty()) {
            setGraphic(null);
            setAccessibleText(empty ? null : Words.say("table.nothing"));
            return;
        }
        getStyleClass().add("claim-cell");
        setGraphic(claims.size() == 1 ? one(claims.getFirst()) : several(claims));
        setAccessibleText(claims.stream().map(ClaimCell::told).collect(Collectors.joining("; ")));
    }

    private static VBox one(Statement claim) {
        var words = Quote.label(Quote.shorten(claim.words(), MOST));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        VBox.setVgrow(words, Priority.ALWAYS);
        return new VBox(1, words, marks(claim));
    }

    private static VBox several(List<Statement> claims) {
        var lines = new VBox(1);
        boolean areAllShown = claims.size() <= MOST_LINES;
        claims.stream()
                .limit(areAllShown ? MOST_LINES : MOST_LINES - 1)
                .forEach(claim -> lines.getChildren().add(line(claim)));
        if (!areAllShown) {
            lines.getChildren()
                    .add(Parts.muted(Words.say("table.more", claims.size() - MOST_LINES + 1)));
        }
        return lines;
    }

    /// Where a line is all there is room for, its figure tells more than its date.
    private static HBox line(Statement claim) {
        var words = Quote.label(Quote.shorten(claim.words(), MOST));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var marks = marks(claim);
        if (marks.getChildren().size() > 1) {
            marks.getChildren().removeLast();
        }
        return new HBox(6, words, marks);
    }

    /// Figure and date. Each runs its own way, so each is a label of its own.
    private static HBox marks(Statement claim) {
        var marks = new HBox(8);
        marks.setMinWidth(Region.USE_PREF_SIZE);
        var figure = figure(claim);
        if (!figure.isEmpty()) {
            marks.getChildren().add(mark(figure, "claim-figure"));
        }
        claim.claim()
                .when()
                .ifPresent(when -> marks.getChildren().add(mark(DateWords.of(when), "muted")));
        return marks;
    }

    private static Label mark(String words, String look) {
        var label = new Label(words);
        label.getStyleClass().add(look);
        Parts.setDirection(label, Direction.ofWords(words));
        return label;
    }

    private static String figure(Statement claim) {
        return claim.claim()
                .figure()
                .map(each -> Amounts.say(each, Locale.forLanguageTag(Words.language())))
                .orElse("");
    }

    private static String told(Statement claim) {
        return Stream.of(
                        claim.restated(),
                        figure(claim),
                        claim.claim().when().map(DateWords::of).orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
