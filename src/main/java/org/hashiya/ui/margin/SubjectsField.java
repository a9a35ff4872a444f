package org.hashiya.ui.margin;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Party;
import org.hashiya.ui.kit.Field;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Of whom or what a claim speaks: any number of them, and a field for one more.
final class SubjectsField extends VBox implements MarginPart {
    private final Parties parties;
    private final Slot<List<Party>> slot;
    private final VBox list = new VBox(2);
    private final HBox listed = new HBox(Field.caption(Words.say("claim.subjects")), list);
    private final OfferField more;

    SubjectsField(Parties parties, Slot<List<Party>> slot) {
        this.parties = parties;
        this.slot = slot;
        getStyleClass().add("fields");
        listed.getStyleClass().add("field");
        more =
                new OfferField(
                                Words.say("claim.addSubject"),
                                new OfferField.Source(
                                        () -> "",
                                        typed -> parties.offers(typed, this::add),
                                        () -> {}))
                        .named("claim-subject");
        getChildren().addAll(listed, more);
        refresh();
    }

    private void add(Party party) {
        if (!slot.get().contains(party)) {
            var all = new ArrayList<>(slot.get());
            all.add(party);
            slot.set(all);
        }
        more.refresh();
    }

    private void remove(Party party) {
        slot.set(slot.get().stream().filter(each -> !each.equals(party)).toList());
    }

    @Override
    public void refresh() {
        more.refresh();
        list.getChildren().setAll(slot.get().stream().map(this::line).toList());
        listed.setVisible(!slot.get().isEmpty());
        listed.setManaged(!slot.get().isEmpty());
    }

    private HBox line(Party party) {
        var words = new Label(parties.words(party));
        words.setWrapText(true);
        Parts.describe(words, MeaningWords.of(party.kind()) + ": " + words.getText());
        var remove =
                Parts.icon(
                        MaterialDesignC.CLOSE,
                        Words.say("claim.removeSubject", parties.words(party)),
                        () -> remove(party));
        remove.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(6, words, Parts.gap(), remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    public boolean hasUnwritten() {
        return more.hasUnwritten();
    }
}
