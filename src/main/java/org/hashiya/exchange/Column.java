package org.hashiya.exchange;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a row about an annotation can say, in the order in which it is printed; the last three are
/// only read.
enum Column {
    ID,
    TEXT,
    START,
    END,
    SURFACE,
    TAG,
    ENTITY,
    VALUE,
    CERTAINTY,
    NOTE,
    PARAPHRASE,
    LANGUAGE,
    KIND,
    STANCE,
    CLAIMANT,
    SUBJECTS,
    FIGURE,
    LEAST,
    MOST,
    UNIT,
    COMMODITY,
    APPROXIMATE,
    SHARE,
    WHEN,
    WHERE,
    SCOPE,
    /// Whether the reader holds a claim to be true.
    TRUTH,
    TRUTH_REASON,
    /// Beside which other claims the reader wants to see it.
    ROW,
    /// A name for the row, for relations in the same file.
    KEY,
    /// The words themselves, in place of start and end.
    QUOTE,
    /// Which of the places with those words, counted from 1.
    NTH;

    /// In a table, columns for the attributes of a tag are named so.
    static final String ATTRIBUTE = "attribute:";

    static final Set<Column> OF_CLAIMS =
            EnumSet.of(
                    PARAPHRASE,
                    LANGUAGE,
                    KIND,
                    STANCE,
                    CLAIMANT,
                    SUBJECTS,
                    WHEN,
                    WHERE,
                    SCOPE,
                    TRUTH,
                    TRUTH_REASON,
                    ROW);
    private static final Map<String, Column> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Column::code, Function.identity()));

    private static final List<Column> PRINTED = List.copyOf(EnumSet.range(ID, ROW));

    private final String code = name().toLowerCase(Locale.ROOT);

    String code() {
        return code;
    }

    static Optional<Column> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /// The columns of `annotations`.
    static List<Column> printed() {
        return PRINTED;
    }

    /// For sentences.
    static String all() {
        return Arrays.stream(values()).map(Column::code).collect(Collectors.joining(" "));
    }
}
