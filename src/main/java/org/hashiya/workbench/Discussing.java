package org.hashiya.workbench;

import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.Comment;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Edit;

/// Makes the edits by which people talk about annotations and texts.
public final class Discussing {
    private final Desk desk;

    public Discussing(Desk desk) {
        this.desk = desk;
    }

    /// @param words not blank
    public Edit begin(Comment.Place at, String words) {
        var id = new LastingId(EditId.random(), 1);
        var comment = new Comment(id, at, words.strip(), false, desk.authorship());
        return new Edit.Discuss(List.of(), List.of(comment));
    }

    /// An answer; one to an answer is one to what that answers.
    public Edit answer(Comment asked, String words) {
        var at = asked.at();
        var first = at.answers().orElse(asked.id());
        return begin(new Comment.Place(at.text(), at.annotation(), Optional.of(first)), words);
    }

    public Edit resolve(Comment comment, boolean isResolved) {
        var changed = comment.authorship().changedBy(desk.who(), desk.now());
        return new Edit.Discuss(List.of(comment), List.of(comment.resolved(isResolved, changed)));
    }

    /// With its answers.
    public Edit withdraw(Comment comment) {
        return new Edit.Discuss(desk.project().comments().thread(comment), List.of());
    }
}
