package org.hashiya.ui.window;

import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Comment;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Passage;
import org.hashiya.task.Background;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Pen;

/// Goes from a list to the passage that it speaks of: in the pane that has its text, or else in the
/// active one.
final class Going {
    private final Panes panes;
    private final Pen pen;
    private final Background background;

    Going(Panes panes, Pen pen, Background background) {
        this.panes = panes;
        this.pen = pen;
        this.background = background;
    }

    void to(TextId text, int offset) {
        turned(text, offset);
    }

    void to(Annotation mark) {
        turned(mark.text(), mark.span().start()).choose(mark.id());
    }

    void to(Passage passage, LastingId annotation) {
        turned(passage.text(), passage.span().start()).choose(annotation);
    }

    /// To the annotation or the text that somebody speaks of.
    void to(Comment comment) {
        var text = comment.at().text();
        comment.at()
                .annotation()
                .ifPresentOrElse(
                        id ->
                                background.run(
                                        () -> pen.read(text).find(id),
                                        mark -> mark.ifPresent(this::to)),
                        () -> panes.show(text));
    }

    /// In two panes, side by side; the first one becomes the active one.
    void toBoth(Annotation first, Annotation second) {
        var left = paneOf(first.text()).orElse(panes.active());
        turn(anotherFor(second.text(), left), second);
        turn(left, first);
        panes.focusActive();
    }

    /// In another pane than the active one, which stays the active one.
    void beside(Annotation mark) {
        var here = panes.active();
        turn(anotherFor(mark.text(), here), mark);
        panes.activate(here);
        panes.focusActive();
    }

    private ReadingPane turned(TextId text, int offset) {
        var pane = paneOf(text).orElse(panes.active());
        turn(pane, text, offset);
        return pane;
    }

    private void turn(ReadingPane pane, Annotation mark) {
        turn(pane, mark.text(), mark.span().start());
        pane.choose(mark.id());
    }

    private void turn(ReadingPane pane, TextId text, int offset) {
        panes.leaving(pane);
        pane.returnTo(new Trail.Stop(text, Spot.atTop(offset)));
        panes.activate(pane);
    }

    private Optional<ReadingPane> paneOf(TextId text) {
        return panes.all().stream()
                .filter(pane -> pane.text().equals(Optional.of(text)))
                .findFirst();
    }

    /// The pane that has the text, else any other than `taken`, else a new one beside it.
    private ReadingPane anotherFor(TextId text, ReadingPane taken) {
        var others = panes.all().stream().filter(pane -> pane != taken).toList();
        return others.stream()
                .filter(pane -> pane.text().equals(Optional.of(text)))
                .findFirst()
                .or(() -> others.stream().findFirst())
                .or(() -> panes.addBeside(taken))
                .orElseGet(panes::active);
    }
}
