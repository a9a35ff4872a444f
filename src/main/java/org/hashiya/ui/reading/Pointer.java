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

    private final ReadingSurface surface;
    private Hit clicked = new Hit(-1, -1);
    private Consumer<MenuRequest> menu = _ -> {};

    Pointer(ReadingSurface surface) {
        this.surface = surface;
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
        var paragraphs = surface.paragraphs();
        return new Hit(
                character,
                hit.leadingHalf()
                        ? paragraphs.graphemeStart(character)
                        : paragraphs.graphemeEnd(character + 1));
    }

    /// The offset of the screen nearest to a point of the scene.
    int insertionOnScreen(Point2D inScene) {
        return surface.paragraphs().toScreen(hit(inScene).insertion());
    }

    void press(MouseEvent press) {
        if (press.getButton() == MouseButton.PRIMARY) {
            clicked = hit(new Point2D(press.getSceneX(), press.getSceneY()));
        }
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
