package org.hashiya.ui.window;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The tools in the head of a pane. There are none in reading mode, and a narrow pane leaves out
/// those that are in the menu and on the keys as well.
final class PaneTools extends HBox {
    private static final double ROOM_FOR_ALL = 406;
    private static final double ROOM_FOR_SOME = 250;

    private final List<Button> roomy;
    private final List<Button> usual;
    private final Label seen = Parts.muted("");
    private final Button sight;

    PaneTools(ReadingPane pane, Desktop desktop) {
        getStyleClass().add("pane-tools");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        roomy =
                List.of(
                        Parts.icon(
                                MaterialDesignT.TABLE_OF_CONTENTS,
                                Parts.withKeys(Words.say("outline.title"), Keys.OUTLINE),
                                pane::listHeadings),
                        Parts.icon(
                                MaterialDesignI.INFORMATION_OUTLINE,
                                Parts.withKeys(Words.say("describe.tip"), Keys.DESCRIBE),
                                pane::describe),
                        Parts.icon(
                                MaterialDesignF.FORMAT_LETTER_CASE,
                                Parts.withKeys(Words.say("type.title"), Keys.TYPE),
                                pane::chooseType),
                        Parts.icon(
                                MaterialDesignM.MAGNIFY_MINUS_OUTLINE,
                                Parts.withKeys(Words.say("pane.smaller"), Keys.SMALLER),
                                () -> pane.zoom(-1)),
                        Parts.icon(
                                MaterialDesignM.MAGNIFY_PLUS_OUTLINE,
                                Parts.withKeys(Words.say("pane.larger"), Keys.LARGER),
                                () -> pane.zoom(1)));
        sight =
                Parts.icon(
                        MaterialDesignE.EYE_OUTLINE,
                        Parts.withKeys(Words.say("pane.sight"), Keys.SIGHT),
                        () -> pane.seeing().toggle());
        sight.setId("sight");
        seen.setId("seen");
        seen.setMinWidth(USE_PREF_SIZE);
        seen.managedProperty().bind(seen.visibleProperty());
        seen.setVisible(false);
        var bookmarks =
                Parts.icon(
                        MaterialDesignB.BOOKMARK_MULTIPLE_OUTLINE,
                        Parts.withKeys(Words.say("bookmarks.title"), Keys.BOOKMARKS),
                        pane::listBookmarks);
        var find =
                Parts.icon(
                        MaterialDesignM.MAGNIFY,
                        Parts.withKeys(Words.say("pane.find"), Keys.FIND),
                        pane::find);
        var close =
                Parts.icon(
                        MaterialDesignC.CLOSE,
                        Parts.withKeys(Words.say("pane.close"), Keys.CLOSE_PANE),
                        () -> desktop.close(pane));
        close.getStyleClass().add("close-pane");
        usual = List.of(bookmarks, find);
        getChildren().addAll(roomy);
        getChildren().addAll(seen, sight, bookmarks, find, close);
        visibleProperty().bind(desktop.bareProperty().not());
        managedProperty().bind(visibleProperty());
    }

    /// As many tools as there is room for in a head of this width.
    void fit(ReadOnlyDoubleProperty width) {
        roomy.forEach(tool -> showFrom(ROOM_FOR_ALL, tool, width));
        usual.forEach(tool -> showFrom(ROOM_FOR_SOME, tool, width));
        // Where some annotations are hidden, that is said in the narrowest pane, too.
        sight.visibleProperty().bind(width.greaterThan(ROOM_FOR_SOME).or(seen.visibleProperty()));
        sight.managedProperty().bind(sight.visibleProperty());
    }

    private static void showFrom(double room, Button tool, ReadOnlyDoubleProperty width) {
        tool.visibleProperty().bind(width.greaterThan(room));
        tool.managedProperty().bind(tool.visibleProperty());
    }

    /// Says how many annotations are in sight, when some are left out.
    void showSight(int shown, int all, boolean chosen) {
        seen.setText(Words.say("sight.short", shown, all));
        Parts.describe(seen, Words.say("sight.count", shown, all));
        seen.setVisible(chosen);
        sight.setGraphic(
                FontIcon.of(
                        chosen
                                ? MaterialDesignE.EYE_SETTINGS_OUTLINE
                                : MaterialDesignE.EYE_OUTLINE));
    }
}
