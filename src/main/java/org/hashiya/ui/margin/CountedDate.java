package org.hashiya.ui.margin;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.language.Direction;
import org.hashiya.proposal.dating.Circumstances;
import org.hashiya.proposal.dating.ReadDate;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// How a date is counted from the one before it: "28 April 1920 → three days later → 1 May 1920".
/// Where something else is written, because the other date was changed or a person decided so, the
/// count is offered and never put in by itself.
final class CountedDate extends VBox implements MarginPart {
    private final Slot<Optional<HistoricalDate>> slot;
    private final Circumstances around;
    private final String words;
    private final FlowPane chain = new FlowPane(5, 1);
    private final Button take = new Button();

    CountedDate(Slot<Optional<HistoricalDate>> slot, Circumstances around, String words) {
        this.slot = slot;
        this.around = around;
        this.words = words;
        chain.setId("date-chain");
        take.setId("date-take");
        take.getStyleClass().add("small");
        setSpacing(4);
        getChildren().addAll(chain, take);
    }

    @Override
    public void refresh() {
        var counted = around.counted(words);
        show(this, counted.isPresent());
        counted.ifPresent(this::show);
    }

    private void show(Circumstances.Counted counted) {
        var date = counted.read().date();
        chain.getChildren()
                .setAll(
                        link(DateWords.of(counted.anchor())),
                        link(Words.say("date.chain")),
                        link(words.replaceAll("\\s+", " ").strip()),
                        link(Words.say("date.chain")),
                        link(DateWords.of(new ReadDate(date, Set.of()))));
        take.setText(Words.say("date.takeCounted", DateWords.of(date)));
        take.setOnAction(_ -> slot.set(Optional.of(date)));
        show(take, !slot.get().equals(Optional.of(date)));
    }

    /// Of the chain; each runs its own way, and the chain that of the window.
    private static Label link(String words) {
        var link = Parts.muted(words);
        link.setWrapText(true);
        Parts.setDirection(link, Direction.ofWords(words));
        return link;
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    @Override
    public boolean hasUnwritten() {
        return false;
    }
}
