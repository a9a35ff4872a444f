package org.hashiya.ui.window;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Annotation;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Edit;
import org.hashiya.task.Background;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.reading.ReadingSurface;
import org.hashiya.ui.reading.Strip;

/// One text on the desk, to read, to search and to tag.
final class ReadingPane extends VBox {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final Pen pen;
    private final Desktop desktop;
    private final Tagging tagging;
    private final TaggingHand hand;
    private final ReadingSurface surface = new ReadingSurface();
    private final Lettering lettering = new Lettering(surface);
    private final Sheet sheet;
    private final SearchedPage page;
    private final PaneHeader header;
    private final FindBar find;
    private final Seeing seeing;
    private final GoToBar goTo;
    private final PaneBookmarks bookmarks;
    private final PaneOutline outline;
    private final PaneVoice voice;
    private final Regard regard;
    private final Whereabouts whereabouts;
    private final Copyist copyist;
    private Numbering numbering = Numbering.NONE;

    ReadingPane(Pen pen, Desktop desktop) {
        this.pen = pen;
        this.desktop = desktop;
        tagging = new Tagging(pen, desktop::say);
        hand = new TaggingHand(pen, this, surface, tagging);
        sheet = new Sheet(pen, desktop.background(), surface, new SheetListener());
        page = new SearchedPage(sheet, surface);
        regard = new Regard(sheet, surface, attention -> desktop.attend(this, attention));
        whereabouts = new Whereabouts(sheet, surface, desktop.habits());
        copyist = new Copyist(sheet, surface, desktop::say);
        var tools = new PaneTools(this, desktop);
        header = new PaneHeader(this::show, tools);
        find = new FindBar(desktop.background(), page, desktop.finding());
        seeing = new Seeing(pen, surface, sheet, tools);
        goTo = new GoToBar(sheet::shown, this::jumpTo, surface::requestFocus);
        bookmarks = new PaneBookmarks(desktop, sheet, surface, this::jumpTo);
        voice = new PaneVoice(pen, surface, regard, bookmarks);
        outline = new PaneOutline(sheet, surface, this::jumpTo);
        getStyleClass().add("pane");
        setMinWidth(120);
        // Not focusWithin of the whole pane: the head's closed list counts itself as focused.
        activateWhen(surface.focusWithinProperty());
        activateWhen(find.focusWithinProperty());
        activateWhen(goTo.focusWithinProperty());
        activateWhen(header.chooserFocusedProperty());
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> desktop.activate(this));
        var strip = new Strip(surface);
        strip.setAccessibleText(Words.say("pane.strip"));
        HBox.setHgrow(surface, Priority.ALWAYS);
        var row = new HBox(surface, strip);
        row.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        var body = new StackPane(row, seeing.panel());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header, find, goTo, body);
        refreshList();
    }

    private void activateWhen(ReadOnlyBooleanProperty focused) {
        focused.addListener((_, _, now) -> {
            if (now) {
                desktop.activate(this);
            }
        });
    }

    /// Shows a text from where the reader was in it last.
    void show(TextId text) {
        if (!text().equals(Optional.of(text))) {
            desktop.leaving(this);
        }
        noteSpot();
        show(text, desktop.habits().spot(text));
    }

    /// Shows a text from this spot on; reads it meanwhile.
    void show(TextId text, Spot from) {
        if (sheet.show(text, from)) {
            refreshList();
        } else {
            surface.requestFocus();
        }
    }

    private final class SheetListener implements Sheet.Listener {
        @Override
        public void arrived() {
            find.forget();
            number();
            bookmarks.show();
            voice.arrived(sheet.shown().map(ShownText::now));
            seeing.refresh();
            regard.refresh();
            desktop.arrived(ReadingPane.this);
        }

        @Override
        public void hidden(Annotation annotation) {
            var tag = Badges.of(annotation.tag(), pen.project().tags()).label();
            desktop.say(Words.say("sight.hidden", tag));
        }

        @Override
        public void emptied() {
            refreshList();
            voice.arrived(Optional.empty());
            desktop.attend(ReadingPane.this, Optional.empty());
        }
    }

    /// An edit was written.
    void hear(Edit edit) {
        refreshList();
        sheet.hear(edit);
        seeing.refresh();
        regard.refresh();
    }

    private void refreshList() {
        header.show(pen.project().listOfTexts(), sheet.wanted());
    }

    Optional<TextId> text() {
        return sheet.wanted();
    }

    /// Where the reader is now.
    Optional<Trail.Stop> stop() {
        return whereabouts.stop();
    }

    /// Where the reader is, is remembered.
    void noteSpot() {
        whereabouts.note();
    }

    /// Comes back to a place that was left.
    void returnTo(Trail.Stop stop) {
        whereabouts.returnTo(stop);
        refreshList();
    }

    /// Goes to a character of the text.
    void jumpTo(int offset) {
        desktop.leaving(this);
        whereabouts.jumpTo(offset);
    }

    PaneBookmarks bookmarks() {
        return bookmarks;
    }

    void listBookmarks() {
        bookmarks.list(header);
    }

    void listHeadings() {
        outline.list(header);
    }

    void goTo() {
        goTo.open();
    }

    Optional<ShownText> shown() {
        return sheet.shown();
    }

    ReadingSurface surface() {
        return surface;
    }

    Background background() {
        return desktop.background();
    }

    /// Puts a sign into the head, beside the title.
    void carry(Node sign) {
        header.getChildren().add(1, sign);
    }

    Optional<Attention> attention() {
        return regard.attention();
    }

    /// Looks more closely at one of the annotations here.
    void choose(LastingId annotation) {
        regard.choose(annotation);
    }

    /// Goes to an annotation and chooses it.
    void turnTo(Annotation annotation) {
        jumpTo(annotation.span().start());
        choose(annotation.id());
    }

    /// Sets a tag on the selected words.
    void tag(Stamp stamp) {
        hand.tag(stamp);
    }

    void eraseChosen() {
        attention().ifPresent(tagging::eraseChosen);
    }

    void setActive(boolean active) {
        pseudoClassStateChanged(ACTIVE, active);
    }

    void wear(Attire other) {
        surface.setTheme(other.theme());
        surface.overlay().setLabelled(other.labels());
        lettering.setType(other.type());
        if (numbering != other.numbering()) {
            numbering = other.numbering();
            number();
        }
    }

    private void number() {
        shown().ifPresent(text ->
                surface.overlay().setGutter(numbering.signs(text.now().revision())));
    }

    /// What is shown here of all that is said of the words.
    Seeing seeing() {
        return seeing;
    }

    /// Larger by so many steps; 0 for the size of the book.
    void zoom(int steps) {
        setZoom(steps == 0 ? 0 : zoomed() + steps);
    }

    void setZoom(int steps) {
        lettering.setZoom(steps);
    }

    /// Puts the selected words on the clipboard, with where they stand.
    void copyWithReference() {
        copyist.copy();
    }

    /// Asks what is known of the text.
    void describe() {
        text().ifPresent(desktop::describe);
    }

    /// Asks in which letters pages shall be set.
    void chooseType() {
        new TypeChooser(desktop.shell()).show(header);
    }

    int zoomed() {
        return lettering.zoomed();
    }

    void find() {
        desktop.leaving(this);
        find.open(page.selected());
    }

    void findEverywhere() {
        desktop.leaving(this);
        find.openEverywhere(page.selected());
    }

    FindBar findBar() {
        return find;
    }
}
