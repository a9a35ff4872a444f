package org.hashiya.ui.packs;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hashiya.publish.pack.compose.Drift;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.PackDrift.Drifted;

/// Says of a passage that it is not as it was when it was chosen: what was, what is, and how to go
/// on.
final class DriftNote extends VBox {
    private static final int QUOTED = 300;

    /// @param now what stands at its place now; empty when nothing does
    /// @param refresh takes the passages of the item as they are now
    DriftNote(Drifted drifted, String now, Runnable refresh) {
        super(4);
        getStyleClass().add("pack-drift");
        var sentence = new Label(said(drifted.drift()));
        sentence.setWrapText(true);
        getChildren().add(sentence);
        if (drifted.drift() == Drift.WORDS_CHANGED || drifted.drift() == Drift.TEXT_GONE) {
            quote(Words.say("pack.drift.was"), drifted.excerpt().words());
            if (!now.isBlank()) {
                quote(Words.say("pack.drift.is"), now);
            }
        } else {
            getChildren()
                    .add(
                            PassageForm.button(
                                    Words.say("pack.drift.refresh"),
                                    "pack-drift-refresh",
                                    refresh));
        }
    }

    private void quote(String caption, String words) {
        var quote = Quote.label(Quote.shorten(words, QUOTED));
        quote.setWrapText(true);
        getChildren().addAll(Parts.muted(caption), quote);
    }

    static String said(Drift drift) {
        return switch (drift) {
            case NONE -> "";
            case MARKS_CHANGED -> Words.say("pack.drift.marks");
            case MOVED -> Words.say("pack.drift.moved");
            case WORDS_CHANGED -> Words.say("pack.drift.words");
            case TEXT_GONE -> Words.say("pack.drift.gone");
        };
    }
}
