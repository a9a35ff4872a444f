package org.hashiya.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.hashiya.annotation.Tag;
import org.hashiya.entity.Entity;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Project;
import org.hashiya.publish.timeline.Timeline;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// Which entries are shown: those with one tag, those about one entry of the registers, or all.
final class TimelineChoice extends HBox {
    private final ComboBox<Optional<Tag>> tag = new ComboBox<>();
    private final ComboBox<Optional<Entity>> about = new ComboBox<>();
    private final Runnable chosen;

    /// @param chosen is run when another choice was made
    TimelineChoice(Runnable chosen) {
        super(6);
        this.chosen = chosen;
        choosing(tag, "timeline-tag", Words.say("timeline.tag"), TimelineChoice::named);
        choosing(about, "timeline-about", Words.say("timeline.about"), TimelineChoice::named);
        getChildren().setAll(tag, about);
    }

    private <T> void choosing(
            ComboBox<Optional<T>> box, String id, String everything, Function<T, String> name) {
        box.setId(id);
        box.getStyleClass().add("small");
        Parts.name(box, everything);
        box.setMaxWidth(210);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<T> one) {
                        return one == null ? everything : one.map(name).orElse(everything);
                    }

                    @Override
                    public Optional<T> fromString(String written) {
                        return Optional.empty();
                    }
                });
        box.getItems().setAll(List.of(Optional.<T>empty()));
        box.setValue(Optional.empty());
        box.valueProperty().subscribe((_, _) -> chosen.run());
    }

    private static String named(Tag one) {
        return one.label(Words.language());
    }

    private static String named(Entity one) {
        return one.nameIn(new LanguageTag(Words.language())).text();
    }

    /// What there is to choose from; what was chosen stays chosen, as it is now.
    void offer(Timeline timeline, Project project) {
        offer(
                tag,
                timeline.entries()
                        .map(entry -> entry.told().tag())
                        .distinct()
                        .flatMap(id -> project.conventions().tags().find(id).stream())
                        .sorted(Comparator.comparing(TimelineChoice::named))
                        .toList());
        offer(
                about,
                timeline.entries()
                        .flatMap(entry -> entry.told().about().stream())
                        .distinct()
                        .flatMap(id -> project.entity(id).stream())
                        .sorted(Comparator.comparing(TimelineChoice::named))
                        .toList());
    }

    private static <T> void offer(ComboBox<Optional<T>> box, List<T> some) {
        var before = box.getValue();
        var items = new ArrayList<Optional<T>>();
        items.add(Optional.empty());
        some.forEach(one -> items.add(Optional.of(one)));
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
            box.setValue(items.contains(before) ? before : Optional.empty());
        }
    }

    /// Those of `all` that were chosen.
    Timeline of(Timeline all) {
        var only = chosenIn(tag);
        var of = chosenIn(about);
        return all.only(entry ->
                only.filter(one -> !one.id().equals(entry.told().tag())).isEmpty()
                        && of.filter(one -> !entry.told().about().contains(one.id())).isEmpty());
    }

    /// JavaFX has no value at all while the choices change.
    private static <T> Optional<T> chosenIn(ComboBox<Optional<T>> box) {
        return box.getValue() == null ? Optional.empty() : box.getValue();
    }
}
