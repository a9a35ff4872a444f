package org.hashiya.ui.reading;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.scene.text.TextLineInfo;

/// Places of a text by their heights on the screen, so that several pages can be read side by side.
///
/// Within a line the height goes on evenly from the first character to the last: a page that
/// follows another one glides and does not jump from line to line. Heights are those of the scene,
/// in pixels; offsets are UTF-16.
public final class EyeLine {
    private static final double AS_GOOD_AS_THERE = 0.75;
    private static final int TRIES = 3;
    private static final double ABOVE = 1 / 3.0;

    private final ReadingSurface surface;

    public EyeLine(ReadingSurface surface) {
        this.surface = surface;
    }

    /// Where eyes rest while nobody points at anything: a third of the window down.
    public double resting() {
        return top() + surface.sheet().getHeight() * ABOVE;
    }

    /// Whether a whole line can stand at this height.
    public boolean isInWindow(double height) {
        double line = 2 * surface.typesetting().size();
        return height >= top() && height <= top() + surface.sheet().getHeight() - line;
    }

    private double top() {
        return surface.sheet().localToScene(0, 0).getY();
    }

    /// The character at this height, or the nearest one; empty while nothing is on the screen.
    public OptionalInt characterAt(double height) {
        var nearest =
                surface.onScreen()
                        .nearest(height)
                        .filter(view -> !view.geometry().lines().isEmpty());
        return nearest.map(view -> OptionalInt.of(characterAt(view, height)))
                .orElse(OptionalInt.empty());
    }

    private static int characterAt(ParagraphView view, double height) {
        double y = view.flow().sceneToLocal(0, height).getY();
        var lines = view.geometry().lines();
        int i = lines.size() - 1;
        while (i > 0 && lines.get(i).bounds().getMinY() > y + AS_GOOD_AS_THERE) {
            i--;
        }
        var line = lines.get(i);
        double share = (y - line.bounds().getMinY()) / step(view, lines, i);
        double far = Math.clamp(share, 0, 1) * (line.end() - line.start());
        int inside = line.start() + (int) Math.round(far);
        return view.piece().start() + Math.min(inside, view.piece().length());
    }

    /// Where the line with this character stands, as far down as it is into the line; empty while
    /// it is not on the screen.
    public OptionalDouble heightOf(int offset) {
        int paragraph = surface.paragraphs().paragraphAt(offset);
        return surface.onScreen().views().stream()
                .filter(view -> view.index() == paragraph && view.isLaidOut())
                .filter(view -> !view.geometry().lines().isEmpty())
                .mapToDouble(view -> heightOf(view, offset - view.piece().start()))
                .findFirst();
    }

    private static double heightOf(ParagraphView view, int inside) {
        var lines = view.geometry().lines();
        int i = lines.size() - 1;
        while (i > 0 && lines.get(i).start() > inside) {
            i--;
        }
        var line = lines.get(i);
        double share = (inside - line.start()) / Math.max(1.0, line.end() - line.start());
        double y = line.bounds().getMinY() + Math.clamp(share, 0, 1) * step(view, lines, i);
        return view.flow().localToScene(0, y).getY();
    }

    /// From the top of a line to that of the next, or to the end of the paragraph.
    private static double step(ParagraphView view, List<TextLineInfo> lines, int i) {
        double end =
                i + 1 < lines.size()
                        ? lines.get(i + 1).bounds().getMinY()
                        : view.flow().getHeight();
        return Math.max(1, end - lines.get(i).bounds().getMinY());
    }

    /// Scrolls until the character stands at this height, or as near as the text's ends allow.
    public void bring(int offset, double height) {
        surface.scrollBy(0); // from now on no other line holds the page
        if (surface.onScreen().bring(surface.paragraphs().paragraphAt(offset)).isEmpty()) {
            return;
        }
        double before = Double.NaN;
        for (int i = 0; i < TRIES; i++) {
            double now = heightOf(offset).orElse(height);
            if (Math.abs(now - height) < AS_GOOD_AS_THERE || now == before) {
                return;
            }
            surface.scrollBy(now - height);
            surface.sheet().layout();
            before = now;
        }
    }
}
