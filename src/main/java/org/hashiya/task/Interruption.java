package org.hashiya.task;

import java.io.InterruptedIOException;

/// Asked by long work between its steps, whether somebody wants it to stop.
public final class Interruption {
    private Interruption() {}

    /// @throws InterruptedIOException when the thread was interrupted; it stays so
    public static void check() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Stopped, as was asked");
        }
    }
}
