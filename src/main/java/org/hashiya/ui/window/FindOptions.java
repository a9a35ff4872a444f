package org.hashiya.ui.window;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Chooses how words are sought. It looks different while that is not the usual way.
final class FindOptions extends MenuButton {
    private static final PseudoClass UNUSUAL = PseudoClass.getPseudoClass("unusual");

    private final Map<FindWay.Kind, RadioMenuItem> kinds = new EnumMap<>(FindWay.Kind.class);
    private final CheckMenuItem capitals = new CheckMenuItem(Words.say("find.capitals"));
    private final CheckMenuItem accents = new CheckMenuItem(Words.say("find.accents"));
    private final CheckMenuItem everywhere = new CheckMenuItem(Words.say("find.everywhere"));
    private FindWay way = FindWay.USUAL;

    FindOptions(Consumer<FindWay> choose) {
        getStyleClass().addAll("flat", "button-icon", "small-icon", "no-arrow");
        setId("find-options");
        setGraphic(FontIcon.of(MaterialDesignT.TUNE));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Parts.explain(this, Words.say("find.options"));
        var group = new ToggleGroup();
        for (var kind : FindWay.Kind.values()) {
            var item = new RadioMenuItem(Words.say(key(kind)));
            item.setToggleGroup(group);
            item.setOnAction(_ -> choose.accept(way.with(kind)));
            kinds.put(kind, item);
            getItems().add(item);
        }
        capitals.setOnAction(_ -> choose.accept(way.withCapitals(capitals.isSelected())));
        accents.setOnAction(_ -> choose.accept(way.withAccents(accents.isSelected())));
        everywhere.setOnAction(_ -> choose.accept(way.inAllPanes(everywhere.isSelected())));
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        capitals,
                        accents,
                        new SeparatorMenuItem(),
                        everywhere);
    }

    private static String key(FindWay.Kind kind) {
        return switch (kind) {
            case PLAIN -> "find.plain";
            case WHOLE_WORDS -> "find.wholeWords";
            case REGEX -> "find.regex";
        };
    }

    void show(FindWay now) {
        way = now;
        kinds.forEach((kind, item) -> item.setSelected(kind == now.kind()));
        capitals.setSelected(now.capitals());
        accents.setSelected(now.accents());
        everywhere.setSelected(now.everywhere());
        pseudoClassStateChanged(UNUSUAL, !now.equals(FindWay.USUAL));
    }
}
