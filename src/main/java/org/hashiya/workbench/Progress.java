package org.hashiya.workbench;

/// Hears how far long work is, and can end it.
public interface Progress {
    /// Nobody listens, and nothing ends the work early.
    Progress NONE =
            new Progress() {
                @Override
                public void done(int some, int of) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    /// Called from whatever thread, and not always in order.
    void done(int some, int of);

    boolean isCancelled();
}
