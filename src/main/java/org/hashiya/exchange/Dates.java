package org.hashiya.exchange;

import java.util.Optional;
import org.hashiya.chronology.HistoricalDate;

/// Dates in cells, which are EDTF.
final class Dates {
    /// Two days with a sign for each doubt, and room to spare.
    private static final int LONGEST = 80;

    private Dates() {}

    static HistoricalDate read(String written, Column column) {
        return read(written, column.code());
    }

    static HistoricalDate read(String written, String column) {
        return find(written)
                .orElseThrow(() ->
                        new Fault(
                                column,
                                Say.quoted(written)
                                        + " is not a date in EDTF; write 1922-11-02, 1922-11, 1922, 192X,"
                                        + " 1922-23 (autumn), 1922-09/1922-11, 1922~ (about), 1922-11-02@julian"
                                        + " or XXXX-04-28."));
    }

    static Optional<HistoricalDate> find(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(HistoricalDate.parse(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
