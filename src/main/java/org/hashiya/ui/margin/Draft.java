package org.hashiya.ui.margin;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Meaning;
import org.hashiya.entity.Entity;
import org.hashiya.project.Edit;
import org.hashiya.ui.kit.Pen;

/// An annotation that is being changed, one edit for each change. A change that follows before the
/// one before it is on the disk is built on that one.
final class Draft {
    private final Pen pen;
    private final String words;
    private Annotation written;
    private Annotation asked;
    private int waiting;

    /// @param words those that it is said of
    Draft(Pen pen, Annotation annotation, String words) {
        this.pen = pen;
        this.words = words;
        written = annotation;
        asked = annotation;
    }

    /// As it is on the disk, or is about to be.
    Annotation annotation() {
        return asked;
    }

    Body body() {
        return asked.body();
    }

    Meaning meaning() {
        return asked.meaning();
    }

    String words() {
        return words;
    }

    /// The disk has it like this now.
    void follow(Annotation now) {
        written = now;
        if (waiting == 0) {
            asked = now;
        }
    }

    /// Says something else from now on; nothing is written when it is the same.
    void change(UnaryOperator<Body> change) {
        perform(change.apply(body()), edit -> edit);
    }

    void mean(Meaning meaning) {
        change(body -> body.meaning(meaning));
    }

    /// Means a new entry of the registers, which is made in the same edit.
    void mean(Entity entity) {
        perform(body().meaning(new Meaning.Names(entity.id())), rework -> withNew(entity, rework));
    }

    /// Puts a new entry into the registers together with a change.
    void register(Entity entity, UnaryOperator<Body> change) {
        perform(change.apply(body()), rework -> withNew(entity, rework));
    }

    private static Edit withNew(Entity entity, Edit rework) {
        return new Edit.Together(List.of(new Edit.Register(List.of(entity)), rework));
    }

    void erase() {
        pen.perform(new Edit.Erase(List.of(asked)));
    }

    private void perform(Body body, UnaryOperator<Edit> wrap) {
        if (body.equals(body())) {
            return;
        }
        var before = asked;
        asked = pen.saying(before, body);
        waiting++;
        pen.perform(
                wrap.apply(new Edit.Rework(List.of(before), List.of(asked))),
                () -> ended(false),
                () -> ended(true));
    }

    private void ended(boolean badly) {
        waiting--;
        if (badly || waiting == 0) {
            asked = written;
        }
    }
}
