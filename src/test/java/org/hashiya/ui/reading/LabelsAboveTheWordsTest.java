package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Typesetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LabelsAboveTheWordsTest {
    private Stage stage;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 420, 900})
    void noLabelCoversAnotherLabelOrAWord(int width) {
        var page = OpenPage.of(stage, width, 900).showing(Pages.ALL, Typesetting.BOOK);
        var marks = anyMarks(Pages.ALL.length());
        page.run(() -> {
            page.surface.setMarks(marks);
            page.surface.overlay().setLabelled(true);
        });
        var labels = page.ask(() -> labels(page));
        assertThat(labels).hasSizeGreaterThan(5);
        for (var one : labels) {
            assertThat(one.getMinX()).isNotNegative();
            assertThat(one.getMaxX()).isLessThanOrEqualTo(width);
            for (var other : labels) {
                assertThat(one == other || !meet(one, other)).as(one + " " + other).isTrue();
            }
        }
        var words = page.ask(() -> page.boxes(0, Pages.ALL.length()));
        for (var box : words) {
            for (var label : labels) {
                boolean inside =
                        label.getCenterY() > box.getMinY() && label.getCenterY() < box.getMaxY();
                boolean beside =
                        label.getMaxX() <= box.getMinX() || label.getMinX() >= box.getMaxX();
                assertThat(inside && !beside).isFalse();
            }
        }
    }

    @Test
    void aLabelStandsAtTheStartOfItsMarkInBothDirections() {
        var words = "The ledger of the mill.\nتأسست تعاونية النهر الأخضر";
        var page = OpenPage.of(stage, 600, 300).showing(words, Typesetting.BOOK);
        int arabic = words.indexOf("تعاونية");
        page.run(() -> {
            page.surface.setMarks(
                    List.of(
                            mark(1, new Span(4, 10), "work"),
                            mark(2, new Span(arabic, arabic + 7), "منظمة")));
            page.surface.overlay().setLabelled(true);
        });
        var labels = page.ask(() -> labels(page));
        var latinWord = page.ask(() -> page.boxes(4, 10).getFirst());
        var arabicWord = page.ask(() -> page.boxes(arabic, arabic + 7).getFirst());
        assertThat(labels).hasSize(2);
        assertThat(labels.get(0).getMinX()).isCloseTo(latinWord.getMinX(), offset(2.0));
        assertThat(labels.get(0).getMaxY()).isLessThanOrEqualTo(latinWord.getMinY() + 2);
        assertThat(labels.get(1).getMaxX()).isCloseTo(arabicWord.getMaxX(), offset(2.0));
        assertThat(labels.get(1).getMaxY()).isLessThanOrEqualTo(arabicWord.getMinY() + 2);
    }

    @Test
    void roomIsGivenBackWhenTheyAreSwitchedOff() {
        var page = OpenPage.of(stage, 600, 300).showing("The ledger.\nThe end.", Typesetting.BOOK);
        page.run(() -> page.surface.setMarks(List.of(mark(1, new Span(4, 10), "work"))));
        double without = page.ask(() -> page.boxes(12, 13).getFirst().getMinY());
        page.run(() -> page.surface.overlay().setLabelled(true));
        assertThat(page.ask(() -> page.boxes(12, 13).getFirst().getMinY()))
                .isGreaterThan(without + 6);
        page.run(() -> page.surface.overlay().setLabelled(false));
        assertThat(page.ask(() -> page.boxes(12, 13).getFirst().getMinY())).isEqualTo(without);
        assertThat(page.ask(() -> labels(page))).isEmpty();
    }

    @Test
    void aLabelThatDoesNotFitIsStackedThenShortenedThenLeftOut() {
        var rows = new LabelRows(2, 0, 100);
        assertThat(rows.place(0, false, 60)).contains(new LabelRows.Place(0, 0, 60));
        assertThat(rows.place(10, false, 50)).contains(new LabelRows.Place(1, 10, 50));
        assertThat(rows.place(70, false, 30)).contains(new LabelRows.Place(0, 70, 30));
        assertThat(rows.place(66, false, 60)).as("no room where it would have to begin").isEmpty();
        var narrow = new LabelRows(1, 0, 200);
        narrow.place(80, false, 40);
        assertThat(narrow.place(20, false, 90)).contains(new LabelRows.Place(0, 20, 55));
    }

    @Test
    void whateverIsAskedForNothingOverlapsAndNothingLeavesThePage() {
        var chance = new Random(11);
        for (int round = 0; round < 300; round++) {
            var rows = new LabelRows(1 + chance.nextInt(3), 10, 410);
            var taken = new ArrayList<LabelRows.Place>();
            for (int i = 0; i < 30; i++) {
                double anchor = 10 + chance.nextInt(400);
                var got = rows.place(anchor, chance.nextBoolean(), 10 + chance.nextInt(90));
                got.ifPresent(place -> {
                    assertThat(place.left()).isGreaterThanOrEqualTo(10);
                    assertThat(place.left() + place.width()).isLessThanOrEqualTo(410);
                    assertThat(taken).noneMatch(other -> overlap(place, other));
                    taken.add(place);
                });
            }
        }
    }

    @Test
    void shortenedWordsEndWithASignAndFit() {
        var press = OpenPage.fx(LabelPress::new);
        var shorter = OpenPage.fx(() -> press.shortened("organisation", 40));
        assertThat(shorter).startsWith("org").endsWith("…");
        assertThat(OpenPage.fx(() -> press.width(shorter))).isLessThanOrEqualTo(40);
        assertThat(OpenPage.fx(() -> press.shortened("organisation", 4))).isEmpty();
    }

    private static boolean overlap(LabelRows.Place one, LabelRows.Place other) {
        return one.row() == other.row()
                && one.left() < other.left() + other.width()
                && other.left() < one.left() + one.width();
    }

    private static boolean meet(Bounds one, Bounds other) {
        // Letters may hang a pixel into the next row; what counts is that both can be read.
        return one.getMinX() < other.getMaxX()
                && other.getMinX() < one.getMaxX()
                && Math.abs(one.getCenterY() - other.getCenterY()) < 8;
    }

    private static List<Mark> anyMarks(int length) {
        var chance = new Random(5);
        var names = List.of("person", "organisation", "شخص", "событие", "yer");
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 70; i++) {
            int start = chance.nextInt(length - 40);
            marks.add(mark(i, new Span(start, start + 1 + chance.nextInt(30)), names.get(i % 5)));
        }
        return marks;
    }

    private static Mark mark(long id, Span span, String label) {
        return new Mark(id, span, new Badge(Color.CRIMSON, Pattern.SOLID, label, 0), Standing.FIRM);
    }

    private static List<Bounds> labels(OpenPage page) {
        var labels = new ArrayList<Bounds>();
        for (var view : page.surface.onScreen().views()) {
            for (Node layer : view.flow().getChildrenUnmodifiable()) {
                if (layer instanceof MarkLayer marks) {
                    marks.getChildrenUnmodifiable().stream()
                            .filter(Text.class::isInstance)
                            .map(text -> text.localToScene(text.getBoundsInLocal()))
                            .forEach(labels::add);
                }
            }
        }
        return labels;
    }
}
