package org.hashiya.ui.window;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import org.hashiya.project.Progress;
import org.hashiya.task.Background;
import org.hashiya.text.TextId;
import org.hashiya.ui.claims.ClaimTablePage;
import org.hashiya.ui.claims.ClaimWays;
import org.hashiya.ui.claims.ClaimsPage;
import org.hashiya.ui.coverage.CoveragePage;
import org.hashiya.ui.discussion.CommentsPage;
import org.hashiya.ui.drawer.Drawer;
import org.hashiya.ui.drawer.HistoryPage;
import org.hashiya.ui.export.CheckPage;
import org.hashiya.ui.kit.EntityWanted;
import org.hashiya.ui.kit.HistoryList;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.timeline.TimelinePage;
import org.hashiya.workbench.Desk;

/// What lies in the drawer. Some pages speak of the text that is read, and follow when it is
/// another.
final class Contents {
    private final Drawer drawer;
    private final Panes panes;
    private Optional<TextId> read = Optional.empty();

    Contents(Drawer drawer, Panes panes) {
        this.drawer = drawer;
        this.panes = panes;
    }

    void lay(Desk desk, Pen pen, Background background, HistoryList history, Errands errands) {
        var going = new Going(panes, pen, background);
        var coverage = new CoveragePage(pen, background, this::stand, going::to);
        drawer.add(new HistoryPage(history));
        drawer.add(new CommentsPage(pen, () -> panes.active().text(), going::to));
        drawer.add(coverage);
        drawer.add(
                new TimelinePage(
                        desk,
                        background,
                        new TimelinePage.Ways(
                                entry -> going.to(entry.passage(), entry.id()), errands::save)));
        drawer.add(new ClaimsPage(desk, pen, background, going::toBoth));
        drawer.add(
                new ClaimTablePage(
                        desk,
                        pen,
                        background,
                        new ClaimWays(going::to, going::toBoth, errands::save)));
        drawer.add(
                new CheckPage(
                        desk,
                        background,
                        () -> panes.active().text(),
                        new CheckPage.Ways(
                                going::to,
                                entity -> panes.fireEvent(new EntityWanted(entity.id())))));
        panes.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (Keys.READ.match(key)) {
                        coverage.toggle(Progress.Step.READ);
                        key.consume();
                    } else if (Keys.CHECKED.match(key)) {
                        coverage.toggle(Progress.Step.CHECKED);
                        key.consume();
                    }
                });
    }

    private Optional<CoveragePage.Stand> stand() {
        return panes.active()
                .attention()
                .map(now -> new CoveragePage.Stand(now.text().id(), now.selection().start()));
    }

    /// The reader may have turned to another text.
    void attend() {
        var now = panes.active().text();
        if (!now.equals(read)) {
            read = now;
            drawer.turn();
        }
    }
}
