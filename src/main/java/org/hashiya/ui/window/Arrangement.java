package org.hashiya.ui.window;

import java.util.List;
import java.util.concurrent.Executor;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Pen;

/// Which texts lie in which panes, and how wide everything is: noted when the desk is left, and
/// laid again when it is opened.
record Arrangement(Panes panes, SideBySide parts, Pen pen, Executor screen) {
    Layout now() {
        panes.noteSpots();
        return new Layout(
                panes.all().indexOf(panes.active()),
                panes.places(),
                Widths.of(panes),
                parts.widths());
    }

    /// Lays the desk as it was left; texts that are gone are left out.
    void lay(Layout layout) {
        panes.lay(
                layout.panes().stream()
                        .filter(place -> pen.project().text(place.text()).isPresent())
                        .toList(),
                layout.active());
        screen.execute(() -> {
            Widths.set(panes, layout.between());
            parts.setWidths(layout.around());
        });
    }

    /// For the first time: the first texts, so many of them.
    void layFresh(List<TextId> texts) {
        lay(
                new Layout(
                        0,
                        texts.stream().map(Layout.Place::fresh).toList(),
                        List.of(),
                        Widths.AROUND));
    }
}
