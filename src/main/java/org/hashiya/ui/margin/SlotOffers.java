package org.hashiya.ui.margin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Party;
import org.hashiya.claim.Amounts;
import org.hashiya.proposal.slots.PassageSlots;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What the words of a claim offer for its open slots: whoever is named in them, figures and dates.
/// Enter takes the first one, from the page as well; each can be taken or put away by itself.
/// Nothing is in the claim before it is taken.
final class SlotOffers extends VBox implements MarginPart {
    private final MarginTools tools;
    private final ClaimSlots slots;
    private final PassageSlots read;
    private final Set<String> putAway = new HashSet<>();
    private List<Offer> offered = List.of();

    /// @param caption of the slot
    private record Offer(String caption, String words, Runnable take) {}

    SlotOffers(MarginTools tools, Draft draft, ClaimSlots slots) {
        super(3);
        this.tools = tools;
        this.slots = slots;
        setId("slot-offers");
        getStyleClass().add("slot-offers");
        var annotation = draft.annotation();
        read =
                PassageSlots.of(
                        draft.words(),
                        inside(annotation),
                        tools.around(annotation),
                        tools.pen().project().entities());
        refresh();
    }

    private List<Annotation> inside(Annotation claim) {
        return tools.pen().read(claim.text()).touching(claim.span()).stream()
                .filter(each -> !each.id().equals(claim.id()))
                .filter(each ->
                        each.span().start() >= claim.span().start()
                                && each.span().end() <= claim.span().end())
                .toList();
    }

    private List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        var claim = slots.claim();
        var parties = new Parties(tools, List.of());
        for (var subject : read.subjects()) {
            if (!claim.subjects().contains(subject)) {
                offers.add(
                        new Offer(
                                Words.say("claim.subjects"),
                                parties.words(subject),
                                () -> about(subject)));
            }
        }
        if (claim.figure().isEmpty()) {
            var locale = Locale.forLanguageTag(Words.language());
            for (var figure : read.figures()) {
                offers.add(
                        new Offer(
                                Words.say("claim.figure"),
                                Amounts.say(figure, locale),
                                () -> slots.figure().set(Optional.of(figure))));
            }
        }
        if (claim.when().isEmpty()) {
            for (var date : read.dates()) {
                offers.add(
                        new Offer(
                                Words.say("claim.when"),
                                DateWords.of(date),
                                () -> slots.when().set(Optional.of(date))));
            }
        }
        offers.removeIf(offer -> putAway.contains(key(offer)));
        return offers;
    }

    private void about(Party subject) {
        var subjects = new ArrayList<>(slots.claim().subjects());
        subjects.add(subject);
        slots.subjects().set(subjects);
    }

    private static String key(Offer offer) {
        return offer.caption() + offer.words();
    }

    @Override
    public void refresh() {
        var now = offers();
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
        if (now.stream().map(SlotOffers::key).toList().equals(keys())) {
            offered = now;
            return;
        }
        offered = now;
        var heading = new Label(Words.say("slots.title"));
        heading.getStyleClass().add("subheading");
        getChildren().setAll(heading);
        for (var offer : offered) {
            getChildren().add(line(offer, offer.equals(offered.getFirst())));
        }
    }

    private List<String> keys() {
        return offered.stream().map(SlotOffers::key).toList();
    }

    private HBox line(Offer offer, boolean isFirst) {
        var said = Words.say("slots.offer", offer.caption(), offer.words());
        var take = new Button(isFirst ? Words.say("slots.first", said) : said);
        take.getStyleClass().addAll("flat", "small", "best-offer", "slot-offer");
        take.setMnemonicParsing(false);
        take.setMaxWidth(Double.MAX_VALUE);
        take.setAlignment(Pos.CENTER_LEFT);
        take.setOnAction(_ -> offer.take().run());
        HBox.setHgrow(take, Priority.ALWAYS);
        var away =
                Parts.icon(
                        MaterialDesignC.CLOSE,
                        Words.say("slots.away", said),
                        () -> {
                            putAway.add(key(offer));
                            refresh();
                        });
        return new HBox(2, take, away);
    }

    /// Takes the first offer; whether there was one.
    boolean takeFirst() {
        offered = offers();
        offered.stream().findFirst().ifPresent(offer -> offer.take().run());
        return !offered.isEmpty();
    }

    @Override
    public boolean hasUnwritten() {
        return false;
    }
}
