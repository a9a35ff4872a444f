package org.hashiya.parallel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hashiya.text.OffsetMap;
import org.hashiya.text.TextId;

/// What becomes of alignments when a text gets other words.
///
/// @param before those that move, as they were
/// @param after the same, as they will be
/// @param lost those of which a passage has an end inside a stretch that was replaced: a person
///   must say where they lie, or take them away
public record Carried(List<Alignment> before, List<Alignment> after, List<Alignment> lost) {
    public Carried {
        before = List.copyOf(before);
        after = List.copyOf(after);
        lost = List.copyOf(lost);
    }

    /// @param text whose words change; passages of other texts stay where they are
    public static Carried over(OffsetMap map, TextId text, Collection<Alignment> alignments) {
        var before = new ArrayList<Alignment>();
        var after = new ArrayList<Alignment>();
        var lost = new ArrayList<Alignment>();
        for (var alignment : alignments) {
            var passages = new ArrayList<Passage>();
            for (var passage : alignment.passages()) {
                if (passage.text().equals(text)) {
                    map.carry(passage.span()).map(passage::over).ifPresent(passages::add);
                } else {
                    passages.add(passage);
                }
            }
            if (passages.size() < alignment.passages().size()) {
                lost.add(alignment);
            } else if (!passages.equals(alignment.passages())) {
                before.add(alignment);
                after.add(alignment.between(passages));
            }
        }
        return new Carried(before, after, lost);
    }
}
