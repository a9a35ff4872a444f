package org.hashiya.ui.margin;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.hashiya.annotation.Annotation;
import org.hashiya.language.Direction;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.MentionInContext;

/// All mentions of an entry with the words around them, text by text. A double click or Enter goes
/// to the passage; chosen ones can be given to a new entry.
final class EntityMentions extends VBox {
    private static final double MARGINS = 26;

    private final ListView<MentionInContext> list = new ListView<>();
    private final Label count = Parts.muted("");
    private final Deeds deeds;

    /// What the list leads to.
    ///
    /// @param go shows the passage
    /// @param split gives mentions to a new entry
    record Deeds(Consumer<Annotation> go, Consumer<List<Annotation>> split) {}

    EntityMentions(Deeds deeds) {
        super(6);
        this.deeds = deeds;
        var heading = new Label(Words.say("mention.title"));
        heading.getStyleClass().add("subheading");
        var split = new Button(Words.say("mention.split"));
        split.setId("entity-split");
        split.getStyleClass().add("small");
        split.setMinWidth(USE_PREF_SIZE);
        split.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        split.setOnAction(_ -> deeds.split().accept(chosen()));
        Parts.explain(split, Words.say("mention.split.tip"));
        var top = new HBox(8, heading, count, Parts.gap(), split);
        top.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        list.setId("entity-mentions");
        list.setAccessibleText(heading.getText());
        list.getStyleClass().addAll("dense-list", "mentions");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new MentionCell());
        list.setPlaceholder(Parts.muted(Words.say("mention.none")));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(top, list);
    }

    void show(List<MentionInContext> mentions) {
        count.setText(Words.say("mention.count", mentions.size()));
        if (!list.getItems().equals(mentions)) {
            list.getItems().setAll(mentions);
        }
    }

    private List<Annotation> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .map(MentionInContext::mark)
                .toList();
    }

    private void key(KeyEvent key) {
        var mention = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.ENTER && mention != null) {
            deeds.go().accept(mention.mark());
            key.consume();
        }
    }

    private final class MentionCell extends ListCell<MentionInContext> {
        private final Label title = Parts.muted("");
        private final TextFlow line = new TextFlow();
        private final VBox both = new VBox(1, title, line);

        MentionCell() {
            setPrefWidth(0); // as wide as the list, so that lines wrap
            setOnMouseClicked(click -> {
                if (getItem() != null && click.getClickCount() == 2) {
                    deeds.go().accept(getItem().mark());
                }
            });
        }

        /// The list does not ask how high a cell is at its width.
        @Override
        protected double computePrefHeight(double width) {
            double room = getListView() == null ? width : getListView().getWidth();
            return getItem() == null
                    ? super.computePrefHeight(width)
                    : snappedTopInset() + both.prefHeight(room - MARGINS) + snappedBottomInset();
        }

        @Override
        protected void updateItem(MentionInContext mention, boolean empty) {
            super.updateItem(mention, empty);
            if (empty || mention == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            var whole = mention.before() + mention.words() + mention.after();
            var direction = Direction.ofWords(whole);
            var named = words(mention.words(), direction);
            named.getStyleClass().add("mention-words");
            line.getChildren()
                    .setAll(
                            words(mention.before(), direction),
                            named,
                            words(mention.after(), direction));
            Parts.setDirection(line, direction);
            title.setText(mention.title());
            boolean isFirst = isFirstOfText(mention);
            title.setVisible(isFirst);
            title.setManaged(isFirst);
            setAccessibleText(mention.title() + ": " + whole);
            setGraphic(both);
        }

        private boolean isFirstOfText(MentionInContext mention) {
            return getIndex() == 0
                    || Optional.of(getListView().getItems().get(getIndex() - 1))
                            .filter(before -> before.mark().text().equals(mention.mark().text()))
                            .isEmpty();
        }

        private static Text words(String words, Direction direction) {
            var text = new Text(words);
            text.getStyleClass()
                    .addAll(
                            "mention-text",
                            direction == Direction.RIGHT_TO_LEFT ? "quote-arabic" : "quote");
            return text;
        }
    }
}
