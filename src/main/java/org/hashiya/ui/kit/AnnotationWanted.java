package org.hashiya.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;
import org.hashiya.annotation.Annotation;

/// Somebody wants to see the passage of an annotation.
public final class AnnotationWanted extends Event {
    private static final long serialVersionUID = 1L;
    public static final EventType<AnnotationWanted> WANTED =
            new EventType<>(Event.ANY, "ANNOTATION_WANTED");

    private final transient Annotation annotation;

    public AnnotationWanted(Annotation annotation) {
        super(WANTED);
        this.annotation = annotation;
    }

    public Annotation annotation() {
        return annotation;
    }
}
