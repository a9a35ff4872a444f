package org.hashiya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.hashiya.text.Span;

/// What is really painted in a paragraph, pixel by pixel. JavaFX sets the same paragraph once more
/// with some of its letters in red, so that the renderer itself says which ink is theirs; none of
/// the surface's rectangles is asked.
///
/// Use it on the screen's thread, with black letters on white paper.
final class Ink {
    /// The pixels of the paragraph.
    static final class Picture {
        final int left;
        final int top;
        final int width;
        final int height;
        private final int[] pixels;

        private Picture(Image image, Rectangle2D frame) {
            left = (int) frame.getMinX();
            top = (int) frame.getMinY();
            width = (int) (Math.min(image.getWidth(), frame.getMaxX()) - left);
            height = (int) (Math.min(image.getHeight(), frame.getMaxY()) - top);
            pixels = new int[width * height];
            var format = PixelFormat.getIntArgbInstance();
            image.getPixelReader().getPixels(left, top, width, height, format, pixels, 0, width);
        }

        boolean isRed(int x, int y) {
            return part(x, y, 16) - part(x, y, 8) > 60;
        }

        boolean isBlack(int x, int y) {
            return part(x, y, 16) < 128;
        }

        boolean isPainted(int x, int y) {
            return part(x, y, 16) < 250 || part(x, y, 8) < 250 || part(x, y, 0) < 250;
        }

        /// How many pixels have ink of whatever colour here and none there.
        private int differences(Picture other) {
            int count = 0;
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    count += (part(x, y, 8) < 128) == (other.part(x, y, 8) < 128) ? 0 : 1;
                }
            }
            return count;
        }

        boolean isCaret(int x, int y) {
            return part(x, y, 16) > 150 && part(x, y, 8) < 30 && part(x, y, 0) < 30;
        }

        /// Around the red pixels, in the scene; of the uppermost line that has some.
        Rectangle2D red() {
            return around(this::isRed);
        }

        Rectangle2D caret() {
            return around(this::isCaret);
        }

        private Rectangle2D around(Pixels wanted) {
            int first = width;
            int last = -1;
            int upper = -1;
            int lower = -1;
            for (int y = 0; y < height && (lower < 0 || y < lower + GAP); y++) {
                for (int x = 0; x < width; x++) {
                    if (wanted.has(x, y)) {
                        first = Math.min(first, x);
                        last = Math.max(last, x);
                        upper = upper < 0 ? y : upper;
                        lower = y;
                    }
                }
            }
            return new Rectangle2D(
                    (double) left + first,
                    (double) top + upper,
                    Math.max(0, last + 1 - first),
                    Math.max(0, lower + 1 - upper));
        }

        private int part(int x, int y, int shift) {
            return (pixels[y * width + x] >> shift) & 0xff;
        }
    }

    private interface Pixels {
        boolean has(int x, int y);
    }

    /// Rows without ink that lie between two lines, and not between a letter and its dots.
    private static final int GAP = 9;

    private final OpenPage page;
    private final String text;
    private final TextFlow flow;
    private final boolean rightToLeft;
    private final Rectangle2D frame;

    Ink(OpenPage page, int paragraph) {
        var view = page.view(paragraph);
        this.page = page;
        this.text = page.surface.words().substring(view.piece().start(), view.piece().end());
        this.flow = view.flow();
        this.rightToLeft = view.piece().rightToLeft();
        var bounds = flow.localToScene(flow.getLayoutBounds());
        this.frame =
                new Rectangle2D(
                        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /// The letters on the page, all black.
    private Picture onPage() {
        // Edges of letters are of all colours without this.
        texts().forEach(text -> text.setFontSmoothingType(FontSmoothingType.GRAY));
        var layers = flow.getChildren().filtered(PageLayer.class::isInstance);
        layers.forEach(layer -> layer.setVisible(false));
        var picture = new Picture(snapshot(), frame);
        layers.forEach(layer -> layer.setVisible(true));
        return picture;
    }

    /// The paragraph as JavaFX sets it, at the same place, with these of its letters in red, and
    /// with all ink where it is on the page.
    ///
    /// A change of colour beside a space can change where JavaFX ends a line; then the space is
    /// made red too, which nobody sees.
    Picture withRed(Span letters) {
        var page = onPage();
        return Stream.of(
                        letters,
                        new Span(letters.start(), letters.end() + 1),
                        new Span(Math.max(0, letters.start() - 1), letters.end()),
                        new Span(Math.max(0, letters.start() - 1), letters.end() + 1))
                .filter(wider -> onlySpace(wider.start(), letters.start()))
                .filter(wider -> onlySpace(letters.end(), wider.end()))
                .map(this::copyWithRed)
                .filter(copy -> copy.differences(page) == 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError("JavaFX sets another page: " + letters));
    }

    private boolean onlySpace(int start, int end) {
        return end <= text.length() && text.substring(start, end).isBlank();
    }

    private Picture copyWithRed(Span letters) {
        var copies = new ArrayList<Text>();
        int start = 0;
        for (var text : texts()) {
            int length = text.getText().length();
            int from = Math.clamp(letters.start() - start, 0, length);
            int to = Math.clamp(letters.end() - start, 0, length);
            copy(copies, text, 0, from, Color.BLACK);
            copy(copies, text, from, to, Color.RED);
            copy(copies, text, to, length, Color.BLACK);
            start += length;
        }
        var copy = new TextFlow(copies.toArray(Text[]::new));
        copy.setNodeOrientation(
                rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        copy.setLineSpacing(flow.getLineSpacing());
        copy.setPadding(flow.getPadding());
        copy.setManaged(false);
        copy.resizeRelocate(frame.getMinX(), frame.getMinY(), flow.getWidth(), flow.getHeight());
        var paper = new Pane(copy);
        paper.setStyle("-fx-background-color: white;");
        var scene = new Scene(paper, page.scene.getWidth(), page.scene.getHeight());
        return new Picture(scene.snapshot(null), frame);
    }

    private static void copy(List<Text> copies, Text text, int start, int end, Color colour) {
        if (start < end) {
            var copy = new Text(text.getText().substring(start, end));
            copy.setFont(text.getFont());
            copy.setFill(colour);
            copy.setFontSmoothingType(FontSmoothingType.GRAY);
            copies.add(copy);
        }
    }

    /// What the surface has painted behind the letters.
    Picture behind() {
        texts().forEach(text -> text.setOpacity(0));
        var picture = new Picture(snapshot(), frame);
        texts().forEach(text -> text.setOpacity(1));
        return picture;
    }

    private Image snapshot() {
        page.layOut();
        return page.scene.snapshot(null);
    }

    private List<Text> texts() {
        var texts = new ArrayList<Text>();
        for (var child : flow.getChildren()) {
            if (child instanceof Text text) {
                texts.add(text);
            }
        }
        return texts;
    }
}
