package org.hashiya.publish.pack.write;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.publish.pack.Run;

/// Footnotes that were called and not yet written, numbered through the booklet.
final class Notes {
    private final List<Called> waiting = new ArrayList<>();
    private int last;

    record Called(int number, Run.Footnote note) {}

    /// Numbers a note that is written where it is called.
    int count() {
        return ++last;
    }

    int call(Run.Footnote note) {
        waiting.add(new Called(++last, note));
        return last;
    }

    /// Those that wait; they do so no longer.
    List<Called> take() {
        var taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}
