package org.hashiya.ui.packs;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;
import org.hashiya.pack.Template;
import org.hashiya.pack.TitlePage;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// Asks what stands on the front of a pack; of a new one also what it begins with.
public final class TitlePageDialog extends Dialog<TitlePageDialog.Asked> {
    private static final double WIDTH = 520;
    private static final double CAPTIONS = 130;

    private final GridPane rows = new GridPane(10, 8);
    private final TextField title = new TextField();
    private final TextField audience = new TextField();
    private final ComboBox<LanguageTag> language = new ComboBox<>();
    private final TextField licence = new TextField();
    private final ComboBox<Template> template = new ComboBox<>();
    private final Label help = Parts.muted("");
    private final Label problem = new Label();

    /// What was asked for.
    public record Asked(TitlePage front, Template template) {}

    /// @param before of a pack that is there; empty for a new one
    /// @param today the day of the change
    public TitlePageDialog(Window owner, Optional<TitlePage> before, LocalDate today) {
        initOwner(owner);
        initModality(Modality.WINDOW_MODAL);
        setTitle(Words.say(before.isEmpty() ? "pack.new.title" : "pack.front.title"));
        setHeaderText(getTitle());
        fill(before);
        var ok =
                new ButtonType(
                        Words.say(before.isEmpty() ? "pack.new.make" : "pack.front.save"),
                        ButtonData.OK_DONE);
        var pane = getDialogPane();
        pane.getButtonTypes()
                .setAll(ok, new ButtonType(Words.say("pack.front.leave"), ButtonData.CANCEL_CLOSE));
        pane.setId("pack-front");
        pane.getStyleClass().add("description");
        pane.setPrefWidth(WIDTH);
        pane.setNodeOrientation(Words.orientation());
        pane.setContent(new VBox(8, rows, problem));
        pane.lookupButton(ok).setId("pack-front-save");
        pane.lookupButton(ok).addEventFilter(ActionEvent.ACTION, this::check);
        setOnShown(_ -> title.requestFocus());
        setResultConverter(button -> button == ok ? asked(today) : null);
    }

    private void fill(Optional<TitlePage> before) {
        title.setId("pack-title");
        audience.setId("pack-audience");
        audience.setPromptText(Words.say("pack.front.audience.example"));
        licence.setId("pack-licence");
        licence.setPromptText(Words.say("pack.front.licence.example"));
        language.setId("pack-language");
        language.getItems().setAll(TitlePage.LANGUAGES);
        language.setConverter(new Rows.Choice<>(TitlePage.LANGUAGES, TitlePageDialog::nameOf));
        language.setMaxWidth(Double.MAX_VALUE);
        language.setValue(new LanguageTag(Words.language()));
        template.setId("pack-template");
        template.getItems().setAll(Template.values());
        template.setConverter(new Rows.Choice<>(template.getItems(), TitlePageDialog::nameOf));
        template.setMaxWidth(Double.MAX_VALUE);
        template.valueProperty()
                .subscribe(chosen -> help.setText(chosen == null ? "" : why(chosen)));
        template.setValue(Template.SOURCE_COMPARISON);
        help.setWrapText(true);
        help.setMinHeight(34);
        problem.setId("pack-front-problem");
        problem.getStyleClass().add("find-puzzle");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        row(Words.say("pack.front.of.title"), title);
        row(Words.say("pack.front.of.audience"), audience);
        row(Words.say("pack.front.of.language"), language);
        row(Words.say("pack.front.of.licence"), licence);
        if (before.isEmpty()) {
            row(Words.say("pack.new.template"), template);
            rows.add(help, 1, rows.getRowCount());
        }
        before.ifPresent(front -> {
            title.setText(front.title());
            audience.setText(front.audience());
            language.setValue(front.language());
            licence.setText(front.licence());
        });
    }

    private void row(String words, Node control) {
        var caption = new Label(words);
        caption.getStyleClass().add("caption");
        caption.setPrefWidth(CAPTIONS);
        caption.setMinWidth(CAPTIONS);
        caption.setWrapText(true);
        caption.setLabelFor(control);
        if (control instanceof TextField field) {
            field.textProperty()
                    .subscribe(typed -> {
                        problem.setText("");
                        if (!typed.isBlank()) {
                            Parts.setDirection(field, Direction.ofWords(typed));
                        }
                    });
        }
        GridPane.setHgrow(control, Priority.ALWAYS);
        rows.addRow(rows.getRowCount(), caption, control);
    }

    static String nameOf(LanguageTag language) {
        var locale = Locale.forLanguageTag(language.tag());
        return locale.getDisplayLanguage(locale);
    }

    private static String nameOf(Template template) {
        return switch (template) {
            case EMPTY -> Words.say("pack.template.empty");
            case SOURCE_COMPARISON -> Words.say("pack.template.comparison");
            case CLOSE_READING -> Words.say("pack.template.reading");
        };
    }

    private static String why(Template template) {
        return switch (template) {
            case EMPTY -> Words.say("pack.template.empty.why");
            case SOURCE_COMPARISON -> Words.say("pack.template.comparison.why");
            case CLOSE_READING -> Words.say("pack.template.reading.why");
        };
    }

    private void check(ActionEvent saving) {
        if (title.getText().isBlank()) {
            saving.consume();
            problem.setText(Words.say("pack.front.noTitle"));
            title.requestFocus();
        }
    }

    private Asked asked(LocalDate today) {
        return new Asked(
                new TitlePage(
                        title.getText().strip(),
                        audience.getText().strip(),
                        language.getValue(),
                        licence.getText().strip(),
                        today),
                template.getValue());
    }
}
