package org.hashiya.ui.window;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Sentences that stay until the reader has put them away.
final class Notices extends VBox {
    private static final int MOST_LINES = 400;
    private static final int SEEN_AT_ONCE = 12;
    private static final double HIGHEST = 230;

    Notices() {
        getStyleClass().add("notices");
        managedProperty().bind(Bindings.isNotEmpty(getChildren()));
    }

    /// Something went wrong.
    void apologise(String sentence) {
        show(List.of(sentence), "notice-wrong");
    }

    /// Something was done.
    void tell(List<String> sentences) {
        show(sentences, "notice-done");
    }

    /// Something is to be known.
    void heed(List<String> sentences) {
        show(sentences, "notice-heed");
    }

    private void show(List<String> sentences, String style) {
        var lines = new VBox(2);
        sentences.stream().limit(MOST_LINES).map(Notices::line).forEach(lines.getChildren()::add);
        if (sentences.size() > MOST_LINES) {
            lines.getChildren().add(line(Words.say("notice.more", sentences.size() - MOST_LINES)));
        }
        var all = sentences.size() > SEEN_AT_ONCE ? rolled(lines) : lines;
        HBox.setHgrow(all, Priority.ALWAYS);
        var notice = new HBox(8, all);
        notice.getStyleClass().addAll("notice", style);
        notice.getChildren()
                .add(
                        Parts.icon(
                                MaterialDesignC.CLOSE,
                                Words.say("notice.close"),
                                () -> getChildren().remove(notice)));
        getChildren().setAll(notice);
    }

    /// A long report, such as that on a TEI file, must not push the texts off the screen.
    private static ScrollPane rolled(VBox lines) {
        var roll = new ScrollPane(lines);
        roll.setFitToWidth(true);
        roll.setMaxHeight(HIGHEST);
        roll.setPrefHeight(HIGHEST);
        roll.setMinHeight(0);
        roll.setAccessibleText(Words.say("notice.report"));
        roll.getStyleClass().addAll("edge-to-edge", "notice-roll");
        return roll;
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
