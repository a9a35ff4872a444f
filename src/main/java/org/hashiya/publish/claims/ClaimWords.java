package org.hashiya.publish.claims;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hashiya.claim.ClaimKind;
import org.hashiya.claim.ClaimTable.Heading;
import org.hashiya.language.LanguageTag;

/// The fixed words of pages about claims, in the language of their reader.
///
/// @param language English where there are none in the one that was asked for
public record ClaimWords(LanguageTag language) {
    private static final String BUNDLE = "org.hashiya.publish.claims.words";
    private static final List<String> KINDS =
            List.of("event", "state", "count", "quotation", "judgement");

    public ClaimWords {
        var found = bundle(language).getLocale().getLanguage();
        language = new LanguageTag(found.isEmpty() ? "en" : found);
    }

    private static ResourceBundle bundle(LanguageTag language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// @param about put in the places `{0}`, `{1}` … of the words, numbers in plain digits
    public String say(String key, Object... about) {
        var texts = List.of(about).stream().map(Object::toString).toArray();
        return new MessageFormat(bundle(language).getString(key).replace("'", "''"), Locale.ROOT)
                .format(texts);
    }

    /// A kind of the project's own stays as it is written.
    public String kind(String code) {
        return KINDS.contains(code) ? say("kind." + code) : code;
    }

    /// As in “count”; “count?” where nobody has said so.
    public String kind(ClaimKind kind) {
        return kind.isGuess() ? say("kind.guessed", kind(kind.code())) : kind(kind.code());
    }

    /// What the claims of a row are: kind and unit.
    public String sort(Heading heading) {
        var kind = kind(heading.kind());
        return heading.unit().isEmpty() ? kind : say("sort", kind, heading.unit());
    }
}
