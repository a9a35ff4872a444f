package org.hashiya.ui.window;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.hashiya.project.Subject;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.HistoryList;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// What was done to a text, in a window of its own beside which the work goes on.
final class HistoryDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 420;

    HistoryDialog(Window owner, String title, TextId text, HistoryList list) {
        initOwner(owner);
        initModality(Modality.NONE);
        setTitle(Words.say("history.of", title));
        setHeaderText(title);
        var scroller = new ScrollPane(list);
        scroller.setFitToWidth(true);
        getDialogPane().setContent(scroller);
        getDialogPane().setId("history-dialog");
        getDialogPane().setPrefSize(WIDTH, HEIGHT);
        getDialogPane().getButtonTypes().setAll(Parts.close());
        setResizable(true);
        list.show(new Subject.OfText(text));
    }
}
