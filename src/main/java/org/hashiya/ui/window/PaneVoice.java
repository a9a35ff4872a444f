package org.hashiya.ui.window;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.margin.Telling;
import org.hashiya.ui.reading.ReadingSurface;

/// What those who listen instead of look are told of a pane's page: which text it is, and what is
/// said of the words where the reader is.
final class PaneVoice {
    private final Pen pen;
    private final ReadingSurface surface;
    private final Regard regard;
    private final PaneBookmarks bookmarks;

    PaneVoice(Pen pen, ReadingSurface surface, Regard regard, PaneBookmarks bookmarks) {
        this.pen = pen;
        this.surface = surface;
        this.regard = regard;
        this.bookmarks = bookmarks;
        name(Words.say("pane.choose"));
        surface.spoken().setRemarks(this::remarks);
    }

    /// The page shows this text now.
    void arrived(Optional<AnnotatedText> text) {
        name(text.map(each -> each.text().title()).orElseGet(() -> Words.say("pane.choose")));
    }

    private void name(String title) {
        surface.spoken().setName(Words.say("hear.page"), title);
    }

    private String remarks() {
        var words = surface.words();
        var reader = new LanguageTag(Words.language());
        return Stream.concat(
                        regard.here().stream()
                                .map(each ->
                                        Telling.of(
                                                each,
                                                each.span().of(words),
                                                pen.project(),
                                                reader)),
                        bookmarks.atLineOf(surface.selection().caret()).stream()
                                .map(PaneVoice::words))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Bookmarks.Bookmark mark) {
        return mark.name().isEmpty()
                ? Words.say("hear.bookmark")
                : Words.say("hear.bookmarkNamed", mark.name());
    }
}
