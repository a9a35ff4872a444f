package org.hashiya.ui.window;

import org.hashiya.project.Refused;
import org.hashiya.ui.kit.Words;

/// Says what went wrong in words for a reader. Our own mistakes go to the log as well.
final class Apology {
    private static final System.Logger LOG = System.getLogger(Apology.class.getName());

    private Apology() {}

    static String of(Throwable why) {
        for (var cause = why; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused.sentence();
            }
        }
        LOG.log(System.Logger.Level.ERROR, why.toString(), why);
        var message = why.getMessage();
        return Words.say(
                "problem.ours", message == null ? why.getClass().getSimpleName() : message);
    }
}
