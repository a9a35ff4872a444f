package org.hashiya.annotation;

import java.util.Comparator;
import java.util.Optional;
import org.hashiya.identity.LastingId;
import org.hashiya.text.TextId;

/// What one person tells the others of an annotation or of a text: a question, a doubt, an answer.
/// It is no part of what the annotation says.
///
/// @param id the edit that made it and its place there
/// @param words never blank
/// @param isResolved whether nothing is left to do; of answers always false
public record Comment(
        LastingId id, Place at, String words, boolean isResolved, Authorship authorship) {
    /// The first one first, answers behind what they answer.
    public static final Comparator<Comment> AS_WRITTEN =
            Comparator.<Comment, java.time.Instant>comparing(each -> each.authorship().created())
                    .thenComparing(Comment::isAnswer)
                    .thenComparing(Comment::id);

    /// What a comment is about.
    ///
    /// @param annotation empty for the text as a whole
    /// @param answers the comment that it is an answer to, which is no answer itself
    public record Place(TextId text, Optional<LastingId> annotation, Optional<LastingId> answers) {}

    public Comment {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A comment has words");
        }
        if (isResolved && at.answers().isPresent()) {
            throw new IllegalArgumentException("A comment is resolved with all its answers");
        }
    }

    /// Whether somebody still has to do something about it.
    public boolean isOpen() {
        return !isResolved && !isAnswer();
    }

    public boolean isAnswer() {
        return at.answers().isPresent();
    }

    public Comment resolved(boolean now, Authorship changed) {
        return new Comment(id, at, words, now, changed);
    }
}
