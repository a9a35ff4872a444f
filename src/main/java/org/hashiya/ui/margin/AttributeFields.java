package org.hashiya.ui.margin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.AttributeKind;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagAttribute;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.ui.kit.Words;

/// The attributes that the annotation's tag has, each in a field of its kind. What is not of that
/// kind is not taken; a required one that is empty is said to be lacking.
final class AttributeFields extends VBox implements MarginPart {
    private final MarginTools tools;
    private final Draft draft;
    private final Label lacking = new Label();
    private List<TagAttribute> shown = List.of();
    private List<MarginPart> parts = List.of();

    AttributeFields(MarginTools tools, Draft draft) {
        this.tools = tools;
        this.draft = draft;
        getStyleClass().add("fields");
        setId("attributes");
        lacking.setId("attributes-lacking");
        lacking.getStyleClass().add("field-message");
        lacking.setWrapText(true);
        refresh();
    }

    private List<TagAttribute> attributes() {
        return tools.pen()
                .project()
                .tags()
                .find(draft.body().tag())
                .map(Tag::usage)
                .map(Tag.Usage::attributes)
                .orElse(List.of());
    }

    @Override
    public void refresh() {
        var now = attributes();
        if (!now.equals(shown)) {
            shown = now;
            parts = now.stream().map(this::part).toList();
            getChildren()
                    .setAll(
                            Stream.concat(parts.stream().map(Node.class::cast), Stream.of(lacking))
                                    .toList());
        }
        parts.forEach(MarginPart::refresh);
        lacking.setText(problems());
        show(lacking, !lacking.getText().isEmpty());
        show(this, !shown.isEmpty());
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private String problems() {
        var sentences = new ArrayList<String>();
        var empty =
                shown.stream()
                        .filter(each -> each.isRequired() && value(each).isEmpty())
                        .map(AttributeFields::caption)
                        .collect(Collectors.joining(", "));
        if (!empty.isEmpty()) {
            sentences.add(Words.say("attribute.lacking", empty));
        }
        shown.stream()
                .filter(each -> !each.takes(value(each)))
                .map(each -> Words.say("attribute.otherKind", caption(each), value(each)))
                .forEach(sentences::add);
        return String.join("\n", sentences);
    }

    private static String caption(TagAttribute attribute) {
        return attribute.label(Words.language());
    }

    private String value(TagAttribute attribute) {
        return draft.body().attributes().getOrDefault(attribute.name(), "");
    }

    private void set(TagAttribute attribute, String value) {
        draft.change(body -> {
            Map<String, String> all = new TreeMap<>(body.attributes());
            if (value.isEmpty()) {
                all.remove(attribute.name());
            } else {
                all.put(attribute.name(), value);
            }
            return body.attributes(all);
        });
    }

    private Slot<String> slot(TagAttribute attribute) {
        return new Slot<>(() -> value(attribute), value -> set(attribute, value));
    }

    private MarginPart part(TagAttribute attribute) {
        var id = "attribute-" + attribute.name();
        var caption = caption(attribute) + (attribute.isRequired() ? " *" : "");
        return switch (attribute.kind()) {
            case AttributeKind.Words() -> WordsField.line(caption, slot(attribute)).named(id);
            case AttributeKind.Numeral() -> number(attribute, caption).named(id);
            case AttributeKind.Choice(var values) ->
                    choice(attribute, caption, values, value -> value).named(id);
            case AttributeKind.YesNo() ->
                    choice(
                                    attribute,
                                    caption,
                                    List.of(TagAttribute.YES, TagAttribute.NO),
                                    AttributeFields::yesOrNo)
                            .named(id);
            case AttributeKind.Date() -> new DateField(caption, date(attribute)).named(id);
            case AttributeKind.Entity() -> entity(attribute, caption).named(id);
        };
    }

    private WordsField number(TagAttribute attribute, String caption) {
        return WordsField.line(caption, slot(attribute), new NumberGrammar(tools.language()));
    }

    private ChoiceField<String> choice(
            TagAttribute attribute,
            String caption,
            List<String> values,
            java.util.function.UnaryOperator<String> words) {
        var all = new ArrayList<>(values);
        all.addFirst("");
        return new ChoiceField<>(caption, all, words, slot(attribute));
    }

    private static String yesOrNo(String value) {
        return switch (value) {
            case TagAttribute.YES -> Words.say("attribute.yes");
            case TagAttribute.NO -> Words.say("attribute.no");
            default -> "";
        };
    }

    private Slot<Optional<HistoricalDate>> date(TagAttribute attribute) {
        return new Slot<>(
                () ->
                        attribute.takes(value(attribute)) && !value(attribute).isEmpty()
                                ? Optional.of(HistoricalDate.parse(value(attribute)))
                                : Optional.empty(),
                date -> set(attribute, date.map(HistoricalDate::toString).orElse("")));
    }

    private OfferField entity(TagAttribute attribute, String caption) {
        return new OfferField(
                caption,
                new OfferField.Source(
                        () -> named(attribute).map(this::name).orElse(""),
                        typed ->
                                EntityOffers.of(tools.pen())
                                        .of(EnumSet.allOf(EntityKind.class), typed)
                                        .stream()
                                        .map(entity -> offer(attribute, entity))
                                        .toList(),
                        () -> set(attribute, "")));
    }

    private OfferField.Offer offer(TagAttribute attribute, Entity entity) {
        return new OfferField.Offer(
                name(entity),
                MeaningWords.of(entity.kind()),
                () -> set(attribute, entity.id().toString()));
    }

    private Optional<Entity> named(TagAttribute attribute) {
        var value = value(attribute);
        return value.isEmpty() || !attribute.takes(value)
                ? Optional.empty()
                : tools.pen().project().entity(EntityId.parse(value));
    }

    private String name(Entity entity) {
        return entity.nameIn(tools.language()).text();
    }

    @Override
    public boolean hasUnwritten() {
        return parts.stream().anyMatch(MarginPart::hasUnwritten);
    }
}
