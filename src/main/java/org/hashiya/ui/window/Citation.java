package org.hashiya.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.ClipboardContent;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.Locus;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Words;

/// Words of a text in the quotation marks of their language, and where they stand.
///
/// @param reference author, title, archive, fonds, folio, page or line; what nobody has said is
///   left out
record Citation(String words, LanguageTag language, List<String> reference) {
    private static final Set<String> ANGULAR =
            Set.of("ru", "uk", "be", "ar", "fa", "ota", "fr", "hy");
    private static final Set<String> LOW = Set.of("de", "cs", "sk", "pl", "ka", "bg");

    Citation {
        reference = List.copyOf(reference);
    }

    /// The words of this stretch, without spaces around them.
    static Citation of(AnnotatedText text, Span span) {
        var known = text.text().description();
        var reference = new ArrayList<String>();
        reference.add(known.writing().author());
        reference.add(text.text().title());
        reference.add(known.keeping().archive());
        reference.add(known.keeping().fonds());
        reference.add(known.keeping().folio());
        reference.add(place(text, span));
        reference.removeIf(String::isBlank);
        return new Citation(
                span.of(text.words()).strip(),
                text.revision().structure().languageAt(span.start(), text.text().language()),
                reference);
    }

    /// The page as it is printed, else the line of the file.
    private static String place(AnnotatedText text, Span span) {
        return switch (Locus.of(text.revision(), span)) {
            case Locus.Pages pages -> Words.say("cite.page", pages.range());
            case Locus.Lines lines -> Words.say("cite.line", lines.range());
        };
    }

    String quoted() {
        var spoken = language.locale().getLanguage();
        if (ANGULAR.contains(spoken)) {
            return "«" + words + "»";
        }
        return LOW.contains(spoken) ? "„" + words + "“" : "“" + words + "”";
    }

    String plain() {
        return quoted() + " — " + String.join(", ", reference);
    }

    /// With the language and the direction of the words, so that they survive in a letter or a
    /// book.
    String html() {
        return "<p><q style=\"quotes: none\" lang=\""
                + language.tag()
                + "\" dir=\""
                + (Direction.ofWords(words) == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr")
                + "\">"
                + escaped(quoted())
                + "</q> — "
                + reference.stream()
                        .map(part -> "<bdi>" + escaped(part) + "</bdi>")
                        .collect(Collectors.joining(", "))
                + "</p>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\R", "<br>");
    }

    /// For the clipboard.
    ClipboardContent content() {
        var content = new ClipboardContent();
        content.putString(plain());
        content.putHtml(html());
        return content;
    }
}
