package org.hashiya.ui.tagging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.tei.MarkElements;
import org.hashiya.ui.kit.Field;
import org.hashiya.ui.kit.Words;

/// Everything that one tag says, to be changed field by field.
final class TagFields extends VBox {
    private final TagSheet sheet;
    private final Map<String, Field<String>> labels = new LinkedHashMap<>();
    private final Map<String, Field<String>> descriptions = new LinkedHashMap<>();
    private final Field<String> key;
    private final ColorPicker colour = new ColorPicker();
    private final ComboBox<String> element = new ComboBox<>();
    private final AttributeList attributes;
    private Optional<TagId> shown = Optional.empty();
    private boolean filling;

    TagFields(TagSheet sheet) {
        super(6);
        this.sheet = sheet;
        setId("tag-form");
        for (var language : Words.LANGUAGES) {
            labels.put(language, label(language));
        }
        key =
                Field.words(
                        Words.say("tagset.key"),
                        typed ->
                                change(tag ->
                                        tag.look(
                                                new Tag.Look(
                                                        tag.look().colour(),
                                                        typed.toLowerCase(Locale.ROOT)))));
        key.control().setId("tag-key");
        colour.setId("tag-colour");
        colour.setAccessibleText(Words.say("tagset.colour"));
        colour.setOnAction(_ -> {
            if (!filling) {
                change(tag ->
                        tag.look(new Tag.Look(hex(colour.getValue()), tag.look().shortcut())));
            }
        });
        element.getItems().setAll(MarkElements.NAMES);
        element.setId("tag-element");
        element.setAccessibleText(Words.say("tagset.element"));
        element.valueProperty()
                .addListener((_, _, name) -> {
                    if (!filling && name != null) {
                        change(tag -> tag.element(name));
                    }
                });
        for (var language : Words.LANGUAGES) {
            descriptions.put(language, description(language));
        }
        attributes = new AttributeList(this::change);
        getChildren().addAll(labels.values());
        getChildren()
                .addAll(
                        key,
                        row(Words.say("tagset.colour"), colour),
                        row(Words.say("tagset.element"), element));
        getChildren().add(attributes);
        getChildren().addAll(descriptions.values());
        setDisable(true);
    }

    private static HBox row(String caption, javafx.scene.control.Control control) {
        control.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(control, Priority.ALWAYS);
        var row = new HBox(Field.caption(caption), control);
        row.getStyleClass().add("field");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Field<String> label(String language) {
        var field =
                Field.words(
                        Words.say("tagset.label", nameOf(language)),
                        typed ->
                                typed.isBlank() && language.equals("en")
                                        ? Optional.of(Words.say("tagset.noLabel"))
                                        : change(tag ->
                                                tag.labels(with(tag.labels(), language, typed))));
        field.control().setId("tag-label-" + language);
        return field;
    }

    private Field<String> description(String language) {
        var field =
                Field.lines(
                        Words.say("tagset.description", nameOf(language)),
                        typed ->
                                change(tag ->
                                        tag.usage(
                                                new Tag.Usage(
                                                        with(
                                                                tag.usage().descriptions(),
                                                                language,
                                                                typed),
                                                        tag.usage().attributes()))));
        field.control().setId("tag-description-" + language);
        return field;
    }

    private static String nameOf(String language) {
        return Locale.forLanguageTag(language)
                .getDisplayLanguage(Locale.forLanguageTag(Words.language()));
    }

    static Map<String, String> with(Map<String, String> words, String language, String typed) {
        var all = new TreeMap<>(words);
        if (typed.isBlank()) {
            all.remove(language);
        } else {
            all.put(language, typed.strip());
        }
        return all;
    }

    private Optional<String> change(UnaryOperator<Tag> change) {
        return shown.flatMap(id -> sheet.change(id, change));
    }

    static String hex(Color colour) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(255 * colour.getRed()),
                Math.round(255 * colour.getGreen()),
                Math.round(255 * colour.getBlue()));
    }

    /// Shows one tag, or none.
    void show(Optional<Tag> tag) {
        shown = tag.map(Tag::id);
        setDisable(tag.isEmpty());
        tag.ifPresent(this::fill);
    }

    private void fill(Tag tag) {
        filling = true;
        labels.forEach((language, field) -> field.show(tag.labels().getOrDefault(language, "")));
        descriptions.forEach((language, field) ->
                field.show(tag.usage().descriptions().getOrDefault(language, "")));
        key.show(tag.look().shortcut());
        try {
            colour.setValue(Color.web(tag.look().colour()));
        } catch (IllegalArgumentException notAColour) {
            colour.setValue(Color.GRAY);
        }
        element.setValue(tag.element());
        attributes.show(List.copyOf(tag.usage().attributes()));
        filling = false;
    }

    void focusLabel() {
        var field = labels.get(Words.language());
        if (field != null) {
            field.control().requestFocus();
            field.control().selectAll();
        }
    }
}
