package org.hashiya.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hashiya.entity.EntityKind;

/// Says in sentences what a TEI file does not have, and why.
final class LeftOut {
    private final Edition edition;
    private final TeiWishes wishes;
    private final Binding binding;
    private final Pointers pointers;
    private final List<String> sentences = new ArrayList<>();

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

    List<String> sentences(
            Chosen chosen, Unwritten unwritten, AlignmentWriter alignments, Layout layout) {
        if (chosen.unasked() > 0) {
            say(
                    "%,d annotations were not asked for, by their tag, their certainty or who made them."
                            .formatted(chosen.unasked()));
        }
        if (wishes.form() == TeiForm.READING) {
            onPurpose(chosen, unwritten, alignments);
        }
        if (!binding.isTogether()) {
            unused();
            untied();
        }
        if (!pointers.missing().isEmpty()) {
            say(
                    "Pointers to %,d entities that the registers do not have were left out."
                            .formatted(pointers.missing().size()));
        }
        if (wishes.form() != TeiForm.READING) {
            elsewhere(alignments);
            unwritten(unwritten);
        }
        for (var part : layout.partsLeftOut()) {
            say(
                    "The part in “%s” does not begin and end with a paragraph, so its language is not in the file."
                            .formatted(part.language()));
        }
        if (unwritten.replaced > 0) {
            say(
                    "%,d signs in notes, names or titles that no XML file can hold became U+FFFD."
                            .formatted(unwritten.replaced));
        }
        int pages = edition.text().revision().structure().pages().size();
        if (wishes.breaks() == TeiWishes.Breaks.NONE && pages > 0) {
            say("%,d breaks of pages were not asked for.".formatted(pages));
        }
        return List.copyOf(sentences);
    }

    private void say(String sentence) {
        sentences.add(sentence);
    }

    private void unwritten(Unwritten unwritten) {
        if (unwritten.relations > 0) {
            say(
                    "Relations to claims that are not there any more, or were not asked for, were left out: %,d."
                            .formatted(unwritten.relations));
        }
        if (unwritten.comments > 0) {
            say(
                    "%,d comments on annotations that were not asked for were left out with these."
                            .formatted(unwritten.comments));
        }
        if (unwritten.repairs > 0) {
            say(
                    "%,d repairs of letters are named by their rules in the header, not listed one by one."
                            .formatted(unwritten.repairs));
        }
    }

    /// What a text to read does without.
    private void onPurpose(Chosen chosen, Unwritten unwritten, AlignmentWriter alignments) {
        var kinds = new TreeMap<String, Integer>();
        for (var mark : chosen.aside()) {
            kinds.merge(mark.annotation().tag().id(), 1, Integer::sum);
        }
        var counts = new ArrayList<String>();
        kinds.forEach((tag, number) -> counts.add("%s %,d".formatted(tag, number)));
        count(counts, "relations", unwritten.relations);
        count(counts, "alignments", alignments.ofThisFile().size());
        count(counts, "comments", unwritten.comments);
        count(counts, "repairs", unwritten.repairs);
        var kept = chosen.marks().inOrder();
        count(
                counts,
                "notes on names and dates",
                (int) kept.stream().filter(Mark::hasNote).count());
        count(
                counts,
                "names and dates with attributes",
                (int) kept.stream().filter(Mark::hasAttributes).count());
        if (!counts.isEmpty()) {
            say(
                    "Left out on purpose, because this is a text to read: %s."
                            .formatted(String.join(", ", counts)));
        }
        if (!kept.isEmpty()) {
            say("Left out on purpose: when each name and date was marked and changed.");
        }
        if (!chosen.crossing().isEmpty()) {
            say(
                    "Left out because they cross other names or dates: %,d."
                            .formatted(chosen.crossing().size()));
        }
    }

    private static void count(List<String> counts, String what, int number) {
        if (number > 0) {
            counts.add("%s %,d".formatted(what, number));
        }
    }

    /// How entries stand to others that are not in the file.
    private void untied() {
        long untied =
                pointers.entities().stream()
                        .flatMap(entity -> entity.particulars().ties().stream())
                        .filter(tie -> pointers.to(tie.to()).isEmpty())
                        .count();
        if (untied > 0) {
            sentences.add(
                    "%,d ties between entities lead to entities that are not in this file, and were left out with them."
                            .formatted(untied));
        }
    }

    /// What of alignments stands in other files.
    private void elsewhere(AlignmentWriter alignments) {
        var here = edition.text().id();
        var others = new TreeSet<String>();
        int leading = 0;
        for (var alignment : alignments.ofThisFile()) {
            var texts = alignment.texts().stream().filter(text -> !text.equals(here)).toList();
            leading += texts.isEmpty() ? 0 : 1;
            texts.forEach(text -> others.add(binding.file(text)));
        }
        if (leading > 0 && !binding.isTogether()) {
            sentences.add(
                    "%,d alignments lead into the words of other texts, which this file does not hold; keep it together with %s."
                            .formatted(leading, String.join(", ", others)));
        }
        var homes = new TreeSet<String>();
        for (var alignment : alignments.ofOtherFiles()) {
            homes.add(binding.file(alignment.passages().getFirst().text()));
        }
        if (!homes.isEmpty() && !binding.isTogether()) {
            sentences.add(
                    "%,d alignments that touch this text stand in the files of the texts where they begin: %s."
                            .formatted(alignments.ofOtherFiles().size(), String.join(", ", homes)));
        }
    }

    /// Entities that no mark of this text points at stand in the file of the corpus only.
    private void unused() {
        var all = edition.project().entities().values();
        int unused = all.size() - pointers.entities().size();
        if (unused == 0) {
            return;
        }
        var kinds = new TreeMap<EntityKind, Integer>();
        all.forEach(entity -> kinds.merge(entity.kind(), 1, Integer::sum));
        pointers.entities().forEach(entity -> kinds.merge(entity.kind(), -1, Integer::sum));
        var counts =
                kinds.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(entry -> "%s %,d".formatted(entry.getKey().code(), entry.getValue()))
                        .toList();
        sentences.add(
                "%,d entities that nothing in this text points at were left out (%s)."
                        .formatted(unused, String.join(", ", counts)));
    }
}
