package org.hashiya.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Runs commands as a shell would, and keeps what the last one printed.
final class CommandRun {
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    int of(Object... words) {
        out = new StringWriter();
        err = new StringWriter();
        var args = Arrays.stream(words).map(String::valueOf).toArray(String[]::new);
        return Commands.line(new NoWindow(), new PrintWriter(out), new PrintWriter(err), args)
                .execute(args);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    private static final class NoWindow implements Window {
        @Override
        public boolean canBeShown() {
            return false;
        }

        @Override
        public void show(Optional<Path> project) {
            throw new IllegalStateException("No command here opens a window");
        }

        @Override
        public void draw(Path project, Path picture) {
            throw new IllegalStateException("No command here draws");
        }
    }
}
