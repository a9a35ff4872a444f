package org.hashiya.ui.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;

/// Says how far an export is, and ends it.
final class ExportBar extends HBox {
    private final Label far = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    ExportBar(Runnable cancel) {
        super(10);
        setId("export-bar");
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        far.setId("export-far");
        bar.setMaxWidth(Double.MAX_VALUE);
        Parts.name(bar, Words.say("export.title"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        var end = new Button(Words.say("export.cancel"));
        end.setId("export-cancel");
        end.setOnAction(_ -> {
            end.setDisable(true);
            cancel.run();
        });
        far.setMinWidth(USE_PREF_SIZE);
        end.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(far, bar, end);
    }

    void show(int done, int of) {
        far.setText(Words.say("export.far", done, of));
        bar.setProgress(of == 0 ? 0 : (double) done / of);
    }

    /// Of one file whose parts are being written.
    void showParts(int done, int of) {
        far.setText(Words.say("pack.export.far", done, of));
        bar.setProgress(of == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / of);
    }
}
