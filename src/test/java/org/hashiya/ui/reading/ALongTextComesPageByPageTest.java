package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.hashiya.ui.kit.Typeface;
import org.hashiya.ui.kit.Typesetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Of a long text the first pages are shown at once. The rest comes while one reads, and sooner
/// where one wants to go; nothing tells that it was not there.
@ExtendWith(ApplicationExtension.class)
class ALongTextComesPageByPageTest {
    private static final String WORDS = words(1, 600_000, "\n");
    private static final int AT_THE_END = WORDS.length() - 40;

    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
    }

    @Test
    void theFirstPagesAreThereAtOnceAndAllOfThemSoon() throws TimeoutException {
        var page = OpenPage.of(stage, 800, 800);
        int atOnce =
                page.ask(() -> {
                    page.surface.show(WORDS);
                    return sheet(page).filled();
                });

        assertThat(atOnce).isBetween(20, page.surface.paragraphs().count() / 2);
        awaitAll(page);
        assertWhole(page, WORDS);
    }

    @Test
    void aLineWithoutEndComesToo() throws TimeoutException {
        var line = words(2, 300_000, " ");
        var page = OpenPage.of(stage, 800, 800);
        page.run(() -> page.surface.show(line));
        awaitAll(page);

        assertWhole(page, line);
    }

    @Test
    void whereOneWantsToGoItIsThereBeforeTheRest() {
        var page = OpenPage.of(stage, 800, 800);
        var line =
                page.ask(() -> {
                    page.surface.show(WORDS);
                    page.surface.select(AT_THE_END, AT_THE_END + 5);
                    page.surface.reveal(AT_THE_END);
                    page.layOut();
                    return page.surface.lineOfCaret();
                });

        assertThat(line.start()).isLessThanOrEqualTo(AT_THE_END + 5);
        assertThat(line.end()).isGreaterThanOrEqualTo(AT_THE_END);
        assertThat(page.ask(() -> page.surface.selection()))
                .isEqualTo(new Selection(AT_THE_END, AT_THE_END + 5));
        assertThat(page.ask(() -> page.boxes(AT_THE_END, AT_THE_END + 1))).isNotEmpty();
    }

    @Test
    void whereOneHasBeenStandsAtTheTopAgain() throws TimeoutException {
        int middle = WORDS.indexOf('\n', WORDS.length() / 2) + 1;
        var page = OpenPage.of(stage, 800, 800);
        page.run(() -> {
            page.surface.show(WORDS);
            page.surface.showAtTop(middle);
        });

        assertThat(page.ask(() -> page.surface.firstVisible())).isEqualTo(middle);
        awaitAll(page);
        page.run(() -> {});
        assertThat(page.ask(() -> page.surface.firstVisible())).isEqualTo(middle);
        assertThat(page.ask(() -> page.boxes(middle, middle + 1))).isNotEmpty();
    }

    @Test
    void whatIsSelectedStaysSelectedWhileTheRestComes() throws TimeoutException {
        var page = OpenPage.of(stage, 800, 800);
        page.run(() -> {
            page.surface.show(WORDS);
            page.surface.select(100, 60);
        });
        awaitAll(page);

        assertThat(page.ask(() -> page.surface.selection())).isEqualTo(new Selection(100, 60));
        page.run(() -> page.surface.select(0, WORDS.length()));
        assertThat(page.ask(() -> page.surface.selection()))
                .isEqualTo(new Selection(0, WORDS.length()));
    }

    @Test
    void nothingOfTheTextBeforeComesIntoTheNextOne() throws TimeoutException {
        var next = words(3, 200_000, "\r\n");
        var page = OpenPage.of(stage, 800, 800);
        page.run(() -> page.surface.show(WORDS));
        page.run(() -> page.surface.show(next));
        awaitAll(page);
        assertWhole(page, next);

        page.run(() -> page.surface.show("A short one."));
        assertWhole(page, "A short one.");
    }

    @Test
    void otherLettersComePageByPageToo() throws TimeoutException {
        var page = OpenPage.of(stage, 800, 800);
        page.run(() -> {
            page.surface.show(WORDS);
            page.surface.select(AT_THE_END, AT_THE_END);
            page.surface.setTypesetting(
                    new Typesetting(Typeface.DEJAVU_SANS, Typeface.DEJAVU_SANS, 14));
        });
        awaitAll(page);

        assertWhole(page, WORDS);
        assertThat(page.ask(() -> page.surface.selection().caret())).isEqualTo(AT_THE_END);
    }

    private static Sheet sheet(OpenPage page) {
        return (Sheet) page.surface.sheet();
    }

    private static void awaitAll(OpenPage page) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> page.ask(() -> sheet(page).isWhole()));
    }

    /// Each paragraph holds its words, and knows which one it is.
    private static void assertWhole(OpenPage page, String words) {
        var paragraphs = new DisplayParagraphs(words);
        assertThat(page.ask(() -> sheet(page).isWhole())).isTrue();
        for (int i = 0; i < paragraphs.count(); i++) {
            int paragraph = i;
            assertThat(page.ask(() -> sheet(page).getText(paragraph)))
                    .isEqualTo(paragraphs.shown(i));
        }
        for (int i = 0; i < paragraphs.count(); i += Math.max(1, paragraphs.count() / 60)) {
            int paragraph = i;
            assertThat(page.ask(() -> page.view(paragraph).piece())).isEqualTo(paragraphs.piece(i));
        }
    }

    /// With empty lines and two directions.
    private static String words(int seed, int length, String end) {
        var chance = new Random(seed);
        var words = new StringBuilder();
        while (words.length() < length) {
            var scrap = chance.nextInt(3) == 0 ? Pages.RUSSIAN : Pages.ARABIC;
            words.append(scrap, 0, 1 + chance.nextInt(60));
            words.append(end.repeat(1 + chance.nextInt(3)));
        }
        return words.toString();
    }
}
