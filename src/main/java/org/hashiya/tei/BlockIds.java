package org.hashiya.tei;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.Structure.Kind;
import org.hashiya.text.TextId;

/// The XML ids of the blocks of a text: its short id, the first letter of the kind, and a number
/// among those of its kind.
final class BlockIds {
    private final Map<Span, String> ids = new HashMap<>();

    BlockIds(TextId text, Structure structure) {
        var counted = new EnumMap<Kind, Integer>(Kind.class);
        for (var block : structure.blocks()) {
            ids.put(
                    block.span(),
                    stem(MarkIds.shortId(text), block.kind())
                            + counted.merge(block.kind(), 1, Integer::sum));
        }
    }

    /// What the ids of blocks of one kind begin with.
    static String stem(String shortId, Kind kind) {
        return shortId + "." + kind.tei().charAt(0);
    }

    /// The block that is exactly these words.
    Optional<String> of(Span span) {
        return Optional.ofNullable(ids.get(span));
    }
}
