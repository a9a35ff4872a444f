package org.hashiya.ui.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hashiya.ui.reading.CaretWalk.Place;

/// Where the caret stands on the page, and which part of the selection lies in a paragraph.
///
/// The caret is an offset of the screen; where two directions meet, one offset has two places. The
/// place that a key or a click has led to is kept as long as neither the caret nor its lines have
/// moved; after another text or another width it is found again from the offset.
final class ReadingCaret {
    private final OnScreen onScreen;

    private DisplayParagraphs paragraphs = new DisplayParagraphs("");
    private CaretWalk walk = new CaretWalk(1, this::lines);
    private int anchor;
    private int offset;
    private boolean focused;
    private Place place = new Place(0, 0, 0);
    private int placedAt;
    private List<VisualLine> placedIn = List.of();

    /// The x to which Up and Down hold on.
    private OptionalDouble goal = OptionalDouble.empty();

    ReadingCaret(OnScreen onScreen) {
        this.onScreen = onScreen;
    }

    void read(DisplayParagraphs other) {
        paragraphs = other;
        walk = new CaretWalk(other.count(), this::lines);
        placedIn = List.of();
        goal = OptionalDouble.empty();
        anchor = 0;
        offset = 0;
    }

    /// RichTextFX has moved it, to offsets of the screen.
    void moved(int anchorOnScreen, int caretOnScreen) {
        if (caretOnScreen != offset) {
            goal = OptionalDouble.empty();
        }
        anchor = anchorOnScreen;
        offset = caretOnScreen;
        onScreen.redrawCaret();
    }

    /// In offsets of the text.
    Selection selection() {
        return new Selection(paragraphs.toText(anchor), paragraphs.toText(offset));
    }

    /// Where an offset of the text stands on the page.
    Place placeOf(int inText) {
        int paragraph = paragraphs.paragraphAt(inText);
        return walk.at(paragraph, inText - paragraphs.piece(paragraph).start());
    }

    CaretWalk walk() {
        return walk;
    }

    boolean isFocused() {
        return focused;
    }

    void setFocused(boolean focused) {
        this.focused = focused;
        onScreen.redrawCaret();
    }

    double goal() {
        var from = place();
        return goal.orElseGet(() -> walk.line(from).x(from.slot()));
    }

    void keepGoal(double x) {
        goal = OptionalDouble.of(x);
    }

    Place place() {
        int paragraph = paragraphs.paragraphOnScreen(offset);
        return place(paragraph, lines(paragraph));
    }

    private Place place(int paragraph, List<VisualLine> lines) {
        if (placedAt != offset || !placedIn.equals(lines)) {
            placedAt = offset;
            placedIn = lines;
            int inside = offset - paragraphs.piece(paragraph).screenStart();
            place = CaretWalk.in(paragraph, lines, inside);
        }
        return place;
    }

    /// Puts it there, and says which offset of the screen that is.
    int stand(Place there) {
        place = there;
        placedIn = lines(there.paragraph());
        placedAt =
                paragraphs.piece(there.paragraph()).screenStart()
                        + walk.line(there).offset(there.slot());
        onScreen.redrawCaret();
        return placedAt;
    }

    /// The mouse points there, at an offset of the screen to which the caret will be moved next.
    /// The caret then stands on the side of the click.
    void lean(Place there, int onScreen) {
        goal = OptionalDouble.empty();
        place = there;
        placedIn = lines(there.paragraph());
        placedAt = onScreen;
        this.onScreen.redrawCaret();
    }

    CaretLayer.Shown shownIn(ParagraphView view) {
        var piece = view.piece();
        if (view.index() >= paragraphs.count() || !paragraphs.piece(view.index()).equals(piece)) {
            return CaretLayer.Shown.NOTHING; // still there from the text before
        }
        int from = Math.min(anchor, offset);
        int to = Math.max(anchor, offset);
        int screenEnd = piece.screenStart() + piece.length();
        var here =
                paragraphs.paragraphOnScreen(offset) == view.index()
                        ? Optional.of(place(view.index(), view.lines()))
                        : Optional.<Place>empty();
        return new CaretLayer.Shown(
                Math.clamp(from - piece.screenStart(), 0, piece.length()),
                Math.clamp(to - piece.screenStart(), 0, piece.length()),
                from <= screenEnd && to > screenEnd,
                here);
    }

    /// A paragraph that cannot be shown yet counts as one line without letters.
    private List<VisualLine> lines(int paragraph) {
        return onScreen.bring(paragraph)
                .filter(ParagraphView::isLaidOut)
                .map(ParagraphView::lines)
                .orElseGet(() -> List.of(VisualLine.unseen()));
    }
}
