package org.hashiya.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.hashiya.tei.TeiForm;
import org.hashiya.tei.TeiWishes;
import org.hashiya.text.SourceText;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.ExportFormat;
import org.hashiya.workbench.ExportOrder;

/// Asks what shall be written, how and where. Below the format stands what it holds.
public final class ExportDialog extends Dialog<ExportOrder> {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 560;
    private static final double CAPTIONS = 130;

    private final Desk desk;
    private final Optional<SourceText> shown;
    private final GridPane rows = new GridPane(10, 8);
    private final ComboBox<ExportFormat> format = new ComboBox<>();
    private final Label help = Parts.muted("");
    private final CheckBox only = new CheckBox();
    private final SelectionBoxes selection;
    private final ComboBox<TeiWishes.Breaks> breaks = new ComboBox<>();
    private final CheckBox apparatus = new CheckBox(Words.say("export.apparatus"));
    private final TextField licence = new TextField();
    private final TextField source = new TextField();
    private final TextField folder = new TextField();
    private final Label problem = new Label();

    /// Where the dialog leads.
    ///
    /// @param folder asks the system for one
    /// @param check shows what a reader of the edition would ask about
    public record Ways(Supplier<Optional<Path>> folder, Runnable check) {}

    /// @param shown the text in the active pane
    public ExportDialog(
            Window owner,
            Desk desk,
            Optional<SourceText> shown,
            Ways ways,
            List<String> annotators) {
        this.desk = desk;
        this.shown = shown;
        selection = new SelectionBoxes(desk.project().tags(), annotators);
        initOwner(owner);
        initModality(Modality.WINDOW_MODAL);
        setTitle(Words.say("export.title"));
        setHeaderText(getTitle());
        setResizable(true);
        fill(ways);
        var pane = getDialogPane();
        var write = new ButtonType(Words.say("export.write"), ButtonData.OK_DONE);
        pane.getButtonTypes()
                .setAll(write, new ButtonType(Words.say("export.leave"), ButtonData.CANCEL_CLOSE));
        pane.setId("export-dialog");
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setNodeOrientation(Words.orientation());
        pane.lookupButton(write).setId("export-write");
        pane.lookupButton(write).addEventFilter(ActionEvent.ACTION, this::check);
        setOnShown(_ -> format.requestFocus());
        setResultConverter(button -> button == write ? order() : null);
    }

    private void fill(Ways ways) {
        format.getItems().setAll(ExportFormat.values());
        format.setConverter(said(ExportDialog::name));
        format.setId("export-format");
        format.setMaxWidth(Double.MAX_VALUE);
        format.valueProperty().addListener((_, _, chosen) -> show(chosen));
        help.setId("export-help");
        help.setWrapText(true);
        help.setMinHeight(52);
        only.setId("export-only");
        only.setWrapText(true);
        only.setText(Words.say("export.only", shown.map(SourceText::title).orElse("")));
        only.setDisable(shown.isEmpty());
        breaks.getItems().setAll(TeiWishes.Breaks.values());
        breaks.setConverter(said(ExportDialog::name));
        breaks.setValue(TeiWishes.Breaks.PAGES);
        breaks.setId("export-breaks");
        breaks.setMaxWidth(Double.MAX_VALUE);
        apparatus.setId("export-apparatus");
        apparatus.setWrapText(true);
        licence.setId("export-licence");
        source.setId("export-source");
        folder.setId("export-folder");
        HBox.setHgrow(folder, Priority.ALWAYS);
        var choose = new Button(Words.say("export.choose"));
        choose.setId("export-choose");
        choose.setOnAction(_ -> ways.folder.get().map(Path::toString).ifPresent(folder::setText));
        problem.setId("export-problem");
        problem.getStyleClass().add("find-puzzle");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        row(Words.say("export.format"), format);
        row("", help);
        var look = new Hyperlink(Words.say("export.look"));
        look.setId("export-look");
        look.setOnAction(_ -> {
            setResult(null);
            close();
            ways.check.run();
        });
        row("", look);
        row(Words.say("export.texts"), only);
        row(Words.say("export.breaks"), breaks);
        row("", apparatus);
        row(Words.say("export.licence"), licence);
        row(Words.say("export.source"), source);
        var into = new HBox(8, folder, choose);
        row(Words.say("export.folder"), into);
        Parts.name(folder, Words.say("export.folder"));
        var all = new VBox(10, rows, problem, selection);
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getDialogPane().setContent(scroll);
        format.setValue(ExportFormat.TEI);
    }

    private void row(String words, javafx.scene.Node control) {
        var caption = new Label(words);
        caption.getStyleClass().add("caption");
        caption.setPrefWidth(CAPTIONS);
        caption.setMinWidth(CAPTIONS);
        caption.setWrapText(true);
        if (!words.isEmpty()) {
            caption.setLabelFor(control);
            if (control instanceof javafx.scene.control.Control named) {
                Parts.name(named, words);
            }
        }
        GridPane.setHgrow(control, Priority.ALWAYS);
        rows.addRow(rows.getRowCount(), caption, control);
    }

    private void show(ExportFormat chosen) {
        if (chosen == null) {
            return;
        }
        help.setText(purpose(chosen));
        boolean tei = chosen.isTei();
        breaks.setDisable(!tei);
        apparatus.setDisable(!tei || chosen == ExportFormat.TEI_READING);
        licence.setDisable(!tei);
        source.setDisable(!tei);
        selection.setDisable(chosen == ExportFormat.TEXT);
    }

    private static <T> StringConverter<T> said(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException(typed);
            }
        };
    }

    static String name(ExportFormat format) {
        return switch (format) {
            case TEI -> Words.say("export.name.tei");
            case TEI_STANDOFF -> Words.say("export.name.standoff");
            case TEI_READING -> Words.say("export.name.reading");
            case TEI_CORPUS -> Words.say("export.name.corpus");
            case WEB_ANNOTATION -> Words.say("export.name.web");
            case CSV -> Words.say("export.name.csv");
            case XMI -> Words.say("export.name.xmi");
            case TEXT -> Words.say("export.name.text");
        };
    }

    private static String purpose(ExportFormat format) {
        return switch (format) {
            case TEI -> Words.say("export.why.tei");
            case TEI_STANDOFF -> Words.say("export.why.standoff");
            case TEI_READING -> Words.say("export.why.reading");
            case TEI_CORPUS -> Words.say("export.why.corpus");
            case WEB_ANNOTATION -> Words.say("export.why.web");
            case CSV -> Words.say("export.why.csv");
            case XMI -> Words.say("export.why.xmi");
            case TEXT -> Words.say("export.why.text");
        };
    }

    private static String name(TeiWishes.Breaks breaks) {
        return switch (breaks) {
            case NONE -> Words.say("export.breaks.none");
            case PAGES -> Words.say("export.breaks.pages");
            case LINES -> Words.say("export.breaks.lines");
        };
    }

    private void check(ActionEvent writing) {
        if (folder.getText().isBlank()) {
            writing.consume();
            problem.setText(Words.say("export.noFolder"));
            folder.requestFocus();
        }
    }

    private ExportOrder order() {
        var texts =
                only.isSelected() && shown.isPresent()
                        ? List.of(shown.get())
                        : desk.project().listOfTexts();
        var wishes =
                TeiWishes.of(TeiForm.INLINE)
                        .selection(selection.chosen())
                        .breaks(breaks.getValue())
                        .apparatus(apparatus.isSelected())
                        .said(
                                new TeiWishes.Said(
                                        licence.getText().strip(), source.getText().strip()));
        return new ExportOrder(format.getValue(), texts, wishes, Path.of(folder.getText().strip()));
    }
}
