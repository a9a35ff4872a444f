package org.hashiya.ui.tagging;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.project.Refused;
import org.hashiya.task.Background;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.TagSets.Fate;

/// The tag set, in a window of its own beside which the work goes on: the tree, and all that one
/// tag says. Each change is an edit at once.
public final class TagSetDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 780;
    private static final double HEIGHT = 640;
    private static final double TREE = 230;

    private final Pen pen;
    private final Background background;
    private final TagSheet sheet;
    private final TagTree tree;
    private final TagFields form;
    private final TagFate fate = new TagFate();
    private final Label problem = new Label();
    private Optional<TagId> chosen = Optional.empty();

    public TagSetDialog(Window owner, Pen pen, Background background) {
        this.pen = pen;
        this.background = background;
        sheet = new TagSheet(pen, this::show);
        tree = new TagTree(this::choose, this::rearrange);
        form = new TagFields(sheet);
        initOwner(owner);
        initModality(Modality.NONE);
        setTitle(Words.say("tagset.title"));
        setHeaderText(getTitle());
        problem.setId("tagset-problem");
        problem.getStyleClass().add("find-puzzle");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var hint = Parts.muted(Words.say("tagset.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        var left = new VBox(8, tree, buttons(), hint);
        left.setPrefWidth(TREE);
        left.setMinWidth(TREE);
        VBox.setVgrow(tree, Priority.ALWAYS);
        var scroller = new ScrollPane(form);
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroller, Priority.ALWAYS);
        var both = new HBox(12, left, scroller);
        VBox.setVgrow(both, Priority.ALWAYS);
        var pane = getDialogPane();
        pane.setContent(new VBox(8, both, fate, problem));
        pane.setId("tag-set");
        pane.getStyleClass().add("tag-set");
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setNodeOrientation(Words.orientation());
        pane.getButtonTypes().setAll(Parts.close());
        setResizable(true);
        var stopWatching = pen.watch(_ -> sheet.hear());
        setOnHidden(_ -> stopWatching.run());
        setOnShown(_ -> tree.requestFocus());
        show(sheet.tags());
        sheet.tags().tags().stream().findFirst().map(Tag::id).ifPresent(this::choose);
        tree.show(sheet.tags(), chosen);
    }

    private FlowPane buttons() {
        return new FlowPane(
                6,
                6,
                button("tagset.add", "tag-add", this::add),
                button("tagset.delete", "tag-delete", this::delete),
                button("tagset.import", "tag-import", this::askForImport),
                button("tagset.export", "tag-export", this::askForExport));
    }

    private static Button button(String key, String id, Runnable deed) {
        var button = new Button(Words.say(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private void show(TagSet tags) {
        chosen = chosen.filter(id -> tags.find(id).isPresent());
        tree.show(tags, chosen);
        form.show(chosen.flatMap(tags::find));
    }

    private void choose(TagId id) {
        if (!chosen.equals(Optional.of(id))) {
            chosen = Optional.of(id);
            fate.putAway();
            problem.setText("");
            form.show(sheet.find(id));
        }
    }

    private void rearrange(TagSet tags) {
        problem.setText(sheet.change(tags).orElse(""));
    }

    /// A new tag beside the chosen one.
    private void add() {
        var id = TagSheet.newId(sheet.tags(), "tag");
        var tag =
                new Tag(
                        id,
                        chosen.flatMap(sheet::find).flatMap(Tag::parent),
                        Map.of("en", id.id()),
                        new Tag.Look("#607d8b", ""),
                        "seg");
        chosen = Optional.of(id);
        problem.setText(sheet.change(sheet.tags().with(List.of(tag))).orElse(""));
        form.focusLabel();
    }

    private void delete() {
        chosen.flatMap(sheet::find)
                .ifPresent(tag ->
                        background.run(
                                () -> pen.tagSets().marks(tag.id()),
                                marks -> {
                                    if (marks == 0) {
                                        drop(tag.id(), new Fate.Erased());
                                    } else {
                                        fate.ask(tag, marks, sheet.tags(), this::drop);
                                    }
                                }));
    }

    private void drop(TagId tag, Fate what) {
        background.run(() -> pen.tagSets().drop(tag, what), pen::perform);
    }

    // ---- files

    private static FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(Words.say(title));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(Words.say("tagset.files"), "*.json"));
        return chooser;
    }

    private void askForImport() {
        var chosenFile =
                chooser("tagset.import").showOpenDialog(getDialogPane().getScene().getWindow());
        Optional.ofNullable(chosenFile).map(File::toPath).ifPresent(this::importFrom);
    }

    private void askForExport() {
        var chooser = chooser("tagset.export");
        chooser.setInitialFileName("tag-set.json");
        Optional.ofNullable(chooser.showSaveDialog(getDialogPane().getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::exportTo);
    }

    /// Takes in the tags of a file, or says what is wrong with it.
    void importFrom(Path file) {
        try {
            problem.setText(sheet.change(pen.tagSets().withFile(file)).orElse(""));
        } catch (Refused refused) {
            problem.setText(refused.sentence());
        }
    }

    void exportTo(Path file) {
        try {
            pen.tagSets().export(file);
            problem.setText(Words.say("tagset.exported", file));
        } catch (Refused refused) {
            problem.setText(refused.sentence());
        }
    }
}
