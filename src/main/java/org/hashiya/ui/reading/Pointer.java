package org.hashiya.ui.reading;

import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What the mouse points at.
final class Pointer {
    /// Offsets of the text: a character, and the place between graphemes nearest to the point.
    record Hit(int character, int insertion) {}

    /// What one, two and three clicks select, and dragging after them.
    private enum Grain {
        LETTERS,
        WORDS,
        LINES
    }

    private final ReadingSurface surface;
    private final ReadingCaret caret;
    private Grain grain = Grain.LETTERS;
    private Hit clicked = new Hit(-1, -1);
    private Consumer<MenuRequest> menu = _ -> {};

    Pointer(ReadingSurface surface, ReadingCaret caret) {
        this.surface = surface;
        this.caret = caret;
    }

    void setOnMenu(Consumer<MenuRequest> menu) {
        this.menu = menu;
    }

    Hit hit(Point2D inScene) {
        return surface.onScreen()
                .nearest(inScene.getY())
                .map(view -> hit(view, inScene))
                .orElseGet(() -> new Hit(0, 0));
    }

    private Hit hit(ParagraphView view, Point2D inScene) {
        var piece = view.piece();
        if (piece.length() == 0) {
            return new Hit(piece.start(), piece.start());
        }
        var inFlow = view.flow().sceneToLocal(inScene);
        // Beside the paragraph is its nearest line.
        double y = Math.clamp(inFlow.getY(), 0, Math.max(0, view.flow().getHeight() - 1));
        var hit = view.geometry().hit(inFlow.getX(), y);
        int character = piece.start() + hit.character();
        var beyond = beyondWrap(view, inFlow.getX(), y);
        if (beyond.isPresent()) {
            return new Hit(character, piece.start() + beyond.getAsInt());
        }
        return new Hit(character, insertion(view, hit, new Point2D(inFlow.getX(), y)));
    }

    /// JavaFX knows halves of characters, and takes a letter with a vowel sign for two; so the
    /// place of the whole letter is asked first.
    private int insertion(ParagraphView view, BidiGeometry.Hit hit, Point2D inFlow) {
        var line = view.lines().get(VisualLine.at(inFlow.getY(), view.lines()));
        var beside = line.offsetBeside(inFlow.getX());
        if (beside.isPresent()) {
            return view.piece().start() + beside.getAsInt();
        }
        var paragraphs = surface.paragraphs();
        int character = view.piece().start() + hit.character();
        return hit.leadingHalf()
                ? paragraphs.graphemeStart(character)
                : paragraphs.graphemeEnd(character + 1);
    }

    /// The offset before the space at which the line was wrapped, when the point is behind that.
    private OptionalInt beyondWrap(ParagraphView view, double x, double y) {
        var there = caret.walk().near(view.index(), VisualLine.at(y, view.lines()), x);
        var seen = caret.walk().inSight(there);
        return seen.equals(there)
                ? OptionalInt.empty()
                : OptionalInt.of(caret.walk().line(seen).offset(seen.slot()));
    }

    /// The offset of the screen nearest to a point of the scene. The caret, when it is put there,
    /// will stand on the side of the point.
    int insertionOnScreen(Point2D inScene) {
        var hit = hit(inScene);
        int offset = surface.paragraphs().toScreen(hit.insertion());
        surface.onScreen()
                .nearest(inScene.getY())
                .ifPresent(view -> {
                    var inFlow = view.flow().sceneToLocal(inScene);
                    int line = VisualLine.at(inFlow.getY(), view.lines());
                    var walk = caret.walk();
                    var place = walk.inSight(walk.near(view.index(), line, inFlow.getX()));
                    int inside = hit.insertion() - view.piece().start();
                    if (walk.line(place).stands(place.slot(), inside)) {
                        caret.lean(place, offset);
                    }
                });
        return offset;
    }

    void press(MouseEvent press) {
        if (press.getButton() == MouseButton.PRIMARY) {
            clicked = hit(new Point2D(press.getSceneX(), press.getSceneY()));
            int clicks = press.isShiftDown() ? 1 : press.getClickCount();
            grain = Grain.values()[Math.clamp(clicks - 1, 0, 2)];
        }
    }

    /// Selects the word or the line that was clicked.
    void selectGrain() {
        surface.select(selected(clicked.character()));
    }

    /// Selects from the place that was pressed to this one, by whole words after a double click and
    /// by whole lines after a triple one.
    void dragTo(Point2D inScene) {
        if (grain == Grain.LETTERS) {
            int there = surface.paragraphs().toText(insertionOnScreen(inScene));
            surface.select(new Selection(surface.selection().anchor(), there));
            return;
        }
        var first = selected(clicked.character());
        var here = selected(hit(inScene).character());
        surface.select(
                here.start() < first.start()
                        ? new Selection(first.end(), here.start())
                        : new Selection(first.start(), Math.max(first.end(), here.end())));
    }

    /// The word or the line around a character; a sign or a space that is in no word stands alone.
    private Selection selected(int character) {
        var words = surface.words();
        if (grain == Grain.LINES || character >= words.length()) {
            var paragraphs = surface.paragraphs();
            return new Selection(paragraphs.lineStart(character), paragraphs.lineEnd(character));
        }
        if (Words.isPart(words, character)) {
            return new Selection(Words.start(words, character), Words.end(words, character));
        }
        boolean lineBreak = words.charAt(character) == '\n' || words.charAt(character) == '\r';
        return new Selection(character, lineBreak ? character : character + 1);
    }

    /// The character that the last click went to, as long as the caret stands where it was put.
    OptionalInt characterClicked() {
        var now = surface.selection();
        return now.isEmpty() && now.caret() == clicked.insertion()
                ? OptionalInt.of(clicked.character())
                : OptionalInt.empty();
    }

    void askForMenu(ContextMenuEvent event) {
        event.consume();
        surface.requestFocus();
        if (event.isKeyboardTrigger()) {
            var asked = new Point2D(event.getScreenX(), event.getScreenY());
            var point = surface.onScreen().belowCaret(surface.caretPlace()).orElse(asked);
            menu.accept(new MenuRequest(surface.selection().caret(), point.getX(), point.getY()));
            return;
        }
        var hit = hit(new Point2D(event.getSceneX(), event.getSceneY()));
        if (!surface.selection().holds(hit.character())) {
            clicked = hit;
            surface.select(hit.insertion(), hit.insertion());
        }
        menu.accept(new MenuRequest(hit.character(), event.getScreenX(), event.getScreenY()));
    }
}
