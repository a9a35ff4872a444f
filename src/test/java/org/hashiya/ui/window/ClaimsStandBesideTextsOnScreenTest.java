package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.hashiya.annotation.Meaning;
import org.hashiya.claim.ClaimTable.Row;
import org.hashiya.language.LanguageTag;
import org.hashiya.store.ProjectStore;
import org.hashiya.workbench.ClaimBook;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.SampleTour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Claims × texts, worked by keyboard and mouse.
class ClaimsStandBesideTextsOnScreenTest {
    @TempDir Path folder;
    private Path project;
    private DeskOnScreen window;

    @BeforeEach
    void theSample() throws Exception {
        project = folder.resolve("sample.hashiya");
        SampleTour.begin(project, "me").close();
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
        window.panes();
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT, KeyCode.P);
        window.until(() -> !table().getItems().isEmpty());
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @SuppressWarnings("unchecked") // the node of this name is this one
    private TableView<Row> table() {
        return (TableView<Row>) window.node("#claim-table");
    }

    @Test
    void enterShowsAClaimBesideWhatAnotherTextSaysOfTheSame() {
        window.type(KeyCode.ENTER);

        window.until(() ->
                window.panes().stream()
                                .filter(pane ->
                                        pane.attention().stream()
                                                .anyMatch(now -> now.looked().isPresent()))
                                .count()
                        >= 2);
    }

    @Test
    void aClickOnACellShowsItsPassage() {
        window.robot.clickOn(window.node("#claim-table .claim-cell"));

        window.until(() ->
                window.panes().stream()
                        .anyMatch(pane ->
                                pane.attention().stream()
                                        .anyMatch(now -> now.looked().isPresent())));
    }

    @Test
    void rowsAreSearchedAndOnlyThoseThatContradictAreShown() {
        int all = table().getItems().size();
        window.robot.clickOn("#table-filter");
        window.write("пудов");
        window.until(() -> table().getItems().size() < all && !table().getItems().isEmpty());

        DeskOnScreen.fx(() -> {
            ((TextField) window.node("#table-filter")).clear();
            return true;
        });
        window.robot.clickOn("#table-contradicting");
        window.until(() -> ((CheckBox) window.node("#table-contradicting")).isSelected());
        assertThat(DeskOnScreen.fx(() -> table().getItems().stream().toList()))
                .isNotEmpty()
                .allMatch(row -> row.contradictions() > 0);
    }

    @Test
    void aCellIsPutIntoARowOfItsOwnByKeysAndThatIsInTheDatabase() {
        window.type(KeyCode.G);
        window.until(() -> window.node("#row-name").isFocused());
        window.write("The first day");
        window.type(KeyCode.ENTER);
        window.until(() ->
                table().getItems().stream()
                        .anyMatch(row -> row.heading().name().equals("The first day")));
        assertThat(DeskOnScreen.fx(() -> table().isFocused())).isTrue();
        window.close();

        try (var desk = new Desk(ProjectStore.open(project), Runnable::run, "me")) {
            assertThat(new ClaimBook(desk).statements())
                    .filteredOn(claim -> claim.claim().review().row().equals("The first day"))
                    .singleElement()
                    .satisfies(claim ->
                            assertThat(claim.annotation().meaning())
                                    .isInstanceOf(Meaning.Claims.class));
        }
        window = reopened();
    }

    private DeskOnScreen reopened() {
        try {
            return DeskOnScreen.open(project, folder.resolve("desk.properties"));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theTableAndACardAreWrittenAsTheyAreShown() throws Exception {
        var csv = folder.resolve("table.csv");
        var html = folder.resolve("table.html");
        var shown = new ClaimBook(window.desk().desk()).table(new LanguageTag("en"));
        DeskOnScreen.fx(() -> {
            window.desk().errands().save(shown, csv);
            window.desk().errands().save(shown, html);
            return true;
        });
        window.until(() -> Files.exists(csv) && Files.exists(html));
        assertThat(csv).content().contains("1 140 пудов");
        assertThat(html).content().contains("dir=\"rtl\"");
    }

    @Test
    void inAnArabicWindowWhatIsClaimedStandsOnTheRight() {
        picture("table-light");
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        window.settle();
        picture("table-dark");
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        window.robot.interact(() -> window.stage().speak("ar"));
        window.panes();
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT, KeyCode.P);
        window.until(() -> !table().getItems().isEmpty());
        window.settle();

        assertThat(DeskOnScreen.fx(() -> table().getEffectiveNodeOrientation()))
                .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        picture("table-arabic");
    }

    /// Into the folder that the property names, for somebody who looks; else nothing.
    private void picture(String name) {
        var place = System.getProperty("hashiya.pictures");
        if (place != null) {
            DeskOnScreen.fx(() ->
                    ImageIO.write(
                            SwingFXUtils.fromFXImage(
                                    window.node("#claim-table").getScene().snapshot(null), null),
                            "png",
                            new File(place, name + ".png")));
        }
    }
}
