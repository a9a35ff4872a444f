package org.hashiya.ui.window;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.hashiya.ui.kit.Parts;
import org.hashiya.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// What a reader can do with a pair that is proposed, with its key and its picture.
enum WalkStep {
    LONGER_HERE("walk.longerHere", MaterialDesignP.PLUS, key(KeyCode.DOWN)),
    SHORTER_HERE("walk.shorterHere", MaterialDesignM.MINUS, key(KeyCode.UP)),
    WITHOUT_HERE("walk.withoutHere", MaterialDesignS.SKIP_NEXT, key(KeyCode.DIGIT1)),
    LONGER_THERE("walk.longerThere", MaterialDesignP.PLUS, shift(KeyCode.DOWN)),
    SHORTER_THERE("walk.shorterThere", MaterialDesignM.MINUS, shift(KeyCode.UP)),
    WITHOUT_THERE("walk.withoutThere", MaterialDesignS.SKIP_NEXT, key(KeyCode.DIGIT2)),
    CONFIRM("walk.confirm", MaterialDesignC.CHECK, key(KeyCode.ENTER)),
    REST(
            "walk.acceptRest",
            MaterialDesignC.CHECK_ALL,
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN)),
    END("walk.end", MaterialDesignC.CLOSE, key(KeyCode.ESCAPE));

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // a letter of a font
    private final Ikon picture;

    @SuppressWarnings("ImmutableEnumChecker") // it never changes
    private final KeyCombination keys;

    WalkStep(String words, Ikon picture, KeyCombination keys) {
        this.words = words;
        this.picture = picture;
        this.keys = keys;
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCombination shift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
    }

    Ikon picture() {
        return picture;
    }

    /// With the key.
    String words() {
        return Parts.withKeys(Words.say(words), keys);
    }

    static Optional<WalkStep> of(KeyEvent key) {
        return Arrays.stream(values()).filter(step -> step.keys.match(key)).findFirst();
    }
}
