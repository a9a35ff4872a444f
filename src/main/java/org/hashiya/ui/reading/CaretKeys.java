package org.hashiya.ui.reading;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hashiya.ui.reading.CaretWalk.Place;

/// The keys of a surface: arrows, Home and End, pages, words, lines of the text, Select All and
/// Copy. Every other key is left to the owner, so that a letter can be the key of a tag.
final class CaretKeys {
    private interface Vertical {
        Place from(Place place, double x);
    }

    private final ReadingSurface surface;
    private final ReadingCaret caret;
    private final OnScreen onScreen;
    private final Map<KeyCode, UnaryOperator<Place>> along;
    private final Map<KeyCode, Vertical> across;
    private final Map<KeyCode, UnaryOperator<Place>> byWord;
    private final Map<KeyCode, IntUnaryOperator> farther;
    private final Map<KeyCode, Consumer<ReadingSurface>> commands;

    CaretKeys(ReadingSurface surface, ReadingCaret caret, OnScreen onScreen) {
        this.surface = surface;
        this.caret = caret;
        this.onScreen = onScreen;
        along =
                Map.ofEntries(
                        entry(KeyCode.LEFT, place -> caret.walk().left(place)),
                        entry(KeyCode.KP_LEFT, place -> caret.walk().left(place)),
                        entry(KeyCode.RIGHT, place -> caret.walk().right(place)),
                        entry(KeyCode.KP_RIGHT, place -> caret.walk().right(place)),
                        entry(KeyCode.HOME, place -> caret.walk().lineStart(place)),
                        entry(KeyCode.END, place -> caret.walk().lineEnd(place)));
        across =
                Map.ofEntries(
                        entry(KeyCode.UP, (place, x) -> caret.walk().up(place, x)),
                        entry(KeyCode.KP_UP, (place, x) -> caret.walk().up(place, x)),
                        entry(KeyCode.DOWN, (place, x) -> caret.walk().down(place, x)),
                        entry(KeyCode.KP_DOWN, (place, x) -> caret.walk().down(place, x)),
                        entry(KeyCode.PAGE_UP, (place, x) -> pageFurther(place, x, -1)),
                        entry(KeyCode.PAGE_DOWN, (place, x) -> pageFurther(place, x, 1)));
        byWord =
                Map.ofEntries(
                        entry(KeyCode.LEFT, place -> words().left(place)),
                        entry(KeyCode.KP_LEFT, place -> words().left(place)),
                        entry(KeyCode.RIGHT, place -> words().right(place)),
                        entry(KeyCode.KP_RIGHT, place -> words().right(place)));
        farther =
                Map.ofEntries(
                        entry(KeyCode.UP, at -> surface.paragraphs().previousLine(at)),
                        entry(KeyCode.KP_UP, at -> surface.paragraphs().previousLine(at)),
                        entry(KeyCode.DOWN, at -> surface.paragraphs().nextLine(at)),
                        entry(KeyCode.KP_DOWN, at -> surface.paragraphs().nextLine(at)),
                        entry(KeyCode.HOME, _ -> 0),
                        entry(KeyCode.END, _ -> surface.words().length()));
        commands =
                Map.of(
                        KeyCode.A, all -> all.select(0, all.words().length()),
                        KeyCode.C, ReadingSurface::copy,
                        KeyCode.INSERT, ReadingSurface::copy);
    }

    void press(KeyEvent key) {
        if (key.isAltDown()) {
            return;
        }
        if (key.isShortcutDown()) {
            pressWithControl(key);
        } else if (!key.isControlDown() && !key.isMetaDown()) {
            pressAlone(key);
        }
    }

    private void pressAlone(KeyEvent key) {
        var step = along.get(key.getCode());
        var jump = across.get(key.getCode());
        if (step != null) {
            surface.finger().walkTo(step.apply(caret.place()), key.isShiftDown());
            key.consume();
        } else if (jump != null) {
            double x = caret.goal();
            surface.finger().walkTo(jump.from(caret.place(), x), key.isShiftDown());
            caret.keepGoal(x);
            key.consume();
        } else if (key.getCode() == KeyCode.COPY) {
            surface.copy();
            key.consume();
        }
    }

    private void pressWithControl(KeyEvent key) {
        var word = byWord.get(key.getCode());
        var target = farther.get(key.getCode());
        var command = commands.get(key.getCode());
        if (word != null) {
            surface.finger().walkTo(word.apply(caret.place()), key.isShiftDown());
            key.consume();
        } else if (target != null) {
            int offset = target.applyAsInt(surface.selection().caret());
            int anchor = key.isShiftDown() ? surface.selection().anchor() : offset;
            surface.select(new Selection(anchor, offset));
            surface.reveal(offset);
            key.consume();
        } else if (command != null && !key.isShiftDown()) {
            command.accept(surface);
            key.consume();
        }
    }

    /// The line that stands where the caret's line stood before the page was turned, or the very
    /// last or first line when the page could not be turned.
    private Place pageFurther(Place from, double x, int direction) {
        surface.finger().reveal(from);
        surface.sheet().layout();
        var line = caret.walk().line(from);
        double middle = (line.top() + line.bottom()) / 2;
        double y =
                onScreen.bring(from.paragraph())
                        .map(view -> view.flow().localToScene(0, middle).getY())
                        .orElse(0.0);
        surface.scrollBy(
                direction * (surface.sheet().getHeight() - 2 * (line.bottom() - line.top())));
        surface.sheet().layout();
        var place = onScreen.nearest(y).map(view -> lineAt(view, y, x)).orElse(from);
        if (place.paragraph() != from.paragraph() || place.line() != from.line()) {
            return place;
        }
        return direction < 0 ? caret.walk().near(0, 0, x) : caret.walk().nearEnd(x);
    }

    private Place lineAt(ParagraphView view, double sceneY, double x) {
        double y = view.flow().sceneToLocal(0, sceneY).getY();
        return caret.walk().near(view.index(), VisualLine.at(y, view.lines()), x);
    }

    private WordWalk words() {
        return new WordWalk(caret.walk(), surface.paragraphs(), surface.words());
    }
}
