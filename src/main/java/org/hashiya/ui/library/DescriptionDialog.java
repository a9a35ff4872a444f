package org.hashiya.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;
import org.hashiya.text.Description;
import org.hashiya.text.SourceText;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// Asks what is known of a text beside its words. Below the fields stands what the one with the
/// caret is for. Escape leaves; when something was typed, only the second time.
public final class DescriptionDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 560;
    private static final double CAPTIONS = 120;

    private final SourceText text;
    private final GridPane rows = new GridPane(10, 6);
    private final Label help = Parts.muted("");
    private final Label problem = new Label();
    private final List<TextInputControl> all = new ArrayList<>();
    private final List<String> before;
    private final TextInputControl title = line("title");
    private final TextInputControl author = line("author");
    private final TextInputControl date = line("date");
    private final TextInputControl place = line("place");
    private final TextInputControl authority = line("authority");
    private final TextInputControl language = line("language");
    private final TextInputControl archive = line("archive");
    private final TextInputControl fonds = line("fonds");
    private final TextInputControl folio = line("folio");
    private final TextInputControl obtained = lines("obtained");
    private final TextInputControl licence = line("licence");
    private final TextInputControl rights = line("rights");
    private boolean warned;

    /// @param save gets the text with what was typed, if that is something else
    public DescriptionDialog(Window owner, SourceText text, Consumer<SourceText> save) {
        this.text = text;
        fill();
        before = typed();
        initOwner(owner);
        initModality(Modality.WINDOW_MODAL);
        setTitle(Words.say("describe.title", text.title()));
        setHeaderText(getTitle());
        var ok = new ButtonType(Words.say("describe.save"), ButtonData.OK_DONE);
        var leave = new ButtonType(Words.say("describe.leave"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(ok, leave);
        getDialogPane().setId("description");
        getDialogPane().getStyleClass().add("description");
        getDialogPane().setPrefWidth(WIDTH);
        getDialogPane().setNodeOrientation(Words.orientation());
        help.setId("description-help");
        help.setWrapText(true);
        help.setMinHeight(34);
        problem.setId("description-problem");
        problem.getStyleClass().add("find-puzzle");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getDialogPane().setContent(new VBox(8, rows, help, problem));
        getDialogPane().lookupButton(ok).setId("description-save");
        getDialogPane().lookupButton(ok).addEventFilter(ActionEvent.ACTION, this::check);
        setOnShown(_ -> title.requestFocus());
        setOnCloseRequest(this::askTwice);
        setResultConverter(button -> {
            if (button == ok && isOther()) {
                described().ifPresent(save);
            }
            return button;
        });
    }

    private TextInputControl line(String name) {
        var field = new TextField();
        addRow(name, field);
        return field;
    }

    private TextInputControl lines(String name) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(2);
        Parts.passTab(area);
        addRow(name, area);
        return area;
    }

    private void addRow(String name, TextInputControl control) {
        var caption = new Label(caption(name));
        caption.getStyleClass().add("caption");
        caption.setPrefWidth(CAPTIONS);
        caption.setMinWidth(CAPTIONS);
        caption.setWrapText(true);
        var what = purpose(name);
        control.setId("description-" + name);
        caption.setLabelFor(control);
        control.setAccessibleHelp(what);
        control.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (focused) {
                        help.setText(what);
                    }
                });
        control.textProperty()
                .addListener((_, _, words) -> {
                    warned = false;
                    problem.setText("");
                    if (!words.isBlank()) {
                        Parts.setDirection(control, Direction.ofWords(words));
                    }
                });
        GridPane.setHgrow(control, Priority.ALWAYS);
        rows.addRow(all.size(), caption, control);
        all.add(control);
    }

    private static String caption(String name) {
        return switch (name) {
            case "title" -> Words.say("describe.of.title");
            case "author" -> Words.say("describe.of.author");
            case "date" -> Words.say("describe.of.date");
            case "place" -> Words.say("describe.of.place");
            case "authority" -> Words.say("describe.of.authority");
            case "language" -> Words.say("describe.of.language");
            case "archive" -> Words.say("describe.of.archive");
            case "fonds" -> Words.say("describe.of.fonds");
            case "folio" -> Words.say("describe.of.folio");
            case "obtained" -> Words.say("describe.of.obtained");
            case "licence" -> Words.say("describe.of.licence");
            default -> Words.say("describe.of.rights");
        };
    }

    private static String purpose(String name) {
        return switch (name) {
            case "title" -> Words.say("describe.why.title");
            case "author" -> Words.say("describe.why.author");
            case "date" -> Words.say("describe.why.date");
            case "place" -> Words.say("describe.why.place");
            case "authority" -> Words.say("describe.why.authority");
            case "language" -> Words.say("describe.why.language");
            case "archive" -> Words.say("describe.why.archive");
            case "fonds" -> Words.say("describe.why.fonds");
            case "folio" -> Words.say("describe.why.folio");
            case "obtained" -> Words.say("describe.why.obtained");
            case "licence" -> Words.say("describe.why.licence");
            default -> Words.say("describe.why.rights");
        };
    }

    private void fill() {
        var known = text.description();
        title.setText(text.title());
        author.setText(known.writing().author());
        date.setText(known.writing().date());
        place.setText(known.writing().place());
        authority.setText(known.writing().authority());
        language.setText(text.language().tag());
        archive.setText(known.keeping().archive());
        fonds.setText(known.keeping().fonds());
        folio.setText(known.keeping().folio());
        obtained.setText(known.obtained());
        licence.setText(known.rights().licence());
        rights.setText(known.rights().statement());
    }

    private List<String> typed() {
        return all.stream().map(DescriptionDialog::words).toList();
    }

    private static String words(TextInputControl control) {
        return control.getText().strip();
    }

    private boolean isOther() {
        return !typed().equals(before);
    }

    private Optional<LanguageTag> languageTyped() {
        try {
            var tag = words(language);
            return Optional.of(tag.isEmpty() ? LanguageTag.UNKNOWN : new LanguageTag(tag));
        } catch (IllegalArgumentException notALanguage) {
            return Optional.empty();
        }
    }

    private void check(ActionEvent saving) {
        if (words(title).isEmpty()) {
            refuse(saving, title, Words.say("describe.noTitle"));
        } else if (languageTyped().isEmpty()) {
            refuse(saving, language, Words.say("describe.noLanguage", words(language)));
        }
    }

    private void refuse(ActionEvent saving, TextInputControl field, String why) {
        saving.consume();
        problem.setText(why);
        field.requestFocus();
    }

    private Optional<SourceText> described() {
        return languageTyped()
                .map(tag ->
                        text.titled(words(title))
                                .inLanguage(tag)
                                .described(
                                        new Description(
                                                new Description.Writing(
                                                        words(author),
                                                        words(date),
                                                        words(place),
                                                        words(authority)),
                                                new Description.Keeping(
                                                        words(archive), words(fonds), words(folio)),
                                                new Description.Rights(
                                                        words(licence), words(rights)),
                                                words(obtained),
                                                text.description().before())));
    }

    private void askTwice(DialogEvent closing) {
        boolean saved = getResult() != null && getResult().getButtonData() == ButtonData.OK_DONE;
        if (!saved && isOther() && !warned) {
            warned = true;
            problem.setText(Words.say("describe.unsaved"));
            closing.consume();
        }
    }
}
