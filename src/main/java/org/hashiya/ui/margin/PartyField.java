package org.hashiya.ui.margin;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Party;

/// One slot of a claim.
final class PartyField extends VBox implements MarginPart {
    private final OfferField field;

    PartyField(String caption, String id, Parties parties, Slot<Optional<Party>> slot) {
        field =
                new OfferField(
                                caption,
                                new OfferField.Source(
                                        () -> slot.get().map(parties::words).orElse(""),
                                        typed ->
                                                parties.offers(
                                                        typed,
                                                        party -> slot.set(Optional.of(party))),
                                        () -> slot.set(Optional.empty())))
                        .named(id);
        getChildren().add(field);
    }

    @Override
    public void refresh() {
        field.refresh();
    }

    @Override
    public boolean hasUnwritten() {
        return field.hasUnwritten();
    }
}
