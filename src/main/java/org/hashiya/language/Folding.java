package org.hashiya.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Makes letters equal that a reader of a language takes for the same: capitals and small ones,
/// accents that the language does not know as letters of their own, the vowel signs of Arabic.
///
/// Azerbaijani and Turkish pair `I` with `ı` and `İ` with `i`, and keep `ə ç ğ ı ö ş ü` apart from
/// all others. Russian takes `ё` for `е` and keeps `й`. Arabic vowel signs and the tatweel are
/// passed over, and the forms of alef, and yeh and alef maqsura, are one letter each. Digits of all
/// scripts are equal, and so are spaces, dashes and apostrophes. Somebody who looks closer may keep
/// capitals, accents or the ends of lines apart.
public final class Folding {
    private static final Set<String> TWO_LETTERS_I = Set.of("az", "tr", "crh", "tt", "gag");
    private static final String OWN_LETTERS_OF_TURKIC = "çğıöşü";
    private static final String OWN_LETTERS_OF_CYRILLIC = "йїў";

    /// From this length on it pays to remember what the letters below [#COMMON] become.
    private static final int LONG = 2_000;

    private static final int COMMON = 0x800;
    private static final Map<Integer, Integer> APOSTROPHES =
            Map.of((int) '’', (int) '\'', (int) '‘', (int) '\'', (int) 'ʼ', (int) '\'');
    private static final Map<Integer, Integer> SAME =
            Map.ofEntries(
                    Map.entry(0x0623, 0x0627), // alef with hamza above
                    Map.entry(0x0625, 0x0627), // alef with hamza below
                    Map.entry(0x0622, 0x0627), // alef with madda
                    Map.entry(0x0671, 0x0627), // alef wasla
                    Map.entry(0x0649, 0x064A), // alef maqsura
                    Map.entry(0x06CC, 0x064A), // Farsi yeh
                    Map.entry(0x06A9, 0x0643)); // keheh

    private final boolean twoLettersI;
    private final boolean yoIsYe;
    private final Set<Kept> kept;

    /// What may be kept apart.
    public enum Kept {
        CAPITALS,

        /// Accents, vowel signs, tatweel, `ё`, the forms of alef and of yeh.
        ACCENTS,

        /// Line feeds and carriage returns, which are spaces else.
        LINES
    }

    private Folding(boolean twoLettersI, boolean yoIsYe, Set<Kept> kept) {
        this.twoLettersI = twoLettersI;
        this.yoIsYe = yoIsYe;
        this.kept = kept;
    }

    public static Folding of(LanguageTag language) {
        var code = language.locale().getLanguage();
        return new Folding(
                TWO_LETTERS_I.contains(code), code.equals("ru") || code.isEmpty(), Set.of());
    }

    /// The same, which keeps these apart.
    public Folding keeping(Set<Kept> apart) {
        return new Folding(twoLettersI, yoIsYe, Set.copyOf(apart));
    }

    private boolean keeps(Kept what) {
        return kept.contains(what);
    }

    /// Words in folded letters that remember where each of them stood.
    public static final class Folded {
        private final String letters;
        private final int[] starts;
        private final int[] ends;

        private Folded(Writing writing) {
            letters = writing.letters.toString();
            starts = writing.starts;
            ends = writing.ends;
        }

        /// The folded letters.
        public String letters() {
            return letters;
        }

        /// The UTF-16 offset in the words at which the folded letter `at` begins.
        public int start(int at) {
            return starts[at];
        }

        /// The UTF-16 offset in the words, exclusive, at which the folded letter `at` ends with all
        /// its signs.
        public int end(int at) {
            return ends[at];
        }
    }

    public Folded fold(String words) {
        var writing = new Writing(words.length());
        var known = new int[words.length() < LONG ? 0 : COMMON];
        for (int i = 0; i < words.length(); ) {
            int letter = words.codePointAt(i);
            int next = i + Character.charCount(letter);
            while (next < words.length() && isSign(words.codePointAt(next))) {
                next += Character.charCount(words.codePointAt(next));
            }
            if (letter < 0x80 && next == i + 1) {
                writing.add(plain((char) letter), i, next);
            } else if (letter < known.length && next == i + 1 && one(letter, known) > 0) {
                writing.add(known[letter], i, next);
            } else {
                fold(words.substring(i, next), writing, i, next);
            }
            i = next;
        }
        return new Folded(writing);
    }

    /// What a letter alone becomes, looked up only once; negative when that is not just one.
    private int one(int letter, int[] known) {
        if (known[letter] == 0) {
            var folded = letters(Character.toString(letter));
            known[letter] = folded.length() == 1 ? folded.charAt(0) : -1;
        }
        return known[letter];
    }

    /// Only the letters.
    public String letters(String words) {
        return fold(words).letters();
    }

    private char plain(char letter) {
        if (Character.isWhitespace(letter)) {
            return isLine(letter) ? letter : ' ';
        }
        return (char) lower(letter);
    }

    private boolean isLine(int letter) {
        return (letter == '\n' || letter == '\r') && keeps(Kept.LINES);
    }

    private void fold(String cluster, Writing writing, int start, int end) {
        var form =
                isPresentationForm(cluster.codePointAt(0))
                        ? Normalizer.Form.NFKC
                        : Normalizer.Form.NFC;
        Normalizer.normalize(cluster, form)
                .codePoints()
                .filter(letter -> !isPassedOver(letter))
                .forEach(letter -> writing.add(fold(letter), start, end));
    }

    private int fold(int letter) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return isLine(letter) ? letter : ' ';
        }
        if (Character.isDigit(letter)) {
            return '0' + Character.digit(letter, 10);
        }
        if (Character.getType(letter) == Character.DASH_PUNCTUATION) {
            return '-';
        }
        if (APOSTROPHES.containsKey(letter)) {
            return '\'';
        }
        return keeps(Kept.ACCENTS)
                ? lower(letter)
                : SAME.getOrDefault(letter, withoutAccent(lower(letter)));
    }

    private int lower(int letter) {
        if (keeps(Kept.CAPITALS)) {
            return letter;
        }
        return letter == 'I' && twoLettersI ? 'ı' : Character.toLowerCase(letter);
    }

    private int withoutAccent(int letter) {
        if (letter == 'ё' || letter == 'Ё') {
            return !yoIsYe ? letter : letter == 'ё' ? 'е' : 'Е';
        }
        if (isOwn(letter)) {
            return letter;
        }
        var apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        int base = apart.codePointAt(0);
        return Character.isLetter(base) ? base : letter;
    }

    private boolean isOwn(int letter) {
        int small = Character.toLowerCase(letter);
        return OWN_LETTERS_OF_CYRILLIC.indexOf(small) >= 0
                || (twoLettersI && (letter == 'İ' || OWN_LETTERS_OF_TURKIC.indexOf(small) >= 0));
    }

    private static boolean isSign(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private boolean isPassedOver(int letter) {
        boolean accent = letter == 0x0640 || isSign(letter); // the tatweel
        return accent && !keeps(Kept.ACCENTS) || Character.getType(letter) == Character.FORMAT;
    }

    private static boolean isPresentationForm(int letter) {
        return (letter >= 0xFB00 && letter <= 0xFDFF) || (letter >= 0xFE70 && letter <= 0xFEFC);
    }

    /// Letters with their places, while they are being folded.
    private static final class Writing {
        final StringBuilder letters;
        int[] starts;
        int[] ends;

        Writing(int length) {
            letters = new StringBuilder(length);
            starts = new int[length];
            ends = new int[length];
        }

        void add(int letter, int start, int end) {
            int from = letters.length();
            letters.appendCodePoint(letter);
            if (letters.length() > starts.length) {
                starts = java.util.Arrays.copyOf(starts, 2 * letters.length());
                ends = java.util.Arrays.copyOf(ends, 2 * letters.length());
            }
            for (int i = from; i < letters.length(); i++) {
                starts[i] = start;
                ends[i] = end;
            }
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Folding[%s, %s, %s]", twoLettersI, yoIsYe, kept);
    }
}
