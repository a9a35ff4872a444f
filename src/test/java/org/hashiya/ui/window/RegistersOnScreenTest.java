package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.annotation.TagId;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.Authority;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.entity.Tie;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Browser;
import org.hashiya.ui.kit.Look;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The registers beside the texts, the page of an entry, and what is done there.
class RegistersOnScreenTest {
    private static final String ENGLISH =
            "Then Davud came to the school. Davud was glad in 1921.\n";
    private static final String ARABIC = "ثم جاء داود إلى المدرسة في الربيع.\n";
    private static final EntityId DAVUD = EntityId.random();
    private static final EntityId TWIN = EntityId.random();
    private static final EntityId SCHOOL = EntityId.random();

    @TempDir Path folder;
    private final List<URI> browsed = new ArrayList<>();
    private DeskOnScreen window;
    private TextId english;
    private TextId arabic;

    @BeforeEach
    void threeEntriesAndTwoTexts() throws Exception {
        Browser.use(browsed::add);
        var project = folder.resolve("reg.hashiya");
        try (var desk = new Desk(ProjectStore.create(project, "Reg"), Runnable::run, "me")) {
            english = LittleArchive.add(desk, "The school", "en", ENGLISH);
            arabic = LittleArchive.add(desk, "المدرسة", "ar", ARABIC);
            perform(
                    desk,
                    new Edit.Register(
                            List.of(
                                    entity(
                                            DAVUD,
                                            EntityKind.PERSON,
                                            "davud",
                                            "az:Mirzə Davud",
                                            "ar:داود"),
                                    entity(TWIN, EntityKind.PERSON, "david", "en:David", "ar:داود"),
                                    entity(SCHOOL, EntityKind.PLACE, "school", "en:School"))));
            mark(desk, english, ENGLISH, "Davud", 0);
            mark(desk, english, ENGLISH, "Davud", 20);
            mark(desk, arabic, ARABIC, "داود", 0);
            var claim =
                    new Claim(
                            new Claim.Paraphrase("He was glad", new LanguageTag("en")),
                            "event",
                            org.hashiya.annotation.Stance.ASSERTS,
                            Optional.empty(),
                            List.of(new Party.Registered(DAVUD, EntityKind.PERSON)),
                            Optional.empty(),
                            Optional.of(HistoricalDate.parse("1921")),
                            Optional.empty(),
                            Claim.Scope.NONE);
            Waiting.on(
                    desk.annotate(
                            english,
                            new Span(31, 54),
                            Body.of(TagId.CLAIM, new Meaning.Claims(claim))));
        }
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
    }

    private static void perform(Desk desk, Edit edit) {
        Waiting.on(desk.perform(edit));
    }

    private static Entity entity(EntityId id, EntityKind kind, String key, String... names) {
        return new Entity(
                id,
                kind,
                key,
                java.util.stream.Stream.of(names)
                        .map(name -> name.split(":", 2))
                        .map(pair -> new Name(pair[1], new LanguageTag(pair[0]), Name.Use.MAIN))
                        .toList(),
                Entity.Particulars.NONE);
    }

    private static void mark(Desk desk, TextId text, String words, String name, int from) {
        int start = words.indexOf(name, from);
        Waiting.on(
                desk.annotate(
                        text,
                        new Span(start, start + name.length()),
                        Body.of(TagId.PERSON, new Meaning.Names(DAVUD))));
    }

    @AfterEach
    void close() {
        Browser.use(_ -> {});
        window.robot.interact(() -> window.stage().speak("en"));
        window.close();
    }

    private Entity stored(EntityId id) {
        return window.desk().desk().store().project().entity(id).orElseThrow();
    }

    private int shown(String list) {
        return DeskOnScreen.fx(
                () -> window.robot.lookup(list).queryAs(ListView.class).getItems().size());
    }

    private void openDavud() {
        window.panes();
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        window.until(() -> window.has("#registers") && shown("#registers") == 3);
        window.clickOn("#registers-filter");
        window.write("мирза");
        window.until(() -> shown("#registers") == 1);
        window.type(KeyCode.ENTER);
        window.until(() -> window.has("#entity-mentions") && shown("#entity-mentions") == 4);
        window.settle();
    }

    @Test
    void theListIsFilteredByAnyScriptAndByKind() {
        openDavud();
        window.robot.interact(() ->
                window.robot.lookup("#registers-filter").queryTextInputControl().setText("داود"));
        window.until(() -> shown("#registers") == 2);
        window.robot.interact(() ->
                window.robot
                        .lookup("#registers-kind")
                        .<Optional<EntityKind>>queryComboBox()
                        .setValue(Optional.of(EntityKind.PLACE)));
        window.until(() -> shown("#registers") == 0);
        picture("registers-light");
        window.robot.interact(() -> window.stage().wear(Look.DARK));
        window.settle();
        picture("registers-dark");
    }

    @Test
    void whatIsKnownIsTypedAndEachChangeIsOneEdit() {
        openDavud();
        type("#entity-add-name", "Давуд, ru");
        window.until(() -> stored(DAVUD).names().size() == 3);
        type("#entity-dates", "1890/1935");
        window.until(() -> stored(DAVUD).particulars().dates().isPresent());
        type("#entity-coordinates", "95, 1");
        type("#entity-coordinates", "40.4, 49.9");
        window.until(() -> stored(DAVUD).particulars().coordinates().isPresent());
        type("#entity-add-authority", "wikidata:1");
        type("#entity-add-authority", "wikidata:https://www.wikidata.org/wiki/Q42");
        window.until(() -> !stored(DAVUD).particulars().authorities().isEmpty());
        assertThat(stored(DAVUD).particulars().authorities())
                .containsExactly(new Authority("wikidata", "Q42"));
        assertThat(browsed).isEmpty();
        window.until(() -> window.has("#entity-browse-0"));
        window.robot.interact(() -> window.robot.lookup("#entity-browse-0").queryButton().fire());
        assertThat(browsed).containsExactly(URI.create("https://www.wikidata.org/entity/Q42"));
        type("#entity-tie", "school");
        window.until(() -> !stored(DAVUD).particulars().ties().isEmpty());
        assertThat(stored(DAVUD).particulars().ties())
                .containsExactly(new Tie(Tie.Kind.PART_OF, SCHOOL));
        picture("entity-light");
        window.robot.interact(() -> window.desk().pen().undo());
        window.until(() -> stored(DAVUD).particulars().ties().isEmpty());
        assertThat(stored(DAVUD).particulars().authorities()).hasSize(1);
    }

    private void type(String field, String words) {
        window.robot.interact(() -> {
            var control = window.robot.lookup(field).queryTextInputControl();
            control.requestFocus();
            control.setText(words);
        });
        window.type(KeyCode.ENTER);
    }

    @Test
    void aMentionLeadsToItsPassage() {
        openDavud();
        window.robot.interact(() -> {
            var list = window.robot.lookup("#entity-mentions").queryAs(ListView.class);
            list.requestFocus();
            list.getSelectionModel().select(3);
        });
        window.type(KeyCode.ENTER);
        window.until(() -> window.desk().panes().active().text().equals(Optional.of(arabic)));
        window.panes();
        window.until(() -> window.desk().panes().active().attention().isPresent());
        assertThat(
                        DeskOnScreen.fx(
                                () -> window.desk().panes().active().surface().selection().caret()))
                .isEqualTo(ARABIC.indexOf("داود"));
    }

    @Test
    void chosenMentionsGoToANewEntryAndComeBackWithOneUndo() {
        openDavud();
        window.robot.interact(() ->
                window.robot
                        .lookup("#entity-mentions")
                        .queryAs(ListView.class)
                        .getSelectionModel()
                        .selectIndices(0, 1));
        window.robot.interact(() -> window.robot.lookup("#entity-split").queryButton().fire());
        window.until(() -> window.desk().desk().store().project().entities().size() == 4);
        assertThat(mentions()).hasSize(2);
        window.robot.interact(() -> window.desk().pen().undo());
        window.until(() -> window.desk().desk().store().project().entities().size() == 3);
        assertThat(mentions()).hasSize(4);
    }

    @Test
    void entriesThatLookTheSameAreJoinedWithOneClick() {
        openDavud();
        window.robot.interact(() -> window.robot.lookup("#registers-doubts").queryButton().fire());
        window.until(() -> window.has(".doubt-join"));
        picture("doubts-light");
        window.robot.interact(() -> window.robot.lookup(".doubt-join").queryButton().fire());
        window.until(() -> window.desk().desk().store().project().entity(TWIN).isEmpty());
        assertThat(stored(DAVUD).names()).extracting(Name::text).contains("David");
        assertThat(mentions()).hasSize(4);
    }

    @Test
    void inAnArabicWindowThePageIsMirrored() {
        window.panes();
        window.robot.interact(() -> window.stage().speak("ar"));
        window.until(() -> window.has("#column-registers"));
        openDavud();
        assertThat(
                        DeskOnScreen.fx(() ->
                                window.node("#entity-mentions").getEffectiveNodeOrientation()))
                .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(DeskOnScreen.fx(() -> window.node("#entity-dialog").lookup(".entity-heading")))
                .isInstanceOfSatisfying(
                        Label.class, heading -> assertThat(heading.getText()).isEqualTo("داود"));
        picture("entity-arabic");
    }

    private List<Annotation> mentions() {
        return window.desk().desk().store().mentions().of(DAVUD, false);
    }

    /// Into the folder that the property names, for somebody who looks; else nothing.
    private void picture(String name) {
        var place = System.getProperty("hashiya.pictures");
        if (place != null) {
            window.settle();
            DeskOnScreen.fx(() -> {
                int number = 0;
                for (var each : Window.getWindows()) {
                    var image = each.getScene().snapshot(null);
                    ImageIO.write(
                            javafx.embed.swing.SwingFXUtils.fromFXImage(image, null),
                            "png",
                            new File(place, name + "-" + number++ + ".png"));
                }
                return number;
            });
        }
    }
}
