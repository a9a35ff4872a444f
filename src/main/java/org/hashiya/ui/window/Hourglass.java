package org.hashiya.ui.window;

import java.time.Duration;

/// A limit of time for regular expressions, some of which would go on for years. They look at
/// letters one by one, so it is the letters that know when time is up.
final class Hourglass {
    private static final int NOW_AND_THEN = 0x3ff;

    private final long end;
    private int looks;

    /// Time is up.
    static final class RunOut extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    Hourglass(Duration patience) {
        end = System.nanoTime() + patience.toNanos();
    }

    CharSequence over(String letters) {
        return new Watched(letters);
    }

    private void look() {
        if ((++looks & NOW_AND_THEN) == 0 && System.nanoTime() - end > 0) {
            throw new RunOut();
        }
    }

    private final class Watched implements CharSequence {
        private final String letters;

        Watched(String letters) {
            this.letters = letters;
        }

        @Override
        public int length() {
            return letters.length();
        }

        @Override
        public char charAt(int index) {
            look();
            return letters.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return letters.subSequence(start, end);
        }

        @Override
        public String toString() {
            return letters;
        }
    }
}
