package org.hashiya.intake;

import java.nio.charset.Charset;
import java.util.Optional;
import org.hashiya.language.LanguageTag;
import org.hashiya.text.Description;

/// How a file is to be read, as far as a person has said so.
///
/// @param language of most of the text; guessed when empty
/// @param charset of the bytes; UTF-8 when empty. A byte order mark in the file is stronger
/// @param title the file's name without its ending when empty
public record IntakeWishes(
        Optional<LanguageTag> language,
        Optional<Charset> charset,
        Optional<String> title,
        Description description) {
    /// The same without a title: for one of several texts.
    public IntakeWishes untitled() {
        return new IntakeWishes(language, charset, Optional.empty(), description);
    }

    public static IntakeWishes none() {
        return new IntakeWishes(
                Optional.empty(), Optional.empty(), Optional.empty(), Description.NONE);
    }
}
