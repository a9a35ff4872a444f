package org.hashiya.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Meaning;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.NameIndex;
import org.hashiya.language.Lemma;
import org.hashiya.project.Project;
import org.hashiya.ui.kit.EntityWanted;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.margin.OfferField.Offer;

/// Which entry of a register the words name.
final class EntityField extends VBox implements MarginPart {
    private final MarginTools tools;
    private final Draft draft;
    private final EntityKind kind;
    private final OfferField field;
    private final Button best = new Button();
    private final Hyperlink page = new Hyperlink(Words.say("entity.open"));
    private final EntityNames names;

    EntityField(MarginTools tools, Draft draft, EntityKind kind) {
        this.tools = tools;
        this.draft = draft;
        this.kind = kind;
        getStyleClass().add("fields");
        names = new EntityNames(tools, this::entity);
        field =
                new OfferField(
                                MeaningWords.of(kind),
                                new OfferField.Source(
                                        this::shown, this::offers, () -> draft.mean(Meaning.PLAIN)))
                        .named("entity");
        best.setId("entity-best");
        best.getStyleClass().addAll("flat", "small", "best-offer");
        best.setMaxWidth(Double.MAX_VALUE);
        best.setAlignment(Pos.CENTER_LEFT);
        best.setMnemonicParsing(false);
        best.setOnAction(_ -> takeBest());
        best.setTooltip(Parts.tip(Words.say("entity.best.tip")));
        page.setId("entity-open");
        page.setOnAction(_ -> entity().ifPresent(each -> fireEvent(new EntityWanted(each.id()))));
        getChildren().addAll(field, best, names, page);
        refresh();
    }

    private Optional<Entity> entity() {
        return draft.meaning() instanceof Meaning.Names(var id)
                ? project().entity(id)
                : Optional.empty();
    }

    private Project project() {
        return tools.pen().project();
    }

    private String shown() {
        return entity().map(this::name).orElse("");
    }

    private String name(Entity entity) {
        return entity.nameIn(tools.language()).text();
    }

    private boolean isAmbiguous(Entity entity, List<Entity> among) {
        return among.stream().filter(each -> name(each).equals(name(entity))).count() > 1;
    }

    /// Where nothing is typed, the words themselves are looked up.
    private List<Offer> offers(String typed) {
        var words = Quote.shorten(draft.words(), Quote.SHORT);
        var offers = EntityOffers.of(tools.pen());
        var known =
                typed.isEmpty()
                        ? offers.named(kind, words, tools.language()).stream()
                                .map(NameIndex.Found::entity)
                                .toList()
                        : offers.of(Set.of(kind), typed);
        var list = new ArrayList<Offer>();
        for (var entity : known) {
            list.add(
                    new Offer(
                            name(entity),
                            isAmbiguous(entity, known) ? entity.key() : "",
                            () -> link(entity)));
        }
        if (typed.isEmpty()) {
            list.addAll(fresh(words));
        } else {
            list.add(fresh(typed, ""));
        }
        return list;
    }

    /// A new entry under what the words would be on their own, which is a guess, or as they stand.
    private List<Offer> fresh(String words) {
        var guess = Lemma.guess(words, tools.language(), kind == EntityKind.PLACE);
        return guess.equals(words)
                ? List.of(fresh(words, ""))
                : List.of(fresh(guess, Words.say("entity.guess")), fresh(words, ""));
    }

    private Offer fresh(String name, String remark) {
        return new Offer(
                Words.say("entity.new", MeaningWords.of(kind), name),
                remark,
                () -> draft.mean(NewEntity.named(name, tools.language(), kind, project())));
    }

    private void link(Entity entity) {
        draft.mean(new Meaning.Names(entity.id()));
    }

    /// What Enter takes while nothing is chosen: an entry that has such a name, or else a new one.
    private Optional<Offer> best() {
        if (draft.meaning() instanceof Meaning.Names || field.hasUnwritten()) {
            return Optional.empty();
        }
        var words = Quote.shorten(draft.words(), Quote.SHORT);
        return EntityOffers.of(tools.pen())
                .best(kind, words, tools.language())
                .map(entity -> new Offer(name(entity), "", () -> link(entity)))
                .or(() -> fresh(words).stream().findFirst());
    }

    /// Takes the best offer for the words; whether there was one.
    boolean takeBest() {
        var offer = best();
        offer.ifPresent(each -> each.take().run());
        return offer.isPresent();
    }

    @Override
    public void refresh() {
        field.refresh();
        names.refresh();
        page.setVisible(entity().isPresent());
        page.setManaged(page.isVisible());
        var offer = best();
        best.setText(
                offer.map(each -> Words.say("entity.best", each.words(), each.remark()).strip())
                        .orElse(""));
        best.setVisible(offer.isPresent());
        best.setManaged(offer.isPresent());
    }

    @Override
    public boolean hasUnwritten() {
        return field.hasUnwritten() || names.hasUnwritten();
    }
}
