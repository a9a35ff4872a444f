package org.hashiya.ui.margin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.NameIndex.Found;
import org.hashiya.language.LanguageTag;
import org.hashiya.task.Background;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.margin.EntityTimeline.Dated;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.MentionInContext;
import org.hashiya.workbench.RegisterWork;

/// The page of one entry of the registers: everything that is known of it, to be changed, and below
/// it every passage that mentions it.
public final class EntityPage extends VBox {
    private static final int MOST = 6;

    private final Tools tools;
    private final EntityDraft draft;
    private final Label heading = Quote.label("");
    private final Label kind = Parts.muted("");
    private final EntityDetails details;
    private final EntityTies ties;
    private final OfferField join;
    private final EntityTimeline timeline = new EntityTimeline();
    private final EntityMentions mentions;
    private int asked;

    /// What the page works with.
    public record Tools(Pen pen, Desk desk, Background background, Ways ways) {}

    /// Where the page leads.
    ///
    /// @param open shows the page of another entry
    /// @param go shows a passage
    /// @param close puts this page away, since its entry is gone
    public record Ways(Consumer<EntityId> open, Consumer<Annotation> go, Runnable close) {}

    public EntityPage(Tools tools, Entity entity) {
        super(8);
        this.tools = tools;
        draft = new EntityDraft(tools.pen(), entity);
        getStyleClass().add("entity-page");
        heading.getStyleClass().add("entity-heading");
        heading.setWrapText(true);
        details = new EntityDetails(tools.pen(), draft);
        ties = new EntityTies(tools.pen(), draft, tools.ways().open());
        join =
                new OfferField(
                                Words.say("entity.join"),
                                new OfferField.Source(() -> "", this::others, () -> {}))
                        .named("entity-join");
        mentions = new EntityMentions(new EntityMentions.Deeds(tools.ways().go(), this::split));
        var strike = new Button(Words.say("entity.strike"));
        strike.setId("entity-strike");
        strike.getStyleClass().addAll("danger", "flat", "small");
        strike.setOnAction(
                _ -> work(() -> new RegisterWork(tools.desk()).strike(draft.id()), () -> {}));
        var scroller = new ScrollPane(new VBox(10, details, ties, join, strike));
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.getStyleClass().add("margin-scroller");
        scroller.getContent().getStyleClass().add("entity-details");
        var below = new VBox(8, timeline, mentions);
        VBox.setVgrow(mentions, Priority.ALWAYS);
        var halves = new SplitPane(scroller, below);
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(0.6);
        VBox.setVgrow(halves, Priority.ALWAYS);
        var top = new HBox(10, heading, kind);
        top.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        getChildren().addAll(top, halves);
        refresh();
    }

    public EntityId entity() {
        return draft.id();
    }

    /// An edit was written. Mentions are read meanwhile.
    public void refresh() {
        if (tools.pen().project().entity(draft.id()).isEmpty()) {
            tools.ways().close().run();
            return;
        }
        var entity = draft.now();
        Quote.set(heading, entity.nameIn(new LanguageTag(Words.language())).text());
        kind.setText(MeaningWords.of(entity.kind()) + " · " + entity.reference());
        details.refresh();
        ties.refresh();
        int question = ++asked;
        tools.background()
                .run(
                        () -> MentionInContext.of(tools.desk(), entity.id()),
                        found -> {
                            if (question == asked) {
                                mentions.show(found);
                                timeline.show(dated(entity, found));
                            }
                        });
    }

    private List<Dated> dated(Entity entity, List<MentionInContext> found) {
        var all = new ArrayList<Dated>();
        entity.particulars()
                .dates()
                .flatMap(date -> dated(date, heading.getText(), true, () -> {}))
                .ifPresent(all::add);
        for (var mention : found) {
            if (mention.mark().meaning() instanceof Meaning.Claims(var claim)) {
                var said =
                        claim.paraphrase().text().isBlank()
                                ? mention.words()
                                : claim.paraphrase().text();
                claim.when()
                        .flatMap(date ->
                                dated(
                                        date,
                                        said,
                                        false,
                                        () -> tools.ways().go().accept(mention.mark())))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Dated> dated(
            HistoricalDate date, String what, boolean isOwn, Runnable go) {
        Optional<LocalDate> earliest = date.earliest().or(date::latest);
        Optional<LocalDate> latest = date.latest().or(date::earliest);
        return earliest.flatMap(from ->
                latest.map(to ->
                        new Dated(
                                Words.say("entity.dated", DateWords.of(date), what),
                                from,
                                to,
                                isOwn,
                                go)));
    }

    /// Others of its kind, one of which it may be.
    private List<OfferField.Offer> others(String typed) {
        return tools.pen().names().find(typed, Set.of(draft.now().kind()), MOST, _ -> 0).stream()
                .map(Found::entity)
                .filter(other -> !other.id().equals(draft.id()))
                .map(other ->
                        new OfferField.Offer(
                                other.nameIn(new LanguageTag(Words.language())).text(),
                                other.key(),
                                () -> joinInto(other.id())))
                .toList();
    }

    private void joinInto(EntityId other) {
        work(
                () -> new RegisterWork(tools.desk()).merge(draft.id(), other),
                () -> tools.ways().open().accept(other));
    }

    private void split(List<Annotation> chosen) {
        var old = draft.now();
        var name = old.names().getFirst();
        var fresh =
                NewEntity.named(name.text(), name.language(), old.kind(), tools.pen().project());
        work(
                () -> new RegisterWork(tools.desk()).split(old.id(), chosen, fresh),
                () -> tools.ways().open().accept(fresh.id()));
    }

    /// The edit is put together elsewhere, since that reads the disk.
    private void work(
            java.util.concurrent.Callable<org.hashiya.project.Edit> making, Runnable written) {
        tools.background().run(making, edit -> tools.pen().perform(edit, written, () -> {}));
    }
}
