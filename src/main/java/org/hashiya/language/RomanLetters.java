package org.hashiya.language;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Writes names of any alphabet in plain small Latin letters, as a reader would who only hears
/// them: Şamaxı is `shamahi`, Шемаха `shemaha`, شماخي `shmahi`. Made for finding, not for printing.
///
/// Latin, Cyrillic and Arabic letters go by tables of our own, since general ones turn Azerbaijani
/// letters wrongly; other alphabets go through ICU, which is loaded when the first such letter
/// comes.
public final class RomanLetters {
    private static final Map<Character, String> SOUNDS = sounds();
    private static final String CONSONANTS = "bvgdzklmnprstfhjcqwx";

    /// Letters that Azerbaijani gives another sound than its neighbours do.
    private final boolean isAzerbaijani;

    private RomanLetters(boolean isAzerbaijani) {
        this.isAzerbaijani = isAzerbaijani;
    }

    /// As words of that language sound.
    public static RomanLetters of(LanguageTag language) {
        return new RomanLetters(language.locale().getLanguage().equals("az"));
    }

    private static Map<Character, String> sounds() {
        var sounds = new HashMap<Character, String>();
        put(
                sounds,
                "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u"
                        + " ф f х kh ц ts ч ch ш sh щ sh ы i э e ю yu я ya є e і i ї i ґ g ў u ә a ҹ j"
                        + " ғ g ҝ g ө o ү u һ h ј y қ q ң n ұ u");
        put(
                sounds,
                "ا a ب b ت t ث s ج j ح h خ kh د d ذ z ر r ز z س s ش sh ص s ض d ط t ظ z غ g ف f ق q"
                        + " ك k ک k ل l م m ن n ه h ة a ى a پ p چ ch ژ zh گ g ڭ n آ a");
        put(sounds, "ə a ı i ö o ü u ç ch ş sh ğ g ß ss æ ae ø o ł l đ d þ th ð d œ oe");
        for (var silent : new char[] {'ъ', 'ь', 'ʼ', 'ʻ', '\'', 'ع', 'ء', 'ئ', 'ؤ'}) {
            sounds.put(silent, "");
        }
        return sounds;
    }

    private static void put(Map<Character, String> sounds, String pairs) {
        var pieces = pairs.split(" ", -1);
        for (int i = 0; i < pieces.length; i += 2) {
            sounds.put(pieces[i].charAt(0), pieces[i + 1]);
        }
    }

    /// `words` in letters `a` to `z`, digits, and single spaces for everything between words.
    public String write(String words) {
        var letters = Folding.of(new LanguageTag("az")).letters(words.replace('I', 'i'));
        var sounds = new StringBuilder(letters.length() + 8);
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter < 0x80) {
                plain(letter, sounds);
            } else if (letter == 'ه' && closes(letters, i)) {
                sounds.append('a');
            } else if (letter == 'و' || letter == 'ي') {
                sounds.append(vowelOrNot(letters, i));
            } else {
                var sound = SOUNDS.get(letter);
                sounds.append(sound == null ? other(letters, i) : sound);
            }
        }
        return simple(sounds);
    }

    private void plain(char letter, StringBuilder sounds) {
        if (isAzerbaijani && letter == 'c') {
            sounds.append('j');
        } else if (isAzerbaijani && letter == 'x') {
            sounds.append("kh");
        } else if (letter == 'x') {
            sounds.append("ks");
        } else if (letter == '-' || letter == ' ' || Character.isLetterOrDigit(letter)) {
            sounds.append(letter == '-' ? ' ' : letter);
        }
    }

    /// At the end of a word it is a vowel, unless it follows one.
    private static boolean closes(String letters, int at) {
        boolean isLast = at + 1 == letters.length() || !Character.isLetter(letters.charAt(at + 1));
        return isLast && at > 1 && letters.charAt(at - 1) != 'ا';
    }

    /// Waw and yeh stand for vowels too: between consonants and at the end of a word.
    private static String vowelOrNot(String letters, int at) {
        boolean begins = at == 0 || !Character.isLetter(letters.charAt(at - 1));
        boolean besideVowel =
                (at > 0 && letters.charAt(at - 1) == 'ا')
                        || (at + 1 < letters.length() && letters.charAt(at + 1) == 'ا');
        boolean isConsonant = begins || besideVowel;
        return letters.charAt(at) == 'و' ? isConsonant ? "v" : "u" : isConsonant ? "y" : "i";
    }

    private static String other(String letters, int at) {
        char letter = letters.charAt(at);
        if (Character.isSurrogate(letter)) {
            return "";
        }
        if (!Character.isLetterOrDigit(letter)) {
            return Character.isWhitespace(letter) ? " " : "";
        }
        return OtherAlphabets.latin(letter);
    }

    /// ICU, which takes a third of a second to wake.
    private static final class OtherAlphabets {
        private static final Transliterator ANY =
                Transliterator.getInstance(
                        "Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII");

        private OtherAlphabets() {}

        static synchronized String latin(char letter) {
            var plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKC);
            return ANY.transliterate(plain).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        }
    }

    /// One writing for each sound: kh and h, zh and j, w and v, q and g.
    private static String simple(StringBuilder sounds) {
        return sounds.toString()
                .replace("dzh", "j")
                .replace("dj", "j")
                .replace("zh", "j")
                .replace("kh", "h")
                .replace("gh", "g")
                .replace('w', 'v')
                .replace('q', 'g')
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /// What is left of [#write] when vowels are passed over and letters are equal that languages
    /// take for each other: Bakı, Баку and باكو are all `bg`. Words stay apart.
    public static String skeleton(String sounds) {
        var bones = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            char letter = sounds.charAt(i);
            boolean breathes = i + 1 < sounds.length() && sounds.charAt(i + 1) == 'h';
            char bone =
                    switch (letter) {
                        case 'c' -> breathes ? 'C' : softens(sounds, i) ? 's' : 'g';
                        case 's' -> breathes ? 'S' : 's';
                        case 'k', 'g' -> 'g';
                        case 'f', 'v' -> 'v';
                        default -> letter;
                    };
            i += breathes && (letter == 'c' || letter == 's') ? 1 : 0;
            boolean stays = letter == ' ' || isBone(letter);
            boolean isDouble = !bones.isEmpty() && bones.charAt(bones.length() - 1) == bone;
            if (stays && !isDouble) {
                bones.append(bone);
            }
        }
        return bones.toString().strip();
    }

    private static boolean softens(String sounds, int at) {
        return at + 1 < sounds.length() && "eiy".indexOf(sounds.charAt(at + 1)) >= 0;
    }

    private static boolean isBone(char letter) {
        return CONSONANTS.indexOf(letter) >= 0 || Character.isDigit(letter);
    }
}
