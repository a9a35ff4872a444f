package org.hashiya.ui.reading;

import javafx.scene.Group;
import javafx.scene.shape.Rectangle;

/// The underline of a tag, for lists of tags.
public final class PatternPicture extends Group {
    public PatternPicture(Badge badge, double width) {
        for (var stroke : badge.pattern().strokes()) {
            var line = new Rectangle(0, stroke.top(), width, stroke.height());
            line.setSmooth(false);
            line.setFill(stroke.paint(badge.colour()));
            getChildren().add(line);
        }
        setManaged(false);
    }
}
