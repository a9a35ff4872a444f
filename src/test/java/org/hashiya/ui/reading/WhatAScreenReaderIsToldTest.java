package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Typesetting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page answers assistive technology itself; what has the keyboard is asked.
@ExtendWith(ApplicationExtension.class)
class WhatAScreenReaderIsToldTest {
    private static final Badge PLACE = new Badge(Color.GREEN, Pattern.SOLID, "Place", 0);

    private Stage stage;
    private OpenPage page;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @BeforeEach
    void showAMixedPage() {
        page = OpenPage.of(stage, 420, 700).showing(Pages.ALL, Typesetting.BOOK);
    }

    @Test
    void thatThePageIsATextToReadWithTheWordsOfTheTextAndNoOthers() {
        page.run(() -> page.surface.spoken().setName("page of a text", "Ledger"));
        assertThat(ask(AccessibleAttribute.ROLE)).isEqualTo(AccessibleRole.TEXT_AREA);
        assertThat(ask(AccessibleAttribute.EDITABLE)).isEqualTo(false);
        assertThat(ask(AccessibleAttribute.TEXT)).isEqualTo(Pages.ALL);
        assertThat(ask(AccessibleAttribute.ROLE_DESCRIPTION)).isEqualTo("page of a text");
        assertThat(((Label) ask(AccessibleAttribute.LABELED_BY)).getText()).isEqualTo("Ledger");
        assertThat((ObservableList<?>) ask(AccessibleAttribute.CHILDREN)).isEmpty();
    }

    @Test
    void whereCaretAndSelectionAre() {
        int word = Pages.ALL.indexOf("النهر");
        page.run(() -> page.surface.select(word + 5, word));
        assertThat(ask(AccessibleAttribute.SELECTION_START)).isEqualTo(word);
        assertThat(ask(AccessibleAttribute.SELECTION_END)).isEqualTo(word + 5);
        assertThat(ask(AccessibleAttribute.CARET_OFFSET)).isEqualTo(word);
    }

    @Test
    void whatIsSaidOfTheWordsAtTheCaret() {
        var arabic = span("النهر الأخضر");
        var english = span("bridge");
        page.run(() -> {
            page.surface.mark(new Mark(1, arabic, PLACE, Standing.FIRM));
            page.surface.mark(new Mark(2, english, PLACE, Standing.FIRM));
            page.surface.select(arabic.start() - 2, arabic.start() - 2);
        });
        assertThat(ask(AccessibleAttribute.HELP)).isEqualTo("");
        // In a right-to-left line the eye goes on to the left.
        page.press(KeyCode.LEFT);
        page.press(KeyCode.LEFT);
        page.run(() -> {});
        assertThat(ask(AccessibleAttribute.CARET_OFFSET)).isEqualTo(arabic.start());
        assertThat(ask(AccessibleAttribute.HELP)).isEqualTo("Place: النهر الأخضر");
        page.run(() -> page.surface.select(english.start() + 1, english.start() + 1));
        assertThat(ask(AccessibleAttribute.HELP)).isEqualTo("Place: bridge");
        page.run(() -> page.surface.erase(2));
        assertThat(ask(AccessibleAttribute.HELP)).isEqualTo("");
    }

    @Test
    void ofEachChangeAndOfTheHelpOnlyWhenItIsAnother() {
        var heard = new ArrayList<AccessibleAttribute>();
        page.run(() -> {
            var spoken = new Spoken(page.surface, heard::add);
            page.surface.select(3, 3);
            assertThat(heard)
                    .containsOnly(
                            AccessibleAttribute.SELECTION_START,
                            AccessibleAttribute.SELECTION_END,
                            AccessibleAttribute.CARET_OFFSET);
            heard.clear();
            page.surface.mark(new Mark(1, new Span(2, 9), PLACE, Standing.FIRM));
            assertThat(heard).containsExactly(AccessibleAttribute.HELP);
            heard.clear();
            page.surface.select(5, 5);
            assertThat(heard).doesNotContain(AccessibleAttribute.HELP);
            heard.clear();
            spoken.rewritten();
            assertThat(heard).containsExactly(AccessibleAttribute.TEXT);
        });
    }

    @Test
    void theLinesAsTheyAreWrappedAndThatTheyTileTheText() {
        var starts = new ArrayList<Integer>();
        for (int line = 0; ask(AccessibleAttribute.LINE_START, line) != null; line++) {
            int start = (Integer) ask(AccessibleAttribute.LINE_START, line);
            assertThat(ask(AccessibleAttribute.LINE_FOR_OFFSET, start)).isEqualTo(line);
            if (line > 0) {
                assertThat(ask(AccessibleAttribute.LINE_END, line - 1)).isEqualTo(start);
            }
            starts.add(start);
        }
        assertThat(starts.getFirst()).isZero();
        assertThat(starts).isSorted();
        assertThat(ask(AccessibleAttribute.LINE_END, starts.size() - 1))
                .isEqualTo(Pages.ALL.length());
        assertThat(starts.size()).isGreaterThan(12);
        int wrapped = page.ask(() -> page.view(0).geometry().lines().get(1).start());
        assertThat(starts.get(1)).isEqualTo(wrapped);
    }

    @Test
    void theLinesOfALongTextOfWhichOnlyALittleIsLaidOut() {
        var many = "The ledger of the mill was kept by hand.\n".repeat(2_000);
        page.showing(many, Typesetting.BOOK);
        page.run(() -> page.surface.reveal(many.length() / 2));
        for (int offset : List.of(0, 41, many.length() / 2, many.length() - 41)) {
            int line = (Integer) ask(AccessibleAttribute.LINE_FOR_OFFSET, offset);
            assertThat((Integer) ask(AccessibleAttribute.LINE_START, line))
                    .isLessThanOrEqualTo(offset);
            assertThat((Integer) ask(AccessibleAttribute.LINE_END, line)).isGreaterThan(offset);
        }
        assertThat(ask(AccessibleAttribute.LINE_START, 1_000_000)).isNull();
    }

    @Test
    void whereLettersAreOnTheScreenAlsoArabicOnes() {
        int wrong = 0;
        int asked = 0;
        var view = page.ask(() -> page.view(0));
        page.run(() -> page.surface.showAtTop(0));
        for (int letter : page.ask(() -> page.lettersIn(view))) {
            var boxes = (Bounds[]) ask(AccessibleAttribute.BOUNDS_FOR_RANGE, letter, letter);
            var drawn = page.ask(() -> page.middle(letter));
            var told = boxes[0];
            var middle = new Point2D(told.getCenterX(), told.getCenterY());
            if (boxes.length != 1
                    || middle.distance(drawn) > 0.5
                    || !ask(AccessibleAttribute.OFFSET_AT_POINT, middle).equals(letter)) {
                wrong++;
            }
            asked++;
        }
        assertThat(asked).isGreaterThan(250);
        assertThat(wrong).isZero();
    }

    @Test
    void andItMaySelectWordsAndTurnToThem() {
        var word = span("артели");
        act(AccessibleAction.SET_TEXT_SELECTION, word.start(), word.end());
        assertThat(page.ask(() -> page.surface.selection()))
                .isEqualTo(new Selection(word.start(), word.end()));
        var many = "The ledger of the mill was kept by hand.\n".repeat(2_000);
        page.showing(many, Typesetting.BOOK);
        act(AccessibleAction.SHOW_TEXT_RANGE, many.length() / 2, many.length() / 2 + 5);
        var seen = page.ask(() -> page.surface.seen());
        assertThat(many.length() / 2).isBetween(seen.start(), seen.end());
    }

    private static Span span(String words) {
        int start = Pages.ALL.indexOf(words);
        return new Span(start, start + words.length());
    }

    private Node focused() {
        return page.scene.getFocusOwner();
    }

    private Object ask(AccessibleAttribute attribute, Object... about) {
        return page.ask(() -> focused().queryAccessibleAttribute(attribute, about));
    }

    private void act(AccessibleAction action, Object... about) {
        page.run(() -> focused().executeAccessibleAction(action, about));
    }
}
