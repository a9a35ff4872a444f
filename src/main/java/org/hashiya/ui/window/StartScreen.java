package org.hashiya.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// What is shown while no project is open.
final class StartScreen extends StackPane {
    private final Label message = new Label();
    private final Notices notices = new Notices();

    StartScreen(Shell shell) {
        getStyleClass().add("start");
        var title = new Label(Words.say("program"));
        title.getStyleClass().add("start-title");
        var subtitle = Parts.muted(Words.say("start.subtitle"));
        subtitle.setWrapText(true);
        message.setWrapText(true);
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        var open =
                button(
                        MaterialDesignF.FOLDER_OPEN_OUTLINE,
                        Words.say("start.open"),
                        shell::askForProject);
        var fresh =
                button(
                        MaterialDesignF.FOLDER_PLUS_OUTLINE,
                        Words.say("start.new"),
                        shell::askForNew);
        var sample =
                button(
                        MaterialDesignB.BOOK_OPEN_PAGE_VARIANT_OUTLINE,
                        Words.say("start.sample"),
                        shell::openSample);
        open.getStyleClass().add("accent");
        var box = new VBox(12, title, subtitle, open, fresh, sample);
        box.setMaxWidth(420);
        box.setMaxHeight(USE_PREF_SIZE);
        box.setAlignment(Pos.TOP_LEFT);
        box.getStyleClass().add("start-box");
        addRecent(box, shell);
        box.getChildren().addAll(message, notices);
        getChildren().add(box);
    }

    private static void addRecent(VBox box, Shell shell) {
        List<Path> recent =
                shell.memory().recent().all().stream().filter(Files::isDirectory).toList();
        if (recent.isEmpty()) {
            return;
        }
        var heading = new Label(Words.say("menu.recent"));
        heading.getStyleClass().add("subheading");
        box.getChildren().add(heading);
        for (var project : recent) {
            var link = new Hyperlink(String.valueOf(project.getFileName()));
            link.setTooltip(Parts.tip(project.toString()));
            link.setOnAction(_ -> shell.open(project));
            box.getChildren().add(link);
        }
    }

    private static Button button(Ikon picture, String words, Runnable deed) {
        var button = new Button(words, FontIcon.of(picture));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setGraphicTextGap(10);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    void say(String sentence) {
        message.setText(sentence);
    }

    void apologise(String sentence) {
        message.setText("");
        notices.apologise(sentence);
    }
}
