package org.hashiya.claim;

import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Meaning;
import org.hashiya.identity.LastingId;

/// A claim and the words that make it.
///
/// @param words of the passage, as they stand in its text
public record Statement(Annotation annotation, Claim claim, String words) {
    /// Empty when the annotation is no claim.
    ///
    /// @param textWords all words of its text
    public static Optional<Statement> of(Annotation annotation, String textWords) {
        return annotation.meaning() instanceof Meaning.Claims(var claim)
                ? Optional.of(new Statement(annotation, claim, annotation.span().of(textWords)))
                : Optional.empty();
    }

    public LastingId id() {
        return annotation.id();
    }

    /// The annotator's words, or those of the passage where the annotator has none.
    public String restated() {
        return claim.paraphrase().text().isBlank() ? words : claim.paraphrase().text();
    }

    /// Whether it is read before `other` in the same text.
    boolean isBefore(Statement other) {
        return annotation.text().equals(other.annotation.text())
                && annotation.inReading(other.annotation) < 0;
    }
}
