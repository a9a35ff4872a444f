package org.hashiya.ui.reading;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.TextLineInfo;

/// The uppermost line of a surface: which one it is, and how to bring another one there. A line
/// that was brought there stays when the surface gets another size, until the reader moves on.
final class TopLine {
    private static final double CUT = 3;

    private final ReadingSurface surface;
    private final Sheet sheet;
    private OptionalInt held = OptionalInt.empty();

    TopLine(ReadingSurface surface, Sheet sheet) {
        this.surface = surface;
        this.sheet = sheet;
        surface.addEventFilter(ScrollEvent.SCROLL, this::letGo);
        surface.addEventFilter(MouseEvent.MOUSE_PRESSED, this::letGo);
        surface.addEventFilter(KeyEvent.KEY_PRESSED, this::letGo);
    }

    private void letGo(InputEvent reader) {
        letGo();
    }

    void letGo() {
        held = OptionalInt.empty();
    }

    /// The first character in sight, UTF-16.
    int offset() {
        if (held.isPresent()) {
            return held.getAsInt();
        }
        return surface.onScreen().views().stream()
                .filter(ParagraphView::isLaidOut)
                .flatMap(view -> firstSeen(view).stream())
                .findFirst()
                .orElse(0);
    }

    private static Optional<Integer> firstSeen(ParagraphView view) {
        double top = view.seen().top();
        return view.geometry().lines().stream()
                .filter(line -> line.bounds().getMaxY() > top + CUT)
                .findFirst()
                .map(line -> view.piece().start() + line.start());
    }

    /// The line on the screen in which the caret stands.
    Selection ofCaret() {
        var place = surface.caretPlace();
        int start = surface.paragraphs().piece(place.paragraph()).start();
        return surface.onScreen()
                .bring(place.paragraph())
                .filter(ParagraphView::isLaidOut)
                .map(view -> view.lines().get(place.line()))
                .map(line -> new Selection(start + line.start(), start + line.end()))
                .orElseGet(() -> new Selection(start, start));
    }

    /// Brings the line with this character to the top of the window.
    void show(int offset) {
        held = OptionalInt.of(offset);
        hold();
    }

    /// The surface was laid out, perhaps in another size.
    void laidOut() {
        if (held.isPresent()) {
            Platform.runLater(this::hold);
        }
    }

    private void hold() {
        held.ifPresent(offset -> {
            var paragraphs = surface.paragraphs();
            int paragraph = paragraphs.paragraphAt(offset);
            int inside = offset - paragraphs.piece(paragraph).start();
            sheet.showParagraphAtTop(paragraph);
            sheet.layout();
            surface.onScreen()
                    .bring(paragraph)
                    .filter(ParagraphView::isLaidOut)
                    .ifPresent(view -> scrollTo(view, inside));
        });
    }

    private void scrollTo(ParagraphView view, int inside) {
        if (inside == 0) {
            return;
        }
        view.geometry().lines().stream()
                .filter(line -> line.start() <= inside && inside < end(view, line))
                .findFirst()
                .ifPresent(line -> sheet.scrollYBy(line.bounds().getMinY() - view.seen().top()));
    }

    private static int end(ParagraphView view, TextLineInfo line) {
        return line.end() >= view.piece().length() ? Integer.MAX_VALUE : line.end();
    }
}
