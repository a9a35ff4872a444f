package org.hashiya.ui.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.hashiya.text.Span;

/// The sheets of glass on a page: what is painted on its words, [Layer] by layer. Only what can be
/// seen is drawn, whatever else there is.
///
/// Use it on the screen's thread.
public final class Overlay {
    private static final int EVERYTHING = Integer.MAX_VALUE;
    private static final Color MARKER = Color.GOLD;

    /// Hears what changes.
    interface Watcher {
        /// Many marks are others, or all of them.
        void refilled(Layer layer);

        /// One mark has come, gone, or changed; empty for what was not or is not there.
        void changed(Layer layer, Optional<Mark> before, Optional<Mark> after);

        /// The colours are others.
        void repainted();

        /// Bookmarks are in other places.
        void bookmarked();
    }

    private final Markings markings;
    private final OnScreen onScreen;
    private final List<Watcher> watchers = new ArrayList<>();

    Overlay(Markings markings, OnScreen onScreen) {
        this.markings = markings;
        this.onScreen = onScreen;
    }

    void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    Markings markings() {
        return markings;
    }

    /// Shows these marks in place of all others of the layer.
    public void show(Layer layer, Collection<Mark> marks) {
        markings.on(layer).replaceAll(marks);
        refresh(layer, 0, EVERYTHING);
        watchers.forEach(each -> each.refilled(layer));
    }

    /// Adds a mark, or shows it in place of the one with the same id.
    public void put(Layer layer, Mark mark) {
        var before = markings.on(layer).put(mark);
        before.ifPresent(old -> refresh(layer, old.start(), old.end()));
        refresh(layer, mark.start(), mark.end());
        watchers.forEach(each -> each.changed(layer, before, Optional.of(mark)));
    }

    public void erase(Layer layer, long id) {
        var gone = markings.on(layer).remove(id);
        gone.ifPresent(mark -> {
            refresh(layer, mark.start(), mark.end());
            watchers.forEach(each -> each.changed(layer, gone, Optional.empty()));
        });
    }

    /// Only annotations move lines.
    private void refresh(Layer layer, int start, int end) {
        if (layer == Layer.ANNOTATIONS) {
            onScreen.planMarks(start, end);
        } else {
            onScreen.redrawMarks(start, end);
        }
    }

    /// Lifts these marks out of the others of their layer.
    public void choose(Layer layer, Set<Long> ids) {
        for (var mark : markings.choose(layer, ids)) {
            onScreen.redrawMarks(mark.start(), mark.end());
        }
    }

    /// The marks that hold the character at `offset`, in reading order, longer ones first.
    public List<Mark> at(Layer layer, int offset) {
        return markings.on(layer).touching(offset, offset + 1);
    }

    /// How many marks the layer has.
    public int size(Layer layer) {
        return markings.on(layer).size();
    }

    /// Whether the names of tags stand above their marks.
    public void setLabelled(boolean labelled) {
        if (labelled != markings.isLabelled()) {
            markings.setLabelled(labelled);
            onScreen.planMarks(0, EVERYTHING);
        }
    }

    /// Shows these signs beside the lines in place of all others; no gutter when there are none.
    public void setGutter(Collection<GutterSign> signs) {
        markings.gutter().fill(signs);
        onScreen.refillGutter();
    }

    /// Shows a ribbon beside the lines with these characters, in place of all others.
    public void setBookmarks(Collection<Integer> offsets) {
        if (markings.gutter().layRibbons(offsets)) {
            onScreen.refillGutter();
            watchers.forEach(Watcher::bookmarked);
        }
    }

    /// Sets the lines in this form.
    public void setForm(PageForm form) {
        if (!form.equals(markings.form())) {
            markings.setForm(form);
            onScreen.reform(form);
        }
    }

    /// Colours what a search has found.
    ///
    /// @param here the place in the list of the one that the reader is at; -1 for none
    void highlight(List<Span> found, int here) {
        markings.choose(Layer.FOUND, here < 0 ? Set.of() : Set.of((long) here));
        show(
                Layer.FOUND,
                IntStream.range(0, found.size())
                        .mapToObj(i -> Mark.of(i, found.get(i), MARKER))
                        .toList());
    }

    /// For another text; nothing of it is on the screen yet.
    void clear() {
        markings.clear();
        for (var layer : Layer.values()) {
            watchers.forEach(each -> each.refilled(layer));
        }
    }

    void setTheme(Theme theme) {
        markings.setTheme(theme);
        onScreen.redrawMarks(0, EVERYTHING);
        onScreen.redrawCaret();
        watchers.forEach(Watcher::repainted);
    }

    /// The words have this size now.
    void setSize(double ofWords) {
        markings.labels().setSize(ofWords);
        if (markings.isLabelled()) {
            onScreen.planMarks(0, EVERYTHING);
        }
    }
}
