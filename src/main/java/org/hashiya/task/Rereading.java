package org.hashiya.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Reads something anew, elsewhere, whenever it may have changed. One reading at a time: what is
/// asked for while one is under way is done once, after it, so the newest wins and nothing is read
/// twice. For the screen's thread.
public final class Rereading<T> {
    private final Background background;
    private final Supplier<Callable<T>> next;
    private final Consumer<T> show;
    private boolean isReading;
    private boolean isStale;

    /// @param next says, on the screen's thread, what to read
    /// @param show gets what was read, on the screen's thread
    public Rereading(Background background, Supplier<Callable<T>> next, Consumer<T> show) {
        this.background = background;
        this.next = next;
        this.show = show;
    }

    public void ask() {
        if (isReading) {
            isStale = true;
        } else {
            isReading = true;
            background.run(next.get(), show, this::ended);
        }
    }

    private void ended() {
        isReading = false;
        if (isStale) {
            isStale = false;
            ask();
        }
    }
}
