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
                                        () -> find(text, id), mark -> mark.ifPresent(this::to)),
                        () -> panes.show(text));
    }

    private Optional<Annotation> find(TextId text, LastingId id) {
        return pen.read(text).annotations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private ReadingPane turned(TextId text, int offset) {
        var pane =
                panes.all().stream()
                        .filter(each -> each.text().equals(Optional.of(text)))
                        .findFirst()
                        .orElse(panes.active());
        panes.leaving(pane);
        pane.returnTo(new Trail.Stop(text, Spot.atTop(offset)));
        panes.activate(pane);
        return pane;
    }
}
