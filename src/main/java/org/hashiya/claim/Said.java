package org.hashiya.claim;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// A sentence that can be said in each language of the window.
///
/// @param of what it speaks of: words as they are, or an [Amount], which each language says its own
///   way
record Said(String key, List<Object> of) {
    Said {
        of = List.copyOf(of);
    }

    static Said of(String key, Object... of) {
        return new Said(key, Arrays.asList(of));
    }

    String in(Locale locale) {
        return in(locale, key, of.toArray());
    }

    static String in(Locale locale, String key, Object... of) {
        var bundle =
                ResourceBundle.getBundle(
                        "org.hashiya.claim.said",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        var words =
                Arrays.stream(of)
                        .map(each -> each instanceof Amount amount ? amount.text(locale) : each)
                        .toArray();
        return new MessageFormat(bundle.getString(key).replace("'", "''"), locale).format(words);
    }
}
