package org.hashiya.ui.drawer;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.hashiya.project.Subject;
import org.hashiya.ui.kit.HistoryList;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// Who did what in the project and when, the newest first.
public final class HistoryPage implements DrawerPage {
    private final HistoryList list;
    private final ScrollPane scroller;

    public HistoryPage(HistoryList list) {
        this.list = list;
        scroller = new ScrollPane(list);
        scroller.setFitToWidth(true);
        scroller.getStyleClass().add("edge-to-edge");
        Parts.name(scroller, title());
    }

    @Override
    public String id() {
        return "history";
    }

    @Override
    public String title() {
        return Words.say("history.title");
    }

    @Override
    public Node content() {
        return scroller;
    }

    @Override
    public void refresh() {
        list.show(new Subject.Everything());
    }
}
