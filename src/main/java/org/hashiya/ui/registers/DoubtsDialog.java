package org.hashiya.ui.registers;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.language.LanguageTag;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Lookalikes.Divided;
import org.hashiya.workbench.Lookalikes.Pair;

/// What may be a slip in the registers, in a window of its own: pairs that look the same, each to
/// be joined with one click, and words that are linked to different entries.
public final class DoubtsDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 460;

    private final Consumer<EntityId> open;
    private final BiConsumer<Entity, Entity> join;
    private final ListView<Doubt> list = new ListView<>();

    /// One of them.
    private sealed interface Doubt {
        record Alike(Pair pair) implements Doubt {}

        record Split(Divided divided) implements Doubt {}
    }

    /// @param open shows the page of an entry
    /// @param join makes the second one a part of the first
    public DoubtsDialog(Window owner, Consumer<EntityId> open, BiConsumer<Entity, Entity> join) {
        this.open = open;
        this.join = join;
        initOwner(owner);
        initModality(Modality.NONE);
        setTitle(Words.say("doubts.title"));
        setHeaderText(getTitle());
        list.setId("doubts");
        list.getStyleClass().add("dense-list");
        list.setCellFactory(_ -> new DoubtCell());
        list.setPlaceholder(Parts.muted(Words.say("doubts.none")));
        list.setAccessibleText(getTitle());
        getDialogPane().setContent(list);
        getDialogPane().setId("doubts-dialog");
        getDialogPane().setPrefSize(WIDTH, HEIGHT);
        getDialogPane().getButtonTypes().setAll(Parts.close());
        getDialogPane().setNodeOrientation(Words.orientation());
        setResizable(true);
    }

    public void show(List<Pair> pairs, List<Divided> divided) {
        list.getItems().clear();
        pairs.forEach(pair -> list.getItems().add(new Doubt.Alike(pair)));
        divided.forEach(words -> list.getItems().add(new Doubt.Split(words)));
    }

    private static String name(Entity entity) {
        return entity.nameIn(new LanguageTag(Words.language())).text();
    }

    private final class DoubtCell extends ListCell<Doubt> {
        DoubtCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Doubt doubt, boolean empty) {
            super.updateItem(doubt, empty);
            if (empty || doubt == null) {
                setGraphic(null);
                return;
            }
            setGraphic(
                    switch (doubt) {
                        case Doubt.Alike(var pair) -> alike(pair);
                        case Doubt.Split(var divided) -> split(divided);
                    });
        }

        private HBox alike(Pair pair) {
            var why =
                    switch (pair.sharing()) {
                        case NAME -> Words.say("doubts.sameName", pair.shared());
                        case NUMBER -> Words.say("doubts.sameNumber", pair.shared());
                    };
            var join = new Button(Words.say("doubts.join"));
            join.getStyleClass().addAll("small", "doubt-join");
            join.setMinWidth(USE_PREF_SIZE);
            join.setOnAction(_ -> DoubtsDialog.this.join.accept(pair.one(), pair.other()));
            Parts.explain(
                    join,
                    Words.say("doubts.join.tip", pair.other().reference(), pair.one().reference()));
            return line(Parts.muted(why), link(pair.one()), link(pair.other()), Parts.gap(), join);
        }

        private HBox split(Divided divided) {
            var said = new Label(Words.say("doubts.sameWords", divided.words()));
            var line = line(said);
            divided.entities().keySet().forEach(entity -> line.getChildren().add(link(entity)));
            said.setTooltip(
                    Parts.tip(
                            divided.entities().entrySet().stream()
                                    .map(DoubtCell::count)
                                    .collect(Collectors.joining(Words.say("list.comma")))));
            return line;
        }

        private static String count(Map.Entry<Entity, Integer> entry) {
            return entry.getKey().reference() + " " + entry.getValue();
        }

        private HBox line(javafx.scene.Node... nodes) {
            var line = new HBox(8, nodes);
            line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            return line;
        }

        private Hyperlink link(Entity entity) {
            var link = new Hyperlink(name(entity));
            link.setMnemonicParsing(false);
            link.setTooltip(Parts.tip(entity.reference()));
            link.setOnAction(_ -> open.accept(entity.id()));
            return link;
        }
    }
}
