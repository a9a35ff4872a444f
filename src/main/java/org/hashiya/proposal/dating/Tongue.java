package org.hashiya.proposal.dating;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hashiya.language.LanguageTag;

/// The languages whose dates are read, with what they write to the ends of words and numbers. All
/// patterns are in folded letters.
enum Tongue {
    AZ(
            "(l[aə]r)?(s?[iu]|imiz)?n?([iu]n?|[aə]|y[aiəu]|d[aə]n?|[aə]?d[aə]k|c[aə]|l[aə])?(k[iu])?",
            "(i|u)?n?c[iu]?([aə]|n[iu]|s[iu]|d[aə]|d[aə]n|l[aə]r.*)?",
            "-",
            "s?[iu]n?|y[iu]|y?[aə]|d[aə]n?|t[aə]n?|n[iu]n|n[aə]|nd[aə]n?|[aə]?d[aə]k|n[aə]d[aə]k"),
    RU("[а-я]{0,4}", "го|й|ый|ий|ого|я|му|ому|ом", "х|ых|ые|ми|ыми", "-"),
    EN("", "st|nd|rd|th", "s|es|'s|ies", "-"),
    AR("", "-", "-", "-");

    private final Pattern ending;
    private final Pattern ordinal;
    private final Pattern plural;
    private final Pattern inflection;

    Tongue(String ending, String ordinal, String plural, String inflection) {
        this.ending = Pattern.compile(ending);
        this.ordinal = Pattern.compile(ordinal);
        this.plural = Pattern.compile(plural);
        this.inflection = Pattern.compile(inflection);
    }

    /// The languages by whose words something is to be read, one after the other: the given one
    /// first, then those that have its letters.
    static List<Tongue> of(Optional<LanguageTag> language, String written) {
        var tongues = new LinkedHashSet<Tongue>();
        language.ifPresent(given -> {
            for (var tongue : values()) {
                if (tongue.name().equalsIgnoreCase(given.locale().getLanguage())) {
                    tongues.add(tongue);
                }
            }
        });
        tongues.addAll(byLetters(written));
        return List.copyOf(tongues);
    }

    private static List<Tongue> byLetters(String written) {
        if (has(written, Character.UnicodeScript.ARABIC)) {
            return List.of(AR);
        }
        return has(written, Character.UnicodeScript.CYRILLIC) ? List.of(RU) : List.of(AZ, EN);
    }

    private static boolean has(String written, Character.UnicodeScript script) {
        return written.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == script);
    }

    boolean isEnding(String letters) {
        return ending.matcher(letters).matches();
    }

    /// Whether these letters, though they stand apart, are an ending: "1920 ci il".
    boolean isOrdinalAlone(String letters) {
        return this == AZ && letters.length() == 2 && ordinal.matcher(letters).matches();
    }

    /// What these letters say when they stand at a number; nothing when they are a word of their
    /// own.
    Term.Suffix suffix(String letters) {
        if (this == RU && (letters.equals("е") || letters.equals("м"))) {
            return Term.Suffix.EITHER;
        }
        if (ordinal.matcher(letters).matches()) {
            return Term.Suffix.ORDINAL;
        }
        if (plural.matcher(letters).matches()) {
            return Term.Suffix.PLURAL;
        }
        return inflection.matcher(letters).matches() ? Term.Suffix.CASE : Term.Suffix.NONE;
    }
}
