package org.hashiya.ui.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.animation.AnimationTimer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.hashiya.ui.kit.Typeface;
import org.hashiya.ui.kit.Typesetting;

/// RichTextFX, which no other class knows. It holds the paragraphs, scrolls them and hears the
/// mouse; it never changes a word, and hears no key. Its offsets are those of the screen.
///
/// The style of a paragraph is its number, so that each new flow can be told which one it shows.
final class Sheet extends GenericStyledArea<Integer, String, Typeface> {
    private static final int NO_PARAGRAPH = -1;

    /// Characters; the largest window shows fewer at once.
    private static final int SOME_PAGES = 30_000;

    /// Nanoseconds of a pulse, which has 16 million.
    private static final long UNNOTICED = 4_000_000;

    private static final int FIRST_PULSES = 2;

    private final ToIntFunction<Point2D> insertionAt;
    private final VirtualizedScrollPane<Sheet> scroller;
    private final Rest rest = new Rest();
    private Runnable pressedAgain = () -> {};
    private DisplayParagraphs wanted = new DisplayParagraphs("");
    private Typesetting letters = Typesetting.BOOK;
    private int filled = 1;
    private Optional<Spoken> spoken = Optional.empty();

    /// @param dress gets the flow and the number of a paragraph that comes into the window
    /// @param insertionAt tells the offset nearest to a point of the scene
    Sheet(
            BiConsumer<TextFlow, Integer> dress,
            TypeCase letters,
            ToIntFunction<Point2D> insertionAt) {
        super(
                NO_PARAGRAPH,
                (flow, paragraph) -> {
                    if (paragraph != NO_PARAGRAPH) {
                        dress.accept(flow, paragraph);
                    }
                },
                Typeface.DEJAVU_SANS,
                SegmentOps.styledTextOps(),
                segment -> StyledTextArea.createStyledTextNode(segment, letters::dress));
        this.insertionAt = insertionAt;
        setUndoManager(UndoUtils.noOpUndoManager());
        setWrapText(true);
        setEditable(false);
        setShowCaret(CaretVisibility.OFF);
        Nodes.addInputMap(this, InputMap.ignore(KeyEvent.ANY));
        scroller = new VirtualizedScrollPane<>(this);
    }

    /// The sheet with its scroll bars.
    Region scroller() {
        return scroller;
    }

    void onMoved(Runnable moved) {
        selectionProperty().addListener(_ -> moved.run());
        caretPositionProperty().addListener(_ -> moved.run());
    }

    void onScrolled(Runnable scrolled) {
        estimatedScrollYProperty().addListener(_ -> scrolled.run());
    }

    /// @param again is run at the second and the third click of one
    /// @param dragged gets the points of the scene over which the mouse is dragged
    void onMouse(Runnable again, Consumer<Point2D> dragged) {
        pressedAgain = again;
        setOnNewSelectionDrag(point -> dragged.accept(localToScene(point)));
    }

    /// Shows other paragraphs, from the first. Of a long text only the first pages are there at
    /// once; the rest comes while the window goes on, or when a place in it is asked for.
    void fill(DisplayParagraphs paragraphs, Typesetting typesetting) {
        rest.stop();
        wanted = paragraphs;
        letters = typesetting;
        filled = someAfter(0);
        replace(0, getLength(), document(0, filled));
        moveTo(0);
        if (!isWhole()) {
            rest.begin();
        }
    }

    /// How many paragraphs are there, from the first.
    int filled() {
        return filled;
    }

    /// Whether all paragraphs are there.
    boolean isWhole() {
        return filled == wanted.count();
    }

    /// Brings the paragraphs that come next, for as long as nobody notices.
    private void goOn() {
        long end = System.nanoTime() + UNNOTICED;
        do {
            append(someAfter(filled));
        } while (!isWhole() && System.nanoTime() < end);
    }

    /// A place that is asked for must be there, with what follows it in the window.
    private void fillAsFarAs(int paragraph) {
        if (paragraph >= filled && !isWhole()) {
            append(someAfter(paragraph));
        }
    }

    private void append(int until) {
        int from = filled;
        filled = until;
        // Not by the area's own way, which would put the caret there.
        getContent().replace(getLength(), getLength(), document(from, until));
        if (isWhole()) {
            rest.stop();
        }
    }

    /// The paragraph some pages after this one.
    private int someAfter(int paragraph) {
        int from = wanted.piece(Math.min(paragraph, wanted.count() - 1)).screenStart();
        return Math.min(wanted.count(), wanted.paragraphOnScreen(from + SOME_PAGES) + 1);
    }

    private ReadOnlyStyledDocument<Integer, String, Typeface> document(int from, int until) {
        return ReadOnlyStyledDocumentBuilder.constructDocument(
                getSegOps(),
                NO_PARAGRAPH,
                document -> {
                    if (from > 0) {
                        document.addParagraph(nothingOf(from - 1), from - 1);
                    }
                    for (int i = from; i < until; i++) {
                        document.addParagraph(segments(wanted, i, letters), i);
                    }
                });
    }

    /// What is added joins the paragraph before, which must stay as it is.
    private List<StyledSegment<String, Typeface>> nothingOf(int paragraph) {
        var face = letters.runs("", wanted.piece(paragraph).rightToLeft()).getFirst().face();
        return List.of(new StyledSegment<>("", face));
    }

    /// The pages after the first, a few at each pulse, when the first have been drawn.
    private final class Rest extends AnimationTimer {
        private int pulses;

        void begin() {
            pulses = 0;
            start();
        }

        @Override
        public void handle(long now) {
            if (++pulses > FIRST_PULSES) {
                goOn();
            }
        }
    }

    @Override
    public void selectRange(int anchor, int caret) {
        fillAsFarAs(wanted.paragraphOnScreen(Math.max(anchor, caret)));
        super.selectRange(anchor, caret);
    }

    @Override
    public void showParagraphAtTop(int paragraph) {
        fillAsFarAs(paragraph);
        super.showParagraphAtTop(paragraph);
    }

    private static List<StyledSegment<String, Typeface>> segments(
            DisplayParagraphs paragraphs, int paragraph, Typesetting typesetting) {
        var shown = paragraphs.shown(paragraph);
        return typesetting.runs(shown, paragraphs.piece(paragraph).rightToLeft()).stream()
                .map(run ->
                        new StyledSegment<>(shown.substring(run.start(), run.end()), run.face()))
                .toList();
    }

    /// Brings a paragraph into the window and lays it out at once.
    void bring(int paragraph) {
        fillAsFarAs(paragraph);
        showParagraphInViewport(paragraph);
        layout();
    }

    /// Brings a part of a paragraph into the window.
    void bring(int paragraph, double top, double bottom) {
        fillAsFarAs(paragraph);
        showParagraphRegion(paragraph, new BoundingBox(0, top, 1, bottom - top));
    }

    /// What assistive technology is told of the page; RichTextFX itself tells it nothing.
    void speak(Spoken answers) {
        spoken = Optional.of(answers);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute asked, Object... about) {
        return spoken.flatMap(answers -> answers.answer(asked, about))
                .orElseGet(() -> super.queryAccessibleAttribute(asked, about));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... about) {
        if (spoken.filter(answers -> answers.obey(action, about)).isEmpty()) {
            super.executeAccessibleAction(action, about);
        }
    }

    /// Comes from the second click.
    @Override
    public void selectWord() {
        pressedAgain.run();
    }

    /// Comes from the third click.
    @Override
    public void selectParagraph() {
        pressedAgain.run();
    }

    /// Mouse clicks and drags come through here.
    @Override
    public CharacterHit hit(double x, double y) {
        return CharacterHit.insertionAt(insertionAt.applyAsInt(localToScene(x, y)));
    }
}
