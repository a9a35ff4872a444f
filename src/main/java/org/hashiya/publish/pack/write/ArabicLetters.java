package org.hashiya.publish.pack.write;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/// Joins Arabic letters for the setter of PDF, which knows no joining of its own, and puts words
/// from right to left in the order in which they are drawn.
///
/// Vowel marks stay the combining characters they were. ICU makes them forms that stand on a stroke
/// of their own, which tear a word apart, and which nobody finds who searches for it.
final class ArabicLetters implements BidiReorderer {
    /// The marks of the block “Arabic Presentation Forms-B”, from U+FE70 on, two forms of each.
    private static final String MARKS =
            "\u064B\u064B\u064C\u064C\u064D\u064D\u064E\u064E\u064F\u064F"
                    + "\u0650\u0650\u0651\u0651\u0652\u0652";

    private static final char FIRST_FORM = '\uFE70';

    private final BidiReorderer icu = new ICUBidiReorderer();
    private final ArabicShaping joined = new ArabicShaping(ArabicShaping.LETTERS_SHAPE);

    @Override
    public String shapeText(String words) {
        try {
            return withMarks(joined.shape(words));
        } catch (ArabicShapingException e) {
            return words;
        }
    }

    private static String withMarks(String shaped) {
        var all = new StringBuilder(shaped.length());
        for (int i = 0; i < shaped.length(); i++) {
            int form = shaped.charAt(i) - FIRST_FORM;
            boolean isMark = form >= 0 && form < MARKS.length();
            all.append(isMark ? MARKS.charAt(form) : shaped.charAt(i));
        }
        return all.toString();
    }

    @Override
    public String reorderRTLTextToLTR(String words) {
        return icu.reorderRTLTextToLTR(words);
    }

    @Override
    public String deshapeText(String words) {
        return icu.deshapeText(words);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
