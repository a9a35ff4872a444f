package org.hashiya.task;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The one thread on which a project is written. What waits is bounded: when the disk cannot keep
/// up, the next edit is refused rather than piled up.
public final class WriterThread implements Executor, AutoCloseable {
    private static final int WAITING = 1_000;

    private final ExecutorService thread =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(WAITING),
                    Thread.ofPlatform().name("project writer").factory());

    /// Queues one edit.
    ///
    /// @throws RejectedExecutionException when too much is waiting, or after closing
    @Override
    public void execute(Runnable edit) {
        thread.execute(edit);
    }

    /// Waits until everything handed in is written.
    @Override
    public void close() {
        thread.close();
    }
}
