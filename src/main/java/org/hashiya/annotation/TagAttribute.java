package org.hashiya.annotation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.EntityId;

/// Something that marks with a tag can say beside their meaning: the rank of a person, the hand
/// that wrote a note.
///
/// @param name under which the value is kept: letters, digits, `_` and `-`, beginning with a letter
/// @param labels what people read, by language tag; where there is none, the name
/// @param isRequired an empty one is shown as lacking; the mark is taken all the same
/// @param preset what new marks begin with; empty for nothing
public record TagAttribute(
        String name,
        Map<String, String> labels,
        AttributeKind kind,
        boolean isRequired,
        String preset) {
    public static final String YES = "yes";
    public static final String NO = "no";

    public TagAttribute {
        labels = Map.copyOf(labels);
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "“"
                            + name
                            + "” cannot be the name of an attribute; use letters, digits, _ and -,"
                            + " and begin with a letter");
        }
    }

    /// Whether an attribute may be called that.
    public static boolean isName(String written) {
        return !written.isEmpty()
                && Character.isLetter(written.codePointAt(0))
                && written.codePoints()
                        .allMatch(sign ->
                                Character.isLetterOrDigit(sign) || sign == '_' || sign == '-');
    }

    /// The label in `language`, in English or any other where there is none, else the name.
    public String label(String language) {
        return inLanguage(labels, language).orElse(name);
    }

    static Optional<String> inLanguage(Map<String, String> words, String language) {
        return Optional.ofNullable(words.get(language))
                .or(() -> Optional.ofNullable(words.get("en")))
                .or(() -> words.values().stream().sorted().findFirst());
    }

    /// Whether `value` is one of this kind; the empty one, which says nothing, always is.
    public boolean takes(String value) {
        return value.isEmpty()
                || switch (kind) {
                    case AttributeKind.Words() -> true;
                    case AttributeKind.Numeral() -> isRead(() -> new BigDecimal(value));
                    case AttributeKind.Choice(var values) -> values.contains(value);
                    case AttributeKind.Date() -> isRead(() -> HistoricalDate.parse(value));
                    case AttributeKind.Entity() -> isRead(() -> EntityId.parse(value));
                    case AttributeKind.YesNo() -> value.equals(YES) || value.equals(NO);
                };
    }

    private static boolean isRead(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    /// One that only has a name and a kind.
    public static TagAttribute of(String name, AttributeKind kind) {
        return new TagAttribute(name, Map.of(), kind, false, "");
    }

    /// The values of a choice; none for the other kinds.
    public List<String> choices() {
        return kind instanceof AttributeKind.Choice(var values) ? values : List.of();
    }
}
