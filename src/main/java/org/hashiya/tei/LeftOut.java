package org.hashiya.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hashiya.entity.EntityKind;

/// Says in sentences what a TEI file does not have, and why.
final class LeftOut {
    private final Edition edition;
    private final Pointers pointers;
    private final Layout layout;
    private final TeiForm form;

    LeftOut(Edition edition, TeiForm form, Pointers pointers, Layout layout) {
        this.edition = edition;
        this.form = form;
        this.pointers = pointers;
        this.layout = layout;
    }

    /// @param relations that lead nowhere
    /// @param replaced signs that XML cannot hold, in notes and the like
    List<String> sentences(AlignmentWriter alignments, int relations, int replaced) {
        var sentences = new ArrayList<String>();
        unused(sentences);
        untied(sentences);
        elsewhere(alignments, sentences);
        if (!pointers.missing().isEmpty()) {
            sentences.add(
                    "Pointers to %,d entities that the registers do not have were left out."
                            .formatted(pointers.missing().size()));
        }
        if (relations > 0) {
            sentences.add(
                    "Relations to claims that are not there any more were left out: %,d."
                            .formatted(relations));
        }
        for (var part : layout.partsLeftOut()) {
            sentences.add(
                    "The part in “%s” does not begin and end with a paragraph, so its language is not in the file."
                            .formatted(part.language()));
        }
        int repairs = edition.text().revision().repairs().size();
        if (repairs > 0) {
            sentences.add(
                    "%,d repairs of letters are named by their rules in the header, not listed one by one."
                            .formatted(repairs));
        }
        if (replaced > 0) {
            sentences.add(
                    "%,d signs in notes, names or titles that no XML file can hold became U+FFFD."
                            .formatted(replaced));
        }
        return sentences;
    }

    /// How entries stand to others that are not in the file.
    private void untied(List<String> sentences) {
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
    private void elsewhere(AlignmentWriter alignments, List<String> sentences) {
        var here = edition.text().id();
        var others = new TreeSet<String>();
        int leading = 0;
        for (var alignment : alignments.ofThisFile()) {
            var texts = alignment.texts().stream().filter(text -> !text.equals(here)).toList();
            leading += texts.isEmpty() ? 0 : 1;
            texts.forEach(text -> others.add(form.file(text)));
        }
        if (leading > 0 && form.isOneText()) {
            sentences.add(
                    "%,d alignments lead into the words of other texts, which this file does not hold; keep it together with %s."
                            .formatted(leading, String.join(", ", others)));
        }
        var homes = new TreeSet<String>();
        for (var alignment : alignments.ofOtherFiles()) {
            homes.add(form.file(alignment.passages().getFirst().text()));
        }
        if (!homes.isEmpty() && form.isOneText()) {
            sentences.add(
                    "%,d alignments that touch this text stand in the files of the texts where they begin: %s."
                            .formatted(alignments.ofOtherFiles().size(), String.join(", ", homes)));
        }
    }

    /// Entities that no mark of this text points at stand in the file of the corpus only.
    private void unused(List<String> sentences) {
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
