package org.hashiya.ui.window;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.hashiya.annotation.Certainty;
import org.hashiya.entity.Entity;
import org.hashiya.project.Project;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.margin.MeaningWords;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The bar below the panes while every selection is tagged at once: with what, and how to end it.
final class QuickBar extends HBox {
    private static final double WIDEST = 360;

    private final HBox patch = new HBox();
    private final Label what = new Label();
    private final CheckBox more = new CheckBox();

    /// @param withMore hears whether marks shall also say what the example says
    QuickBar(java.util.function.Consumer<Boolean> withMore, Runnable end) {
        super(8);
        setId("quick-bar");
        getStyleClass().add("quick-bar");
        setAlignment(Pos.CENTER_LEFT);
        patch.setAlignment(Pos.CENTER);
        what.setId("quick-what");
        more.setId("quick-more");
        more.setOnAction(_ -> withMore.accept(more.isSelected()));
        more.managedProperty().bind(more.visibleProperty());
        more.setMinWidth(USE_PREF_SIZE);
        more.setMaxWidth(WIDEST);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        var hint = Parts.muted(Words.say("quick.hint"));
        hint.setMinWidth(0);
        what.setMinWidth(USE_PREF_SIZE);
        var close = Parts.icon(MaterialDesignC.CLOSE, Words.say("quick.end"), end);
        close.setId("quick-end");
        getChildren().setAll(patch, what, more, hint, Parts.gap(), close);
    }

    /// @param full all that the example says
    /// @param withMore whether all of it is set, or only its tag
    void show(Stamp full, boolean withMore, Project project) {
        patch.getChildren().setAll(Parts.patch(full.tag().look().colour()));
        what.setText(Words.say("quick.on", full.tag().label(Words.language())));
        more.setText(Words.say("quick.more", particulars(full, project)));
        more.setVisible(full.saysMore());
        more.setSelected(withMore);
        setAccessibleText(what.getText());
        setVisible(true);
    }

    private static String particulars(Stamp stamp, Project project) {
        var named =
                stamp.named().flatMap(names -> project.entity(names.entity())).map(QuickBar::name);
        var sure =
                stamp.certainty() == Certainty.UNSTATED
                        ? Optional.<String>empty()
                        : Optional.of(MeaningWords.of(stamp.certainty()));
        return Stream.concat(
                        Stream.of(named, sure).flatMap(Optional::stream),
                        stamp.attributes().entrySet().stream()
                                .map(each -> each.getKey() + " = " + each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String name(Entity entity) {
        return entity.nameIn(new org.hashiya.language.LanguageTag(Words.language())).text();
    }

    void putAway() {
        setVisible(false);
    }
}
