package org.hashiya.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Comment;
import org.hashiya.claim.Relation;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Alignment;
import org.hashiya.text.TextId;

/// Whose history is asked for.
public sealed interface Subject {
    /// The whole project.
    record Everything() implements Subject {}

    /// A text with everything that is said of it.
    record OfText(TextId text) implements Subject {}

    /// An annotation with its comments; for a claim also its relations.
    record OfAnnotation(LastingId annotation) implements Subject {}

    /// An entry of the registers. Who points to it is the history of those annotations.
    record OfEntity(EntityId entity) implements Subject {}

    record OfRelation(LastingId relation) implements Subject {}

    /// What `edit` does to this subject and to nothing else; empty when it does nothing to it.
    default Optional<Edit> partOf(Edit edit) {
        return switch (edit) {
            case Edit.Annotate(var added) -> part(added, this::holds).map(Edit.Annotate::new);
            case Edit.Erase(var erased) -> part(erased, this::holds).map(Edit.Erase::new);
            case Edit.Rework rework -> partOf(rework).map(Edit.class::cast);
            case Edit.Revise revise -> partOf(revise);
            case Edit.AddText add -> only(edit, holds(add.text().id()));
            case Edit.RemoveText(var text) -> only(edit, holds(text));
            case Edit.RestoreText(var text) -> only(edit, holds(text));
            case Edit.DescribeText(_, var after) -> only(edit, holds(after.id()));
            case Edit.Register(var added) -> part(added, this::holds).map(Edit.Register::new);
            case Edit.Strike(var struck) -> part(struck, this::holds).map(Edit.Strike::new);
            case Edit.Amend(_, var after) -> only(edit, holds(after));
            case Edit.Relate(var added) -> part(added, this::holds).map(Edit.Relate::new);
            case Edit.Unrelate(var gone) -> part(gone, this::holds).map(Edit.Unrelate::new);
            case Edit.Align(var added) -> part(added, this::holds).map(Edit.Align::new);
            case Edit.Unalign(var gone) -> part(gone, this::holds).map(Edit.Unalign::new);
            case Edit.Realign realign -> partOf(realign).map(Edit.class::cast);
            case Edit.Discuss(var before, var after) ->
                    part(before, after, this::holds, Edit.Discuss::new);
            case Edit.Review(var before, var after) ->
                    part(before, after, each -> holds(each.text()), Edit.Review::new);
            case Edit.OfConventions _, Edit.RevisePack _ -> only(edit, this instanceof Everything);
            case Edit.Together(var edits, _) -> together(edits);
        };
    }

    private Optional<Edit> partOf(Edit.Revise revise) {
        var moved = partOf(revise.moved());
        var realigned = partOf(revise.realigned());
        if (moved.isEmpty() && realigned.isEmpty() && !holds(revise.text())) {
            return Optional.empty();
        }
        return Optional.of(
                new Edit.Revise(
                        revise.text(),
                        revise.before(),
                        revise.after(),
                        moved.orElseGet(() -> new Edit.Rework(List.of(), List.of())),
                        realigned.orElseGet(() -> new Edit.Realign(List.of(), List.of()))));
    }

    private Optional<Edit> together(List<Edit> edits) {
        var parts = edits.stream().flatMap(each -> partOf(each).stream()).toList();
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst());
            default -> Optional.of(new Edit.Together(parts));
        };
    }

    private Optional<Edit.Rework> partOf(Edit.Rework rework) {
        var before = new ArrayList<Annotation>();
        var after = new ArrayList<Annotation>();
        for (int i = 0; i < rework.before().size(); i++) {
            if (holds(rework.before().get(i))) {
                before.add(rework.before().get(i));
                after.add(rework.after().get(i));
            }
        }
        return before.isEmpty() ? Optional.empty() : Optional.of(new Edit.Rework(before, after));
    }

    private Optional<Edit.Realign> partOf(Edit.Realign realign) {
        var before = new ArrayList<Alignment>();
        var after = new ArrayList<Alignment>();
        for (int i = 0; i < realign.before().size(); i++) {
            if (holds(realign.before().get(i)) || holds(realign.after().get(i))) {
                before.add(realign.before().get(i));
                after.add(realign.after().get(i));
            }
        }
        return before.isEmpty() ? Optional.empty() : Optional.of(new Edit.Realign(before, after));
    }

    private static <T> Optional<List<T>> part(Collection<T> all, Predicate<T> ours) {
        var some = all.stream().filter(ours).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(some);
    }

    private static <T> Optional<Edit> part(
            List<T> before,
            List<T> after,
            Predicate<T> ours,
            BiFunction<List<T>, List<T>, Edit> make) {
        var was = before.stream().filter(ours).toList();
        var is = after.stream().filter(ours).toList();
        return was.isEmpty() && is.isEmpty() ? Optional.empty() : Optional.of(make.apply(was, is));
    }

    private static Optional<Edit> only(Edit edit, boolean ours) {
        return ours ? Optional.of(edit) : Optional.empty();
    }

    private boolean holds(Annotation annotation) {
        return switch (this) {
            case Everything() -> true;
            case OfText(var text) -> annotation.text().equals(text);
            case OfAnnotation(var id) -> annotation.id().equals(id);
            case OfEntity _, OfRelation _ -> false;
        };
    }

    private boolean holds(Comment comment) {
        return switch (this) {
            case Everything() -> true;
            case OfText(var text) -> comment.at().text().equals(text);
            case OfAnnotation(var id) -> comment.at().annotation().equals(Optional.of(id));
            case OfEntity _, OfRelation _ -> false;
        };
    }

    private boolean holds(TextId text) {
        return switch (this) {
            case Everything() -> true;
            case OfText(var id) -> text.equals(id);
            case OfAnnotation _, OfEntity _, OfRelation _ -> false;
        };
    }

    private boolean holds(Entity entity) {
        return switch (this) {
            case Everything() -> true;
            case OfEntity(var id) -> entity.id().equals(id);
            case OfText _, OfAnnotation _, OfRelation _ -> false;
        };
    }

    private boolean holds(Relation relation) {
        return switch (this) {
            case Everything() -> true;
            case OfAnnotation(var id) -> relation.touches(id);
            case OfRelation(var id) -> relation.id().equals(id);
            case OfText _, OfEntity _ -> false;
        };
    }

    private boolean holds(Alignment alignment) {
        return switch (this) {
            case Everything() -> true;
            case OfText(var text) -> alignment.touches(text);
            case OfAnnotation _, OfEntity _, OfRelation _ -> false;
        };
    }
}
