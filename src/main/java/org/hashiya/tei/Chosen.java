package org.hashiya.tei;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hashiya.annotation.Annotation;
import org.hashiya.project.Project;
import org.hashiya.text.Structure.Block;

/// Which annotations of a text a file holds, and where they stand.
///
/// @param unasked how many nobody asked for, by their tag, certainty or annotator
/// @param aside those that a text to read leaves out
/// @param crossing names and dates that a text to read leaves out because they cross others
record Chosen(Marks marks, OverlapPlan plan, int unasked, List<Mark> aside, List<Mark> crossing) {
    /// @param ids every edit of the file's annotations is noted there
    static Chosen of(Edition edition, TeiWishes wishes, MarkIds ids) {
        var all = edition.text().annotations();
        var asked =
                wishes.selection().isAll()
                        ? all
                        : all.stream().filter(wishes.selection()::holds).toList();
        var blocks =
                edition.text().revision().structure().blocks().stream().map(Block::span).toList();
        var marks = marks(asked, edition.project(), ids);
        int unasked = all.size() - asked.size();
        if (wishes.form() != TeiForm.READING) {
            return new Chosen(
                    marks, marks.plan(blocks, wishes.form()), unasked, List.of(), List.of());
        }
        var aside = new ArrayList<Mark>();
        var read = new ArrayList<Annotation>();
        for (var mark : marks.inOrder()) {
            if (mark.element().isRead() && !mark.isClaim()) {
                read.add(mark.annotation());
            } else {
                aside.add(mark);
            }
        }
        var kept = marks(read, edition.project(), ids);
        var plan = kept.plan(blocks, TeiForm.INLINE);
        if (plan.anchored().isEmpty()) {
            return new Chosen(kept, plan, unasked, aside, List.of());
        }
        var crossing = plan.anchored().stream().mapToObj(kept.inOrder()::get).toList();
        var fewer = new ArrayList<>(read);
        crossing.forEach(mark -> fewer.remove(mark.annotation()));
        var clean = marks(fewer, edition.project(), ids);
        return new Chosen(
                clean,
                new OverlapPlan(clean.plan(blocks, TeiForm.INLINE).pieces(), new BitSet()),
                unasked,
                aside,
                crossing);
    }

    private static Marks marks(List<Annotation> annotations, Project project, MarkIds ids) {
        return new Marks(annotations, project.tags(), ids);
    }
}
