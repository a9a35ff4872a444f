package org.hashiya.ui.window;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.SplitPane;

/// Where dividers stand, as parts of the whole.
final class Widths {
    /// Library and margin on a desk that nobody has arranged yet.
    static final List<Double> AROUND = List.of(0.17, 0.75);

    private Widths() {}

    static List<Double> of(SplitPane pane) {
        return Arrays.stream(pane.getDividerPositions()).boxed().toList();
    }

    /// Sets as many dividers as there are.
    static void set(SplitPane pane, List<Double> positions) {
        if (positions.size() == pane.getDividers().size()) {
            for (int i = 0; i < positions.size(); i++) {
                pane.setDividerPosition(i, positions.get(i));
            }
        }
    }
}
