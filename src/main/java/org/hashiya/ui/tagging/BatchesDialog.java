package org.hashiya.ui.tagging;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.hashiya.annotation.Annotation;
import org.hashiya.store.Batch;
import org.hashiya.task.Background;
import org.hashiya.ui.kit.Moments;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Quote;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Batches.Standing;

/// What was annotated many at once, the newest first. Delete takes out what still stands of one;
/// when some of it was changed since, it asks first what becomes of that.
public final class BatchesDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 460;
    private static final int NAMED = 5;

    private final Pen pen;
    private final Background background;
    private final ListView<Batch> list = new ListView<>();
    private final Label question = new Label();
    private final Button keep = new Button(Words.say("batches.keep"));
    private final Button remove = new Button(Words.say("batches.removeToo"));
    private final Button leave = new Button(Words.say("tagset.leave"));
    private final VBox asking = new VBox(6, question, new FlowPane(8, 6, keep, remove, leave));

    public BatchesDialog(Window owner, Pen pen, Background background) {
        this.pen = pen;
        this.background = background;
        initOwner(owner);
        initModality(Modality.NONE);
        setTitle(Words.say("batches.title"));
        setHeaderText(getTitle());
        list.setId("batches");
        list.setAccessibleText(Words.say("batches.title"));
        list.setCellFactory(_ -> new Line());
        list.setPlaceholder(Parts.muted(Words.say("batches.none")));
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.DELETE) {
                        removeChosen();
                        key.consume();
                    }
                });
        question.setId("batches-question");
        question.setWrapText(true);
        keep.setId("batches-keep");
        remove.setId("batches-remove-too");
        leave.setOnAction(_ -> ask(false));
        asking.getStyleClass().add("notice");
        ask(false);
        var erase = new Button(Words.say("batches.remove"));
        erase.setId("batches-remove");
        erase.setOnAction(_ -> removeChosen());
        erase.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        VBox.setVgrow(list, Priority.ALWAYS);
        var pane = getDialogPane();
        pane.setContent(new VBox(8, list, erase, asking));
        pane.setId("batches-dialog");
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setNodeOrientation(Words.orientation());
        pane.getButtonTypes().setAll(Parts.close());
        setResizable(true);
        var stopWatching = pen.watch(_ -> fill());
        setOnHidden(_ -> stopWatching.run());
        setOnShown(_ -> list.requestFocus());
        fill();
    }

    private void ask(boolean isAsked) {
        asking.setVisible(isAsked);
        asking.setManaged(isAsked);
    }

    private void fill() {
        background.run(
                () -> pen.batches().all(),
                batches -> {
                    int chosen = Math.max(0, list.getSelectionModel().getSelectedIndex());
                    list.getItems().setAll(batches);
                    list.getSelectionModel().select(Math.min(chosen, batches.size() - 1));
                });
    }

    private void removeChosen() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(batch ->
                        background.run(() -> pen.batches().standing(batch.id()), this::remove));
    }

    private void remove(Standing standing) {
        if (standing.changed().isEmpty()) {
            remove(standing, false);
            return;
        }
        question.setText(
                Words.say(
                        "batches.changed",
                        standing.untouched().size(),
                        standing.changed().size(),
                        words(standing)));
        keep.setOnAction(_ -> remove(standing, false));
        remove.setOnAction(_ -> remove(standing, true));
        ask(true);
        keep.requestFocus();
    }

    private String words(Standing standing) {
        var some =
                standing.changed().stream()
                        .limit(NAMED)
                        .map(this::words)
                        .collect(Collectors.joining(", "));
        return standing.changed().size() > NAMED ? some + " …" : some;
    }

    private String words(Annotation annotation) {
        return "“"
                + Quote.shorten(
                        annotation.span().of(pen.read(annotation.text()).words()), Quote.SHORT)
                + "”";
    }

    private void remove(Standing standing, boolean changedToo) {
        ask(false);
        background.run(
                () -> pen.batches().removal(standing, changedToo),
                removal -> removal.ifPresent(pen::perform));
    }

    private final class Line extends ListCell<Batch> {
        Line() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(Batch batch, boolean empty) {
            super.updateItem(batch, empty);
            if (empty || batch == null) {
                setText(null);
                return;
            }
            var project = pen.project();
            var tags =
                    batch.tags().stream()
                            .map(id ->
                                    project.tags()
                                            .find(id)
                                            .map(tag -> tag.label(Words.language()))
                                            .orElseGet(id::id))
                            .collect(Collectors.joining(", "));
            setText(
                    Words.say(
                            "batches.line",
                            Moments.say(batch.when()),
                            batch.who(),
                            batch.standing(),
                            batch.made(),
                            tags));
        }
    }
}
