package org.hashiya.ui.window;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.hashiya.task.Background;
import org.hashiya.ui.kit.Settings;

/// Around a desk that is only drawn: texts are read at once, and nobody asks for anything else.
record StillShell(Attire attire) implements Shell {
    @Override
    public Background background() {
        return new Background(Runnable::run, Runnable::run, StillShell::stop);
    }

    private static void stop(Throwable why) {
        throw new IllegalStateException("The desk could not be drawn", why);
    }

    @Override
    public Executor screen() {
        return Platform::runLater;
    }

    @Override
    public Memory memory() {
        return new Memory(Settings.fleeting());
    }

    @Override
    public void remember() {}

    @Override
    public void open(Path project) {}

    @Override
    public void openAnew() {}

    @Override
    public void askForProject() {}

    @Override
    public void askForNew() {}

    @Override
    public void openSample() {}

    @Override
    public void wear(Attire other) {}

    @Override
    public void speak(String language) {}

    @Override
    public void leave() {}
}
