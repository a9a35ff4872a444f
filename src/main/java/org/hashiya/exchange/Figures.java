package org.hashiya.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.Figure;

/// A figure and its columns.
final class Figures {
    private static final List<Column> WORDS =
            List.of(Column.FIGURE, Column.LEAST, Column.MOST, Column.UNIT, Column.COMMODITY);

    private Figures() {}

    /// Whether the row speaks of a figure. A mere “no” does not.
    static boolean areIn(Row row) {
        boolean isApproximate = row.isYes(Column.APPROXIMATE);
        boolean isShare = row.isYes(Column.SHARE);
        return isApproximate || isShare || row.hasAny(WORDS);
    }

    /// The figure of a claim, when it has one.
    static Optional<Figure> ofClaim(Row row) {
        return areIn(row) ? Optional.of(read(row, number(row, Column.FIGURE))) : Optional.empty();
    }

    /// The figure of a mark, whose number may stand in `value` as well as in `figure`.
    static Figure ofMark(Row row) {
        var value = number(row, Column.VALUE);
        var figure = number(row, Column.FIGURE);
        if (value.isPresent() && figure.isPresent() && !value.equals(figure)) {
            throw new Fault(
                    Column.FIGURE,
                    "says "
                            + figure.get()
                            + " where value says "
                            + value.get()
                            + "; a row has one number.");
        }
        return read(row, figure.or(() -> value));
    }

    private static Figure read(Row row, Optional<BigDecimal> value) {
        var least = number(row, Column.LEAST);
        var most = number(row, Column.MOST);
        if (value.isEmpty() && least.isEmpty() && most.isEmpty()) {
            throw new Fault(
                    Column.FIGURE, "is empty; a figure has a number here, in least or in most.");
        }
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new Fault(
                    Column.LEAST,
                    "says " + least.get() + ", which is more than the most, " + most.get() + ".");
        }
        var unit = unit(row);
        if (unit.equals(Figure.PERCENT)) {
            demandShare(value, Column.FIGURE);
            demandShare(least, Column.LEAST);
            demandShare(most, Column.MOST);
        }
        return new Figure(
                value,
                new Figure.Bounds(least, most),
                unit,
                row.exact(Column.COMMODITY),
                row.isYes(Column.APPROXIMATE));
    }

    private static void demandShare(Optional<BigDecimal> number, Column column) {
        if (number.isPresent() && number.get().compareTo(Figure.WHOLE) > 0) {
            throw new Fault(
                    column,
                    "says "
                            + number.get().toPlainString()
                            + " percent, and a share is at most 100. A growth by so much is no"
                            + " share: give it another unit, such as percent-more.");
        }
    }

    private static String unit(Row row) {
        var unit = row.exact(Column.UNIT);
        boolean isPercent = unit.equals(Figure.PERCENT);
        if (!row.has(Column.SHARE) || row.isYes(Column.SHARE) == isPercent) {
            return unit;
        }
        if (isPercent) {
            throw new Fault(Column.SHARE, "says no, and the unit is percent.");
        }
        if (!unit.isEmpty()) {
            throw new Fault(
                    Column.SHARE,
                    "says yes, and the unit is "
                            + Say.quoted(unit)
                            + "; the unit of a share is percent.");
        }
        return Figure.PERCENT;
    }

    private static Optional<BigDecimal> number(Row row, Column column) {
        return row.cell(column).map(written -> Numbers.plain(written, column));
    }

    static void write(Figure figure, Row cells) {
        figure.value().ifPresent(value -> cells.put(Column.FIGURE, value.toPlainString()));
        figure.bounds().least().ifPresent(least -> cells.put(Column.LEAST, least.toPlainString()));
        figure.bounds().most().ifPresent(most -> cells.put(Column.MOST, most.toPlainString()));
        cells.put(Column.UNIT, figure.unit());
        cells.put(Column.COMMODITY, figure.commodity());
        if (figure.approximate()) {
            cells.put(Column.APPROXIMATE, "yes");
        }
        if (figure.isShare()) {
            cells.put(Column.SHARE, "yes");
        }
    }
}
