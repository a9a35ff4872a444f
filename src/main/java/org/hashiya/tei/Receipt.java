package org.hashiya.tei;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.EntityKind;

/// What went into a TEI file and what did not, by kind and number.
///
/// @param leftOut a sentence for each kind of thing that is not in the file
/// @param manifest to be held against what is read out of the file again
public record Receipt(
        TeiForm form, Marks marks, Records records, List<Said> leftOut, Manifest manifest) {
    /// Annotations, by where they stand.
    ///
    /// @param inline one element around the words
    /// @param fragmented two or three elements around parts of the words
    /// @param anchored after the text, pointing to two anchors
    /// @param byTag all of them
    public record Marks(int inline, int fragmented, int anchored, SortedMap<TagId, Integer> byTag) {
        public Marks {
            byTag = Collections.unmodifiableSortedMap(byTag);
        }

        static Marks of(org.hashiya.tei.Marks marks, OverlapPlan plan) {
            var byForm = new HashMap<TagForm, Integer>();
            for (var mark : marks.inOrder()) {
                byForm.merge(mark.tag(), 1, Integer::sum);
            }
            var byTag = new TreeMap<TagId, Integer>();
            byForm.forEach((form, number) -> byTag.put(form.tag().id(), number));
            int inline = 0;
            int fragmented = 0;
            for (var piece : plan.pieces()) {
                inline += piece.of() == 1 ? 1 : 0;
                fragmented += piece.of() > 1 && piece.isFirst() ? 1 : 0;
            }
            return new Marks(inline, fragmented, plan.anchored().cardinality(), byTag);
        }

        public int total() {
            return inline + fragmented + anchored;
        }
    }

    /// What stands after the text beside annotations.
    public record Records(
            int claims,
            int relations,
            int alignments,
            int comments,
            SortedMap<EntityKind, Integer> entities) {
        public Records {
            entities = Collections.unmodifiableSortedMap(new TreeMap<>(entities));
        }

        public int allEntities() {
            return entities.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Receipt {
        leftOut = List.copyOf(leftOut);
    }

    /// How many annotations there are, and where they stand.
    public Said first() {
        return Said.of(
                Said.What.MARKS, marks.total(), marks.inline, marks.fragmented, marks.anchored);
    }

    /// For the person who exported.
    public List<Said> sentences() {
        var sentences = new ArrayList<Said>();
        sentences.add(first());
        if (!marks.byTag.isEmpty()) {
            sentences.add(
                    Said.of(
                            Said.What.TAGS,
                            marks.byTag.entrySet().stream()
                                    .map(entry ->
                                            "%s %,d".formatted(entry.getKey(), entry.getValue()))
                                    .collect(Collectors.joining(", "))));
        }
        sentences.add(
                Said.of(
                        Said.What.RECORDS,
                        records.claims,
                        records.relations,
                        records.alignments,
                        records.comments,
                        records.allEntities()));
        sentences.addAll(leftOut);
        return sentences;
    }
}
