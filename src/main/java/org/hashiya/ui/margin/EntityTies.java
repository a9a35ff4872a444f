package org.hashiya.ui.margin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.NameIndex.Found;
import org.hashiya.entity.Tie;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.project.Kinship;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// How an entry stands to others, seen from both ends, and two fields for one relation more.
final class EntityTies extends VBox implements MarginPart {
    private static final int MOST = 6;

    private final Pen pen;
    private final EntityDraft draft;
    private final Consumer<EntityId> open;
    private final VBox list = new VBox(2);
    private final OfferField more;
    private Tie.Kind kind = Tie.Kind.PART_OF;

    EntityTies(Pen pen, EntityDraft draft, Consumer<EntityId> open) {
        super(4);
        this.pen = pen;
        this.draft = draft;
        this.open = open;
        var heading = new Label(Words.say("tie.title"));
        heading.getStyleClass().add("subheading");
        var kinds =
                new ChoiceField<>(
                                Words.say("tie.kind"),
                                Arrays.asList(Tie.Kind.values()),
                                EntityWords::of,
                                new Slot<>(() -> kind, other -> kind = other))
                        .named("entity-tie-kind");
        more =
                new OfferField(
                                Words.say("tie.add"),
                                new OfferField.Source(() -> "", this::offers, () -> {}))
                        .named("entity-tie");
        getChildren().addAll(heading, list, kinds, more);
        refresh();
    }

    private List<OfferField.Offer> offers(String typed) {
        return pen.names().find(typed, EnumSet.allOf(EntityKind.class), MOST, _ -> 0).stream()
                .map(Found::entity)
                .filter(entity -> !entity.id().equals(draft.id()))
                .map(entity ->
                        new OfferField.Offer(
                                name(entity),
                                MeaningWords.of(entity.kind()),
                                () -> add(entity.id())))
                .toList();
    }

    private static String name(Entity entity) {
        return entity.nameIn(new LanguageTag(Words.language())).text();
    }

    private void add(EntityId other) {
        var ties = new ArrayList<>(draft.particulars().ties());
        ties.add(new Tie(kind, other));
        draft.know(known -> known.ties(ties));
        more.refresh();
    }

    private void remove(Kinship.Seen seen) {
        var ties = new ArrayList<>(seen.holder().particulars().ties());
        ties.remove(seen.tie());
        if (seen.holder().id().equals(draft.id())) {
            draft.know(known -> known.ties(ties));
        } else {
            pen.perform(
                    new Edit.Amend(
                            seen.holder(),
                            seen.holder().knownBy(seen.holder().particulars().ties(ties))));
        }
    }

    @Override
    public void refresh() {
        more.refresh();
        list.getChildren()
                .setAll(
                        new Kinship(pen.project().entities())
                                .of(draft.id()).stream().map(this::line).toList());
    }

    private HBox line(Kinship.Seen seen) {
        var said = EntityWords.of(seen.tie().kind());
        var words = Parts.muted(seen.isFromOther() ? Words.say("tie.fromOther", said) : said);
        words.setMinWidth(USE_PREF_SIZE);
        var other = new Hyperlink(name(seen.other()));
        other.setMnemonicParsing(false);
        other.setOnAction(_ -> open.accept(seen.other().id()));
        var gone = Parts.icon(MaterialDesignC.CLOSE, Words.say("tie.remove"), () -> remove(seen));
        gone.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(6, words, other, Parts.gap(), gone);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox.setHgrow(other, Priority.SOMETIMES);
        return line;
    }

    @Override
    public boolean hasUnwritten() {
        return more.hasUnwritten();
    }
}
