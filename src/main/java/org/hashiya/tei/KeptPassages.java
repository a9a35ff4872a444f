package org.hashiya.tei;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hashiya.text.Span;

/// The passages of a text of somebody else that are aligned with others. Its paragraphs have the
/// ids that their file gave them, or none, so each passage is a `span` of its own, to which links
/// of this file and of other files point: between two anchors, or, where no anchor may stand,
/// counted from the beginning of the text.
final class KeptPassages {
    private final List<Stretch> anchored = new ArrayList<>();
    private final Map<String, String> pointers = new LinkedHashMap<>();

    /// @param counted what points to words by counting
    KeptPassages(List<Stretch> passages, Anchorage anchorage, Function<Span, String> counted) {
        for (var passage : passages) {
            var id = new String(passage.id(), StandardCharsets.US_ASCII);
            var span = new Span(passage.start(), passage.end());
            if (anchorage.isFor(span)) {
                anchored.add(passage);
                pointers.put(id, "");
            } else {
                pointers.put(id, counted.apply(span));
            }
        }
    }

    /// Those between anchors, by start.
    List<Stretch> anchored() {
        return anchored;
    }

    boolean isAnyCounted() {
        return pointers.values().stream().anyMatch(pointer -> !pointer.isEmpty());
    }

    boolean areNone() {
        return pointers.isEmpty();
    }

    void write(XmlOut out) throws IOException {
        if (areNone()) {
            return;
        }
        out.raw("<spanGrp type=\"" + StandOffReader.PASSAGES + "\">\n");
        for (var passage : pointers.entrySet()) {
            var id = passage.getKey();
            out.raw("<span xml:id=\"" + id + "\"");
            out.raw(
                    passage.getValue().isEmpty()
                            ? " from=\"#" + id + ".s\" to=\"#" + id + ".e\"/>\n"
                            : " target=\"" + passage.getValue() + "\"/>\n");
        }
        out.raw("</spanGrp>\n");
    }
}
