package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Typesetting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TheStripTest {
    private static final String WORDS = "The ledger of the mill was kept by hand.\n".repeat(500);
    private static final int MIDDLE = WORDS.length() / 2;
    private static final int MARKS = 6;
    private static final int FOUND = 11;

    private Stage stage;
    private OpenPage page;
    private Strip strip;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @BeforeEach
    void showALongTextWithItsStrip() {
        page = OpenPage.of(stage, 500, 400);
        page.run(() -> {
            var root = (StackPane) page.scene.getRoot();
            strip = new Strip(page.surface);
            HBox.setHgrow(page.surface, Priority.ALWAYS);
            root.getChildren().setAll(new HBox(page.surface, strip));
        });
        page.showing(WORDS, Typesetting.BOOK);
    }

    @Test
    void aMarkIsSeenWhereItIsAndGoesWithItsAnnotation() {
        var mark = Mark.of(1, new Span(MIDDLE, MIDDLE + 10), Color.RED);
        var bare = at(MARKS, 0.5);
        page.run(() -> page.surface.mark(mark));
        assertThat(at(MARKS, 0.5).getRed()).isGreaterThan(at(MARKS, 0.5).getBlue() + 0.15);
        assertThat(at(MARKS, 0.7)).isEqualTo(bare);
        page.run(() -> page.surface.erase(1));
        assertThat(at(MARKS, 0.5)).isEqualTo(bare);
    }

    @Test
    void foundWordsHaveTheirOwnSide() {
        var bare = at(FOUND, 0.5);
        page.run(() -> page.surface.highlight(List.of(new Span(MIDDLE, MIDDLE + 5)), -1));
        assertThat(at(FOUND, 0.5)).isNotEqualTo(bare);
        page.run(() -> page.surface.highlight(List.of(), -1));
        assertThat(at(FOUND, 0.5)).isEqualTo(bare);
    }

    @Test
    void aBookmarkIsAWedgeWhateverItsColour() {
        page.run(() -> page.surface.overlay().setBookmarks(List.of(0, MIDDLE)));
        var wedges = page.ask(() -> strip.lookupAll(".ribbon-wedge").size());
        assertThat(wedges).isEqualTo(2);
        assertThat(Theme.contrast(at(2, 0.5), at(12, 0.5))).isGreaterThan(4.5);
        // It becomes narrower away from its middle; bars and marks do not.
        assertThat(Theme.contrast(at(5, 0.5), at(12, 0.5))).isGreaterThan(4.5);
        assertThat(at(5, 0.5 + 3.0 / 400)).isNotEqualTo(at(2, 0.5));
        page.run(() -> page.surface.overlay().setBookmarks(List.of()));
        assertThat(page.ask(() -> strip.lookupAll(".ribbon-wedge").size())).isZero();
    }

    @Test
    void anotherTextHasAStripOfItsOwn() {
        page.run(() -> page.surface.mark(Mark.of(1, new Span(MIDDLE, MIDDLE + 10), Color.RED)));
        page.run(() -> page.surface.show(WORDS));
        assertThat(at(MARKS, 0.5)).isEqualTo(at(MARKS, 0.7));
    }

    @Test
    void aClickGoesThere() {
        click(0.75);
        int first = page.ask(() -> page.surface.firstVisible());
        assertThat(first).isBetween((int) (0.68 * WORDS.length()), (int) (0.76 * WORDS.length()));
        click(0);
        assertThat(page.ask(() -> page.surface.firstVisible())).isZero();
    }

    private void click(double share) {
        var point =
                page.ask(() -> {
                    var there = strip.localToScene(5, share * (strip.getHeight() - 1));
                    return page.onScreen(new Point2D(there.getX(), there.getY()));
                });
        page.click(point, MouseButton.PRIMARY);
        page.run(() -> {});
    }

    private Color at(int x, double share) {
        return page.ask(() -> {
            Image picture = page.scene.snapshot(null);
            var there = strip.localToScene(x, share * strip.getHeight());
            return picture.getPixelReader().getColor((int) there.getX(), (int) there.getY());
        });
    }
}
