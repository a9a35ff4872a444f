package org.hashiya.ui.export;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.tei.TeiWishes.Selection;
import org.hashiya.ui.kit.Words;

/// Boxes to ask for a part of the annotations only. Where none is ticked, all are meant.
final class SelectionBoxes extends TitledPane {
    private final Map<CheckBox, TagId> tags = new LinkedHashMap<>();
    private final Map<CheckBox, Certainty> certainties = new LinkedHashMap<>();
    private final Map<CheckBox, String> annotators = new LinkedHashMap<>();

    SelectionBoxes(TagSet set, List<String> people) {
        setText(Words.say("export.some"));
        setId("export-some");
        setExpanded(false);
        setAnimated(false);
        setContent(
                new VBox(
                        6,
                        new Label(Words.say("export.some.tags")),
                        boxes(
                                set.tags().stream().map(Tag::id).toList(),
                                id ->
                                        set.find(id)
                                                .map(tag -> tag.label(Words.language()))
                                                .orElseGet(id::id),
                                "export-tag-",
                                tags),
                        new Label(Words.say("export.some.certainty")),
                        boxes(
                                List.of(Certainty.values()),
                                SelectionBoxes::name,
                                "export-certainty-",
                                certainties),
                        new Label(Words.say("export.some.annotators")),
                        boxes(people, name -> name, "export-annotator-", annotators)));
    }

    private static <T> FlowPane boxes(
            List<T> things, Function<T, String> words, String id, Map<CheckBox, T> kept) {
        var pane = new FlowPane(12, 6);
        for (var thing : things) {
            var box = new CheckBox(words.apply(thing));
            box.setId(id + thing);
            kept.put(box, thing);
            pane.getChildren().add(box);
        }
        return pane;
    }

    private static String name(Certainty certainty) {
        return switch (certainty) {
            case UNSTATED -> Words.say("export.certainty.unstated");
            case HIGH -> Words.say("export.certainty.high");
            case MEDIUM -> Words.say("export.certainty.medium");
            case LOW -> Words.say("export.certainty.low");
            case UNKNOWN -> Words.say("export.certainty.unknown");
        };
    }

    private static <T> Set<T> ticked(Map<CheckBox, T> boxes) {
        var ticked = new HashSet<T>();
        boxes.forEach((box, thing) -> {
            if (box.isSelected()) {
                ticked.add(thing);
            }
        });
        return ticked;
    }

    Selection chosen() {
        return new Selection(ticked(tags), ticked(certainties), ticked(annotators));
    }
}
