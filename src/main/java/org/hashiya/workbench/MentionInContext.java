package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.annotation.Annotation;
import org.hashiya.entity.EntityId;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Span;

/// An annotation that points to an entry of the registers, with the words around it, each on one
/// line.
///
/// @param title of the text
public record MentionInContext(
        Annotation mark, String title, String before, String words, String after) {
    private static final int AROUND = 45;
    private static final int LONGEST = 160;

    /// All of them, text by text. It reads texts: not on the screen's thread.
    public static List<MentionInContext> of(Desk desk, EntityId entity) {
        var found = new ArrayList<MentionInContext>();
        for (var mark : desk.store().mentions().of(entity, false)) {
            found.add(in(desk.read(mark.text()), mark));
        }
        return found;
    }

    private static MentionInContext in(AnnotatedText text, Annotation mark) {
        var words = text.words();
        var span = mark.span();
        int start = Math.max(0, span.start() - AROUND);
        int end = Math.min(words.length(), span.end() + AROUND);
        var letters = new Graphemes(words);
        var whole = letters.widen(new Span(start, end));
        int last = Math.min(span.end(), span.start() + LONGEST);
        var shown = letters.widen(new Span(span.start(), last));
        return new MentionInContext(
                mark,
                text.text().title(),
                (start > 0 ? "…" : "") + line(words.substring(whole.start(), span.start())),
                line(words.substring(shown.start(), shown.end()))
                        + (shown.end() < span.end() ? "…" : ""),
                line(words.substring(span.end(), whole.end())) + (end < words.length() ? "…" : ""));
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
