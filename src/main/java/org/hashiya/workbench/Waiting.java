package org.hashiya.workbench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hashiya.project.Refused;

/// For commands, which have nothing else to do meanwhile.
public final class Waiting {
    private Waiting() {}

    /// The result, or the [Refused] that stood in its way.
    public static <T> T on(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw e;
        }
    }
}
