package org.hashiya.ui.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.hashiya.annotation.AttributeKind;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagAttribute;
import org.hashiya.ui.kit.Field;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The attributes of a tag: what each is called, of which kind it is, whether it is required, and
/// what new marks begin with.
final class AttributeList extends VBox {
    private static final List<String> KINDS =
            List.of("text", "number", "choice", "date", "entity", "yes-no");

    private final Function<UnaryOperator<Tag>, Optional<String>> change;
    private final VBox rows = new VBox(8);
    private List<TagAttribute> shown = List.of();

    AttributeList(Function<UnaryOperator<Tag>, Optional<String>> change) {
        super(6);
        this.change = change;
        getStyleClass().add("attribute-list");
        var heading = new Label(Words.say("tagset.attributes"));
        heading.getStyleClass().add("caption-above");
        var more = new Button(Words.say("tagset.addAttribute"));
        more.setId("attribute-add");
        more.getStyleClass().addAll("flat", "small");
        more.setOnAction(_ -> add());
        getChildren().addAll(heading, rows, more);
    }

    void show(List<TagAttribute> attributes) {
        if (!attributes.equals(shown)) {
            shown = attributes;
            rows.getChildren().setAll(attributes.stream().map(this::row).toList());
        }
    }

    private Optional<String> set(List<TagAttribute> attributes) {
        return change.apply(
                tag -> tag.usage(new Tag.Usage(tag.usage().descriptions(), attributes)));
    }

    private void add() {
        int number = shown.size() + 1;
        while (has("attribute" + number)) {
            number++;
        }
        var all = new ArrayList<>(shown);
        all.add(TagAttribute.of("attribute" + number, new AttributeKind.Words()));
        set(all);
    }

    private boolean has(String name) {
        return shown.stream().anyMatch(each -> each.name().equals(name));
    }

    private Optional<String> replace(TagAttribute old, Optional<TagAttribute> other) {
        var all = new ArrayList<TagAttribute>();
        for (var each : shown) {
            if (each.equals(old)) {
                other.ifPresent(all::add);
            } else {
                all.add(each);
            }
        }
        return set(all);
    }

    private VBox row(TagAttribute attribute) {
        var id = "attribute-of-" + attribute.name();
        var name = Field.words(Words.say("tagset.name"), typed -> rename(attribute, typed));
        name.control().setId(id);
        name.show(attribute.name());
        var label =
                Field.words(
                        Words.say("tagset.attributeLabel"),
                        typed ->
                                replace(
                                        attribute,
                                        Optional.of(
                                                labelled(
                                                        attribute,
                                                        TagFields.with(
                                                                attribute.labels(),
                                                                Words.language(),
                                                                typed)))));
        label.control().setId(id + "-label");
        label.show(attribute.labels().getOrDefault(Words.language(), ""));
        var values =
                Field.words(
                        Words.say("tagset.values"),
                        typed -> replace(attribute, Optional.of(of(attribute, "choice", typed))));
        values.control().setId(id + "-values");
        values.show(String.join("; ", attribute.choices()));
        boolean isChoice = attribute.kind() instanceof AttributeKind.Choice;
        values.setVisible(isChoice);
        values.setManaged(isChoice);
        var preset =
                Field.words(
                        Words.say("tagset.preset"),
                        typed ->
                                replace(
                                        attribute,
                                        Optional.of(
                                                new TagAttribute(
                                                        attribute.name(),
                                                        attribute.labels(),
                                                        attribute.kind(),
                                                        attribute.isRequired(),
                                                        typed))));
        preset.control().setId(id + "-preset");
        preset.show(attribute.preset());
        var box = new VBox(4, name, kindRow(attribute, id), label, values, preset);
        box.getStyleClass().add("attribute-row");
        return box;
    }

    private HBox kindRow(TagAttribute attribute, String id) {
        var kind = new ComboBox<String>();
        kind.getItems().setAll(KINDS);
        kind.setId(id + "-kind");
        kind.setAccessibleText(Words.say("tagset.kind"));
        kind.setConverter(new KindWords());
        kind.setValue(attribute.kind().code());
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.valueProperty()
                .addListener((_, _, code) ->
                        replace(
                                attribute,
                                Optional.of(
                                        of(
                                                attribute,
                                                code,
                                                String.join(";", attribute.choices())))));
        kind.setPrefWidth(60);
        HBox.setHgrow(kind, Priority.ALWAYS);
        var required = new CheckBox(Words.say("tagset.required"));
        required.setId(id + "-required");
        required.setMinWidth(USE_PREF_SIZE);
        required.setSelected(attribute.isRequired());
        required.setOnAction(_ ->
                replace(
                        attribute,
                        Optional.of(
                                new TagAttribute(
                                        attribute.name(),
                                        attribute.labels(),
                                        attribute.kind(),
                                        required.isSelected(),
                                        attribute.preset()))));
        var remove =
                Parts.icon(
                        MaterialDesignC.CLOSE,
                        Words.say("tagset.removeAttribute", attribute.name()),
                        () -> replace(attribute, Optional.empty()));
        var row = new HBox(8, Field.caption(Words.say("tagset.kind")), kind, required, remove);
        row.getStyleClass().add("field");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Optional<String> rename(TagAttribute attribute, String typed) {
        if (!TagAttribute.isName(typed)) {
            return Optional.of(Words.say("tagset.noName", typed));
        }
        return replace(
                attribute,
                Optional.of(
                        new TagAttribute(
                                typed,
                                attribute.labels(),
                                attribute.kind(),
                                attribute.isRequired(),
                                attribute.preset())));
    }

    private static TagAttribute labelled(TagAttribute attribute, Map<String, String> labels) {
        return new TagAttribute(
                attribute.name(),
                labels,
                attribute.kind(),
                attribute.isRequired(),
                attribute.preset());
    }

    /// A choice begins with a value, because it needs one; a preset that does not fit goes.
    private static TagAttribute of(TagAttribute attribute, String code, String values) {
        var listed =
                Arrays.stream(values.split("[;,؛،]"))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList();
        var kind =
                AttributeKind.ofCode(
                                code,
                                listed.isEmpty() ? List.of(Words.say("tagset.firstValue")) : listed)
                        .orElse(attribute.kind());
        var changed =
                new TagAttribute(
                        attribute.name(), attribute.labels(), kind, attribute.isRequired(), "");
        return new TagAttribute(
                attribute.name(),
                attribute.labels(),
                kind,
                attribute.isRequired(),
                changed.takes(attribute.preset()) ? attribute.preset() : "");
    }

    private static final class KindWords extends StringConverter<String> {
        @Override
        public String toString(@Nullable String code) {
            return code == null
                    ? ""
                    : switch (code) {
                        case "number" -> Words.say("tagset.kind.number");
                        case "choice" -> Words.say("tagset.kind.choice");
                        case "date" -> Words.say("tagset.kind.date");
                        case "entity" -> Words.say("tagset.kind.entity");
                        case "yes-no" -> Words.say("tagset.kind.yesNo");
                        default -> Words.say("tagset.kind.text");
                    };
        }

        @Override
        public @Nullable String fromString(String written) {
            return null; // nothing can be typed here
        }
    }
}
