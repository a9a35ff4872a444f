package org.hashiya.ui.registers;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.NameIndex.Fit;
import org.hashiya.entity.NameIndex.Found;
import org.hashiya.language.LanguageTag;
import org.hashiya.task.Background;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.margin.MeaningWords;
import org.hashiya.workbench.Desk;
import org.jspecify.annotations.Nullable;

/// The registers of the project: all entries or those of one kind, by name, or what fits while
/// somebody types. A click or Enter opens the page of an entry.
public final class RegistersView extends VBox {
    private static final int MOST = 300;

    private final Desk desk;
    private final Background background;
    private final Consumer<EntityId> open;
    private final ComboBox<Optional<EntityKind>> kinds = new ComboBox<>();
    private final TextField filter = new TextField();
    private final ListView<Found> list = new ListView<>();
    private final Label count = Parts.muted("");
    private Map<EntityId, Entity> shown = Map.of();
    private Map<EntityId, Integer> mentions = Map.of();
    private int asked;

    /// @param open shows the page of an entry
    /// @param doubts shows what may be a slip
    public RegistersView(
            Desk desk, Background background, Consumer<EntityId> open, Runnable doubts) {
        this.desk = desk;
        this.background = background;
        this.open = open;
        getStyleClass().add("library");
        kinds.setId("registers-kind");
        kinds.getItems().add(Optional.empty());
        for (var kind : EntityKind.values()) {
            kinds.getItems().add(Optional.of(kind));
        }
        kinds.setConverter(new KindWords());
        kinds.setValue(Optional.empty());
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setAccessibleText(Words.say("registers.kind"));
        kinds.valueProperty().addListener((_, _, _) -> lookUp());
        filter.setId("registers-filter");
        filter.setPromptText(Words.say("registers.filter"));
        filter.setAccessibleText(Words.say("registers.filter"));
        filter.textProperty().addListener((_, _, _) -> lookUp());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::filterKey);
        list.setId("registers");
        list.setAccessibleText(Words.say("registers.title"));
        list.getStyleClass().add("dense-list");
        list.setCellFactory(_ -> new EntityCell(id -> mentions.getOrDefault(id, 0), open));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        var nothing = Parts.muted(Words.say("registers.empty"));
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        var doubt = new Button(Words.say("registers.doubts"));
        doubt.setId("registers-doubts");
        doubt.getStyleClass().addAll("flat", "small");
        doubt.setOnAction(_ -> doubts.run());
        Parts.explain(doubt, Words.say("registers.doubts.tip"));
        var foot = new HBox(6, count, Parts.gap(), doubt);
        foot.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        foot.getStyleClass().add("registers-foot");
        VBox.setMargin(kinds, new Insets(8, 10, 6, 10));
        getChildren().addAll(kinds, filter, list, foot);
    }

    /// An edit was written: looks again when the registers are others, and counts mentions anew.
    public void refresh() {
        var now = desk.project().entities();
        background.run(
                () -> desk.store().mentions().counts(),
                counts -> {
                    mentions = counts;
                    list.refresh();
                });
        if (!now.equals(shown)) {
            shown = now;
            lookUp();
        }
    }

    /// Of several questions the newest wins.
    private void lookUp() {
        int question = ++asked;
        var typed = filter.getText().strip();
        Set<EntityKind> wanted =
                kinds.getValue()
                        .<Set<EntityKind>>map(Set::of)
                        .orElseGet(() -> EnumSet.allOf(EntityKind.class));
        var counts = mentions;
        background.run(
                () ->
                        typed.isEmpty()
                                ? byName(wanted)
                                : desk.names()
                                        .find(
                                                typed,
                                                wanted,
                                                MOST,
                                                id -> counts.getOrDefault(id, 0)),
                found -> {
                    if (question == asked) {
                        list.getItems().setAll(found);
                        count.setText(Words.say("registers.count", found.size()));
                    }
                });
    }

    private List<Found> byName(Set<EntityKind> wanted) {
        record Sorted(CollationKey key, Found found) {}
        var language = new LanguageTag(Words.language());
        var collator = Collator.getInstance(Locale.forLanguageTag(Words.language()));
        var sorted = new ArrayList<Sorted>();
        for (var entity : desk.project().entities().values()) {
            if (wanted.contains(entity.kind())) {
                var name = entity.nameIn(language);
                sorted.add(
                        new Sorted(
                                collator.getCollationKey(name.text()),
                                new Found(entity, name, Fit.SAME)));
            }
        }
        sorted.sort(Comparator.comparing(Sorted::key));
        return sorted.stream().map(Sorted::found).toList();
    }

    @Override
    public void requestFocus() {
        filter.requestFocus();
    }

    private void filterKey(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !list.getItems().isEmpty()) {
            open.accept(list.getItems().getFirst().entity().id());
            key.consume();
        }
    }

    private void key(KeyEvent key) {
        var found = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.ENTER && found != null) {
            open.accept(found.entity().id());
            key.consume();
        }
    }

    private static final class KindWords extends StringConverter<Optional<EntityKind>> {
        @SuppressWarnings("NullableOptional") // JavaFX asks before there is a value
        @Override
        public String toString(@Nullable Optional<EntityKind> kind) {
            return kind == null || kind.isEmpty()
                    ? Words.say("registers.allKinds")
                    : MeaningWords.of(kind.get());
        }

        @Override
        public Optional<EntityKind> fromString(String written) {
            return Optional.empty(); // nothing can be typed here
        }
    }
}
