package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.BitSet;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Typeface;
import org.hashiya.ui.kit.Typesetting;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The oracle are pixels: JavaFX draws the same paragraph with one word in red, and the mark must
/// lie where the red is. None of our own rectangles is asked.
@ExtendWith(ApplicationExtension.class)
class MarksLieOnTheirWordsTest {
    private static final Color INK = Color.web("#1c1c1e");

    /// As dark as ink in green and blue.
    private static final Color RED = Color.web("#ff1c1e");

    /// Letters do not fill their boxes to the edge, and some lean over it.
    private static final int SLACK = 4;

    private Stage stage;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @ParameterizedTest
    @CsvSource({
        "المدينة, 420, DEJAVU_SANS, DEJAVU_SANS",
        "المفتش, 300, NOTO_SERIF, AMIRI",
        "الوادي, 300, DEJAVU_SANS, DEJAVU_SANS",
        "القديم, 420, NOTO_SERIF, AMIRI",
        "Kərim, 420, NOTO_SERIF, AMIRI",
        "1931, 300, DEJAVU_SANS, DEJAVU_SANS",
        "артели, 420, NOTO_SERIF, AMIRI"
    })
    void theMarkIsWhereTheWordIs(String word, int width, Typeface roman, Typeface arabic) {
        var setting = new Typesetting(roman, arabic, 18);
        var page = OpenPage.of(stage, width, 900).showing(Pages.ARABIC + "\n", setting);
        page.run(() -> page.surface.select(Pages.ARABIC.length() + 1, Pages.ARABIC.length() + 1));
        int start = Pages.ARABIC.indexOf(word);
        var marked = new Span(start, start + word.length());

        var flow = page.ask(() -> page.view(0).flow());
        var frame = page.ask(() -> flow.localToScene(flow.getLayoutBounds()));
        var bare = page.ask(() -> page.scene.snapshot(null));
        var oracle = page.ask(() -> withOneWordInRed(flow, frame, marked, setting));
        assertThat(ink(bare, frame)).as("both are the same page").isEqualTo(ink(oracle, frame));

        page.run(() -> page.surface.mark(Mark.of(1, marked, Color.BLUE)));
        var drawn = page.ask(() -> page.scene.snapshot(null));
        var red = redRows(oracle, frame);
        var wordColumns = redColumns(oracle, frame);
        var covered = new BitSet();
        for (int y = red.nextSetBit(0); y < red.length(); y++) {
            var mark = changed(bare, drawn, frame, y);
            assertThat(mark.nextSetBit(0)).isCloseTo(wordColumns.nextSetBit(0), offset(SLACK));
            assertThat(mark.length()).isCloseTo(wordColumns.length(), offset(SLACK));
            covered.or(mark);
        }
        assertThat(covered.cardinality()).isEqualTo(covered.length() - covered.nextSetBit(0));
        int otherLine = red.nextSetBit(0) - 45;
        assertThat(changed(bare, drawn, frame, otherLine).isEmpty()).isTrue();
    }

    /// The same paragraph, at the same place, as JavaFX sets it.
    private static Image withOneWordInRed(
            TextFlow flow, Bounds frame, Span word, Typesetting setting) {
        var texts = new ArrayList<Text>();
        for (var run : setting.runs(Pages.ARABIC, true)) {
            int wordStart = Math.clamp(word.start(), run.start(), run.end());
            int wordEnd = Math.clamp(word.end(), run.start(), run.end());
            var font = setting.font(run.face());
            texts.add(text(run.start(), wordStart, INK));
            texts.add(text(wordStart, wordEnd, RED));
            texts.add(text(wordEnd, run.end(), INK));
            texts.subList(texts.size() - 3, texts.size()).forEach(text -> text.setFont(font));
        }
        texts.removeIf(text -> text.getText().isEmpty());
        var copy = new TextFlow(texts.toArray(Text[]::new));
        copy.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        copy.setLineSpacing(flow.getLineSpacing());
        copy.setPadding(flow.getPadding());
        copy.setManaged(false);
        copy.resizeRelocate(frame.getMinX(), frame.getMinY(), flow.getWidth(), flow.getHeight());
        var paper = new Pane(copy);
        paper.setStyle("-fx-background-color: #fdfcf9;");
        var scene = new Scene(paper, flow.getScene().getWidth(), 900);
        return scene.snapshot(null);
    }

    private static Text text(int start, int end, Color colour) {
        var text = new Text(Pages.ARABIC.substring(start, end));
        text.setFill(colour);
        // As RichTextFX sets its letters.
        text.setFontSmoothingType(FontSmoothingType.LCD);
        return text;
    }

    private static BitSet ink(Image image, Bounds frame) {
        var ink = new BitSet();
        int width = (int) image.getWidth();
        for (int y = (int) frame.getMinY(); y < frame.getMaxY() - 1; y++) {
            for (int x = (int) frame.getMinX(); x < frame.getMaxX() - 1; x++) {
                ink.set(y * width + x, image.getPixelReader().getColor(x, y).getGreen() < 0.4);
            }
        }
        return ink;
    }

    private static boolean isRed(Image image, int x, int y) {
        var colour = image.getPixelReader().getColor(x, y);
        return colour.getRed() - colour.getGreen() > 0.4;
    }

    private static BitSet redRows(Image image, Bounds frame) {
        var rows = new BitSet();
        for (int y = (int) frame.getMinY(); y < frame.getMaxY() - 1; y++) {
            for (int x = (int) frame.getMinX(); x < frame.getMaxX() - 1; x++) {
                if (isRed(image, x, y)) {
                    rows.set(y);
                }
            }
        }
        return rows;
    }

    private static BitSet redColumns(Image image, Bounds frame) {
        var columns = new BitSet();
        for (int y = (int) frame.getMinY(); y < frame.getMaxY() - 1; y++) {
            for (int x = (int) frame.getMinX(); x < frame.getMaxX() - 1; x++) {
                if (isRed(image, x, y)) {
                    columns.set(x);
                }
            }
        }
        return columns;
    }

    /// Pixels of one row that look different on the two pictures.
    private static BitSet changed(Image before, Image after, Bounds frame, int y) {
        var changed = new BitSet();
        for (int x = (int) frame.getMinX(); x < frame.getMaxX() - 1; x++) {
            int was = before.getPixelReader().getArgb(x, y);
            changed.set(x, was != after.getPixelReader().getArgb(x, y));
        }
        return changed;
    }
}
