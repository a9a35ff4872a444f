package org.hashiya.ui.margin;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Stance;
import org.hashiya.entity.EntityKind;
import org.hashiya.language.LanguageTag;
import org.hashiya.ui.kit.Words;

/// Every slot of a claim.
final class ClaimFields extends VBox implements MarginPart {
    private static final List<EntityKind> SPEAKERS =
            List.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.GROUP);
    private static final List<EntityKind> PLACES = List.of(EntityKind.PLACE);
    private static final List<EntityKind> ALL = List.of(EntityKind.values());

    private final List<MarginPart> parts;
    private final SlotOffers offers;

    ClaimFields(MarginTools tools, Draft draft) {
        getStyleClass().add("fields");
        var slots = new ClaimSlots(draft, tools.language());
        var around = tools.around(draft.annotation());
        var paraphrase =
                WordsField.lines(Words.say("claim.paraphrase"), slots.paraphrase())
                        .named("claim-paraphrase");
        var language =
                WordsField.line(
                                Words.say("claim.language"),
                                slots.paraphraseLanguage(),
                                ClaimFields::problemWithLanguage)
                        .named("claim-language");
        var kind =
                WordsField.line(Words.say("claim.kind"), slots.kind(), ClaimFields::problemWithKind)
                        .named("claim-kind");
        var stance =
                new ChoiceField<>(
                                Words.say("claim.stance"),
                                List.of(Stance.values()),
                                MeaningWords::of,
                                slots.stance())
                        .named("claim-stance");
        var claimant = party(tools, "claim.claimant", "claim-claimant", SPEAKERS, slots.claimant());
        var subjects = new SubjectsField(new Parties(tools, ALL), slots.subjects());
        var figure = new FigureFields(Words.say("claim.figure"), tools.language(), slots.figure());
        var when = new DateField(Words.say("claim.when"), slots.when(), around).named("claim-when");
        var where = party(tools, "claim.where", "claim-where", PLACES, slots.where());
        var counted =
                WordsField.line(Words.say("claim.counted"), slots.counted()).named("claim-counted");
        var area = party(tools, "claim.area", "claim-area", PLACES, slots.area());
        var time = new DateField(Words.say("claim.time"), slots.time(), around).named("claim-time");
        offers = new SlotOffers(tools, draft, slots);
        var review = new ReviewFields(draft, slots);
        parts =
                List.of(
                        offers,
                        paraphrase,
                        language,
                        kind,
                        stance,
                        claimant,
                        subjects,
                        figure,
                        when,
                        where,
                        counted,
                        area,
                        time,
                        review);
        getChildren()
                .addAll(
                        offers,
                        paraphrase,
                        language,
                        kind,
                        stance,
                        claimant,
                        subjects,
                        when,
                        where,
                        heading("claim.figures"),
                        figure,
                        heading("claim.scope"),
                        counted,
                        area,
                        time,
                        review);
    }

    private static PartyField party(
            MarginTools tools,
            String caption,
            String id,
            List<EntityKind> kinds,
            Slot<Optional<org.hashiya.annotation.Party>> slot) {
        return new PartyField(Words.say(caption), id, new Parties(tools, kinds), slot);
    }

    private static Label heading(String key) {
        var label = new Label(Words.say(key));
        label.getStyleClass().add("subheading");
        return label;
    }

    private static Optional<String> problemWithLanguage(String tag) {
        try {
            var _ = new LanguageTag(tag);
            return Optional.empty();
        } catch (IllegalArgumentException noLanguage) {
            return Optional.of(Words.say("language.puzzling", tag));
        }
    }

    private static Optional<String> problemWithKind(String kind) {
        return kind.isEmpty() || Claim.isKind(kind)
                ? Optional.empty()
                : Optional.of(Words.say("claim.kind.puzzling", kind));
    }

    /// Takes what the words offer first for an open slot; whether there was something.
    boolean takeFirst() {
        return offers.takeFirst();
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
