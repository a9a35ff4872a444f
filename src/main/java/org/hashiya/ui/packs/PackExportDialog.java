package org.hashiya.ui.packs;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.hashiya.pack.Pack;
import org.hashiya.publish.pack.Copy;
import org.hashiya.publish.pack.PaperSize;
import org.hashiya.publish.pack.write.BookletFormat;
import org.hashiya.text.SourceText;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Bindery;

/// Asks as what, for whom and where a pack shall be written. When a text may not be handed out
/// without asking, it is named, and nothing is written before somebody says that they know.
public final class PackExportDialog extends Dialog<List<Bindery.Order>> {
    private static final double WIDTH = 560;
    private static final double CAPTIONS = 110;

    private final Pack pack;
    private final List<SourceText> forbidden;
    private final GridPane rows = new GridPane(10, 10);
    private final Map<BookletFormat, CheckBox> formats = new EnumMap<>(BookletFormat.class);
    private final Map<Copy, CheckBox> copies = new EnumMap<>(Copy.class);
    private final ComboBox<PaperSize> paper = new ComboBox<>();
    private final TextField folder = new TextField();
    private final CheckBox knows = new CheckBox(Words.say("pack.export.knows"));
    private final Label problem = new Label();

    /// @param forbidden the texts that may not be handed out without asking
    /// @param chooser asks the system for a folder
    public PackExportDialog(
            Window owner, Pack pack, List<SourceText> forbidden, Supplier<Optional<Path>> chooser) {
        this.pack = pack;
        this.forbidden = List.copyOf(forbidden);
        initOwner(owner);
        initModality(Modality.WINDOW_MODAL);
        setTitle(Words.say("pack.export.title", pack.front().title()));
        setHeaderText(getTitle());
        setResizable(true);
        fill(chooser);
        var write = new ButtonType(Words.say("export.write"), ButtonData.OK_DONE);
        var pane = getDialogPane();
        pane.getButtonTypes()
                .setAll(write, new ButtonType(Words.say("export.leave"), ButtonData.CANCEL_CLOSE));
        pane.setId("pack-export");
        pane.setPrefWidth(WIDTH);
        pane.setNodeOrientation(Words.orientation());
        pane.setContent(new VBox(12, rows, rights(), problem));
        pane.lookupButton(write).setId("pack-export-write");
        pane.lookupButton(write).addEventFilter(ActionEvent.ACTION, this::check);
        setOnShown(_ -> folder.requestFocus());
        setResultConverter(button -> button == write ? orders() : null);
    }

    private void fill(Supplier<Optional<Path>> chooser) {
        var kinds = new FlowPane(16, 6);
        for (var format : BookletFormat.values()) {
            var box = box(format.name(), "pack-export-" + format.ending());
            box.setSelected(true);
            formats.put(format, box);
            kinds.getChildren().add(box);
        }
        var whose = new FlowPane(16, 6);
        for (var copy : Copy.values()) {
            var box =
                    box(
                            Words.say(
                                    copy == Copy.STUDENT
                                            ? "pack.export.student"
                                            : "pack.export.teacher"),
                            "pack-export-" + copy.name().toLowerCase(Locale.ROOT));
            box.setSelected(true);
            copies.put(copy, box);
            whose.getChildren().add(box);
        }
        paper.setId("pack-export-paper");
        paper.getItems().setAll(PaperSize.values());
        paper.setConverter(new Rows.Choice<>(paper.getItems(), PaperSize::code));
        paper.setValue(PaperSize.A4);
        folder.setId("pack-export-folder");
        HBox.setHgrow(folder, Priority.ALWAYS);
        var choose = new Button(Words.say("export.choose"));
        choose.setId("pack-export-choose");
        choose.setOnAction(_ -> chooser.get().map(Path::toString).ifPresent(folder::setText));
        row(Words.say("export.format"), kinds);
        row(Words.say("pack.export.copies"), whose);
        row(Words.say("pack.export.paper"), paper);
        row(Words.say("export.folder"), new HBox(8, folder, choose));
        Parts.name(paper, Words.say("pack.export.paper"));
        Parts.name(folder, Words.say("export.folder"));
        problem.setId("pack-export-problem");
        problem.getStyleClass().add("find-puzzle");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    }

    private static CheckBox box(String words, String id) {
        var box = new CheckBox(words);
        box.setId(id);
        box.setMnemonicParsing(false);
        return box;
    }

    private VBox rights() {
        var named =
                new Label(
                        Words.say(
                                "pack.export.forbidden",
                                forbidden.stream()
                                        .map(SourceText::title)
                                        .collect(Collectors.joining(" · "))));
        named.setWrapText(true);
        knows.setId("pack-export-knows");
        knows.setMnemonicParsing(false);
        knows.setWrapText(true);
        var box = new VBox(6, named, knows);
        box.getStyleClass().add("pack-drift");
        box.setVisible(!forbidden.isEmpty());
        box.setManaged(!forbidden.isEmpty());
        return box;
    }

    private void row(String words, Node control) {
        var caption = new Label(words);
        caption.getStyleClass().add("caption");
        caption.setPrefWidth(CAPTIONS);
        caption.setMinWidth(CAPTIONS);
        caption.setWrapText(true);
        GridPane.setHgrow(control, Priority.ALWAYS);
        rows.addRow(rows.getRowCount(), caption, control);
    }

    private static <K> List<K> chosen(Map<K, CheckBox> boxes) {
        return boxes.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void check(ActionEvent writing) {
        var flaw = flaw();
        flaw.ifPresent(sentence -> {
            writing.consume();
            problem.setText(sentence);
        });
    }

    private Optional<String> flaw() {
        if (chosen(formats).isEmpty() || chosen(copies).isEmpty()) {
            return Optional.of(Words.say("pack.export.nothingChosen"));
        }
        if (folder.getText().isBlank()) {
            folder.requestFocus();
            return Optional.of(Words.say("export.noFolder"));
        }
        if (place().isEmpty()) {
            folder.requestFocus();
            return Optional.of(Words.say("pack.export.noSuchFolder"));
        }
        return forbidden.isEmpty() || knows.isSelected()
                ? Optional.empty()
                : Optional.of(Words.say("pack.export.askFirst"));
    }

    private Optional<Path> place() {
        try {
            return Optional.of(Path.of(folder.getText().strip()));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private List<Bindery.Order> orders() {
        var orders = new ArrayList<Bindery.Order>();
        for (var format : chosen(formats)) {
            for (var copy : chosen(copies)) {
                orders.add(
                        new Bindery.Order(
                                pack.id(),
                                copy,
                                new Bindery.Form(format, paper.getValue()),
                                place().orElseThrow(),
                                knows.isSelected()));
            }
        }
        return orders;
    }
}
