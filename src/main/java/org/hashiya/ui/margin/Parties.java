package org.hashiya.ui.margin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hashiya.annotation.Party;
import org.hashiya.entity.EntityKind;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.margin.OfferField.Offer;

/// Who or what may stand in a slot of a claim.
///
/// @param kinds of what can be chosen; the first ones are offered as mere words as well
record Parties(MarginTools tools, List<EntityKind> kinds) {
    private Set<EntityKind> set() {
        return EnumSet.copyOf(kinds);
    }

    String words(Party party) {
        return switch (party) {
            case Party.Registered(var id, _) ->
                    tools.pen()
                            .project()
                            .entity(id)
                            .map(entity -> entity.nameIn(tools.language()).text())
                            .orElse("");
            case Party.Worded(var words, _) -> words;
        };
    }

    /// Entries of the registers first, then the words as they stand.
    List<Offer> offers(String typed, Consumer<Party> take) {
        var offers = new ArrayList<Offer>();
        for (var entity : EntityOffers.of(tools.pen()).of(set(), typed)) {
            offers.add(
                    new Offer(
                            entity.nameIn(tools.language()).text(),
                            MeaningWords.of(entity.kind()),
                            () -> take.accept(new Party.Registered(entity.id(), entity.kind()))));
        }
        if (!typed.isBlank()) {
            for (var kind : kinds) {
                offers.add(
                        new Offer(
                                Words.say("party.words", typed),
                                MeaningWords.of(kind),
                                () -> take.accept(new Party.Worded(typed, kind))));
            }
        }
        return offers;
    }
}
