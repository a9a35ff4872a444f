package org.hashiya.ui.margin;

import java.math.BigDecimal;
import org.hashiya.language.LanguageTag;
import org.hashiya.ui.kit.Field;
import org.hashiya.ui.kit.Field.Reading;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.tagging.Numbers;

/// A number as it is typed, kept with a decimal point; nothing typed is no number.
record NumberGrammar(LanguageTag language) implements Field.Grammar<String> {
    @Override
    public String write(String value) {
        return value;
    }

    @Override
    public Reading<String> read(String written) {
        if (written.isBlank()) {
            return new Reading.Understood<>("", "");
        }
        return Numbers.typed(written, language)
                .map(BigDecimal::toPlainString)
                .<Reading<String>>map(number -> new Reading.Understood<>(number, ""))
                .orElseGet(() ->
                        new Reading.Puzzling<>(Words.say("attribute.noNumber", written.strip())));
    }
}
