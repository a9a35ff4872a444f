package org.hashiya.ui.margin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Comment;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Tag;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.ui.discussion.ThreadList;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.tagging.Asks;
import org.hashiya.ui.tagging.FirstMeaning;

/// Everything that can be changed in one annotation. Which fields there are, its tag and its
/// meaning say.
final class Fields extends VBox {
    private final MarginTools tools;
    private final Draft draft;
    private final ChoiceField<Tag> tag;
    private final VBox special = new VBox();
    private final AttributeFields attributes;
    private final ChoiceField<Certainty> certainty;
    private final WordsField note;
    private final Label made = Parts.muted("");
    private final ThreadList comments;
    private final HistoryPart history;
    private final RelationsPart relations;
    private List<MarginPart> parts = List.of();
    private Optional<Asks> shown = Optional.empty();

    Fields(MarginTools tools, Draft draft) {
        this.tools = tools;
        this.draft = draft;
        getStyleClass().addAll("fields", "card-fields");
        special.getStyleClass().add("fields");
        tag =
                new ChoiceField<>(
                                Words.say("field.tag"),
                                tools.pen().project().tags().tags(),
                                each -> each.label(Words.language()),
                                new Slot<>(this::tagNow, this::retag))
                        .named("tag");
        attributes = new AttributeFields(tools, draft);
        certainty =
                new ChoiceField<>(
                                Words.say("field.certainty"),
                                Arrays.asList(Certainty.values()),
                                MeaningWords::of,
                                new Slot<>(
                                        () -> draft.body().certainty(),
                                        sure -> draft.change(body -> body.certainty(sure))))
                        .named("certainty");
        note =
                WordsField.lines(
                                Words.say("field.note"),
                                new Slot<>(
                                        () -> draft.body().note(),
                                        words -> draft.change(body -> body.note(words))))
                        .named("note");
        made.setWrapText(true);
        var erase = new Button(Words.say("field.erase"));
        erase.setId("erase");
        erase.getStyleClass().addAll("danger", "flat", "small");
        erase.setOnAction(_ -> draft.erase());
        Parts.explain(erase, Words.say("field.erase.tip"));
        var last = new HBox(8, made, Parts.gap(), erase);
        erase.setMinWidth(USE_PREF_SIZE);
        last.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        history = new HistoryPart(tools.histories().get(), () -> draft.annotation().id());
        relations = new RelationsPart(tools, draft);
        comments = new ThreadList(tools.pen(), () -> Optional.of(place()));
        getChildren()
                .addAll(
                        special,
                        attributes,
                        certainty,
                        note,
                        tag,
                        relations,
                        last,
                        comments,
                        history);
        refresh();
    }

    private Comment.Place place() {
        var annotation = draft.annotation();
        return new Comment.Place(annotation.text(), Optional.of(annotation.id()), Optional.empty());
    }

    /// Puts the keyboard where the next comment is written.
    void comment() {
        comments.compose();
    }

    private Tag tagNow() {
        var id = draft.body().tag();
        return tools.pen()
                .project()
                .tags()
                .find(id)
                .orElseGet(() -> tools.pen().project().tags().tags().getFirst());
    }

    /// Another tag keeps the meaning where that still answers what the tag asks.
    private void retag(Tag other) {
        draft.change(body ->
                new Body(
                        other.id(),
                        Asks.of(other).equals(Asks.of(tagNow()))
                                ? body.meaning()
                                : FirstMeaning.of(
                                        other, draft.words(), tools.around(draft.annotation())),
                        body.certainty(),
                        body.note(),
                        withPresets(other, body.attributes())));
    }

    private static Map<String, String> withPresets(Tag tag, Map<String, String> values) {
        var all = new TreeMap<>(tag.usage().presets());
        all.putAll(values);
        return all;
    }

    void refresh() {
        var asks = asks();
        if (!shown.equals(Optional.of(asks))) {
            shown = Optional.of(asks);
            parts = parts(asks);
            special.getChildren().setAll(parts.stream().map(Node.class::cast).toList());
        }
        parts.forEach(MarginPart::refresh);
        attributes.refresh();
        tag.refresh();
        certainty.refresh();
        note.refresh();
        relations.refresh();
        comments.refresh();
        history.refresh();
        made.setText(AuthorWords.of(draft.annotation().authorship()));
    }

    /// What it means already comes before what its tag asks.
    private Asks asks() {
        var byTag = Asks.of(tagNow());
        return switch (draft.meaning()) {
            case Meaning.Names(var id) ->
                    tools.pen()
                            .project()
                            .entity(id)
                            .<Asks>map(entity -> new Asks.Entity(entity.kind()))
                            .orElse(byTag);
            case Meaning.Dates _ -> new Asks.Date();
            case Meaning.Measures _ -> new Asks.Figure();
            case Meaning.Claims _ -> new Asks.Claim();
            case Meaning.Plain() -> byTag;
        };
    }

    private List<MarginPart> parts(Asks asks) {
        return switch (asks) {
            case Asks.Entity(var kind) -> List.of(new EntityField(tools, draft, kind));
            case Asks.Date() ->
                    List.of(
                            new DateEditor(
                                    Words.say("field.date"),
                                    date(),
                                    tools.around(draft.annotation()),
                                    draft.words()));
            case Asks.Figure() ->
                    List.of(
                            new FigureFields(
                                    Words.say("field.figure"), tools.language(), figure()));
            case Asks.Claim() -> List.of(new ClaimFields(tools, draft));
            case Asks.Nothing() -> List.of();
        };
    }

    private Slot<Optional<HistoricalDate>> date() {
        return new Slot<>(
                () ->
                        draft.meaning() instanceof Meaning.Dates(var date)
                                ? Optional.of(date)
                                : Optional.empty(),
                date -> draft.mean(date.<Meaning>map(Meaning.Dates::new).orElse(Meaning.PLAIN)));
    }

    private Slot<Optional<Figure>> figure() {
        return new Slot<>(
                () ->
                        draft.meaning() instanceof Meaning.Measures(var figure)
                                ? Optional.of(figure)
                                : Optional.empty(),
                figure ->
                        draft.mean(
                                figure.<Meaning>map(Meaning.Measures::new).orElse(Meaning.PLAIN)));
    }

    boolean hasUnwritten() {
        var all = new ArrayList<MarginPart>(parts);
        all.add(attributes);
        all.add(note);
        return comments.hasUnwritten() || all.stream().anyMatch(MarginPart::hasUnwritten);
    }

    /// Links the words to the entry that is offered first, or fills the first slot of a claim for
    /// which they offer something; whether there was something to take.
    boolean linkBest() {
        return parts.stream()
                .anyMatch(part ->
                        switch (part) {
                            case EntityField field -> field.takeBest();
                            case ClaimFields claim -> claim.takeFirst();
                            default -> false;
                        });
    }

    /// The first field that can be typed into or chosen from.
    void focusFirst() {
        first(this).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> first(Node node) {
        if (node instanceof TextInputControl || node instanceof ComboBox<?>) {
            return Optional.of(node);
        }
        return node instanceof javafx.scene.Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
