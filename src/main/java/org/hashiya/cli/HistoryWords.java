package org.hashiya.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Comment;
import org.hashiya.annotation.TagId;
import org.hashiya.chronology.StyleChange;
import org.hashiya.claim.Relation;
import org.hashiya.entity.Entity;
import org.hashiya.pack.PackChange;
import org.hashiya.parallel.Alignment;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.HistoryLine;

/// An entry of the history in words: what was done, and to which things.
final class HistoryWords {
    private static final int NAMED = 3;

    private HistoryWords() {}

    static String what(HistoryLine line) {
        return what(line.entry(), line.part());
    }

    /// @param part of what the entry's edit did
    static String what(HistoryEntry entry, Edit part) {
        var done = what(part);
        return switch (entry.role()) {
            case HistoryEntry.Role.Fresh() -> done;
            case HistoryEntry.Role.Undo _ -> "undo: " + done;
            case HistoryEntry.Role.Redo _ -> "redo: " + done;
        };
    }

    private static String what(Edit edit) {
        return switch (edit) {
            case Edit.AddText _ -> "text added";
            case Edit.RemoveText _ -> "text removed";
            case Edit.RestoreText _ -> "text brought back";
            case Edit.DescribeText _ -> "text described";
            case Edit.Revise(_, var before, var after, _, _) ->
                    "revision %d → %d".formatted(before.number(), after.number());
            case Edit.Annotate(var added) -> "tagged " + tags(added);
            case Edit.Erase(var erased) -> "erased " + tags(erased);
            case Edit.Rework(var before, var after) -> reworked(before, after);
            case Edit.Register _ -> "entry added";
            case Edit.Strike _ -> "entry deleted";
            case Edit.Amend _ -> "entry changed";
            case Edit.Relate(var added) -> "related: " + kinds(added);
            case Edit.Unrelate(var gone) -> "no longer related: " + kinds(gone);
            case Edit.Align(var added) -> "aligned: " + passages(added);
            case Edit.Unalign(var gone) -> "no longer aligned: " + passages(gone);
            case Edit.Realign(_, var after) -> "aligned otherwise: " + passages(after);
            case Edit.DefineTags _ -> "tags added";
            case Edit.DropTags _ -> "tags deleted";
            case Edit.ReviseStyles _ -> "calendars of places changed";
            case Edit.ReviseTags _ -> "tag set changed";
            case Edit.Discuss(var before, var after) -> discussed(before, after);
            case Edit.RevisePack(var change, _) -> packed(change);
            case Edit.Review(var before, var after) ->
                    "passages marked: %d, no longer: %d".formatted(after.size(), before.size());
            case Edit.Together(var edits, _) ->
                    edits.stream()
                            .map(HistoryWords::what)
                            .distinct()
                            .collect(Collectors.joining("; "));
        };
    }

    private static String packed(PackChange change) {
        if (change.before().isEmpty()) {
            return "pack made";
        }
        if (change.after().isEmpty()) {
            return "pack deleted";
        }
        return change.gone().isEmpty() && change.come().isEmpty()
                ? "title page of a pack changed"
                : "pack changed: "
                        + Stream.concat(change.gone().stream(), change.come().stream())
                                .map(each -> each.item().piece().kind())
                                .distinct()
                                .limit(NAMED)
                                .collect(Collectors.joining(", "));
    }

    private static String discussed(List<Comment> before, List<Comment> after) {
        if (before.isEmpty()) {
            return "commented";
        }
        if (after.isEmpty()) {
            return "comment deleted";
        }
        return before.getFirst().isResolved() == after.getFirst().isResolved()
                ? "comment changed"
                : after.getFirst().isResolved() ? "comment resolved" : "comment opened again";
    }

    private static String tags(List<Annotation> annotations) {
        return annotations.stream()
                .map(annotation -> annotation.tag().id())
                .distinct()
                .limit(NAMED + 1L)
                .collect(Collectors.collectingAndThen(Collectors.toList(), HistoryWords::fewNames));
    }

    private static String fewNames(List<String> names) {
        return names.size() <= NAMED
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED)) + " …";
    }

    private static String kinds(List<Relation> relations) {
        return relations.stream()
                .map(relation -> relation.kind().code())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String passages(List<Alignment> alignments) {
        return alignments.size() == 1
                ? "%d passages".formatted(alignments.getFirst().passages().size())
                : "passages at %d places".formatted(alignments.size());
    }

    private static String reworked(List<Annotation> before, List<Annotation> after) {
        if (after.size() != 1) {
            return "changed " + tags(after);
        }
        var was = before.getFirst();
        var is = after.getFirst();
        var changes = new ArrayList<String>();
        if (!was.tag().equals(is.tag())) {
            changes.add("tag %s → %s".formatted(was.tag(), is.tag()));
        }
        if (!was.span().equals(is.span())) {
            changes.add("place");
        }
        if (!was.meaning().equals(is.meaning())) {
            changes.add("meaning");
        }
        if (!was.body().certainty().equals(is.body().certainty())) {
            changes.add("certainty");
        }
        if (!was.body().note().equals(is.body().note())) {
            changes.add("note");
        }
        if (!was.body().attributes().equals(is.body().attributes())) {
            changes.add("attributes");
        }
        return "changed %s: %s"
                .formatted(was.tag(), changes.isEmpty() ? "nothing" : String.join(", ", changes));
    }

    /// Texts and annotations by their ids, entities as `kind:key`.
    static String which(Edit edit) {
        var things = things(edit);
        return things.size() <= NAMED
                ? String.join(", ", things)
                : "%s and %d more"
                        .formatted(
                                String.join(", ", things.subList(0, NAMED)), things.size() - NAMED);
    }

    private static List<String> things(Edit edit) {
        return switch (edit) {
            case Edit.AddText(var text, _, _) -> List.of(text.id().toString());
            case Edit.RemoveText(var text) -> List.of(text.toString());
            case Edit.RestoreText(var text) -> List.of(text.toString());
            case Edit.DescribeText(_, var after) -> List.of(after.id().toString());
            case Edit.Revise(var text, _, _, _, _) -> List.of(text.toString());
            case Edit.Annotate(var added) -> ids(added);
            case Edit.Erase(var erased) -> ids(erased);
            case Edit.Rework(_, var after) -> ids(after);
            case Edit.Register(var added) -> added.stream().map(Entity::reference).toList();
            case Edit.Strike(var struck) -> struck.stream().map(Entity::reference).toList();
            case Edit.Amend(_, var after) -> List.of(after.reference());
            case Edit.Relate(var added) -> relations(added);
            case Edit.Unrelate(var gone) -> relations(gone);
            case Edit.Align(var added) -> alignments(added);
            case Edit.Unalign(var gone) -> alignments(gone);
            case Edit.Realign(_, var after) -> alignments(after);
            case Edit.DefineTags(var tags) -> tags.stream().map(tag -> tag.id().id()).toList();
            case Edit.DropTags(var tags) -> tags.stream().map(tag -> tag.id().id()).toList();
            case Edit.ReviseStyles(_, var after) ->
                    after.stream().map(StyleChange::name).distinct().toList();
            case Edit.Discuss(var before, var after) ->
                    Stream.concat(before.stream(), after.stream())
                            .map(comment -> comment.id().toString())
                            .distinct()
                            .toList();
            case Edit.Review(var before, var after) ->
                    Stream.concat(before.stream(), after.stream())
                            .map(each -> each.text().toString())
                            .distinct()
                            .toList();
            case Edit.RevisePack(var change, _) -> List.of(change.pack().toString());
            case Edit.ReviseTags revise -> revise.touched().stream().map(TagId::id).toList();
            case Edit.Together(var edits, _) ->
                    edits.stream().flatMap(each -> things(each).stream()).distinct().toList();
        };
    }

    private static List<String> ids(List<Annotation> annotations) {
        return annotations.stream().map(annotation -> annotation.id().toString()).toList();
    }

    private static List<String> relations(List<Relation> relations) {
        return relations.stream().map(relation -> relation.id().toString()).toList();
    }

    private static List<String> alignments(List<Alignment> alignments) {
        return alignments.stream().map(alignment -> alignment.id().toString()).toList();
    }

    /// Only where it was taken back.
    static Optional<String> state(HistoryLine line) {
        return line.isUndone() ? Optional.of("undone") : Optional.empty();
    }
}
