package org.hashiya.annotation;

import java.util.List;
import java.util.Optional;

/// What the values of an attribute are.
public sealed interface AttributeKind {
    record Words() implements AttributeKind {}

    /// A decimal number with a full stop.
    record Numeral() implements AttributeKind {}

    /// One of a few values.
    record Choice(List<String> values) implements AttributeKind {
        public Choice {
            values = List.copyOf(values);
        }
    }

    /// A date in EDTF, as [org.hashiya.chronology.HistoricalDate] writes it.
    record Date() implements AttributeKind {}

    /// The id of an entry of the registers.
    record Entity() implements AttributeKind {}

    /// `yes` or `no`.
    record YesNo() implements AttributeKind {}

    /// `text`, `number`, `choice`, `date`, `entity`, `yes-no`.
    default String code() {
        return switch (this) {
            case Words() -> "text";
            case Numeral() -> "number";
            case Choice _ -> "choice";
            case Date() -> "date";
            case Entity() -> "entity";
            case YesNo() -> "yes-no";
        };
    }

    /// @param values those of a choice; the other kinds have none
    static Optional<AttributeKind> ofCode(String code, List<String> values) {
        return Optional.ofNullable(
                switch (code) {
                    case "text" -> new Words();
                    case "number" -> new Numeral();
                    case "choice" -> new Choice(values);
                    case "date" -> new Date();
                    case "entity" -> new Entity();
                    case "yes-no" -> new YesNo();
                    default -> null;
                });
    }
}
