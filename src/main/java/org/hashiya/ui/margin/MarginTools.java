package org.hashiya.ui.margin;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hashiya.annotation.Annotation;
import org.hashiya.claim.Statement;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.proposal.dating.Circumstances;
import org.hashiya.ui.kit.HistoryList;
import org.hashiya.ui.kit.Pen;

/// What the parts of the margin work with.
///
/// @param language of the words that are looked at
/// @param histories makes an empty list, to be shown the history of something
/// @param claims looks for a claim anywhere in the project and brings it, a little later, here
record MarginTools(
        Pen pen,
        LanguageTag language,
        Supplier<HistoryList> histories,
        BiConsumer<LastingId, Consumer<Statement>> claims) {
    /// How the dates of an annotation's words are to be read.
    Circumstances around(Annotation annotation) {
        return pen.project()
                .text(annotation.text())
                .map(text -> Circumstances.of(pen.project(), text, language))
                .map(around ->
                        around.at(() -> pen.read(annotation.text()), annotation.span().start()))
                .orElseGet(() -> Circumstances.in(language));
    }
}
