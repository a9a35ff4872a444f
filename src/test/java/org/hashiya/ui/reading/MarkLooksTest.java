package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Typesetting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a reader sees, on a page of which only the spaces are looked at: there no letter is in the
/// way.
@ExtendWith(ApplicationExtension.class)
class MarkLooksTest {
    private static final String WORDS = "one          two          three";
    private static final Span ALL = new Span(0, WORDS.length());
    private static final int IN_A_GAP = 8;

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

    @Test
    void aTintIsTheColourOfItsTag() {
        mark(Mark.of(1, ALL, Color.RED));
        assertThat(inTheGap().getRed()).isGreaterThan(inTheGap().getBlue() + 0.15);
    }

    @Test
    void tintsThatOverlapAreDarkerThanOne() {
        mark(Mark.of(1, ALL, Color.RED));
        var one = inTheGap();
        mark(Mark.of(2, new Span(2, 20), Color.RED));
        assertThat(inTheGap().getBlue()).isLessThan(one.getBlue());
    }

    @Test
    void aChosenMarkIsLiftedOut() {
        mark(Mark.of(1, ALL, Color.RED));
        var before = inTheGap();
        page.run(() -> page.surface.choose(Set.of(1L)));
        assertThat(inTheGap().getBlue()).isLessThan(before.getBlue() - 0.15);
        page.run(() -> page.surface.choose(Set.of()));
        assertThat(inTheGap()).isEqualTo(before);
    }

    @Test
    void anUncertainMarkIsFainterAndItsLineDashed() {
        mark(Mark.of(1, ALL, Color.RED));
        var certain = inTheGap();
        assertThat(coloursUnderTheGap()).hasSize(1);
        mark(new Mark(1, ALL, Badge.of(Color.RED), Standing.DOUBTFUL));
        assertThat(inTheGap().getBlue()).isGreaterThan(certain.getBlue());
        assertThat(coloursUnderTheGap()).hasSizeGreaterThan(1);
    }

    @Test
    void underlinesLieOneBelowTheOther() {
        mark(Mark.of(1, ALL, Color.RED));
        mark(inRow(2, Color.BLUE, 1));
        mark(inRow(3, Color.GREEN, 2));
        assertThat(hueBelow(1)).isEqualTo("red");
        assertThat(hueBelow(5)).isEqualTo("blue");
        assertThat(hueBelow(9)).isEqualTo("green");
    }

    @Test
    void whatASearchFoundIsSeenAndTheOneHereIsAnother() {
        var bare = inTheGap();
        page.run(() -> page.surface.highlight(List.of(ALL, new Span(29, 31)), -1));
        var found = inTheGap();
        page.run(() -> page.surface.highlight(List.of(ALL, new Span(29, 31)), 0));
        var here = inTheGap();
        page.run(() -> page.surface.highlight(List.of(), -1));
        assertThat(Set.of(bare, found, here)).hasSize(3);
        assertThat(inTheGap()).isEqualTo(bare);
    }

    @Test
    void eachThemeHasItsPaper() {
        var light = inTheGap();
        page.run(() -> page.surface.setTheme(Theme.DARK));
        var dark = inTheGap();
        page.run(() -> page.surface.setTheme(Theme.CONTRAST));
        assertThat(light.getBrightness()).isGreaterThan(0.9);
        assertThat(dark.getBrightness()).isLessThan(0.2);
        assertThat(inTheGap()).isEqualTo(Color.WHITE);
    }

    @Test
    void sixUnderlinesPushTheLinesApart() {
        page.run(() -> page.surface.show("one\n" + WORDS));
        double before = page.ask(() -> page.boxes(4, 5).getFirst().getMinY());
        page.run(() -> {
            for (int i = 0; i < 6; i++) {
                page.surface.mark(Mark.of(i, new Span(0, 3), Color.RED));
            }
        });
        double after = page.ask(() -> page.boxes(4, 5).getFirst().getMinY());
        assertThat(after).isGreaterThan(before + 6);
    }

    private static Mark inRow(long id, Color colour, int row) {
        return new Mark(id, ALL, new Badge(colour, Pattern.SOLID, "", row), Standing.FIRM);
    }

    private void mark(Mark mark) {
        page.run(() -> page.surface.mark(mark));
    }

    private Color inTheGap() {
        var box = page.ask(() -> page.boxes(IN_A_GAP, IN_A_GAP + 1).getFirst());
        var middle = OpenPage.middle(box);
        return pixels().getColor((int) middle.getX(), (int) middle.getY());
    }

    private Set<Integer> coloursUnderTheGap() {
        var pixels = pixels();
        var box = page.ask(() -> page.boxes(5, 12).getFirst());
        var colours = new TreeSet<Integer>();
        int y = (int) Math.rint(box.getMaxY()) + 1;
        for (int x = (int) box.getMinX() + 1; x < box.getMaxX() - 1; x++) {
            colours.add(pixels.getArgb(x, y));
        }
        return colours;
    }

    private String hueBelow(int down) {
        var box = page.ask(() -> page.boxes(IN_A_GAP, IN_A_GAP + 1).getFirst());
        var middle = OpenPage.middle(box);
        var colour = pixels().getColor((int) middle.getX(), (int) Math.rint(box.getMaxY()) + down);
        double most = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
        if (colour.getRed() == most) {
            return "red";
        }
        return colour.getBlue() == most ? "blue" : "green";
    }

    private PixelReader pixels() {
        Image picture = page.ask(() -> page.scene.snapshot(null));
        return picture.getPixelReader();
    }
}
