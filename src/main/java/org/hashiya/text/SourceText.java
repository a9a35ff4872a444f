package org.hashiya.text;

import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;

/// A text as the library lists it. Its words are in its revisions.
///
/// @param language of most of it; parts in other languages are in the revision's [Structure]
/// @param codePoints how long the current revision is
/// @param revision the number of the current revision, from 1
public record SourceText(
        TextId id,
        String title,
        LanguageTag language,
        Origin origin,
        Description description,
        int revision,
        int codePoints) {
    /// The file that a text came from.
    ///
    /// @param charset the encoding its words were read in
    /// @param sha256 of its bytes, 64 hexadecimal digits
    public record Origin(String file, String charset, String sha256, long bytes) {}

    public Direction direction() {
        return language.equals(LanguageTag.UNKNOWN)
                ? Direction.LEFT_TO_RIGHT
                : language.direction();
    }

    public SourceText titled(String other) {
        return new SourceText(id, other, language, origin, description, revision, codePoints);
    }

    public SourceText inLanguage(LanguageTag other) {
        return new SourceText(id, title, other, origin, description, revision, codePoints);
    }

    public SourceText described(Description other) {
        return new SourceText(id, title, language, origin, other, revision, codePoints);
    }
}
