package org.hashiya.ui.tagging;

import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.hashiya.annotation.Tag;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.language.Direction;
import org.hashiya.proposal.naming.Letters;
import org.hashiya.task.Background;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Field;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.TagAll.Place;
import org.hashiya.workbench.TagAll.Wanted;
import org.jspecify.annotations.Nullable;

/// Tags every place where a name stands, or every place where any name of an entry of the registers
/// does, after a look at all of them.
public final class TagAllDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 560;

    private final Pen pen;
    private final Background background;
    private final Start start;
    private final TextField name = new TextField();
    private final ComboBox<Tag> tag = new ComboBox<>();
    private final CheckBox names = new CheckBox();
    private final CheckBox everywhere = new CheckBox(Words.say("tagall.everywhere"));
    private final CheckBox folded = new CheckBox(Words.say("tagall.folded"));
    private final PlaceList<Place> places =
            new PlaceList<>(Words.say("tagall.places"), Words.say("tagall.none"), this::count);
    private final Label found = Parts.muted("");
    private final ButtonType ok = new ButtonType(Words.say("tagall.do"), ButtonData.OK_DONE);
    private int asked;

    /// What the dialog begins with.
    ///
    /// @param words those that are selected; may be empty
    /// @param entity the entry that the chosen annotation points to
    /// @param tag that of the chosen annotation
    /// @param here the text that is read
    public record Start(
            String words, Optional<EntityId> entity, Optional<Tag> tag, Optional<TextId> here) {}

    public TagAllDialog(Window owner, Pen pen, Background background, Start start) {
        this.pen = pen;
        this.background = background;
        this.start = start;
        initOwner(owner);
        initModality(Modality.WINDOW_MODAL);
        setTitle(Words.say("tagall.title"));
        setHeaderText(getTitle());
        prepare();
        VBox.setVgrow(places, Priority.ALWAYS);
        var hint = Parts.muted(Words.say("tagall.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        var pane = getDialogPane();
        pane.setContent(
                new VBox(
                        8,
                        row(Words.say("tagall.name"), name),
                        row(Words.say("field.tag"), tag),
                        new FlowPane(14, 6, names, everywhere, folded),
                        places,
                        found,
                        hint));
        pane.setId("tag-all");
        pane.getStyleClass().add("tag-all");
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setNodeOrientation(Words.orientation());
        pane.getButtonTypes()
                .setAll(ok, new ButtonType(Words.say("tagset.leave"), ButtonData.CANCEL_CLOSE));
        button().setId("tag-all-ok");
        button().addEventFilter(
                        ActionEvent.ACTION,
                        action -> {
                            if (places.places().isEmpty()) {
                                action.consume();
                            }
                        });
        setResizable(true);
        setOnShown(_ ->
                (start.words().isEmpty() && entity().isEmpty() ? name : places).requestFocus());
        setResultConverter(pressed -> {
            if (pressed == ok) {
                accept();
            }
            return pressed;
        });
        look();
    }

    private static HBox row(String caption, javafx.scene.control.Control control) {
        control.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(control, Priority.ALWAYS);
        var row = new HBox(Field.caption(caption), control);
        row.getStyleClass().add("field");
        return row;
    }

    private Optional<Entity> entity() {
        return start.entity().flatMap(pen.project()::entity);
    }

    private void prepare() {
        places.setId("tag-all-places");
        name.setId("tag-all-name");
        name.setText(start.words());
        Parts.setDirection(name, Direction.ofWords(start.words()));
        tag.setId("tag-all-tag");
        tag.setAccessibleText(Words.say("field.tag"));
        tag.setConverter(new TagWords());
        tag.getItems().setAll(pen.project().tags().tags());
        start.tag().or(() -> tag.getItems().stream().findFirst()).ifPresent(tag::setValue);
        names.setId("tag-all-names");
        entity().ifPresent(known ->
                names.setText(
                        Words.say(
                                "tagall.names",
                                known.names().getFirst().text(),
                                known.names().size())));
        names.setVisible(entity().isPresent());
        names.setManaged(entity().isPresent());
        names.setSelected(entity().isPresent() && start.words().isEmpty());
        name.disableProperty().bind(names.selectedProperty());
        everywhere.setId("tag-all-everywhere");
        everywhere.setSelected(true);
        everywhere.setDisable(start.here().isEmpty());
        folded.setId("tag-all-folded");
        name.textProperty().addListener((_, _, _) -> look());
        tag.valueProperty().addListener((_, _, _) -> look());
        names.selectedProperty().addListener((_, _, _) -> look());
        everywhere.selectedProperty().addListener((_, _, _) -> look());
        folded.selectedProperty().addListener((_, _, _) -> look());
    }

    private Button button() {
        return (Button) getDialogPane().lookupButton(ok);
    }

    private List<Wanted> wanted() {
        var chosen = Optional.ofNullable(tag.getValue()).map(Tag::id);
        if (chosen.isEmpty()) {
            return List.of();
        }
        if (names.isSelected() && start.entity().isPresent()) {
            return pen.tagAll().ofEntity(start.entity().get(), chosen.get());
        }
        var typed = name.getText().strip();
        return typed.isEmpty()
                ? List.of()
                : List.of(new Wanted(typed, chosen.get(), Optional.empty()));
    }

    private List<TextId> texts() {
        return everywhere.isSelected() || start.here().isEmpty()
                ? List.copyOf(pen.project().texts().keySet())
                : List.of(start.here().get());
    }

    /// Of several questions the newest wins.
    private void look() {
        int question = ++asked;
        var wanted = wanted();
        var texts = texts();
        var letters = folded.isSelected() ? Letters.FOLDED : Letters.EXACT;
        background.run(
                () -> Preview.of(pen.tagAll().find(wanted, letters, texts), pen),
                preview -> {
                    if (question == asked) {
                        places.show(preview);
                        count();
                    }
                });
    }

    private void count() {
        int all = places.preview().places().size();
        int taken = places.places().size();
        found.setText(
                Words.say("tagall.found", taken, all)
                        + (places.preview().isCut()
                                ? " " + Words.say("tagall.cut", places.preview().lines().size())
                                : ""));
        button().setDisable(taken == 0);
    }

    private void accept() {
        var taken = places.places();
        background.run(() -> pen.tagAll().edit(taken), pen::perform);
    }

    private static final class TagWords extends StringConverter<Tag> {
        @Override
        public String toString(@Nullable Tag shown) {
            return shown == null ? "" : shown.label(Words.language());
        }

        @Override
        public @Nullable Tag fromString(String written) {
            return null; // nothing can be typed here
        }
    }
}
