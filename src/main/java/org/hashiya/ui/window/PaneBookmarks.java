package org.hashiya.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.hashiya.project.AnnotatedText;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.reading.ReadingSurface;

/// Puts bookmarks into the text of a pane, and goes from one to the other.
final class PaneBookmarks {
    private final Desktop desktop;
    private final Sheet sheet;
    private final ReadingSurface surface;
    private final IntConsumer jump;

    /// @param jump goes to a UTF-16 offset
    PaneBookmarks(Desktop desktop, Sheet sheet, ReadingSurface surface, IntConsumer jump) {
        this.desktop = desktop;
        this.sheet = sheet;
        this.surface = surface;
        this.jump = jump;
    }

    private Optional<AnnotatedText> text() {
        return sheet.shown().map(ShownText::now);
    }

    Bookmarks all() {
        return text().map(text -> desktop.habits().bookmarks(text.id()).in(text.words()))
                .orElse(Bookmarks.NONE);
    }

    /// Lays ribbons where the bookmarks are.
    void show() {
        surface.overlay()
                .setBookmarks(all().all().stream().map(Bookmarks.Bookmark::offset).toList());
    }

    /// The bookmarks in the line of the text, as it is in its file, that holds this character.
    List<Bookmarks.Bookmark> atLineOf(int offset) {
        var words = surface.words();
        int start = words.lastIndexOf('\n', offset - 1) + 1;
        int next = words.indexOf('\n', offset);
        int end = next < 0 ? words.length() : next;
        return all().all().stream()
                .filter(mark -> mark.offset() >= start && mark.offset() <= end)
                .toList();
    }

    private void change(UnaryOperator<Bookmarks> change) {
        text().ifPresent(text -> {
            desktop.habits().note(text.id(), change.apply(all()));
            desktop.bookmarked();
        });
    }

    /// Puts one at the line of the caret, or takes it away.
    void toggle() {
        var line = surface.lineOfCaret();
        int before = all().all().size();
        change(all -> all.toggled(line.start(), line.end(), surface.words()));
        int now = all().all().size();
        if (now != before) {
            desktop.say(Words.say(now > before ? "bookmarks.put" : "bookmarks.taken"));
        }
    }

    /// Goes to the next one (1) or the one before (-1).
    void go(int step) {
        int caret = surface.selection().caret();
        var all = all();
        (step > 0 ? all.after(caret) : all.before(caret))
                .ifPresentOrElse(
                        this::goTo,
                        () ->
                                desktop.say(
                                        Words.say(
                                                "bookmarks.none", Keys.BOOKMARK.getDisplayText())));
    }

    private void goTo(Bookmarks.Bookmark mark) {
        jump.accept(mark.offset());
        surface.requestFocus();
    }

    void list(Node under) {
        new BookmarkList(new BookmarkList.Deeds(this::all, this::change, this::goTo)).show(under);
    }
}
