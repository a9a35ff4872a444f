package org.hashiya.proposal.naming;

/// Which letters of a text count as equal to those of a name.
public enum Letters {
    /// Only the same ones.
    EXACT {
        @Override
        char folded(char letter) {
            return letter;
        }
    },

    /// Capitals and small ones, all four letters of `I i İ ı`, `ё` and `е`, the forms of alef, yeh
    /// and kaf. Accents that stand as signs of their own, vowel signs and the tatweel are passed
    /// over.
    FOLDED {
        @Override
        char folded(char letter) {
            return FOLDS[letter];
        }
    };

    /// What [#folded] makes of a sign that is passed over.
    static final char NOTHING = 0;

    private static final char[] FOLDS = folds();

    /// A UTF-16 code unit for another; halves of longer signs stay as they are.
    abstract char folded(char letter);

    private static char[] folds() {
        var folds = new char[1 << 16];
        for (int i = 1; i < folds.length; i++) {
            char letter = (char) i;
            int type = Character.getType(letter);
            folds[i] =
                    type == Character.NON_SPACING_MARK || letter == 0x0640
                            ? NOTHING
                            : alike(Character.toLowerCase(letter));
        }
        return folds;
    }

    private static char alike(char small) {
        return switch (small) {
            case 'ı' -> 'i';
            case 'ё' -> 'е';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            default -> small;
        };
    }
}
