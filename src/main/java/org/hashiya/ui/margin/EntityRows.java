package org.hashiya.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hashiya.ui.kit.Parts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Several things of a kind, a row for each that can be taken away, and a row for one more. Rows
/// stay as they are while their number does, so that the keyboard stays where it is.
final class EntityRows extends VBox implements MarginPart {
    private final Supplier<Integer> count;
    private final IntFunction<List<Node>> row;
    private final Consumer<Integer> remove;
    private final String removeWords;
    private final VBox rows = new VBox(4);
    private final List<MarginPart> parts = new ArrayList<>();
    private int shown = -1;

    /// What a row consists of, and how one goes.
    record Making(IntFunction<List<Node>> row, Consumer<Integer> remove, String removeWords) {}

    EntityRows(String title, Supplier<Integer> count, Making making, Node more) {
        super(4);
        this.count = count;
        row = making.row();
        remove = making.remove();
        removeWords = making.removeWords();
        var heading = new Label(title);
        heading.getStyleClass().add("subheading");
        getChildren().addAll(heading, rows, more);
        refresh();
    }

    @Override
    public void refresh() {
        if (count.get() == shown) {
            parts.forEach(MarginPart::refresh);
            return;
        }
        shown = count.get();
        parts.clear();
        rows.getChildren().clear();
        for (int i = 0; i < shown; i++) {
            rows.getChildren().add(line(i));
        }
    }

    private HBox line(int index) {
        var nodes = row.apply(index);
        for (var node : nodes) {
            if (node instanceof MarginPart part) {
                parts.add(part);
            }
        }
        var line = new HBox(6);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(nodes);
        var gone = Parts.icon(MaterialDesignC.CLOSE, removeWords, () -> remove.accept(index));
        gone.setMinWidth(USE_PREF_SIZE);
        line.getChildren().addAll(Parts.gap(), gone);
        return line;
    }

    @Override
    public boolean hasUnwritten() {
        return parts.stream().anyMatch(MarginPart::hasUnwritten);
    }
}
