package org.hashiya.ui.margin;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// A place for one value in an annotation: how to ask for it and how to change it.
record Slot<T>(Supplier<T> value, Consumer<T> change) {
    T get() {
        return value.get();
    }

    void set(T other) {
        change.accept(other);
    }
}
