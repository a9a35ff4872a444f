package org.hashiya.ui.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hashiya.text.Span;

/// Which stretches of a text a passage shows, when more is taken in or something is cut out.
final class Cuts {
    private Cuts() {}

    /// In order; what overlaps or touches becomes one stretch.
    static List<Span> with(List<Span> stretches, Span more) {
        var all = new ArrayList<>(stretches);
        all.add(more);
        all.sort(Comparator.comparingInt(Span::start));
        var joined = new ArrayList<Span>();
        for (var each : all) {
            if (!joined.isEmpty() && each.start() <= joined.getLast().end()) {
                var last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), each.end())));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }

    /// What is left when `gone` is cut out; nothing when that was all.
    static List<Span> without(List<Span> stretches, Span gone) {
        var left = new ArrayList<Span>();
        for (var each : stretches) {
            if (!each.overlaps(gone)) {
                left.add(each);
                continue;
            }
            if (each.start() < gone.start()) {
                left.add(new Span(each.start(), gone.start()));
            }
            if (gone.end() < each.end()) {
                left.add(new Span(gone.end(), each.end()));
            }
        }
        return left;
    }
}
