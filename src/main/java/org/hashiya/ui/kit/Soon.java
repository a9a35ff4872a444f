package org.hashiya.ui.kit;

import javafx.application.Platform;

/// Does something once, soon, however often it is asked for until then.
public final class Soon {
    private final Runnable deed;
    private boolean planned;

    public Soon(Runnable deed) {
        this.deed = deed;
    }

    /// On the screen's thread.
    public void plan() {
        if (!planned) {
            planned = true;
            Platform.runLater(this::now);
        }
    }

    private void now() {
        planned = false;
        deed.run();
    }
}
