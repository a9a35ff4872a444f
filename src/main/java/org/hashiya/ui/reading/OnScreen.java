package org.hashiya.ui.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/// The paragraphs that are in the window now, with the layers on them.
///
/// A paragraph enters the register when its flow gets a scene and leaves it when the flow loses it.
final class OnScreen {
    record Dressed(ParagraphView view, MarkLayer marks, GutterLayer gutter, CaretLayer caret) {
        private boolean isInWindow() {
            return view.flow().getScene() != null;
        }
    }

    private final Map<Integer, Dressed> dressed = new HashMap<>();
    private final IntConsumer scrollTo;

    /// @param scrollTo brings a paragraph into the window and lays it out
    OnScreen(IntConsumer scrollTo) {
        this.scrollTo = scrollTo;
    }

    /// Puts the layers on a paragraph, and keeps it for as long as it is in the window.
    void dress(ParagraphView view, Markings markings, ReadingCaret caret) {
        view.take(markings.form());
        var paragraph =
                new Dressed(
                        view,
                        new MarkLayer(view, markings),
                        new GutterLayer(view, markings.gutter()),
                        new CaretLayer(view, markings, caret));
        view.flow().getChildren().addAll(paragraph.marks(), paragraph.gutter(), paragraph.caret());
        register(paragraph);
    }

    private void register(Dressed paragraph) {
        paragraph
                .view()
                .flow()
                .sceneProperty()
                .addListener((_, _, scene) -> {
                    int index = paragraph.view().index();
                    if (scene == null) {
                        dressed.remove(index, paragraph);
                        paragraph.marks().leave();
                    } else {
                        dressed.put(index, paragraph);
                        paragraph.marks().requestLayout();
                    }
                });
    }

    void clear() {
        dressed.clear();
    }

    /// The paragraphs in the window, from the top.
    List<ParagraphView> views() {
        return inWindow()
                .map(Dressed::view)
                .sorted(Comparator.comparingInt(ParagraphView::index))
                .toList();
    }

    /// From the first to the last character that is in the window, about.
    Selection seen() {
        var views = views().stream().filter(ParagraphView::isLaidOut).toList();
        if (views.isEmpty()) {
            return Selection.START;
        }
        var first = views.getFirst();
        var last = views.getLast();
        return new Selection(
                first.piece().start() + first.charactersIn(first.seen()).start(),
                last.piece().start() + last.charactersIn(last.seen()).end());
    }

    Optional<ParagraphView> first() {
        return inWindow().map(Dressed::view).min(Comparator.comparingInt(ParagraphView::index));
    }

    /// A point of the screen, where a menu for the caret can open.
    Optional<Point2D> belowCaret(CaretWalk.Place caret) {
        return find(caret.paragraph())
                .flatMap(found ->
                        found.caret()
                                .caretBox()
                                .map(box ->
                                        found.view()
                                                .flow()
                                                .localToScreen(box.getMinX(), box.getMaxY())));
    }

    Optional<CaretLayer> caretLayer(int paragraph) {
        return find(paragraph).map(Dressed::caret);
    }

    /// Scrolls to the paragraph if it is not in the window, since only there it has lines. Empty
    /// while the surface itself has no place on the screen.
    Optional<ParagraphView> bring(int paragraph) {
        if (find(paragraph).isEmpty()) {
            scrollTo.accept(paragraph);
        }
        return find(paragraph).map(Dressed::view);
    }

    Optional<ParagraphView> nearest(double sceneY) {
        return views().stream()
                .min(Comparator.comparingDouble(view -> Math.abs(view.distance(sceneY))));
    }

    /// The marks that touch `start..end` of the text have changed.
    void planMarks(int start, int end) {
        touching(start, end).forEach(paragraph -> paragraph.marks().plan());
    }

    /// The marks that touch `start..end` of the text look different now.
    void redrawMarks(int start, int end) {
        touching(start, end).forEach(paragraph -> paragraph.marks().requestLayout());
    }

    /// There are other signs in the gutter now.
    void refillGutter() {
        inWindow().forEach(paragraph -> paragraph.gutter().refill());
    }

    /// The lines stand in another form now.
    void reform(PageForm form) {
        inWindow()
                .forEach(paragraph -> {
                    paragraph.view().take(form);
                    paragraph.marks().requestLayout();
                    paragraph.gutter().requestLayout();
                    paragraph.caret().requestLayout();
                });
    }

    void redrawCaret() {
        inWindow().forEach(paragraph -> paragraph.caret().requestLayout());
    }

    /// The window has been scrolled.
    void keepUp() {
        inWindow().forEach(paragraph -> paragraph.marks().keepUp());
    }

    /// The boxes around characters of the text, in coordinates of the scene.
    List<Rectangle2D> boxesInScene(int start, int end) {
        return views().stream().flatMap(view -> boxesInScene(view, start, end)).toList();
    }

    private static Stream<Rectangle2D> boxesInScene(ParagraphView view, int start, int end) {
        int from = Math.max(0, start - view.piece().start());
        int to = Math.min(view.piece().length(), end - view.piece().start());
        if (from >= to) {
            return Stream.empty();
        }
        return view.geometry().rectangles(from, to).stream().map(box -> inScene(view, box));
    }

    private static Rectangle2D inScene(ParagraphView view, Rectangle2D box) {
        var one = view.flow().localToScene(box.getMinX(), box.getMinY());
        var other = view.flow().localToScene(box.getMaxX(), box.getMaxY());
        return new Rectangle2D(
                Math.min(one.getX(), other.getX()), one.getY(), box.getWidth(), box.getHeight());
    }

    private Optional<Dressed> find(int paragraph) {
        return Optional.ofNullable(dressed.get(paragraph)).filter(Dressed::isInWindow);
    }

    private Stream<Dressed> inWindow() {
        return List.copyOf(dressed.values()).stream().filter(Dressed::isInWindow);
    }

    private Stream<Dressed> touching(int start, int end) {
        return List.copyOf(dressed.values()).stream()
                .filter(paragraph -> paragraph.view().piece().start() <= end)
                .filter(paragraph -> start <= paragraph.view().piece().end());
    }
}
