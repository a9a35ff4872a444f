package org.hashiya.ui.margin;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.claim.Relation;
import org.hashiya.claim.Statement;
import org.hashiya.language.Direction;
import org.hashiya.project.Edit;
import org.hashiya.ui.kit.AnnotationWanted;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.RelationWords;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// How this claim stands to others: each can be gone to, and each relation taken away. There is
/// nothing to see where there are none.
final class RelationsPart extends VBox implements MarginPart {
    private final MarginTools tools;
    private final Draft draft;
    private List<Relation> shown = List.of();

    RelationsPart(MarginTools tools, Draft draft) {
        super(4);
        this.tools = tools;
        this.draft = draft;
        setId("relations");
        getStyleClass().add("relations-part");
        managedProperty().bind(visibleProperty());
        refresh();
    }

    @Override
    public void refresh() {
        var relations = tools.pen().project().relationsOf(draft.annotation().id());
        setVisible(!relations.isEmpty());
        if (!relations.equals(shown)) {
            shown = relations;
            var heading = new Label(Words.say("relations.title"));
            heading.getStyleClass().add("subheading");
            getChildren().setAll(heading);
            relations.forEach(this::add);
        }
    }

    private void add(Relation relation) {
        var mine = draft.annotation().id();
        boolean isFirst = relation.claims().first().equals(mine);
        var other = isFirst ? relation.claims().second() : relation.claims().first();
        var says =
                new Label(
                        isFirst
                                ? RelationWords.of(relation.kind())
                                : RelationWords.turned(relation.kind()));
        says.getStyleClass().add("pair-" + relation.kind().code());
        var remove =
                Parts.icon(
                        MaterialDesignC.CLOSE,
                        Words.say("relations.remove"),
                        () -> tools.pen().perform(new Edit.Unrelate(List.of(relation))));
        var ground = Parts.muted(RelationWords.ground(relation.reason()));
        var head = new HBox(6, says, ground, Parts.gap(), remove);
        head.setAlignment(Pos.CENTER_LEFT);
        var place = new VBox();
        var line = new VBox(1, head, place);
        if (!relation.reason().isBlank()) {
            var reason = Parts.muted(RelationWords.said(relation.reason()));
            reason.setWrapText(true);
            reason.setMaxWidth(Double.MAX_VALUE);
            Parts.setDirection(reason, Direction.ofWords(reason.getText()));
            line.getChildren().add(reason);
        }
        getChildren().add(line);
        tools.claims().accept(other, claim -> place.getChildren().setAll(link(claim)));
    }

    private Hyperlink link(Statement claim) {
        var title =
                tools.pen()
                        .project()
                        .text(claim.annotation().text())
                        .map(text -> text.title())
                        .orElse("");
        var link = new Hyperlink(title + ": " + Quote.shorten(claim.words(), 70));
        link.setWrapText(true);
        link.setOnAction(_ -> link.fireEvent(new AnnotationWanted(claim.annotation())));
        return link;
    }

    @Override
    public boolean hasUnwritten() {
        return false;
    }
}
