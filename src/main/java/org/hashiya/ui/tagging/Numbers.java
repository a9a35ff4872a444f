package org.hashiya.ui.tagging;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hashiya.language.LanguageTag;

/// Numbers as people write them in our languages.
public final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([ ٬,.]\\d{3}){1,5}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}([.,٫]\\d{1,9})?");

    private Numbers() {}

    /// Reads a whole number without a doubt: digits of any script, in groups of three with spaces,
    /// or with the sign that the language uses for that and nothing else.
    public static Optional<BigDecimal> whole(String words, LanguageTag language) {
        var written = tidy(words);
        if (WHOLE.matcher(written).matches()) {
            return Optional.of(new BigDecimal(written));
        }
        return GROUPED.matcher(written).matches() && isGroupedIn(language, written)
                ? Optional.of(new BigDecimal(written.replaceAll("\\D", "")))
                : Optional.empty();
    }

    /// Reads what somebody typed into a field: a whole number, or one with a decimal point or
    /// comma.
    public static Optional<BigDecimal> typed(String words, LanguageTag language) {
        var whole = whole(words, language);
        if (whole.isPresent()) {
            return whole;
        }
        var written = tidy(words);
        return DECIMAL.matcher(written).matches()
                ? Optional.of(new BigDecimal(written.replace(',', '.').replace('٫', '.')))
                : Optional.empty();
    }

    static String westernDigits(String words) {
        var western = new StringBuilder(words.length());
        words.codePoints()
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .forEach(western::appendCodePoint);
        return western.toString();
    }

    private static String tidy(String words) {
        return westernDigits(words.strip()).replaceAll("[\\u00A0\\u2009\\u202F]", " ");
    }

    /// One sort of sign only; a comma in English and Arabic, a full stop in the others.
    private static boolean isGroupedIn(LanguageTag language, String written) {
        var signs = written.replaceAll("\\d", "");
        char sign = signs.charAt(0);
        if (signs.chars().anyMatch(other -> other != sign)) {
            return false;
        }
        return switch (language.locale().getLanguage()) {
            case "en", "ar" -> sign == ' ' || sign == ',' || sign == '٬';
            case "az", "ru", "tr" -> sign == ' ' || sign == '.';
            default -> sign == ' ';
        };
    }
}
