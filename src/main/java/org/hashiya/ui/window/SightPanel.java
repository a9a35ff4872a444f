package org.hashiya.ui.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Mentions;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.EntityId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Project;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.margin.MeaningWords;

/// Where a reader says which annotations are to be seen: by tag, by certainty, by who made them, by
/// the entity they point to. Each choice is there only when the text has something to choose from.
final class SightPanel extends VBox {
    private static final double ROOM_AROUND = 90;
    private static final int MOST_ENTITIES = 200;

    /// An entry of the list of entities; without an id it is all of them.
    private record Named(Optional<EntityId> id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final Consumer<Sight> wish;
    private final Label count = Parts.muted("");
    private final Button everything = new Button(Words.say("sight.everything"));
    private final VBox choices = new VBox();
    private final List<CheckBox> boxes = new ArrayList<>();
    private Runnable chooseAnyEntity = () -> {};
    private Sight sight = Sight.EVERYTHING;

    /// @param wish is told what is to be seen from now on
    /// @param close puts the panel away
    SightPanel(Consumer<Sight> wish, Runnable close) {
        this.wish = wish;
        getStyleClass().add("sight-panel");
        choices.getStyleClass().add("sight-choices");
        var title = new Label(Words.say("sight.title"));
        title.getStyleClass().add("heading");
        var scroller = new ScrollPane(choices);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        scroller.setFitToWidth(true);
        scroller.getStyleClass().add("margin-scroller");
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        everything.setId("sight-everything");
        everything.getStyleClass().addAll("flat", "tag-button");
        everything.setOnAction(_ -> say(Sight.EVERYTHING));
        count.setId("sight-count");
        var foot = new HBox(count, Parts.gap(), everything);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(title, scroller, foot);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        close.run();
                        key.consume();
                    }
                });
    }

    /// Offers the choices that these annotations leave.
    void show(List<Annotation> annotations, Sight now, Project project) {
        sight = now;
        choices.getChildren().clear();
        boxes.clear();
        chooseAnyEntity = () -> {};
        addTags(tally(annotations, Annotation::tag), project);
        addCertainties(tally(annotations, each -> each.body().certainty()));
        addPeople(tally(annotations, each -> each.authorship().creator()));
        addEntities(annotations, project);
    }

    /// As high as its choices, but no higher than this.
    void fit(double most) {
        setMaxHeight(Math.min(most, choices.prefHeight(getMaxWidth()) + ROOM_AROUND));
    }

    void showCount(int shown, int all) {
        count.setText(Words.say("sight.count", shown, all));
        everything.setDisable(sight.isEverything());
    }

    /// Gives the keyboard to the first choice.
    @Override
    public void requestFocus() {
        boxes.stream().findFirst().map(Node.class::cast).orElse(everything).requestFocus();
    }

    private void say(Sight next) {
        boolean all = next.isEverything();
        sight = next;
        wish.accept(next);
        if (all) {
            boxes.forEach(box -> box.setSelected(true));
            chooseAnyEntity.run();
        }
    }

    private static <K extends Comparable<K>> Map<K, Integer> tally(
            List<Annotation> annotations, Function<Annotation, K> key) {
        return annotations.stream()
                .collect(Collectors.toMap(key, _ -> 1, Integer::sum, TreeMap::new));
    }

    private void addTags(Map<TagId, Integer> counts, Project project) {
        var order = project.tags().tags().stream().map(Tag::id).toList();
        var none = new Button(Words.say("sight.noTags"));
        none.setId("sight-no-tags");
        none.getStyleClass().addAll("flat", "tag-button");
        var boxes =
                counts.entrySet().stream()
                        .sorted(Comparator.comparingInt(each -> order.indexOf(each.getKey())))
                        .map(each -> tagBox(each.getKey(), each.getValue(), project))
                        .toList();
        none.setOnAction(_ -> {
            boxes.forEach(box -> box.setSelected(false));
            say(sight.hidingTags(new HashSet<>(counts.keySet())));
        });
        addSection("sight.tags", boxes);
        if (boxes.size() > 1) {
            choices.getChildren().add(none);
        }
    }

    private CheckBox tagBox(TagId id, int amount, Project project) {
        var badge = Badges.of(id, project.tags());
        var box =
                box(
                        badge.label(),
                        amount,
                        !sight.tags().contains(id),
                        shown -> say(sight.hiding(id, !shown)));
        box.setId("sight-tag-" + id);
        box.setGraphic(new BadgePicture(badge));
        return box;
    }

    private void addCertainties(Map<Certainty, Integer> counts) {
        addSection(
                "sight.certainty",
                counts.entrySet().stream()
                        .map(each ->
                                box(
                                        MeaningWords.of(each.getKey()),
                                        each.getValue(),
                                        !sight.certainties().contains(each.getKey()),
                                        shown -> say(sight.hiding(each.getKey(), !shown))))
                        .toList());
    }

    private void addPeople(Map<String, Integer> counts) {
        addSection(
                "sight.people",
                counts.entrySet().stream()
                        .map(each ->
                                box(
                                        each.getKey(),
                                        each.getValue(),
                                        !sight.people().contains(each.getKey()),
                                        shown -> say(sight.hiding(each.getKey(), !shown))))
                        .toList());
    }

    private static CheckBox box(
            String words, int amount, boolean shown, Consumer<Boolean> onChange) {
        var box = new CheckBox(Words.say("sight.amount", words, amount));
        box.setMnemonicParsing(false);
        box.setSelected(shown);
        box.setOnAction(_ -> onChange.accept(box.isSelected()));
        return box;
    }

    /// One choice is none.
    private void addSection(String title, List<CheckBox> boxes) {
        if (boxes.size() > 1) {
            var heading = new Label(Words.say(title));
            heading.getStyleClass().add("subheading");
            var flow = new TilePane(8, 4);
            flow.setPrefColumns(2);
            flow.setTileAlignment(Pos.CENTER_LEFT);
            flow.getChildren().setAll(boxes);
            this.boxes.addAll(boxes);
            choices.getChildren().addAll(heading, flow);
        }
    }

    private void addEntities(List<Annotation> annotations, Project project) {
        var counts = new TreeMap<EntityId, Integer>(Comparator.comparing(EntityId::toString));
        annotations.forEach(each ->
                Mentions.in(each.meaning())
                        .distinct()
                        .forEach(id -> counts.merge(id, 1, Integer::sum)));
        if (counts.isEmpty()) {
            return;
        }
        var language = new LanguageTag(Words.language());
        var named =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<EntityId, Integer>comparingByValue().reversed())
                        .limit(MOST_ENTITIES)
                        .flatMap(each ->
                                project.entity(each.getKey()).stream()
                                        .map(entity ->
                                                new Named(
                                                        Optional.of(each.getKey()),
                                                        Words.say(
                                                                "sight.amount",
                                                                entity.nameIn(language).text(),
                                                                each.getValue()))))
                        .toList();
        var list = new ComboBox<Named>();
        list.setId("sight-entity");
        list.getItems().add(new Named(Optional.empty(), Words.say("sight.anyEntity")));
        list.getItems().addAll(named);
        list.setMaxWidth(Double.MAX_VALUE);
        list.getItems().stream()
                .filter(each ->
                        each.id().map(sight.only()::contains).orElse(sight.only().isEmpty()))
                .findFirst()
                .ifPresent(list::setValue);
        list.setOnAction(_ -> say(sight.only(list.getValue().id())));
        chooseAnyEntity = () -> list.getSelectionModel().selectFirst();
        var heading = new Label(Words.say("sight.entities"));
        heading.setLabelFor(list);
        heading.getStyleClass().add("subheading");
        choices.getChildren().addAll(heading, list);
    }
}
