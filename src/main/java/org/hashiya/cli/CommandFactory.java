package org.hashiya.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Hands the window to those commands that draw.
record CommandFactory(Window window) implements IFactory {
    @Override
    public <K> K create(Class<K> wanted) throws Exception {
        if (wanted == OpenDesk.class) {
            return wanted.cast(new OpenDesk(window));
        }
        if (wanted == Tour.class) {
            return wanted.cast(new Tour(window));
        }
        if (wanted == Rehearse.class) {
            return wanted.cast(new Rehearse(window));
        }
        return CommandLine.defaultFactory().create(wanted);
    }
}
