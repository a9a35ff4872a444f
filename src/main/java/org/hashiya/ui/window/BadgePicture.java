package org.hashiya.ui.window;

import javafx.scene.layout.Region;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.reading.Badge;
import org.hashiya.ui.reading.PatternPicture;

/// A tag as it looks on the page: its tint, and the shape of its line.
final class BadgePicture extends Region {
    private static final double WIDTH = 18;
    private static final double HEIGHT = 12;

    BadgePicture(Badge badge) {
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        var line = new PatternPicture(badge, WIDTH);
        line.setLayoutY(HEIGHT - 4);
        setStyle(
                "-fx-background-color: "
                        + Parts.css(badge.colour().deriveColor(0, 1, 1, 0.26))
                        + "; -fx-background-insets: 0 0 4 0;");
        getChildren().setAll(line);
    }
}
