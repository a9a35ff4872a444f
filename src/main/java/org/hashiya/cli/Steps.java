package org.hashiya.cli;

import java.io.PrintWriter;
import org.hashiya.workbench.Progress;

/// Says on standard error how far long work is, at most some twenty times. It is ended with Ctrl+C:
/// files that are finished stay, and nothing half-written.
final class Steps implements Progress {
    private static final int TIMES = 20;
    private static final int FEW = 10;

    private final PrintWriter err;
    private final String things;
    private int said;

    Steps(PrintWriter err, String things) {
        this.err = err;
        this.things = things;
    }

    @Override
    public synchronized void done(int some, int of) {
        if (of > FEW && some >= said + Math.max(1, of / TIMES)) {
            said = some;
            err.println("%,d of %,d %s".formatted(some, of, things));
            err.flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
