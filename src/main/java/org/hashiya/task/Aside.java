package org.hashiya.task;

import java.util.concurrent.Executor;

/// Runs each piece of work beside everything else, on a virtual thread of its own.
public final class Aside implements Executor {
    @Override
    public void execute(Runnable work) {
        Thread.startVirtualThread(work);
    }
}
