package org.hashiya.ui.window;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.hashiya.task.Background;
import org.hashiya.ui.kit.Look;

/// What the desk and the start screen ask of the window around them.
interface Shell {
    Background background();

    /// Runs things on the screen's thread.
    Executor screen();

    /// What is remembered of the window.
    Memory memory();

    /// Writes what is remembered to the disk, soon.
    void remember();

    void open(Path project);

    /// Closes the open project and opens it again, with what was not saved.
    void openAnew();

    /// Asks which project to open.
    void askForProject();

    /// Asks where a new project shall be.
    void askForNew();

    void openSample();

    Attire attire();

    void wear(Attire attire);

    default Look look() {
        return attire().look();
    }

    default void wear(Look look) {
        wear(attire().look(look));
    }

    /// The window speaks this language from now on.
    void speak(String language);

    void leave();
}
