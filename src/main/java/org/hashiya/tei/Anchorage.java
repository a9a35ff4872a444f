package org.hashiya.tei;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hashiya.project.Markup;
import org.hashiya.project.Markup.Event;
import org.hashiya.project.Markup.Kind;
import org.hashiya.text.Span;

/// At which places among the words of a foreign file an anchor may stand: not in elements that hold
/// characters or other elements only. A mark with an end elsewhere is pointed at by counting.
final class Anchorage {
    /// Whether what is around the words from an offset on may hold an anchor.
    private final NavigableMap<Integer, Boolean> runs = new TreeMap<>();

    /// Places just outside of an element that may not.
    private final Set<Integer> starts = new HashSet<>();

    private final Set<Integer> ends = new HashSet<>();
    private final Map<Integer, Boolean> before = new HashMap<>();

    Anchorage(Markup markup, KeptElements elements) {
        var holding = new ArrayDeque<Boolean>();
        var prefix = "";
        for (int i = 0; i < markup.events().size(); i++) {
            var event = markup.events().get(i);
            if (event.kind() == Kind.START) {
                if (holding.isEmpty()) {
                    prefix = prefixOf(event);
                }
                note(event, holding);
                boolean holds = elements.isInText(i) && holds(event, prefix);
                if (!holds && isHolding(holding)) {
                    starts.add(event.offset());
                }
                holding.push(holds);
                runs.put(event.offset(), holds);
            } else if (event.kind() == Kind.END) {
                note(event, holding);
                holding.pop();
                boolean holds = isHolding(holding);
                if (holds) {
                    ends.add(event.offset());
                }
                runs.put(event.offset(), holds);
            }
        }
    }

    private void note(Event event, ArrayDeque<Boolean> holding) {
        before.putIfAbsent(event.offset(), isHolding(holding));
    }

    private static boolean isHolding(ArrayDeque<Boolean> holding) {
        return !holding.isEmpty() && holding.getFirst();
    }

    private static String prefixOf(Event event) {
        return event.name().substring(0, event.name().indexOf(':') + 1);
    }

    /// Whether an anchor may stand among the content of an element.
    static boolean holds(Event start, String prefix) {
        return prefixOf(start).equals(prefix)
                && Vocabulary.mayHoldAnchors(KeptElements.local(start.name()));
    }

    boolean isFor(Span span) {
        return holdsStart(span.start()) && holdsEnd(span.end());
    }

    private boolean holdsStart(int offset) {
        var run = runs.floorEntry(offset);
        return (run != null && run.getValue()) || starts.contains(offset);
    }

    /// Directly behind the last sign, or behind the end of an element.
    private boolean holdsEnd(int offset) {
        var behind = before.get(offset);
        if (behind == null) {
            var run = runs.lowerEntry(offset);
            return run != null && run.getValue();
        }
        return behind || ends.contains(offset);
    }
}
