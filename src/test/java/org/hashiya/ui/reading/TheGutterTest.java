package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.hashiya.ui.kit.Typesetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TheGutterTest {
    private static final String LATIN = "The ledger of the mill was kept by hand. ".repeat(8);

    private Stage stage;

    @Start
    void open(Stage window) {
        stage = window;
    }

    @Test
    void numbersStandWhereLinesBeginAndNeverOnWords() {
        var words = LATIN + "\n" + Pages.ARABIC;
        var page = OpenPage.of(stage, 500, 700).showing(words, Typesetting.BOOK);
        int arabic = LATIN.length() + 1;
        page.run(() ->
                page.surface
                        .overlay()
                        .setGutter(List.of(new GutterSign(0, "1"), new GutterSign(arabic, "2"))));
        var signs = page.ask(() -> signs(page));
        assertThat(signs).hasSize(2);
        for (var box : page.ask(() -> page.boxes(0, arabic - 1))) {
            assertThat(box.getMinX()).isGreaterThan(signs.get(0).getMaxX());
        }
        for (var box : page.ask(() -> page.boxes(arabic, words.length()))) {
            assertThat(box.getMaxX()).isLessThan(signs.get(1).getMinX());
        }
        assertThat(signs.get(1).getMaxX()).isLessThan(490);
    }

    @Test
    void arabicIsStillHitWhereItIsDrawn() {
        var page = OpenPage.of(stage, 420, 900).showing(Pages.ARABIC, Typesetting.BOOK);
        page.run(() -> page.surface.overlay().setGutter(List.of(new GutterSign(0, "1234"))));
        int wrong = 0;
        var view = page.ask(() -> page.view(0));
        for (int letter : page.ask(() -> page.lettersIn(view))) {
            var box = page.ask(() -> page.boxes(letter, letter + 1).getFirst());
            int hit =
                    page.ask(() ->
                            page.surface.characterAt(
                                    OpenPage.middle(box).getX(), OpenPage.middle(box).getY()));
            if (hit != letter) {
                wrong++;
            }
        }
        assertThat(wrong).isZero();
        int word = Pages.ARABIC.indexOf("تعاونية");
        page.click(page.ask(() -> page.middle(word)), MouseButton.PRIMARY);
        assertThat(page.ask(() -> page.surface.selection().caret())).isBetween(word, word + 1);
    }

    @Test
    void severalPagesInOneParagraphStandBesideTheirLines() {
        var page = OpenPage.of(stage, 400, 700).showing(LATIN, Typesetting.BOOK);
        page.run(() ->
                page.surface
                        .overlay()
                        .setGutter(
                                List.of(
                                        new GutterSign(0, "11"),
                                        new GutterSign(150, "12"),
                                        new GutterSign(294, "13"),
                                        new GutterSign(295, "14"),
                                        new GutterSign(296, "15"))));
        var texts = page.ask(() -> texts(page).stream().map(Text::getText).toList());
        assertThat(texts).containsExactly("11", "12", "13–15");
        var signs = page.ask(() -> signs(page));
        var line = page.ask(() -> page.boxes(150, 151).getFirst());
        assertThat(signs.get(1).getCenterY()).isBetween(line.getMinY(), line.getMaxY());
    }

    @Test
    void ribbonsLieBesideTheirLinesAndMoveNoWord() {
        var words = LATIN + "\n" + Pages.ARABIC;
        int arabic = LATIN.length() + 1;
        var page = OpenPage.of(stage, 500, 700).showing(words, Typesetting.BOOK);
        for (var numbers : List.of(List.<GutterSign>of(), List.of(new GutterSign(0, "1234")))) {
            page.run(() -> page.surface.overlay().setGutter(numbers));
            var before = page.ask(() -> page.boxes(0, words.length()));
            page.run(() -> page.surface.overlay().setBookmarks(List.of(150, arabic)));
            assertThat(page.ask(() -> page.boxes(0, words.length()))).isEqualTo(before);
            var ribbons = page.ask(() -> ribbons(page));
            assertThat(ribbons).hasSize(2);
            var latin = page.ask(() -> page.boxes(150, 151).getFirst());
            assertThat(ribbons.get(0).getCenterY()).isBetween(latin.getMinY(), latin.getMaxY());
            assertThat(ribbons.get(0).getMinX()).isNotNegative();
            for (var box : page.ask(() -> page.boxes(0, arabic - 1))) {
                assertThat(box.getMinX()).isGreaterThanOrEqualTo(ribbons.get(0).getMaxX());
            }
            for (var box : page.ask(() -> page.boxes(arabic, words.length()))) {
                assertThat(box.getMaxX()).isLessThanOrEqualTo(ribbons.get(1).getMinX());
            }
            for (var sign : page.ask(() -> signs(page))) {
                assertThat(sign.getMinX()).isGreaterThanOrEqualTo(ribbons.get(0).getMaxX());
            }
            page.run(() -> page.surface.overlay().setBookmarks(List.of()));
        }
    }

    @Test
    void withoutSignsThereIsNoGutter() {
        var page = OpenPage.of(stage, 400, 300).showing(LATIN, Typesetting.BOOK);
        double before = page.ask(() -> page.boxes(0, 1).getFirst().getMinX());
        page.run(() -> page.surface.overlay().setGutter(List.of(new GutterSign(0, "1"))));
        assertThat(page.ask(() -> page.boxes(0, 1).getFirst().getMinX())).isGreaterThan(before);
        page.run(() -> page.surface.overlay().setGutter(List.of()));
        assertThat(page.ask(() -> page.boxes(0, 1).getFirst().getMinX())).isEqualTo(before);
    }

    private static List<Bounds> signs(OpenPage page) {
        return texts(page).stream()
                .map(text -> text.localToScene(text.getBoundsInLocal()))
                .toList();
    }

    private static List<Bounds> ribbons(OpenPage page) {
        return page.surface.onScreen().views().stream()
                .flatMap(view -> view.flow().lookupAll(".ribbon").stream())
                .map(ribbon -> ribbon.localToScene(ribbon.getBoundsInLocal()))
                .toList();
    }

    private static List<Text> texts(OpenPage page) {
        var texts = new ArrayList<Text>();
        for (var view : page.surface.onScreen().views()) {
            for (var layer : view.flow().getChildrenUnmodifiable()) {
                if (layer instanceof GutterLayer gutter) {
                    gutter.getChildrenUnmodifiable().stream()
                            .filter(Text.class::isInstance)
                            .forEach(text -> texts.add((Text) text));
                }
            }
        }
        return texts;
    }
}
