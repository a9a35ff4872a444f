package org.hashiya.ui.window;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.hashiya.text.TextId;
import org.hashiya.ui.library.LibraryView;

/// Texts that are dragged out of the library onto a pane.
final class TextDrop {
    private TextDrop() {}

    /// @param show gets the pane and the text that was let go there
    static void take(ReadingPane pane, BiConsumer<ReadingPane, TextId> show) {
        pane.setOnDragOver(drag -> {
            if (dragged(drag).isPresent()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            drag.consume();
        });
        pane.setOnDragDropped(drop -> {
            var text = dragged(drop);
            text.ifPresent(id -> show.accept(pane, id));
            drop.setDropCompleted(text.isPresent());
            drop.consume();
        });
    }

    private static Optional<TextId> dragged(DragEvent drag) {
        return LibraryView.dragged(drag.getDragboard());
    }
}
