package org.hashiya.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Meaning;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityKind;
import org.hashiya.project.Project;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.margin.OfferField.Offer;

/// Which entry of a register the words name.
final class EntityField extends VBox implements MarginPart {
    private final MarginTools tools;
    private final Draft draft;
    private final EntityKind kind;
    private final OfferField field;
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
        getChildren().addAll(field, names);
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
        var offers = new ArrayList<Offer>();
        var known =
                new EntityOffers(List.copyOf(project().entities().values()))
                        .of(Set.of(kind), typed.isEmpty() ? words : typed);
        for (var entity : known) {
            offers.add(
                    new Offer(
                            name(entity),
                            isAmbiguous(entity, known) ? entity.key() : "",
                            () -> draft.mean(new Meaning.Names(entity.id()))));
        }
        var name = typed.isEmpty() ? words : typed;
        offers.add(
                new Offer(
                        Words.say("entity.new", MeaningWords.of(kind), name),
                        "",
                        () ->
                                draft.mean(
                                        NewEntity.named(name, tools.language(), kind, project()))));
        return offers;
    }

    @Override
    public void refresh() {
        field.refresh();
        names.refresh();
    }

    @Override
    public boolean hasUnwritten() {
        return field.hasUnwritten() || names.hasUnwritten();
    }
}
