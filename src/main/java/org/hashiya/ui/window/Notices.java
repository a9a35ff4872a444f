package org.hashiya.ui.window;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Sentences that stay until the reader has put them away.
final class Notices extends VBox {
    private static final int MOST_LINES = 12;

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
        HBox.setHgrow(lines, Priority.ALWAYS);
        var notice = new HBox(8, lines);
        notice.getStyleClass().addAll("notice", style);
        notice.getChildren()
                .add(
                        Parts.icon(
                                MaterialDesignC.CLOSE,
                                Words.say("notice.close"),
                                () -> getChildren().remove(notice)));
        getChildren().setAll(notice);
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
