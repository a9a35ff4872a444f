package org.hashiya.ui.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.hashiya.text.Span;

/// What is drawn on the words of one surface, and how: marks, what a search found, the theme.
final class Markings {
    /// The id that nothing found has.
    static final long NOWHERE = -1;

    private final MarkIndex marks = new MarkIndex();
    private final MarkIndex found = new MarkIndex();
    private final Set<Long> chosen = new HashSet<>();
    private final NodePool<Rectangle> boxes = new NodePool<>(RectangleBrush::blank);
    private long foundHere = NOWHERE;
    private Theme theme = Theme.LIGHT;

    MarkIndex marks() {
        return marks;
    }

    /// Found words as marks; their ids are their positions in the list of all that was found.
    MarkIndex found() {
        return found;
    }

    boolean isChosen(Mark mark) {
        return chosen.contains(mark.id());
    }

    /// Hands back the marks that look different now.
    List<Mark> choose(Set<Long> ids) {
        var changed = new HashSet<>(chosen);
        changed.addAll(ids);
        changed.removeIf(id -> chosen.contains(id) && ids.contains(id));
        chosen.clear();
        chosen.addAll(ids);
        return changed.stream().flatMap(id -> marks.find(id).stream()).toList();
    }

    /// Shows other found words; `here` is the place in the list of the one the reader is at.
    void highlight(List<Span> spans, int here) {
        found.replaceAll(
                IntStream.range(0, spans.size())
                        .mapToObj(i -> Mark.of(i, spans.get(i), Color.YELLOW))
                        .toList());
        foundHere = here;
    }

    /// For another text.
    void clear() {
        marks.replaceAll(List.of());
        found.replaceAll(List.of());
        chosen.clear();
        foundHere = NOWHERE;
    }

    NodePool<Rectangle> boxes() {
        return boxes;
    }

    boolean isFoundHere(Mark mark) {
        return mark.id() == foundHere;
    }

    Theme theme() {
        return theme;
    }

    void setTheme(Theme theme) {
        this.theme = theme;
    }
}
