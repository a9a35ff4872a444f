package org.hashiya.ui.reading;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is painted on the words of one surface, layer by layer, and how.
final class Markings {
    private final Map<Layer, MarkIndex> marks = new EnumMap<>(Layer.class);
    private final Map<Layer, Set<Long>> chosen = new EnumMap<>(Layer.class);
    private final LabelPress labels = new LabelPress();
    private final Gutter gutter = new Gutter();
    private Theme theme = Theme.LIGHT;
    private PageForm form = PageForm.BOOK;
    private boolean labelled;

    Markings() {
        for (var layer : Layer.values()) {
            marks.put(layer, new MarkIndex());
            chosen.put(layer, new HashSet<>());
        }
    }

    MarkIndex on(Layer layer) {
        return Optional.ofNullable(marks.get(layer)).orElseThrow();
    }

    private Set<Long> chosenOn(Layer layer) {
        return Optional.ofNullable(chosen.get(layer)).orElseThrow();
    }

    boolean isChosen(Layer layer, Mark mark) {
        return chosenOn(layer).contains(mark.id());
    }

    /// Hands back the marks that look different now.
    List<Mark> choose(Layer layer, Set<Long> ids) {
        var before = chosenOn(layer);
        var changed = new HashSet<>(before);
        changed.addAll(ids);
        changed.removeIf(id -> before.contains(id) && ids.contains(id));
        before.clear();
        before.addAll(ids);
        return changed.stream().flatMap(id -> on(layer).find(id).stream()).toList();
    }

    /// For another text.
    void clear() {
        marks.values().forEach(index -> index.replaceAll(List.of()));
        chosen.values().forEach(Set::clear);
        gutter.fill(List.of());
        gutter.layRibbons(List.of());
    }

    /// Sets the labels above the words.
    LabelPress labels() {
        return labels;
    }

    Gutter gutter() {
        return gutter;
    }

    PageForm form() {
        return form;
    }

    void setForm(PageForm form) {
        this.form = form;
    }

    boolean isLabelled() {
        return labelled;
    }

    void setLabelled(boolean labelled) {
        this.labelled = labelled;
    }

    Theme theme() {
        return theme;
    }

    void setTheme(Theme theme) {
        this.theme = theme;
    }
}
