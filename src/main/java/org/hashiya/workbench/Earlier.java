package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Comment;
import org.hashiya.annotation.Meaning;
import org.hashiya.identity.EditId;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryLine;
import org.hashiya.project.Refused;
import org.hashiya.project.Subject;

/// What annotations said before, and how they come to say it again. Nothing of the history is taken
/// back for it: it goes on with a new edit.
public final class Earlier {
    private final Desk desk;

    public Earlier(Desk desk) {
        this.desk = desk;
    }

    /// The annotations as an edit left them; those that it erased as they were before.
    public static List<Annotation> said(Edit edit) {
        if (edit instanceof Edit.Annotate(var all)) {
            return all;
        }
        if (edit instanceof Edit.Rework(_, var after)) {
            return after;
        }
        if (edit instanceof Edit.Erase(var all)) {
            return all;
        }
        return edit instanceof Edit.Together(var edits, _)
                ? edits.stream().flatMap(each -> said(each).stream()).toList()
                : List.of();
    }

    /// The annotation as it is now; empty when it is erased.
    public Optional<Annotation> now(Annotation earlier) {
        return desk.store().annotationsStarting(earlier.id().toString(), 2).stream()
                .filter(each -> each.id().equals(earlier.id()))
                .findFirst();
    }

    /// The edit that lets annotations say again what they said after a line of the history, or
    /// before it when it erased them; with the comments that went with them.
    ///
    /// @throws Refused when that cannot be said any more
    public Edit restoration(HistoryLine line) {
        var before = new ArrayList<Annotation>();
        var after = new ArrayList<Annotation>();
        var back = new ArrayList<Annotation>();
        for (var state : said(line.part())) {
            refuseIfLost(state);
            var now = now(state);
            if (now.isEmpty()) {
                back.add(state);
            } else if (!now.get().body().equals(state.body())) {
                before.add(now.get());
                after.add(
                        now.get()
                                .saying(
                                        state.body(),
                                        now.get().authorship().changedBy(desk.who(), desk.now())));
            }
        }
        if (!back.isEmpty()) {
            refuseIfRevisedSince(line.entry().id(), back);
        }
        var edits = new ArrayList<Edit>();
        if (!before.isEmpty()) {
            edits.add(new Edit.Rework(before, after));
        }
        if (!back.isEmpty()) {
            edits.add(new Edit.Annotate(back));
            var comments = commentsOf(line.entry().edit(), back).toList();
            if (!comments.isEmpty()) {
                edits.add(new Edit.Discuss(List.of(), comments));
            }
        }
        if (edits.isEmpty()) {
            throw new Refused("It says that already. Nothing was changed.");
        }
        return edits.size() == 1 ? edits.getFirst() : new Edit.Together(edits);
    }

    private Stream<Comment> commentsOf(Edit edit, List<Annotation> back) {
        if (edit instanceof Edit.Together(var edits, _)) {
            return edits.stream().flatMap(each -> commentsOf(each, back));
        }
        return edit instanceof Edit.Discuss(var gone, _)
                ? gone.stream()
                        .filter(each -> isOn(each, back))
                        .filter(each -> desk.project().comments().find(each.id()).isEmpty())
                : Stream.empty();
    }

    private static boolean isOn(Comment comment, List<Annotation> some) {
        return some.stream()
                .anyMatch(mark -> comment.at().annotation().equals(Optional.of(mark.id())));
    }

    private void refuseIfLost(Annotation state) {
        var project = desk.project();
        if (project.text(state.text()).isEmpty()) {
            throw new Refused(
                    "The text of this annotation was removed; bring it back first. Nothing was"
                            + " changed.");
        }
        if (project.tags().find(state.tag()).isEmpty()) {
            throw new Refused(
                    "It had the tag “%s”, which is not in the tag set any more. Nothing was changed."
                            .formatted(state.tag()));
        }
        if (state.meaning() instanceof Meaning.Names(var entity)
                && project.entity(entity).isEmpty()) {
            throw new Refused(
                    "It pointed to an entry that is not in the registers any more. Nothing was"
                            + " changed.");
        }
    }

    /// Where its words lie now, nobody has said.
    private void refuseIfRevisedSince(EditId edit, List<Annotation> back) {
        back.stream()
                .map(Annotation::text)
                .distinct()
                .filter(text ->
                        desk.store()
                                .history()
                                .of(new Subject.OfText(text))
                                .takeWhile(line -> !line.entry().id().equals(edit))
                                .anyMatch(line -> line.part() instanceof Edit.Revise))
                .findFirst()
                .ifPresent(_ -> {
                    throw new Refused(
                            "The words of the text were repaired since, so it is not known where"
                                    + " this annotation would lie. Tag its words anew. Nothing was"
                                    + " changed.");
                });
    }
}
