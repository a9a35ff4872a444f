package org.hashiya.ui.window;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.hashiya.annotation.Tag;
import org.hashiya.project.HistoryEntry;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Soon;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.reading.Selection;
import org.hashiya.ui.tagging.TagKeys;

/// The same tag again: on what is selected now, or on every selection until the reader ends that
/// (quick mode). A selection by mouse is tagged when the button is let go, one by keys with Enter.
final class Repeating {
    private static final PseudoClass QUICK = PseudoClass.getPseudoClass("quick");
    private static final int WORD = 2;

    private final Panes panes;
    private final Pen pen;
    private final Consumer<String> say;
    private final LastTag last = new LastTag();
    private final QuickBar bar = new QuickBar(this::sayMore, this::end);
    private final Soon released = new Soon(this::tagSelected);
    private Optional<Stamp> example = Optional.empty();
    private boolean withMore;

    Repeating(Panes panes, Pen pen, Consumer<String> say) {
        this.panes = panes;
        this.pen = pen;
        this.say = say;
        panes.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        panes.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    QuickBar bar() {
        return bar;
    }

    void hear(HistoryEntry entry) {
        last.hear(entry);
        var isGone = example.filter(stamp -> pen.project().tags().find(stamp.tag().id()).isEmpty());
        isGone.ifPresent(_ -> end());
    }

    /// The tag that was set last, on what is selected now.
    void again() {
        last.get()
                .flatMap(pen.project().tags()::find)
                .ifPresentOrElse(this::tag, () -> say.accept(Words.say("tags.noLast")));
    }

    /// Sets a tag on what is selected. In quick mode it is the one that is set from now on.
    void tag(Tag tag) {
        if (example.isPresent()) {
            begin(Stamp.of(tag), false);
            if (selection().filter(now -> !now.isEmpty()).isPresent()) {
                tagSelected();
            }
        } else {
            panes.active().tag(Stamp.of(tag));
        }
        panes.focusActive();
    }

    /// Switches quick mode on, with the tag of the chosen annotation or else the last one, or off.
    ///
    /// @param likeTheChosen also with its entry, certainty and attributes
    void toggle(boolean likeTheChosen) {
        if (example.isPresent()) {
            end();
            return;
        }
        start().ifPresentOrElse(
                        stamp -> {
                            begin(stamp, likeTheChosen && stamp.saysMore());
                            panes.focusActive();
                        },
                        () -> say.accept(Words.say("tags.noLast")));
    }

    private Optional<Stamp> start() {
        var tags = pen.project().tags();
        return panes.active()
                .attention()
                .flatMap(Attention::looked)
                .flatMap(like -> tags.find(like.tag()).map(tag -> Stamp.like(like, tag)))
                .or(() -> last.get().flatMap(tags::find).map(Stamp::of));
    }

    private void begin(Stamp stamp, boolean more) {
        example = Optional.of(stamp);
        withMore = more;
        bar.show(stamp, more, pen.project());
        panes.pseudoClassStateChanged(QUICK, true);
        say.accept(Words.say("quick.on", stamp.tag().label(Words.language())));
    }

    private void sayMore(boolean more) {
        withMore = more;
        panes.focusActive();
    }

    void end() {
        if (example.isPresent()) {
            example = Optional.empty();
            bar.putAway();
            panes.pseudoClassStateChanged(QUICK, false);
            panes.focusActive();
            say.accept(Words.say("quick.off"));
        }
    }

    private void key(KeyEvent key) {
        if (example.isEmpty() || !isOnPage(key)) {
            return;
        }
        var tag = TagKeys.tagFor(key, pen.project().tags());
        if (key.getCode() == KeyCode.ESCAPE) {
            end();
        } else if (tag.isPresent()) {
            tag(tag.get());
        } else if (key.getCode() == KeyCode.ENTER && !key.isShiftDown() && !key.isShortcutDown()) {
            tagSelected();
        } else {
            return;
        }
        key.consume();
    }

    private boolean isOnPage(Event event) {
        var surface = panes.active().surface();
        for (var node = event.getTarget() instanceof Node at ? at : surface.getParent();
                node != null;
                node = node.getParent()) {
            if (node == surface) {
                return true;
            }
        }
        return false;
    }

    /// The page learns only after this what the mouse has selected.
    private void released(MouseEvent mouse) {
        if (example.isPresent()
                && mouse.getButton() == MouseButton.PRIMARY
                && mouse.getClickCount() <= WORD
                && isOnPage(mouse)) {
            released.plan();
        }
    }

    private Optional<Selection> selection() {
        return panes.active().attention().map(Attention::selection);
    }

    private void tagSelected() {
        if (example.isEmpty() || selection().filter(now -> !now.isEmpty()).isEmpty()) {
            return;
        }
        var stamp = withMore ? example.get() : example.get().bare();
        if (panes.active().attention().filter(now -> isThere(stamp, now)).isPresent()) {
            say.accept(Words.say("quick.there", stamp.tag().label(Words.language())));
            return;
        }
        panes.active().tag(stamp);
        var surface = panes.active().surface();
        int end = surface.selection().end();
        surface.select(end, end);
    }

    /// Nobody means to tag the same words with the same twice.
    private static boolean isThere(Stamp stamp, Attention now) {
        return now.selection()
                .span()
                .flatMap(span -> Tagging.withoutSpaces(now.text().words(), span))
                .filter(span ->
                        now.text().touching(span).stream()
                                .anyMatch(each ->
                                        each.tag().equals(stamp.tag().id())
                                                && each.span().equals(span)))
                .isPresent();
    }
}
