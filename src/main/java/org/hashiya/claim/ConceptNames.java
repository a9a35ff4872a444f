package org.hashiya.claim;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.hashiya.claim.Lexicon.Concept;

/// What the concepts of the lexicon are called, in each language of the window:
/// `concepts*.properties`.
final class ConceptNames {
    private static final Map<Locale, ResourceBundle> NAMES = new ConcurrentHashMap<>();

    private ConceptNames() {}

    /// The code itself where nobody has named it.
    static String of(Concept concept, Locale locale) {
        try {
            return NAMES.computeIfAbsent(locale, ConceptNames::bundle).getString(concept.code());
        } catch (MissingResourceException unnamed) {
            return concept.code();
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.hashiya.claim.concepts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
