package org.hashiya.ui.window;

import java.util.List;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.Description;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;

/// Texts that lie in no project, for tests.
final class Texts {
    static final Structure PLAIN = new Structure(List.of(), List.of(), List.of());

    private Texts() {}

    static AnnotatedText of(String language, String words, Structure structure) {
        var source =
                new SourceText(
                        TextId.random(),
                        "Text",
                        new LanguageTag(language),
                        new SourceText.Origin("text.txt", "UTF-8", "0".repeat(64), 1),
                        Description.NONE,
                        1,
                        words.codePointCount(0, words.length()));
        return AnnotatedText.of(source, new Revision(1, words, structure, List.of()), List.of());
    }
}
