package org.hashiya.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import org.hashiya.annotation.Annotation;
import org.hashiya.identity.LastingId;
import org.hashiya.ui.kit.Soon;
import org.hashiya.ui.reading.ReadingSurface;

/// What the reader of a pane looks at: what is said of the words there, and which of it was chosen.
final class Regard {
    private final Sheet sheet;
    private final ReadingSurface surface;
    private final Consumer<Optional<Attention>> told;
    private final Soon soon = new Soon(this::tell);
    private Optional<LastingId> chosen = Optional.empty();

    /// @param told hears, soon after, when the reader looks elsewhere
    Regard(Sheet sheet, ReadingSurface surface, Consumer<Optional<Attention>> told) {
        this.sheet = sheet;
        this.surface = surface;
        this.told = told;
        surface.selectionProperty().addListener(_ -> refresh());
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> refresh());
    }

    /// The reader may look at something else now.
    void refresh() {
        soon.plan();
    }

    private void tell() {
        surface.spoken().refresh();
        told.accept(attention());
    }

    /// Looks more closely at one of the annotations here.
    void choose(LastingId annotation) {
        chosen = Optional.of(annotation);
        refresh();
    }

    Optional<Attention> attention() {
        return sheet.shown().map(this::attention);
    }

    private Attention attention(ShownText text) {
        var here = here(text);
        chosen = Chosen.among(here, chosen);
        surface.choose(chosen.map(text::markOf).map(Set::of).orElse(Set.of()));
        return new Attention(text.now(), surface.selection(), here, chosen);
    }

    /// What is said of the words where the reader is.
    List<Annotation> here() {
        return sheet.shown().map(this::here).orElse(List.of());
    }

    private List<Annotation> here(ShownText text) {
        return surface.selection()
                .span()
                .map(span -> text.touching(span))
                .orElseGet(() -> text.annotations(surface.marksAtCaret()));
    }
}
