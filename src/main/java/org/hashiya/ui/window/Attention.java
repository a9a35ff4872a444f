package org.hashiya.ui.window;

import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.ui.reading.Selection;

/// What the reader looks at in one pane.
///
/// @param selection caret and selected words
/// @param here the annotations at that place, in reading order
/// @param chosen the one of them that is looked at more closely
public record Attention(
        AnnotatedText text,
        Selection selection,
        List<Annotation> here,
        Optional<LastingId> chosen) {
    public Attention {
        here = List.copyOf(here);
    }

    /// The annotation that is looked at more closely.
    public Optional<Annotation> looked() {
        return here.stream().filter(each -> chosen.equals(Optional.of(each.id()))).findFirst();
    }

    /// In which language the words at the caret are written.
    public LanguageTag language() {
        return text.revision().structure().languageAt(selection.start(), text.text().language());
    }
}
