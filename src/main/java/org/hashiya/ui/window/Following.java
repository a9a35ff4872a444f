package org.hashiya.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.hashiya.parallel.Alignment;
import org.hashiya.project.Answer;
import org.hashiya.project.Parallels;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Soon;
import org.hashiya.ui.reading.EyeLine;

/// When the reader scrolls one page, those that are aligned with it go along: what answers to each
/// other stands at one height.
///
/// Only the page that the reader last touched leads. Pages that follow are scrolled too, but nobody
/// listens to them, so they cannot push back.
final class Following {
    private final Supplier<List<ReadingPane>> panes;
    private final Function<ReadingPane, Optional<Parallels>> parallels;
    private final Soon follow = new Soon(this::follow);
    private Optional<ReadingPane> leader = Optional.empty();
    private OptionalDouble eye = OptionalDouble.empty();
    private boolean on = true;
    private boolean resting;

    /// @param parallels what of a pane's text is aligned, as far as it is read
    Following(
            Supplier<List<ReadingPane>> panes,
            Function<ReadingPane, Optional<Parallels>> parallels) {
        this.panes = panes;
        this.parallels = parallels;
    }

    /// Listens to a new pane.
    void join(ReadingPane pane) {
        for (var touch :
                List.<EventType<? extends Event>>of(
                        ScrollEvent.SCROLL, MouseEvent.MOUSE_PRESSED, KeyEvent.KEY_PRESSED)) {
            pane.addEventFilter(touch, _ -> leader = Optional.of(pane));
        }
        pane.surface()
                .watchScrolling(() -> {
                    if (leads(pane)) {
                        follow.plan();
                    }
                });
    }

    boolean leads(ReadingPane pane) {
        return leader.filter(pane::equals).isPresent();
    }

    boolean isOn() {
        return on;
    }

    void set(boolean following) {
        boolean begins = following && !on;
        on = following;
        if (begins) {
            follow.plan();
        }
    }

    /// For as long as something else moves the pages.
    void rest(boolean now) {
        resting = now;
    }

    /// The reader has come to another aligned passage of this pane: its beginning is what stands at
    /// one height, or the caret when its beginning is out of sight.
    void turn(ReadingPane pane, Alignment alignment) {
        if (!leads(pane)) {
            return;
        }
        var line = new EyeLine(pane.surface());
        int caret = pane.surface().selection().caret();
        int start =
                pane.text().stream()
                        .flatMap(text -> alignment.of(text).stream())
                        .filter(each -> each.span().start() <= caret && caret <= each.span().end())
                        .mapToInt(each -> each.span().start())
                        .findFirst()
                        .orElse(caret);
        eye = inWindow(line, start);
        if (eye.isEmpty()) {
            eye = inWindow(line, caret);
        }
        follow.plan();
    }

    private static OptionalDouble inWindow(EyeLine line, int offset) {
        var height = line.heightOf(offset);
        return height.isPresent() && line.isInWindow(height.getAsDouble())
                ? height
                : OptionalDouble.empty();
    }

    private void follow() {
        if (on && !resting) {
            leader.filter(pane -> panes.get().contains(pane)).ifPresent(this::follow);
        }
    }

    /// At which height of the scene a pane that leads is compared with the others.
    double height(ReadingPane first) {
        var line = new EyeLine(first.surface());
        return eye.isPresent() && line.isInWindow(eye.getAsDouble())
                ? eye.getAsDouble()
                : line.resting();
    }

    private void follow(ReadingPane first) {
        var known = parallels.apply(first);
        if (known.isEmpty() || first.shown().isEmpty()) {
            return;
        }
        double height = height(first);
        var at = new EyeLine(first.surface()).characterAt(height);
        if (at.isEmpty()) {
            return;
        }
        for (var pane : panes.get()) {
            if (pane != first && pane.shown().isPresent()) {
                answer(known.get(), at.getAsInt(), first, pane)
                        .ifPresent(answer ->
                                new EyeLine(pane.surface()).bring(answer.offset(), height));
            }
        }
    }

    private static Optional<Answer> answer(
            Parallels known, int offset, ReadingPane first, ReadingPane other) {
        Optional<TextId> text = other.text();
        var lengths =
                new Answer.Lengths(
                        first.surface().words().length(), other.surface().words().length());
        return text.flatMap(id -> known.answer(offset, id, lengths));
    }
}
