package org.hashiya.ui.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Typesetting;
import org.hashiya.ui.reading.CaretWalk.Place;

/// A text to read and to mark, in any script.
///
/// RichTextFX, in its [Sheet], holds the paragraphs, scrolls them and hears the mouse. Marks,
/// selection and caret are drawn here, because RichTextFX takes a right-to-left paragraph for its
/// mirror image. All offsets outside are UTF-16 offsets of the words shown, ends exclusive; the
/// screen's own stay inside. Use it on the screen's thread.
public final class ReadingSurface extends Region {
    private static final String STYLE =
            String.valueOf(ReadingSurface.class.getResource("reading-surface.css"));

    private final Markings markings = new Markings();
    private final TypeCase letters = new TypeCase();
    private final OnScreen onScreen = new OnScreen(paragraph -> this.sheet.bring(paragraph));
    private final Overlay overlay = new Overlay(markings, onScreen);
    private final ReadingCaret caret = new ReadingCaret(onScreen);
    private final Pointer pointer = new Pointer(this, caret);
    private final Sheet sheet = new Sheet(this::dress, letters, pointer::insertionOnScreen);
    private final TopLine topLine = new TopLine(this, sheet);
    private final Finger finger = new Finger(this, caret, sheet);
    private final Spoken spoken = new Spoken(this, sheet::notifyAccessibleAttributeChanged);
    private String words = "";
    private DisplayParagraphs paragraphs = new DisplayParagraphs("");
    private boolean changingText;
    private final List<Runnable> scrolled = new ArrayList<>();

    public ReadingSurface() {
        PangoWrapFix.install();
        getStyleClass().add("reading-surface");
        getStylesheets().add(STYLE);
        // The window may be mirrored for an Arabic reader; each paragraph knows its own direction.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().add(sheet.scroller());
        sheet.speak(spoken);
        sheet.onScrolled(() -> {
            onScreen.keepUp();
            scrolled.forEach(Runnable::run);
        });
        sheet.onMoved(this::moved);
        sheet.onMouse(pointer::selectGrain, pointer::dragTo);
        sheet.focusedProperty().addListener((_, _, focused) -> caret.setFocused(focused));
        sheet.addEventHandler(KeyEvent.KEY_PRESSED, new CaretKeys(this, caret, onScreen)::press);
        sheet.addEventFilter(MouseEvent.MOUSE_PRESSED, pointer::press);
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, pointer::askForMenu);
    }

    // ---- the text

    /// Shows another text, without marks and from its beginning.
    public void show(String text) {
        show(new DisplayParagraphs(text));
    }

    /// The same, with words that were cut into paragraphs elsewhere.
    public void show(DisplayParagraphs text) {
        words = text.words();
        topLine.letGo();
        paragraphs = text;
        overlay.clear();
        build();
        sheet.showParagraphAtTop(0);
        spoken.rewritten();
    }

    public String words() {
        return words;
    }

    /// The page for those who listen instead of look.
    public Spoken spoken() {
        return spoken;
    }

    /// Chooses typefaces and size; caret, marks and place stay.
    public void setTypesetting(Typesetting typesetting) {
        boolean otherFaces = letters.set(typesetting);
        overlay.setSize(typesetting.size());
        if (otherFaces) {
            var kept = selection();
            int top = firstVisible();
            build();
            select(kept);
            sheet.showParagraphAtTop(paragraphs.paragraphAt(top));
        }
    }

    public Typesetting typesetting() {
        return letters.typesetting();
    }

    public void setTheme(Theme theme) {
        for (var each : Theme.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.style()), each == theme);
        }
        overlay.setTheme(theme);
    }

    // ---- marks

    /// All that is painted on the words.
    public Overlay overlay() {
        return overlay;
    }

    /// Shows these annotations in place of all others.
    public void setMarks(Collection<Mark> marks) {
        overlay.show(Layer.ANNOTATIONS, marks);
    }

    /// Adds an annotation, or shows it in place of the one with the same id.
    public void mark(Mark mark) {
        overlay.put(Layer.ANNOTATIONS, mark);
    }

    public void erase(long id) {
        overlay.erase(Layer.ANNOTATIONS, id);
    }

    /// Lifts these annotations out of the others.
    public void choose(Set<Long> ids) {
        overlay.choose(Layer.ANNOTATIONS, ids);
    }

    /// The annotations that hold the character at `offset`, in reading order, longer ones first.
    public List<Mark> marksAt(int offset) {
        return overlay.at(Layer.ANNOTATIONS, offset);
    }

    /// The marks where the reader is: those that hold the character which was clicked, or else the
    /// one after the caret, or else the one before it.
    public List<Mark> marksAtCaret() {
        var character = pointer.characterClicked();
        if (character.isPresent()) {
            return marksAt(character.getAsInt());
        }
        int at = selection().caret();
        var after = marksAt(at);
        return after.isEmpty() && at > 0 ? marksAt(at - 1) : after;
    }

    /// Colours what a search has found, on top of the marks.
    ///
    /// @param here the place in the list of the one that the reader is at; -1 for none
    public void highlight(List<Span> found, int here) {
        overlay.highlight(found, here);
    }

    // ---- caret and selection

    /// Caret and selection, whoever moves them.
    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return finger.selectionProperty();
    }

    public Selection selection() {
        return finger.selection();
    }

    /// Selects `start..end`, or a little more when a grapheme would be split, and leaves the caret
    /// at its end.
    public void select(int start, int end) {
        select(new Selection(start, end));
    }

    /// Selects from anchor to caret, or a little more when a grapheme would be split.
    public void select(Selection wanted) {
        finger.select(wanted);
    }

    /// Puts the selected words on the clipboard, without the breaks that only the screen has.
    public void copy() {
        finger.copy();
    }

    /// Called when a menu is asked for. A character outside the selection has got the caret first.
    public void setOnMenu(Consumer<MenuRequest> menu) {
        pointer.setOnMenu(menu);
    }

    // ---- the window on the text

    /// Brings the line with this character into the window.
    public void reveal(int offset) {
        topLine.letGo();
        finger.reveal(caret.placeOf(offset));
    }

    /// The character at a point of the scene, or the nearest one.
    public int characterAt(double sceneX, double sceneY) {
        return pointer.hit(new Point2D(sceneX, sceneY)).character();
    }

    /// The first character of the uppermost line in the window.
    public int firstVisible() {
        return topLine.offset();
    }

    /// The line on the screen in which the caret stands: its words, from start to end.
    public Selection lineOfCaret() {
        return topLine.ofCaret();
    }

    /// Brings the line with this character to the top of the window.
    public void showAtTop(int offset) {
        topLine.show(offset);
    }

    public void scrollBy(double pixels) {
        topLine.letGo();
        sheet.scrollYBy(pixels);
    }

    /// `listener` is run after each step of scrolling.
    public void watchScrolling(Runnable listener) {
        scrolled.add(listener);
    }

    /// From the first to the last character in the window; a paragraph that is cut by its edge may
    /// be counted as a whole.
    Selection seen() {
        return onScreen.seen();
    }

    @Override
    public void requestFocus() {
        sheet.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        var frame = getInsets();
        sheet.scroller()
                .resizeRelocate(
                        frame.getLeft(),
                        frame.getTop(),
                        getWidth() - frame.getLeft() - frame.getRight(),
                        getHeight() - frame.getTop() - frame.getBottom());
        topLine.laidOut();
    }

    // ---- for the parts of the surface

    OnScreen onScreen() {
        return onScreen;
    }

    Region sheet() {
        return sheet;
    }

    DisplayParagraphs paragraphs() {
        return paragraphs;
    }

    Place caretPlace() {
        return caret.place();
    }

    Finger finger() {
        return finger;
    }

    private void moved() {
        if (!changingText) {
            finger.moved();
        }
    }

    private void build() {
        changingText = true;
        onScreen.clear();
        caret.read(paragraphs);
        sheet.fill(paragraphs, typesetting());
        changingText = false;
        moved();
    }

    /// RichTextFX has made a flow for a paragraph that comes into the window.
    private void dress(TextFlow flow, int paragraph) {
        boolean stillThere = paragraph < paragraphs.count(); // else it is of the text before
        if (stillThere) {
            onScreen.dress(new ParagraphView(paragraph, paragraphs, flow, sheet), markings, caret);
        }
    }
}
