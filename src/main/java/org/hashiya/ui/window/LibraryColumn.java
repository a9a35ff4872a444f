package org.hashiya.ui.window;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.entity.EntityId;
import org.hashiya.task.Background;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.library.LibraryView;
import org.hashiya.ui.registers.RegistersView;
import org.hashiya.workbench.Desk;

/// The column on the left: the texts, the registers or the reading packs, one of the three.
final class LibraryColumn extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton texts;
    private final ToggleButton registers;
    private final Entries pages;
    private final RegistersView entries;
    private final ToggleButton packs;
    private final PackTable table;

    LibraryColumn(
            LibraryView library, Desk desk, Background background, Entries pages, PackTable table) {
        this.pages = pages;
        this.table = table;
        entries = new RegistersView(desk, background, pages::open, pages::showDoubts);
        texts = button(Words.say("library.title"), "column-texts", library);
        registers = button(Words.say("registers.title"), "column-registers", entries);
        packs = button(Words.say("packs.title"), "column-packs", table.list());
        var choice =
                new FlowPane(texts, registers, packs); // one below the other where it is narrow
        choice.getStyleClass().add("column-choice");
        getStyleClass().add("column");
        getChildren().addAll(choice, library);
        VBox.setVgrow(library, Priority.ALWAYS);
        VBox.setVgrow(entries, Priority.ALWAYS);
        VBox.setVgrow(table.list(), Priority.ALWAYS);
        texts.setSelected(true);
        setMinWidth(0);
    }

    private ToggleButton button(String words, String id, Node content) {
        var button = new ToggleButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("small", "flat");
        button.setOnAction(_ -> {
            button.setSelected(true); // one of the three is always there
            getChildren().set(1, content);
        });
        return button;
    }

    /// An edit was written, or the project was opened.
    void refresh() {
        entries.refresh();
        pages.hear();
        table.refresh();
    }

    /// Opens the page of an entry.
    void open(EntityId entity) {
        pages.open(entity);
    }

    /// The project is closed.
    void close() {
        pages.close();
    }

    void showRegisters() {
        registers.fire();
        registers.setSelected(true);
        entries.requestFocus();
    }

    void showPacks() {
        packs.fire();
        packs.setSelected(true);
        table.list().requestFocus();
    }

    void showTexts() {
        texts.fire();
        texts.setSelected(true);
    }

    @Override
    public void requestFocus() {
        getChildren().getLast().requestFocus();
    }
}
