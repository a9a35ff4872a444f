package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Typesetting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A printed page, or an eye that sees no colours: every mark here has the same grey, and only the
/// pixels are asked. The page is all spaces, so that no letter is in the way.
@ExtendWith(ApplicationExtension.class)
class MarksWithoutColourTest {
    private static final String WORDS = "a" + " ".repeat(60) + "b";
    private static final Span SPACES = new Span(2, 58);
    private static final Color GREY = Color.grayRgb(110);

    private Stage stage;
    private OpenPage page;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @BeforeEach
    void show() {
        page = OpenPage.of(stage, 500, 200).showing(WORDS, Typesetting.BOOK);
        page.run(() -> page.surface.select(WORDS.length(), WORDS.length()));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyPatternAndEveryStandingIsAPictureOfItsOwn(Theme theme) {
        page.run(() -> page.surface.setTheme(theme));
        Map<List<Integer>, String> seen = new HashMap<>();
        for (var pattern : Pattern.values()) {
            for (var standing : Standing.values()) {
                if (standing == Standing.PROPOSED && pattern != Pattern.SOLID) {
                    continue; // what is only proposed has no line
                }
                page.run(() -> page.surface.setMarks(List.of(mark(1, SPACES, pattern, standing))));
                var before = seen.put(greys(), pattern + " " + standing);
                assertThat(before).as(pattern + " " + standing + " looks like").isNull();
            }
        }
    }

    @Test
    void twoTagsThatOverlapLieOneBelowTheOtherEachWithItsLine() {
        var above = mark(1, SPACES, Pattern.DOUBLE, Standing.FIRM);
        var below = mark(2, new Span(1, 59), Pattern.DOTTED, Standing.FIRM);
        page.run(() -> page.surface.setMarks(List.of(above, below)));
        assertThat(changesAlong(1)).as("two whole lines").isZero();
        assertThat(changesAlong(2)).isZero();
        assertThat(changesAlong(5)).as("dots").isGreaterThan(20);
    }

    @Test
    void neighboursInTheTagSetDiffer() {
        for (int i = 0; i < 40; i++) {
            assertThat(Pattern.ofPlace(i)).isNotEqualTo(Pattern.ofPlace(i + 1));
        }
    }

    private static Mark mark(long id, Span span, Pattern pattern, Standing standing) {
        return new Mark(id, span, new Badge(GREY, pattern, "", 0), standing);
    }

    /// Where the words of the mark are, and the lines below them.
    private List<Integer> greys() {
        var picture = picture();
        var box = page.ask(() -> page.boxes(2, 58).getFirst());
        var greys = new ArrayList<Integer>();
        for (int y = (int) box.getMinY(); y < box.getMaxY() + 8; y++) {
            for (int x = (int) box.getMinX() + 8; x < box.getMaxX() - 8; x++) {
                greys.add(grey(picture, x, y));
            }
        }
        return greys;
    }

    private int changesAlong(int down) {
        var picture = picture();
        var box = page.ask(() -> page.boxes(2, 58).getFirst());
        int y = (int) Math.rint(box.getMaxY()) + down;
        int changes = 0;
        for (int x = (int) box.getMinX() + 8; x < box.getMaxX() - 8; x++) {
            if (Math.abs(grey(picture, x, y) - grey(picture, x - 1, y)) > 40) {
                changes++;
            }
        }
        return changes;
    }

    private Image picture() {
        return page.ask(() -> page.scene.snapshot(null));
    }

    private static int grey(Image picture, int x, int y) {
        var colour = picture.getPixelReader().getColor(x, y);
        return (int) Math.round(255 * colour.grayscale().getRed());
    }
}
