package org.hashiya.ui.window;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.hashiya.language.LanguageTag;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.library.LanguageNames;

/// The last line of the desk: whether all is saved, what was said last, the language of the words
/// at the caret, what undo would take back.
final class StatusBar extends HBox {
    private static final Duration PATIENCE = Duration.millis(100);

    private final Label saved = Parts.muted(Words.say("status.saved"));
    private final Label said = new Label();
    private final Label language = Parts.muted("");
    private final Label undo = Parts.muted("");
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private int writing;
    private boolean isSlow;
    private boolean isHeldUp;

    StatusBar() {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        saved.setId("saved");
        said.setId("said");
        saved.setMinWidth(USE_PREF_SIZE);
        language.setMinWidth(USE_PREF_SIZE);
        undo.setMaxWidth(260);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        patience.setOnFinished(_ -> {
            isSlow = true;
            showWriting();
        });
        getChildren().addAll(saved, said, language, undo);
    }

    /// Nothing can be written here, so nothing is said of saving.
    void showReadOnly() {
        saved.setText(Words.say("status.readOnly"));
    }

    void begun() {
        if (writing++ == 0) {
            patience.playFromStart();
        }
        showWriting();
    }

    private void showWriting() {
        if (writing == 0) {
            return;
        }
        if (isHeldUp) {
            saved.setText(Words.say("status.heldUp", writing));
        } else if (isSlow) {
            saved.setText(Words.say("status.slow", writing));
        }
    }

    /// Whether nothing is written until the reader has said what shall become of what failed.
    void showHeldUp(boolean heldUp) {
        isHeldUp = heldUp;
        isSlow = false;
        if (!heldUp && writing > 0) {
            patience.playFromStart();
            saved.setText(Words.say("status.writing"));
        }
        showWriting();
    }

    /// One piece of writing has ended.
    ///
    /// @param well whether something is on the disk now
    void ended(boolean well) {
        writing--;
        if (writing == 0) {
            patience.stop();
            isSlow = false;
            saved.setText(
                    well
                            ? Words.say(
                                    "status.savedAt",
                                    LocalTime.now(ZoneId.systemDefault()).format(clock()))
                            : Words.say("status.notSaved"));
        }
        showWriting();
    }

    private static DateTimeFormatter clock() {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                .withLocale(Locale.forLanguageTag(Words.language()));
    }

    void say(String sentence) {
        said.setText(sentence);
    }

    void showLanguage(Optional<LanguageTag> here) {
        language.setText(here.map(LanguageNames::of).orElse(""));
    }

    void showUndo(Optional<String> next) {
        undo.setText(next.map(words -> Words.say("status.undo", words)).orElse(""));
    }
}
