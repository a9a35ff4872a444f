package org.hashiya.pack;

import java.time.LocalDate;
import java.util.List;
import org.hashiya.language.LanguageTag;

/// What stands on the front of a pack.
///
/// @param title never blank
/// @param audience whom it is for, as words; empty when nobody has said
/// @param language of everything that the program writes between the sources: one of [#LANGUAGES]
/// @param licence a line under which the pack may be handed on; empty for none
/// @param changed the day on which something in the pack was changed last
public record TitlePage(
        String title, String audience, LanguageTag language, String licence, LocalDate changed) {
    public static final List<LanguageTag> LANGUAGES =
            List.of(
                    new LanguageTag("az"),
                    new LanguageTag("ru"),
                    new LanguageTag("en"),
                    new LanguageTag("ar"));

    public TitlePage {
        Said.demand(title, "A pack has a title");
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException(
                    "“"
                            + language
                            + "” is not a language that packs are written in: az, ru, en, ar");
        }
    }

    public TitlePage changedOn(LocalDate day) {
        return new TitlePage(title, audience, language, licence, day);
    }
}
