package org.hashiya.ui.margin;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.project.Edit;
import org.hashiya.ui.kit.Pen;

/// An entry of the registers that is being changed, one edit for each change. A change that follows
/// before the one before it is on the disk is built on that one.
final class EntityDraft {
    private final Pen pen;
    private Entity known;
    private Optional<Entity> asked = Optional.empty();
    private int waiting;

    EntityDraft(Pen pen, Entity entity) {
        this.pen = pen;
        known = entity;
    }

    EntityId id() {
        return known.id();
    }

    /// As it is on the disk, or is about to be; as it was last when it is gone.
    Entity now() {
        pen.project().entity(known.id()).ifPresent(there -> known = there);
        return asked.orElse(known);
    }

    Entity.Particulars particulars() {
        return now().particulars();
    }

    /// Nothing is written when it stays the same.
    void change(UnaryOperator<Entity> change) {
        var before = now();
        var after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        asked = Optional.of(after);
        waiting++;
        pen.perform(new Edit.Amend(before, after), () -> ended(false), () -> ended(true));
    }

    void know(UnaryOperator<Entity.Particulars> change) {
        change(entity -> entity.knownBy(change.apply(entity.particulars())));
    }

    private void ended(boolean badly) {
        waiting--;
        if (badly || waiting == 0) {
            asked = Optional.empty();
        }
    }
}
