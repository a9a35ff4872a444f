package org.hashiya.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.task.Background;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.reading.DisplayParagraphs;
import org.hashiya.ui.reading.Mark;
import org.hashiya.ui.reading.ReadingSurface;

/// Puts a text with its marks on a reading surface, and keeps it as it is in the project. A text is
/// read meanwhile; edits that are written in the meantime are caught up with when it comes.
final class Sheet {
    private final Pen pen;
    private final Background background;
    private final ReadingSurface surface;
    private final Listener listener;
    private final List<Edit> meanwhile = new ArrayList<>();
    private Sight sight = Sight.EVERYTHING;
    private Optional<TextId> wanted = Optional.empty();
    private Optional<ShownText> shown = Optional.empty();

    /// Hears what becomes of the sheet.
    interface Listener {
        /// Other words are on it.
        void arrived();

        /// A new annotation is not in sight.
        void hidden(Annotation annotation);

        /// Its text has left the project.
        void emptied();
    }

    /// A text that is ready to be laid down.
    private record Prepared(
            ShownText text, Sight sight, DisplayParagraphs paragraphs, List<Mark> marks) {}

    Sheet(Pen pen, Background background, ReadingSurface surface, Listener listener) {
        this.pen = pen;
        this.background = background;
        this.surface = surface;
        this.listener = listener;
    }

    /// Which text is here, or is on its way.
    Optional<TextId> wanted() {
        return wanted;
    }

    /// The text, once it is here.
    Optional<ShownText> shown() {
        return shown;
    }

    /// Reads a text and shows it from this spot on. Says whether there is something to wait for.
    boolean show(TextId text, Spot from) {
        if (shown.isPresent() && wanted.equals(Optional.of(text))) {
            return false;
        }
        wanted = Optional.of(text);
        shown = Optional.empty();
        meanwhile.clear();
        var through = sight;
        background.run(
                () -> prepare(pen.read(text), through),
                prepared -> {
                    if (wanted.equals(Optional.of(text)) && shown.isEmpty()) {
                        lay(upToDate(prepared), from);
                    }
                });
        return true;
    }

    /// Not on the screen's thread: all that takes long when there is much of it.
    private Prepared prepare(AnnotatedText snapshot, Sight through) {
        var text = new ShownText(snapshot, id -> Badges.of(id, pen.project().tags()));
        text.look(through);
        return prepare(text);
    }

    private static Prepared prepare(ShownText text) {
        return new Prepared(
                text, text.sight(), new DisplayParagraphs(text.now().words()), text.marks());
    }

    /// With what was written, and what the reader wants to see, since it was prepared.
    private Prepared upToDate(Prepared prepared) {
        if (meanwhile.isEmpty() && sight.equals(prepared.sight())) {
            return prepared;
        }
        var text = prepared.text();
        meanwhile.forEach(text::advance);
        meanwhile.clear();
        text.look(sight);
        return prepare(text);
    }

    private void lay(Prepared prepared, Spot from) {
        var text = prepared.text();
        shown = Optional.of(text);
        surface.show(prepared.paragraphs());
        surface.setMarks(prepared.marks());
        if (!from.equals(Spot.START)) {
            int length = text.now().words().length();
            int caret = Math.min(from.caret(), length);
            surface.select(caret, caret);
            surface.showAtTop(Math.min(from.top(), length));
        }
        listener.arrived();
    }

    Sight sight() {
        return sight;
    }

    /// Shows what is in this sight and nothing else.
    void look(Sight next) {
        sight = next;
        shown.ifPresent(text -> {
            text.look(next);
            surface.setMarks(text.marks());
        });
    }

    /// An edit was written.
    void hear(Edit edit) {
        if (wanted.isPresent() && shown.isEmpty()) {
            meanwhile.add(edit);
        }
        shown.ifPresent(text -> text.advance(edit).forEach(change -> draw(text, change)));
    }

    private void draw(ShownText text, ShownText.Change change) {
        switch (change) {
            case ShownText.Change.Draw(var mark) -> surface.mark(mark);
            case ShownText.Change.Wipe(long mark) -> surface.erase(mark);
            case ShownText.Change.Hide(long mark, var annotation) -> {
                surface.erase(mark);
                listener.hidden(annotation);
            }
            case ShownText.Change.Rewrite() ->
                    lay(prepare(text), Spot.atTop(surface.firstVisible()));
            case ShownText.Change.Close() -> {
                wanted = Optional.empty();
                shown = Optional.empty();
                surface.show("");
                listener.emptied();
            }
        }
    }
}
