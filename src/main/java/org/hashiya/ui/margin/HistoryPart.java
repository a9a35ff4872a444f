package org.hashiya.ui.margin;

import java.util.function.Supplier;
import javafx.scene.control.TitledPane;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Subject;
import org.hashiya.ui.kit.HistoryList;
import org.hashiya.ui.kit.Words;

/// The history of the annotation, closed at first; it is read when somebody opens it.
final class HistoryPart extends TitledPane {
    private final HistoryList list;
    private final Supplier<LastingId> annotation;

    HistoryPart(HistoryList list, Supplier<LastingId> annotation) {
        super(Words.say("history.title"), list);
        this.list = list;
        this.annotation = annotation;
        setId("history");
        getStyleClass().add("history-part");
        setAnimated(false);
        setExpanded(false);
        expandedProperty().addListener(_ -> refresh());
    }

    /// The annotation may be another now.
    void refresh() {
        if (isExpanded()) {
            list.show(new Subject.OfAnnotation(annotation.get()));
        }
    }
}
