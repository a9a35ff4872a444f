package org.hashiya.tei;

import java.util.Locale;
import java.util.regex.Pattern;

/// Which words may stand in an XML id or in an attribute that takes one word.
///
/// Only letters that every edition of XML 1.0 allows count as letters here: validators still follow
/// the second edition. Others are written by their number, `_x1D05_`, as SQL/XML does.
final class NcName {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-F]{4,6})_");

    private NcName() {}

    /// Whether an XML id may end in this word as it stands, behind a prefix.
    static boolean isPlain(String word) {
        return !word.isEmpty()
                && word.chars().allMatch(NcName::isNameSign)
                && !ESCAPED.matcher(word).find();
    }

    /// `word` in signs that an XML id may hold; [#unescape] reads it back.
    static String escape(String word) {
        if (isPlain(word)) {
            return word;
        }
        var signs = new StringBuilder();
        word.codePoints()
                .forEach(sign -> {
                    if (isNameSign(sign) && sign != '_') {
                        signs.appendCodePoint(sign);
                    } else {
                        signs.append(String.format(Locale.ROOT, "_x%04X_", sign));
                    }
                });
        return signs.toString();
    }

    static String unescape(String name) {
        return ESCAPED.matcher(name)
                .replaceAll(found ->
                        java.util.regex.Matcher.quoteReplacement(
                                decoded(found.group(), found.group(1))));
    }

    private static String decoded(String written, String number) {
        int sign = Integer.parseInt(number, 16);
        return Character.isValidCodePoint(sign) ? Character.toString(sign) : written;
    }

    /// Whether `word` can be the value of an attribute that takes one word without spaces.
    static boolean isWord(String word) {
        return !word.isEmpty() && word.chars().allMatch(NcName::isWordSign);
    }

    /// Like `word`, with `_` for what one word cannot hold.
    static String asWord(String word) {
        var signs = new StringBuilder();
        word.chars().forEach(sign -> signs.append(isWordSign(sign) ? (char) sign : '_'));
        return signs.isEmpty() ? "_" : signs.toString();
    }

    private static boolean isWordSign(int sign) {
        return (sign > 0x20 && sign < 0x7F) || isNameSign(sign);
    }

    private static boolean isNameSign(int sign) {
        if (sign < 0x80) {
            return (sign >= 'a' && sign <= 'z')
                    || (sign >= 'A' && sign <= 'Z')
                    || (sign >= '0' && sign <= '9')
                    || sign == '_'
                    || sign == '-'
                    || sign == '.';
        }
        return isLatin(sign) || isCyrillic(sign) || isArabic(sign);
    }

    private static boolean isLatin(int sign) {
        return (sign >= 0xC0 && sign <= 0x131 && sign != 0xD7 && sign != 0xF7)
                || (sign >= 0x134 && sign <= 0x13E)
                || (sign >= 0x141 && sign <= 0x148)
                || (sign >= 0x14A && sign <= 0x17E)
                || (sign >= 0x180 && sign <= 0x1C3)
                || (sign >= 0x250 && sign <= 0x2A8);
    }

    private static boolean isCyrillic(int sign) {
        boolean late = sign == 0x40D || sign == 0x450 || sign == 0x45D;
        return (sign >= 0x401 && sign <= 0x481 && !late) || (sign >= 0x490 && sign <= 0x4C4);
    }

    private static boolean isArabic(int sign) {
        return (sign >= 0x621 && sign <= 0x63A)
                || (sign >= 0x641 && sign <= 0x64A)
                || (sign >= 0x660 && sign <= 0x669)
                || (sign >= 0x671 && sign <= 0x6B7);
    }
}
