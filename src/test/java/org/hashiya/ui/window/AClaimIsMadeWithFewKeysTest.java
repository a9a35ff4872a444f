package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Review;
import org.hashiya.annotation.Stance;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.claim.ClaimKind;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A claim with subject, figure and date, from a selection into the database.
class AClaimIsMadeWithFewKeysTest {
    private static final String WORDS =
            "Сад. На собрании 14 октября 1922 года в товарищество Барама вступило 214 дворов. Мост.";
    private static final String CLAIM =
            "14 октября 1922 года в товарищество Барама вступило 214 дворов";
    private static final int MOST_KEYS = 12;

    @TempDir Path folder;
    private Path project;
    private TextId text;
    private DeskOnScreen window;
    private int keys;

    @BeforeEach
    void aTextAndARegister() throws Exception {
        project = folder.resolve("one.hashiya");
        try (var desk = new Desk(ProjectStore.create(project, "One"), Runnable::run, "me")) {
            text = LittleArchive.add(desk, "One", "ru", WORDS);
            var barama =
                    new Entity(
                            EntityId.random(),
                            EntityKind.ORGANISATION,
                            "barama",
                            List.of(new Name("Барама", new LanguageTag("ru"), Name.Use.MAIN)),
                            Entity.Particulars.NONE);
            Waiting.on(desk.perform(new Edit.Register(List.of(barama))));
        }
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void press(KeyCode key) {
        window.type(key);
        keys++;
    }

    private Optional<Claim> claim() {
        return window.desk().desk().store().read(text).annotations().stream()
                .map(each -> each.meaning())
                .filter(Meaning.Claims.class::isInstance)
                .map(meaning -> ((Meaning.Claims) meaning).claim())
                .findFirst();
    }

    @Test
    void enterTakesWhatTheWordsOfferSlotAfterSlot() {
        window.select(window.panes().getFirst(), CLAIM);
        press(KeyCode.C);
        window.until(() -> window.has("#slot-offers") && window.node("#slot-offers").isVisible());
        press(KeyCode.ENTER);
        window.until(() -> claim().filter(each -> each.subjects().size() == 1).isPresent());
        window.settle();
        press(KeyCode.ENTER);
        window.until(() -> claim().flatMap(Claim::figure).isPresent());
        window.settle();
        press(KeyCode.ENTER);
        window.until(() -> claim().flatMap(Claim::when).isPresent());

        var made = claim().orElseThrow();
        assertThat(made.figure().orElseThrow().value().orElseThrow()).isEqualByComparingTo("214");
        assertThat(made.figure().orElseThrow().commodity()).isEqualTo("дворов");
        assertThat(made.when()).contains(HistoricalDate.day(1922, 10, 14));
        assertThat(keys).isLessThanOrEqualTo(MOST_KEYS);
    }

    @Test
    void aKindThatNobodyGaveIsNotWrittenDown() {
        enterTakesWhatTheWordsOfferSlotAfterSlot();

        assertThat(claim().orElseThrow().kind()).isEmpty();
        assertThat(ClaimKind.of(claim().orElseThrow())).isEqualTo(new ClaimKind("count", true));
    }

    @Test
    void whatIsPutAwayIsNotOfferedAgainAndNotInTheClaim() {
        window.select(window.panes().getFirst(), CLAIM);
        press(KeyCode.C);
        window.until(() -> window.has("#slot-offers") && window.node("#slot-offers").isVisible());
        picture("slots");
        window.robot.clickOn(window.node("#slot-offers .button-icon"));
        window.settle();

        assertThat(claim().orElseThrow().subjects()).isEmpty();
        assertThat(DeskOnScreen.fx(() -> window.desk().lookupAll(".slot-offer").size()))
                .isEqualTo(2);
    }

    @Test
    void whetherItIsTrueIsSaidApartFromWhatTheSourceSays() {
        window.select(window.panes().getFirst(), CLAIM);
        press(KeyCode.C);
        window.until(() -> window.has("#claim-truth"));
        DeskOnScreen.fx(() -> {
            window.node("#claim-truth").requestFocus();
            return true;
        });
        window.type(KeyCode.UP);
        window.until(() ->
                claim().filter(each -> each.review().truth() == Review.Truth.FALSE).isPresent());
        window.type(KeyCode.TAB);
        window.write("the minutes say so");
        window.type(KeyCode.ENTER);

        window.until(() ->
                claim().filter(each -> each.review().reason().equals("the minutes say so"))
                        .isPresent());
        assertThat(claim().orElseThrow().stance()).isEqualTo(Stance.ASSERTS);
    }

    /// Into the folder that the property names, for somebody who looks; else nothing.
    private void picture(String name) {
        var place = System.getProperty("hashiya.pictures");
        if (place != null) {
            DeskOnScreen.fx(() ->
                    ImageIO.write(
                            SwingFXUtils.fromFXImage(window.desk().getScene().snapshot(null), null),
                            "png",
                            new File(place, name + ".png")));
        }
    }
}
