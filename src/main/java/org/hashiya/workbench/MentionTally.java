package org.hashiya.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hashiya.annotation.Annotation;
import org.hashiya.entity.EntityId;
import org.hashiya.project.Edit;

/// How often each entry of the registers is mentioned: counted when somebody first asks, and kept
/// up with every edit from then on. Good enough to say who is likely meant, not more: an edit that
/// is written while they are counted may count twice.
final class MentionTally {
    private final Supplier<Map<EntityId, Integer>> count;
    private final Map<EntityId, Integer> times = new HashMap<>();
    private boolean isCounted;

    /// @param count counts them anew
    MentionTally(Supplier<Map<EntityId, Integer>> count) {
        this.count = count;
    }

    synchronized void getReady() {
        if (!isCounted) {
            times.clear();
            times.putAll(count.get());
            isCounted = true;
        }
    }

    synchronized int of(EntityId entity) {
        getReady();
        return times.getOrDefault(entity, 0);
    }

    synchronized void advance(Edit edit) {
        if (!isCounted) {
            return;
        }
        switch (edit) {
            case Edit.Annotate(var annotations) -> add(annotations, 1);
            case Edit.Erase(var annotations) -> add(annotations, -1);
            case Edit.Rework(var before, var after) -> {
                add(before, -1);
                add(after, 1);
            }
            case Edit.Together(var edits, _) -> edits.forEach(this::advance);
            case Edit.RemoveText _, Edit.RestoreText _ -> isCounted = false;
            case Edit.OfRegisters _,
                    Edit.OfRelations _,
                    Edit.OfAlignments _,
                    Edit.OfConventions _,
                    Edit.AddText _,
                    Edit.DescribeText _,
                    Edit.Revise _,
                    Edit.Discuss _,
                    Edit.RevisePack _,
                    Edit.Review _ -> {}
        }
    }

    private void add(List<Annotation> annotations, int once) {
        for (var annotation : annotations) {
            annotation
                    .meaning()
                    .entities()
                    .forEach(entity -> times.merge(entity, once, Integer::sum));
        }
    }
}
