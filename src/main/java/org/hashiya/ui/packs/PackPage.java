package org.hashiya.ui.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hashiya.language.Direction;
import org.hashiya.pack.Exercise;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackId;
import org.hashiya.pack.Piece;
import org.hashiya.task.Background;
import org.hashiya.ui.drawer.DrawerPage;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// The open pack: its items in their order, and the chosen one as a form. The panes above stay in
/// sight, because what a pack shows is taken from them.
public final class PackPage implements DrawerPage {
    private static final double LIST = 0.36;
    private static final double[] THREE = {0.3, 0.64};

    private final OpenedPack opened;
    private final PackTools tools;
    private final Supplier<Optional<Path>> pictures;
    private final Label title = new Label();
    private final HBox bar;
    private final ItemList items;
    private final ItemForm form;
    private final BorderPane content = new BorderPane();
    private final SplitPane parts = new SplitPane();
    private final Suggestions suggestions;
    private final ToggleButton wants = new ToggleButton(Words.say("pack.suggestions"));
    private final Preview preview;
    private final ToggleButton looks = new ToggleButton(Words.say("pack.preview"));
    private int edition = -1;
    private final Button export = new Button(Words.say("pack.export"));

    /// What the page leads to.
    ///
    /// @param pictures asks the system for the file of a picture
    /// @param export asks as what the pack shall be written
    public record Ways(Supplier<Optional<Path>> pictures, Consumer<PackId> export) {}

    public PackPage(OpenedPack opened, Reading reading, Background background, Ways ways) {
        this.opened = opened;
        pictures = ways.pictures();
        tools = new PackTools(opened, reading, background);
        form = new ItemForm(tools);
        items = new ItemList(opened, tools::title, form::edit);
        suggestions = new Suggestions(tools);
        preview = new Preview(tools);
        bar = bar(ways);
        parts.getItems().setAll(items, form);
        parts.setDividerPositions(LIST);
        parts.getStyleClass().add("pack-parts");
        content.setTop(bar);
        content.setCenter(parts);
        opened.watch(this::refresh);
        refresh();
    }

    private HBox bar(Ways ways) {
        title.setId("pack-name");
        title.getStyleClass().add("heading");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var add =
                new AddMenu(
                        new AddMenu.Deeds(
                                piece -> opened.add(piece, form::edit),
                                this::addPicture,
                                this::addFind,
                                this::addCompare));
        dress(wants, "pack-wants", MaterialDesignL.LIGHTBULB_ON_OUTLINE, looks);
        dress(looks, "pack-looks", MaterialDesignF.FILE_EYE_OUTLINE, wants);
        export.setId("pack-write");
        export.setMnemonicParsing(false);
        export.getStyleClass().add("small");
        export.setOnAction(_ -> opened.id().ifPresent(ways.export()));
        var head = new HBox(8, title, add, wants, looks, export);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("drawer-tools", "pack-bar");
        return head;
    }

    /// A button that brings something beside the form, in place of what the other one brings.
    private void dress(ToggleButton button, String id, Ikon picture, ToggleButton other) {
        button.setId(id);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("small");
        button.setGraphic(FontIcon.of(picture));
        button.setOnAction(_ -> {
            other.setSelected(false);
            showBeside();
        });
    }

    private void showBeside() {
        parts.getItems().setAll(items, form);
        edition = -1;
        if (wants.isSelected()) {
            parts.getItems().add(suggestions);
        } else if (looks.isSelected()) {
            parts.getItems().add(preview);
        }
        if (parts.getItems().size() > 2) {
            parts.setDividerPositions(THREE);
            parts.getItems().getLast().requestFocus();
        } else {
            parts.setDividerPositions(LIST);
        }
        refreshBeside();
    }

    /// Not when only another item was chosen.
    private void refreshBeside() {
        if (edition == opened.edition()) {
            return;
        }
        edition = opened.edition();
        if (wants.isSelected()) {
            suggestions.refresh();
        } else if (looks.isSelected()) {
            preview.refresh();
        }
    }

    private void addPicture() {
        pictures.get().ifPresent(opened::addPicture);
    }

    private void addFind() {
        tools.withSelected(selected ->
                tools.excerpt(
                        selected.text(),
                        List.of(selected.span()),
                        excerpt ->
                                opened.add(
                                        new Piece.Question(
                                                Words.say("pack.first.find"),
                                                new Exercise.Find(excerpt),
                                                1),
                                        form::edit)));
    }

    /// The first two texts of the pack; there can be others.
    private void addCompare() {
        var texts = opened.now().map(Pack::texts).orElse(List.of());
        if (texts.size() < 2) {
            tools.reading().say().accept(Words.say("pack.twoTexts"));
            return;
        }
        opened.add(
                new Piece.Question(
                        Words.say("pack.first.compare"),
                        new Exercise.Compare(
                                new Exercise.Sides(texts.get(0), texts.get(1)), List.of(), ""),
                        1),
                form::edit);
    }

    @Override
    public String id() {
        return "pack";
    }

    @Override
    public String title() {
        return Words.say("pack.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void focus() {
        items.requestFocus();
        if (opened.chosen().isEmpty()) {
            items.getSelectionModel().selectFirst();
        }
    }

    @Override
    public void refresh() {
        var front = opened.now().map(Pack::front);
        title.setText(front.map(each -> each.title()).orElseGet(() -> Words.say("pack.noneOpen")));
        Parts.setDirection(title, Direction.ofWords(title.getText()));
        bar.getChildren().stream()
                .filter(each -> !each.equals(title))
                .forEach(each -> each.setDisable(front.isEmpty()));
        var chosen = opened.chosen();
        items.refresh(chosen);
        form.refresh(chosen);
        refreshBeside();
    }
}
