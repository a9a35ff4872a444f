package org.hashiya.tei;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hashiya.entity.EntityKind;
import org.hashiya.tei.Said.What;

/// Says in sentences what a TEI file does not have, and why.
final class LeftOut {
    private final Edition edition;
    private final TeiWishes wishes;
    private final Binding binding;
    private final Pointers pointers;
    private final List<Said> sentences = new ArrayList<>();

    /// What could have been written and was not.
    ///
    /// @param relations that lead nowhere
    /// @param comments on annotations that are not in the file
    /// @param repairs that are not listed
    /// @param replaced signs that XML cannot hold, in notes and the like
    record Unwritten(int relations, int comments, int repairs, int replaced) {}

    LeftOut(Edition edition, TeiWishes wishes, Binding binding, Pointers pointers) {
        this.edition = edition;
        this.wishes = wishes;
        this.binding = binding;
        this.pointers = pointers;
    }

    List<Said> sentences(
            Chosen chosen, Unwritten unwritten, AlignmentWriter alignments, Layout layout) {
        count(What.UNASKED, chosen.unasked());
        if (wishes.form() == TeiForm.READING) {
            onPurpose(chosen, unwritten, alignments);
        }
        if (!binding.isTogether()) {
            unused();
            untied();
        }
        count(What.MISSING, pointers.missing().size());
        if (wishes.form() != TeiForm.READING) {
            elsewhere(alignments);
            count(What.RELATIONS, unwritten.relations);
            count(What.COMMENTS, unwritten.comments);
            count(What.REPAIRS, unwritten.repairs);
        }
        for (var part : layout.partsLeftOut()) {
            say(What.PART, part.language());
        }
        count(What.SIGNS, unwritten.replaced);
        if (wishes.breaks() == TeiWishes.Breaks.NONE) {
            count(What.PAGES, edition.text().revision().structure().pages().size());
        }
        return List.copyOf(sentences);
    }

    private void say(What what, Object... parts) {
        sentences.add(Said.of(what, parts));
    }

    /// Unless there are none.
    private void count(What what, int number) {
        if (number > 0) {
            say(what, number);
        }
    }

    /// What a text to read does without.
    private void onPurpose(Chosen chosen, Unwritten unwritten, AlignmentWriter alignments) {
        var tags = new TreeMap<String, Integer>();
        for (var mark : chosen.aside()) {
            tags.merge(mark.annotation().tag().id(), 1, Integer::sum);
        }
        if (!tags.isEmpty()) {
            say(What.READ_TAGS, counted(tags));
        }
        count(What.READ_RELATIONS, unwritten.relations);
        count(What.READ_ALIGNMENTS, alignments.ofThisFile().size());
        count(What.READ_COMMENTS, unwritten.comments);
        count(What.READ_REPAIRS, unwritten.repairs);
        var kept = chosen.marks().inOrder();
        count(What.READ_NOTES, (int) kept.stream().filter(Mark::hasNote).count());
        count(What.READ_ATTRIBUTES, (int) kept.stream().filter(Mark::hasAttributes).count());
        if (!kept.isEmpty()) {
            say(What.READ_HISTORY);
        }
        count(What.READ_CROSSING, chosen.crossing().size());
    }

    /// `claim 12, role 3`
    private static String counted(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> "%s %,d".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /// How entries stand to others that are not in the file.
    private void untied() {
        long untied =
                pointers.entities().stream()
                        .flatMap(entity -> entity.particulars().ties().stream())
                        .filter(tie -> pointers.to(tie.to()).isEmpty())
                        .count();
        count(What.UNTIED, (int) untied);
    }

    /// What of alignments stands in other files.
    private void elsewhere(AlignmentWriter alignments) {
        if (binding.isTogether()) {
            return;
        }
        var here = edition.text().id();
        var others = new TreeSet<String>();
        int leading = 0;
        for (var alignment : alignments.ofThisFile()) {
            var texts = alignment.texts().stream().filter(text -> !text.equals(here)).toList();
            leading += texts.isEmpty() ? 0 : 1;
            texts.forEach(text -> others.add(binding.file(text)));
        }
        if (leading > 0) {
            say(What.LINKS_OUT, leading, String.join(", ", others));
        }
        var homes = new TreeSet<String>();
        for (var alignment : alignments.ofOtherFiles()) {
            homes.add(binding.file(alignment.passages().getFirst().text()));
        }
        if (!homes.isEmpty()) {
            say(What.LINKS_FROM, alignments.ofOtherFiles().size(), String.join(", ", homes));
        }
    }

    /// Entities that no mark of this text points at stand in the file of the corpus only.
    private void unused() {
        var all = edition.project().entities().values();
        int unused = all.size() - pointers.entities().size();
        if (unused > 0) {
            var kinds = new EnumMap<EntityKind, Integer>(EntityKind.class);
            all.forEach(entity -> kinds.merge(entity.kind(), 1, Integer::sum));
            pointers.entities().forEach(entity -> kinds.merge(entity.kind(), -1, Integer::sum));
            var counts = new LinkedHashMap<String, Integer>();
            kinds.forEach((kind, number) -> counts.put(kind.code(), number));
            say(What.UNUSED, unused, counted(counts));
        }
    }
}
