package org.hashiya.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Edit;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Soon;
import org.hashiya.ui.kit.Typesetting;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.reading.MenuRequest;
import org.hashiya.ui.reading.ReadingSurface;
import org.hashiya.ui.tagging.TagMenu;

/// One text on the desk, to read, to search and to tag.
final class ReadingPane extends VBox {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final Color UNKNOWN_TAG = Color.GRAY;

    private final Pen pen;
    private final Desktop desktop;
    private final Tagging tagging;
    private final ReadingSurface surface = new ReadingSurface();
    private final PaneHeader header;
    private final FindBar find;
    private final Soon attend = new Soon(this::attend);
    private final List<Edit> meanwhile = new ArrayList<>();
    private Optional<TextId> wanted = Optional.empty();
    private Optional<ShownText> shown = Optional.empty();
    private Optional<LastingId> chosen = Optional.empty();
    private int zoom;

    ReadingPane(Pen pen, Desktop desktop) {
        this.pen = pen;
        this.desktop = desktop;
        tagging = new Tagging(pen, desktop::say);
        getStyleClass().add("pane");
        setMinWidth(120);
        header =
                new PaneHeader(
                        new PaneHeader.Deeds(
                                text -> show(text, 0),
                                this::zoom,
                                this::find,
                                () -> desktop.close(this)));
        find = new FindBar(desktop.background(), new SearchedPage());
        surface.setAccessibleText(Words.say("pane.page"));
        surface.selectionProperty().addListener(_ -> attend.plan());
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> attend.plan());
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        surface.setOnMenu(this::openMenu);
        // Not focusWithin of the whole pane: the head's closed list counts itself as focused.
        activateWhen(surface.focusWithinProperty());
        activateWhen(find.focusWithinProperty());
        activateWhen(header.chooserFocusedProperty());
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> desktop.activate(this));
        VBox.setVgrow(surface, Priority.ALWAYS);
        getChildren().addAll(header, find, surface);
        refreshList();
    }

    private void activateWhen(ReadOnlyBooleanProperty focused) {
        focused.addListener((_, _, now) -> {
            if (now) {
                desktop.activate(this);
            }
        });
    }

    // ---- the text

    /// Shows a text from the paragraph with this character on; reads it meanwhile.
    void show(TextId text, int from) {
        if (shown.isPresent() && wanted.equals(Optional.of(text))) {
            surface.requestFocus();
            return;
        }
        wanted = Optional.of(text);
        shown = Optional.empty();
        meanwhile.clear();
        refreshList();
        desktop.background()
                .run(
                        () -> pen.read(text),
                        snapshot -> {
                            if (wanted.equals(Optional.of(text)) && shown.isEmpty()) {
                                arrive(new ShownText(snapshot, this::colour), from);
                            }
                        });
    }

    private void arrive(ShownText text, int from) {
        meanwhile.forEach(text::advance);
        meanwhile.clear();
        shown = Optional.of(text);
        surface.show(text.now().words());
        surface.setMarks(text.marks());
        if (from > 0) {
            surface.select(from, from);
            surface.reveal(from);
        }
        find.forget();
        attend.plan();
        desktop.arrived(this);
    }

    /// An edit was written.
    void hear(Edit edit) {
        refreshList();
        if (wanted.isPresent() && shown.isEmpty()) {
            meanwhile.add(edit);
        }
        shown.ifPresent(text -> text.advance(edit).forEach(change -> show(text, change)));
        attend.plan();
    }

    private void show(ShownText text, ShownText.Change change) {
        switch (change) {
            case ShownText.Change.Draw(var mark) -> surface.mark(mark);
            case ShownText.Change.Wipe(long mark) -> surface.erase(mark);
            case ShownText.Change.Rewrite() -> arrive(text, surface.firstVisible());
            case ShownText.Change.Close() -> clear();
        }
    }

    private void clear() {
        wanted = Optional.empty();
        shown = Optional.empty();
        surface.show("");
        refreshList();
        desktop.attend(this, Optional.empty());
    }

    private void refreshList() {
        header.show(pen.project().listOfTexts(), wanted);
    }

    Optional<TextId> text() {
        return wanted;
    }

    Optional<ShownText> shown() {
        return shown;
    }

    ReadingSurface surface() {
        return surface;
    }

    // ---- what the reader looks at

    private void attend() {
        desktop.attend(this, attention());
    }

    Optional<Attention> attention() {
        return shown.map(text -> attention(text));
    }

    private Attention attention(ShownText text) {
        var here = here(text);
        chosen = Chosen.among(here, chosen);
        surface.choose(chosen.map(text::markOf).map(Set::of).orElse(Set.of()));
        return new Attention(text.now(), surface.selection(), here, chosen);
    }

    private List<Annotation> here(ShownText text) {
        return surface.selection()
                .span()
                .map(span -> text.now().touching(span))
                .orElseGet(() -> text.annotations(surface.marksAtCaret()));
    }

    /// Looks more closely at one of the annotations here.
    void choose(LastingId annotation) {
        chosen = Optional.of(annotation);
        attend.plan();
    }

    /// Goes to an annotation and chooses it.
    void turnTo(Annotation annotation) {
        surface.select(annotation.span().start(), annotation.span().start());
        surface.reveal(annotation.span().start());
        choose(annotation.id());
    }

    // ---- tagging

    /// Sets a tag on the selected words.
    void tag(Tag tag) {
        shown.ifPresent(text -> tagging.tag(tag, text.now(), surface.selection(), this::choose));
    }

    void eraseChosen() {
        attention().ifPresent(tagging::eraseChosen);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.DELETE) {
            eraseChosen();
            key.consume();
            return;
        }
        org.hashiya.ui.tagging.TagKeys.tagFor(key, pen.project().tags())
                .ifPresent(tag -> {
                    tag(tag);
                    key.consume();
                });
    }

    private void openMenu(MenuRequest request) {
        shown.ifPresent(text -> {
            var menu =
                    new TagMenu(
                            pen.project().tags(),
                            !surface.selection().isEmpty(),
                            text.now().at(request.character()),
                            text.now().words(),
                            new TagMenu.Deeds(this::tag, tagging::erase, surface::copy));
            menu.show(surface, request.screenX(), request.screenY());
        });
    }

    private Color colour(TagId id) {
        return pen.project()
                .tags()
                .find(id)
                .map(tag -> Color.web(tag.look().colour()))
                .orElse(UNKNOWN_TAG);
    }

    // ---- looks

    void setActive(boolean active) {
        pseudoClassStateChanged(ACTIVE, active);
    }

    void wear(org.hashiya.ui.reading.Theme theme) {
        surface.setTheme(theme);
    }

    /// Larger by so many steps; 0 for the size of the book.
    void zoom(int steps) {
        setZoom(steps == 0 ? 0 : zoom + steps);
    }

    void setZoom(int steps) {
        zoom = Math.clamp(steps, -4, 12);
        surface.setTypesetting(
                Typesetting.BOOK.withSize(Typesetting.BOOK.size() * Math.pow(1.1, zoom)));
    }

    /// The first character in sight, UTF-16.
    int firstInSight() {
        return surface.firstVisible();
    }

    int zoomed() {
        return zoom;
    }

    void find() {
        find.open(
                shown.flatMap(text -> surface.selection().span().map(span -> words(text, span)))
                        .orElse(""));
    }

    private static String words(ShownText text, Span span) {
        return span.length() > 200 ? "" : span.of(text.now().words());
    }

    private final class SearchedPage implements FindBar.Page {
        @Override
        public Optional<ShownText> shown() {
            return shown;
        }

        @Override
        public int place() {
            return surface.selection().start();
        }

        @Override
        public void show(List<Span> found, int here) {
            surface.highlight(found, here);
            if (here >= 0) {
                surface.select(found.get(here).start(), found.get(here).end());
                surface.reveal(found.get(here).start());
            }
        }

        @Override
        public void leaveFinding() {
            surface.requestFocus();
        }
    }
}
