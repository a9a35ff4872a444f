package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Typeface;
import org.hashiya.ui.kit.Typesetting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReadingSurfaceTest {
    private static final Mark BRIDGE = mark(1, "bridge");
    private static final Mark SENTENCE = mark(2, "The bridge is called");

    private Stage stage;
    private OpenPage page;
    private ReadingSurface surface;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @BeforeEach
    void show() {
        page = OpenPage.of(stage, 700, 400).showing(Pages.ENGLISH, Typesetting.BOOK);
        surface = page.surface;
    }

    @Test
    void aClickSaysWhichMarksLieThere() {
        page.run(() -> surface.setMarks(List.of(BRIDGE, SENTENCE)));
        click(Pages.ENGLISH.indexOf("bridge") + 2);
        assertThat(page.ask(surface::marksAtCaret)).containsExactly(SENTENCE, BRIDGE);
        click(Pages.ENGLISH.indexOf("called"));
        assertThat(page.ask(surface::marksAtCaret)).containsExactly(SENTENCE);
        click(Pages.ENGLISH.indexOf("ledger"));
        assertThat(page.ask(surface::marksAtCaret)).isEmpty();
    }

    @Test
    void theLastLetterOfAMarkBelongsToItOnBothHalves() {
        page.run(() -> surface.mark(BRIDGE));
        var box = page.ask(() -> page.boxes(BRIDGE.end() - 1, BRIDGE.end()).getFirst());
        var end = new Point2D(box.getMaxX() - 1, box.getMinY() + 8);
        page.click(page.ask(() -> page.onScreen(end)), MouseButton.PRIMARY);
        assertThat(page.ask(surface::selection).caret()).isEqualTo(BRIDGE.end());
        assertThat(page.ask(surface::marksAtCaret)).containsExactly(BRIDGE);
    }

    @Test
    void anErasedMarkIsGone() {
        page.run(() -> surface.setMarks(List.of(BRIDGE, SENTENCE)));
        page.run(() -> surface.erase(SENTENCE.id()));
        assertThat(page.ask(() -> surface.marksAt(BRIDGE.start()))).containsExactly(BRIDGE);
    }

    @Test
    void lettersReachTheOwnerAndDoNotChangeTheWords() {
        var pressed = new ArrayList<KeyCode>();
        var typed = new ArrayList<String>();
        page.run(() -> {
            surface.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed.add(key.getCode()));
            surface.addEventHandler(KeyEvent.KEY_TYPED, key -> typed.add(key.getCharacter()));
        });
        for (var key : List.of(KeyCode.P, KeyCode.DIGIT1, KeyCode.SPACE, KeyCode.ENTER)) {
            page.press(key);
        }
        page.press(KeyCode.DELETE);
        page.press(KeyCode.BACK_SPACE);
        page.press(KeyCode.RIGHT);
        assertThat(page.ask(() -> List.copyOf(pressed)))
                .containsExactly(
                        KeyCode.P,
                        KeyCode.DIGIT1,
                        KeyCode.SPACE,
                        KeyCode.ENTER,
                        KeyCode.DELETE,
                        KeyCode.BACK_SPACE);
        assertThat(page.ask(() -> List.copyOf(typed))).contains("p", "1");
        assertThat(page.ask(surface::selection).caret()).isEqualTo(1);
        assertThat(page.ask(() -> surface.onScreen().views().getFirst().piece().length()))
                .isEqualTo(Pages.ENGLISH.length());
    }

    @Test
    void oneClickIsOneChangeOfTheSelection() {
        var seen = new ArrayList<Selection>();
        page.run(() ->
                surface.selectionProperty().addListener((_, _, selection) -> seen.add(selection)));
        click(Pages.ENGLISH.indexOf("bridge"));
        page.run(() -> surface.select(4, 10));
        assertThat(page.ask(() -> List.copyOf(seen)))
                .containsExactly(new Selection(4, 4), new Selection(4, 10));
    }

    @Test
    void shiftAndArrowSelect() {
        page.run(() -> surface.select(4, 4));
        page.press(KeyCode.SHIFT, KeyCode.RIGHT);
        page.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(page.ask(surface::selection)).isEqualTo(new Selection(4, 6));
    }

    @Test
    void controlWalksByWordsAndToTheEnds() {
        page.press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(page.ask(surface::selection).caret()).isEqualTo(4);
        page.press(KeyCode.CONTROL, KeyCode.RIGHT);
        page.press(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(page.ask(surface::selection).caret()).isEqualTo(4);
        page.press(KeyCode.CONTROL, KeyCode.END);
        assertThat(page.ask(surface::selection).caret()).isEqualTo(Pages.ENGLISH.length());
        page.press(KeyCode.CONTROL, KeyCode.HOME);
        assertThat(page.ask(surface::selection).caret()).isZero();
    }

    @Test
    void inArabicTheWordToTheLeftIsTheNext() {
        page.run(() -> surface.show(Pages.ARABIC));
        page.press(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(page.ask(surface::selection).caret()).isEqualTo(Pages.ARABIC.indexOf("تعاونية"));
    }

    @Test
    void copiedWordsHaveTheBreaksOfTheText() {
        page.run(() -> surface.show("one\r\ntwo"));
        page.press(KeyCode.CONTROL, KeyCode.A);
        page.press(KeyCode.CONTROL, KeyCode.C);
        assertThat(page.ask(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("one\r\ntwo");
    }

    @Test
    void aSelectionNeverSplitsAGrapheme() {
        page.run(() -> surface.show("cafe\u0301 👩‍👩‍👧!"));
        page.run(() -> surface.select(4, 8));
        assertThat(page.ask(surface::selection)).isEqualTo(new Selection(3, 14));
        page.run(() -> surface.select(new Selection(8, 4)));
        assertThat(page.ask(surface::selection)).isEqualTo(new Selection(14, 3));
    }

    @Test
    void theMenuIsAskedForWhereTheMousePoints() {
        var asked = new ArrayList<MenuRequest>();
        page.run(() -> surface.setOnMenu(asked::add));
        int at = Pages.ENGLISH.indexOf("Arabic");
        var middle = page.ask(() -> page.middle(at));
        var point = new Point2D(Math.floor(middle.getX()), Math.floor(middle.getY()));
        page.click(point, MouseButton.SECONDARY);
        assertThat(asked).containsExactly(new MenuRequest(at, point.getX(), point.getY()));
        assertThat(page.ask(surface::selection).isEmpty()).isTrue();
    }

    @Test
    void theMenuOfASelectionLeavesItAlone() {
        var selected = new Selection(4, 10);
        page.run(() -> surface.select(selected));
        page.run(() -> surface.setOnMenu(_ -> {}));
        page.click(page.ask(() -> page.middle(6)), MouseButton.SECONDARY);
        assertThat(page.ask(surface::selection)).isEqualTo(selected);
    }

    @Test
    void aFarPlaceIsBroughtIntoTheWindow() {
        var text = (Pages.ALL + "\n").repeat(40);
        page.run(() -> surface.show(text));
        int at = text.length() - 300;
        page.run(() -> surface.reveal(at));
        assertThat(page.ask(() -> page.boxes(at, at + 1))).isNotEmpty();
        assertThat(page.ask(surface::firstVisible)).isPositive().isLessThan(at);
    }

    @Test
    void aPlaceCanBeRevealedBeforeTheWindowIsThere() {
        var text = (Pages.ALL + "\n").repeat(40);
        int at = text.length() - 300;
        page.run(() -> {
            var early = new ReadingSurface();
            early.show(text);
            early.select(at, at + 5);
            early.reveal(at);
            page.scene.setRoot(new javafx.scene.layout.StackPane(early));
            surface = early;
        });
        assertThat(page.ask(() -> surface.onScreen().boxesInScene(at, at + 1))).isNotEmpty();
    }

    @Test
    void pagesAreTurnedFromEndToEnd() {
        var text = (Pages.ALL + "\n").repeat(10);
        page.run(() -> surface.show(text));
        int last = -1;
        for (int now = 0; now != last; now = page.ask(surface::selection).caret()) {
            assertThat(now).isGreaterThan(last);
            last = now;
            page.press(KeyCode.PAGE_DOWN);
        }
        assertThat(last).isEqualTo(text.length());
        while (page.ask(surface::selection).caret() > 0) {
            int before = page.ask(surface::selection).caret();
            page.press(KeyCode.PAGE_UP);
            assertThat(page.ask(surface::selection).caret()).isLessThan(before);
        }
    }

    @Test
    void otherLettersKeepMarksAndCaret() {
        page.run(() -> surface.mark(BRIDGE));
        page.run(() -> surface.select(4, 10));
        page.run(() ->
                surface.setTypesetting(new Typesetting(Typeface.DEJAVU_SANS, Typeface.AMIRI, 24)));
        assertThat(page.ask(surface::selection)).isEqualTo(new Selection(4, 10));
        assertThat(page.ask(() -> surface.marksAt(5))).containsExactly(BRIDGE);
    }

    @Test
    void largerLettersTakeMoreRoom() {
        double before = page.ask(() -> page.boxes(4, 10).getFirst().getWidth());
        page.run(() -> surface.setTypesetting(Typesetting.BOOK.withSize(32)));
        double after = page.ask(() -> page.boxes(4, 10).getFirst().getWidth());
        assertThat(after).isBetween(before * 1.8, before * 2.2);
    }

    @Test
    void anotherTextStartsWithoutMarks() {
        page.run(() -> {
            surface.mark(BRIDGE);
            surface.choose(Set.of(BRIDGE.id()));
            surface.highlight(List.of(BRIDGE.span()), 0);
            surface.select(4, 10);
            surface.show(Pages.RUSSIAN);
        });
        assertThat(page.ask(() -> surface.marksAt(5))).isEmpty();
        assertThat(page.ask(surface::selection)).isEqualTo(new Selection(0, 0));
    }

    @Test
    void aMirroredWindowDoesNotMirrorThePage() {
        page.run(() -> page.scene.getRoot().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        int at = Pages.ENGLISH.indexOf("called");
        click(at);
        assertThat(page.ask(surface::selection).caret()).isBetween(at, at + 1);
    }

    private void click(int character) {
        var box = page.ask(() -> page.boxes(character, character + 1).getFirst());
        var leading = new Point2D(box.getMinX() + 1, box.getMinY() + 8);
        page.click(page.ask(() -> page.onScreen(leading)), MouseButton.PRIMARY);
    }

    private static Mark mark(long id, String words) {
        int start = Pages.ENGLISH.indexOf(words);
        return Mark.of(id, new Span(start, start + words.length()), Color.GREEN);
    }
}
