package org.hashiya.cli;

import java.nio.file.Path;
import java.util.Optional;

/// What commands ask of the window. It is handed in, so that no command needs JavaFX.
public interface Window {
    /// Whether there is a screen to show it on.
    boolean canBeShown();

    /// Shows the desk until it is closed; with no project, the desk asks for one.
    void show(Optional<Path> project);

    /// Draws the desk with this project into a PNG file, without a screen.
    void draw(Path project, Path picture);
}
