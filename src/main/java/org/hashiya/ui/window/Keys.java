package org.hashiya.ui.window;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import org.hashiya.ui.kit.Words;

/// The keys of the desk, in one place.
final class Keys {
    static final KeyCombination UNDO = control(KeyCode.Z);
    static final KeyCombination REDO = control(KeyCode.Z, KeyCombination.SHIFT_DOWN);
    static final KeyCombination REDO_TOO = control(KeyCode.Y);
    static final KeyCombination FIND = control(KeyCode.F);
    static final KeyCombination FIND_EVERYWHERE = control(KeyCode.F, KeyCombination.SHIFT_DOWN);
    static final KeyCombination FIND_NEXT = new KeyCodeCombination(KeyCode.F3);
    static final KeyCombination FIND_PREVIOUS =
            new KeyCodeCombination(KeyCode.F3, KeyCombination.SHIFT_DOWN);
    static final KeyCombination LARGER = control(KeyCode.EQUALS);
    static final KeyCombination LARGER_TOO = control(KeyCode.PLUS);
    static final KeyCombination SMALLER = control(KeyCode.MINUS);
    static final KeyCombination AS_PRINTED = control(KeyCode.DIGIT0);
    static final KeyCombination NEW_PANE = control(KeyCode.T);
    static final KeyCombination CLOSE_PANE = control(KeyCode.W);
    static final KeyCombination NEXT_PANE = new KeyCodeCombination(KeyCode.F6);
    static final KeyCombination PREVIOUS_PANE =
            new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN);
    static final KeyCombination LIBRARY = control(KeyCode.L);
    static final KeyCombination REGISTERS = control(KeyCode.E, KeyCombination.SHIFT_DOWN);
    static final KeyCombination MARGIN = control(KeyCode.M);
    static final KeyCombination COMMENT = control(KeyCode.M, KeyCombination.ALT_DOWN);
    static final KeyCombination COMMENTS = control(KeyCode.M, KeyCombination.SHIFT_DOWN);
    static final KeyCombination COVERAGE = control(KeyCode.K, KeyCombination.SHIFT_DOWN);
    static final KeyCombination READ = new KeyCodeCombination(KeyCode.F5);
    static final KeyCombination CHECKED =
            new KeyCodeCombination(KeyCode.F5, KeyCombination.SHIFT_DOWN);
    static final KeyCombination IMPORT = control(KeyCode.I);
    static final KeyCombination EXPORT = control(KeyCode.E);
    static final KeyCombination OPEN = control(KeyCode.O);
    static final KeyCombination NEW = control(KeyCode.N);
    static final KeyCombination LOOK = control(KeyCode.D, KeyCombination.SHIFT_DOWN);
    static final KeyCombination SIGHT = control(KeyCode.H, KeyCombination.SHIFT_DOWN);
    static final KeyCombination LABELS = control(KeyCode.L, KeyCombination.SHIFT_DOWN);
    static final KeyCombination ALIGN = control(KeyCode.J);
    static final KeyCombination ALIGN_SELECTED = control(KeyCode.J, KeyCombination.ALT_DOWN);
    static final KeyCombination UNALIGN = control(KeyCode.J, KeyCombination.SHIFT_DOWN);
    static final KeyCombination FOLLOW = control(KeyCode.Y, KeyCombination.SHIFT_DOWN);
    static final KeyCombination WALK = new KeyCodeCombination(KeyCode.F8);
    static final KeyCombination LEAVE = control(KeyCode.Q);
    static final KeyCombination TRY_AGAIN = control(KeyCode.R);
    static final KeyCombination LEAVE_IT = control(KeyCode.R, KeyCombination.SHIFT_DOWN);
    static final KeyCombination ERASE = new KeyCodeCombination(KeyCode.DELETE);

    static final KeyCombination BOOKMARK = control(KeyCode.B);
    static final KeyCombination BOOKMARKS = control(KeyCode.B, KeyCombination.SHIFT_DOWN);
    static final KeyCombination NEXT_BOOKMARK = new KeyCodeCombination(KeyCode.F2);
    static final KeyCombination PREVIOUS_BOOKMARK =
            new KeyCodeCombination(KeyCode.F2, KeyCombination.SHIFT_DOWN);
    static final KeyCombination GO_TO = control(KeyCode.G);
    static final KeyCombination OUTLINE = control(KeyCode.O, KeyCombination.SHIFT_DOWN);

    static final KeyCombination TYPE = control(KeyCode.T, KeyCombination.SHIFT_DOWN);
    static final KeyCombination DESCRIBE = control(KeyCode.D);
    static final KeyCombination CITE = control(KeyCode.C, KeyCombination.SHIFT_DOWN);
    static final KeyCombination RELATE = control(KeyCode.P);
    static final KeyCombination CLAIMS = control(KeyCode.P, KeyCombination.SHIFT_DOWN);
    static final KeyCombination CLAIM_TABLE =
            control(KeyCode.P, KeyCombination.SHIFT_DOWN, KeyCombination.ALT_DOWN);
    static final KeyCombination DRAWER = new KeyCodeCombination(KeyCode.F12);
    static final KeyCombination READING = new KeyCodeCombination(KeyCode.F11);

    static final KeyCombination TAG_SET = new KeyCodeCombination(KeyCode.F7);
    static final KeyCombination TAG_ALL = control(KeyCode.U);
    static final KeyCombination BATCHES = control(KeyCode.U, KeyCombination.SHIFT_DOWN);
    static final KeyCombination REPEAT_TAG = new KeyCodeCombination(KeyCode.F9);
    static final KeyCombination CALENDARS =
            new KeyCodeCombination(KeyCode.F7, KeyCombination.SHIFT_DOWN);
    static final KeyCombination ELSEWHERE =
            new KeyCodeCombination(KeyCode.F9, KeyCombination.SHIFT_DOWN);
    static final KeyCombination PACKS = control(KeyCode.S, KeyCombination.SHIFT_DOWN);
    static final KeyCombination NEW_PACK = control(KeyCode.N, KeyCombination.SHIFT_DOWN);
    static final KeyCombination PACK =
            new KeyCodeCombination(KeyCode.F12, KeyCombination.SHIFT_DOWN);
    static final KeyCombination INTO_PACK = control(KeyCode.ENTER);
    static final KeyCombination SIDE_BY_SIDE_INTO_PACK =
            control(KeyCode.ENTER, KeyCombination.SHIFT_DOWN);
    static final KeyCombination EXPORT_PACK = control(KeyCode.X, KeyCombination.SHIFT_DOWN);

    static final KeyCombination QUICK = new KeyCodeCombination(KeyCode.F4);
    static final KeyCombination QUICK_LIKE =
            new KeyCodeCombination(KeyCode.F4, KeyCombination.SHIFT_DOWN);

    private Keys() {}

    /// As in browsers: in a mirrored window the past lies on the other side.
    static KeyCombination back() {
        return alt(Words.isMirrored() ? KeyCode.RIGHT : KeyCode.LEFT);
    }

    static KeyCombination forward() {
        return alt(Words.isMirrored() ? KeyCode.LEFT : KeyCode.RIGHT);
    }

    private static KeyCombination alt(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.ALT_DOWN);
    }

    /// The key of the pane with this number, from 1.
    static KeyCombination pane(int number) {
        return control(KeyCode.getKeyCode(String.valueOf(number)));
    }

    private static KeyCombination control(KeyCode key, Modifier... more) {
        var all = new Modifier[more.length + 1];
        all[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, all, 1, more.length);
        return new KeyCodeCombination(key, all);
    }
}
