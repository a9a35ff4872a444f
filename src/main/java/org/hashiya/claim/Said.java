package org.hashiya.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// A sentence that can be said in each language of the window.
///
/// @param of what it speaks of: words as they are, or an [Amount] or [Concepts], which each
///   language says its own way; `{0}` in the sentence is the first of them
record Said(String key, List<Object> of) {
    /// Read once: a list of thousands of pairs says thousands of sentences.
    private static final Map<Locale, ResourceBundle> SENTENCES = new ConcurrentHashMap<>();

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
        var pattern = SENTENCES.computeIfAbsent(locale, Said::bundle).getString(key);
        var said = new StringBuilder(pattern.length() + 40);
        for (int at = 0; at < pattern.length(); at++) {
            char sign = pattern.charAt(at);
            if (sign == '{') {
                said.append(part(of[pattern.charAt(at + 1) - '0'], locale));
                at += 2;
            } else {
                said.append(sign);
            }
        }
        return said.toString();
    }

    private static String part(Object part, Locale locale) {
        return switch (part) {
            case Amount amount -> amount.text(locale);
            case Concepts concepts -> concepts.in(locale);
            default -> part.toString();
        };
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.hashiya.claim.said",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
