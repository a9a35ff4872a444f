package org.hashiya.task;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Runs slow work on virtual threads and brings the result home to the screen's thread.
public final class Background {
    private final Executor workers;
    private final Executor screen;
    private final Consumer<Throwable> apologise;

    /// Tests hand in `Runnable::run` for both executors.
    public Background(Executor workers, Executor screen, Consumer<Throwable> apologise) {
        this.workers = workers;
        this.screen = screen;
        this.apologise = apologise;
    }

    /// A virtual thread for each piece of work.
    public Background(Executor screen, Consumer<Throwable> apologise) {
        this(Thread::startVirtualThread, screen, apologise);
    }

    /// Does `slow` elsewhere, then `then` on the screen; what goes wrong is said once, there.
    public <T> void run(Callable<T> slow, Consumer<T> then) {
        run(slow, then, () -> {});
    }

    /// The same; `ended` is run on the screen last, whatever came of it.
    public <T> void run(Callable<T> slow, Consumer<T> then, Runnable ended) {
        workers.execute(() -> {
            try {
                var result = slow.call();
                screen.execute(() -> then.accept(result));
            } catch (Exception e) {
                screen.execute(() -> apologise.accept(e));
            } finally {
                screen.execute(ended);
            }
        });
    }
}
