package org.hashiya.tei;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hashiya.annotation.Figure;

/// A figure as attributes of `measure` or `num`, and what these cannot hold, by name.
///
/// @param attributes for the element
/// @param precise whether an empty `precision` must follow the words: the source says "about"
/// @param rest what is kept in the list of attributes of the mark, under reserved names
record FigureAttributes(Attributes attributes, boolean precise, Map<String, String> rest) {
    private static final int LONGEST_NUMBER = 1000;

    static FigureAttributes of(Figure figure) {
        var rest = new TreeMap<String, String>();
        var attributes = new Attributes();
        boolean number = TeiElement.of(figure) == TeiElement.NUMBER;
        figure.value()
                .ifPresent(value ->
                        put(
                                value,
                                number ? "value" : "quantity",
                                Reserved.VALUE,
                                attributes,
                                rest));
        figure.bounds()
                .least()
                .ifPresent(least -> put(least, "atLeast", Reserved.LEAST, attributes, rest));
        figure.bounds()
                .most()
                .ifPresent(most -> put(most, "atMost", Reserved.MOST, attributes, rest));
        if (!figure.unit().isEmpty()) {
            attributes.put("unit", NcName.asWord(figure.unit()));
            if (!NcName.isWord(figure.unit())) {
                rest.put(Reserved.UNIT, figure.unit());
            }
        }
        commodity(figure.commodity(), attributes, rest);
        boolean stated = attributes.get(number ? "value" : "quantity").isPresent();
        if (figure.approximate() && !stated) {
            rest.put(Reserved.APPROXIMATE, "yes");
        }
        return new FigureAttributes(attributes, figure.approximate() && stated, rest);
    }

    private static void commodity(
            String commodity, Attributes attributes, Map<String, String> rest) {
        if (commodity.isEmpty()) {
            return;
        }
        var words = commodity.split(" ", -1);
        if (Arrays.stream(words).allMatch(NcName::isWord)) {
            attributes.put("commodity", commodity);
        } else {
            attributes.put("commodity", NcName.asWord(commodity));
            rest.put(Reserved.COMMODITY, commodity);
        }
    }

    private static void put(
            BigDecimal number,
            String name,
            String reserved,
            Attributes attributes,
            Map<String, String> rest) {
        boolean sane = Math.abs((long) number.scale()) + number.precision() < LONGEST_NUMBER;
        if (sane) {
            attributes.put(name, number.toPlainString());
        }
        if (!sane || number.scale() < 0) {
            rest.put(reserved, number.toString());
        }
    }

    /// Reads what [#of] made.
    ///
    /// @param approximate whether there was a `precision`
    static Optional<Figure> read(
            Attributes attributes, boolean approximate, Map<String, String> rest) {
        var value =
                number(
                        Reserved.VALUE,
                        rest,
                        attributes.get("quantity").or(() -> attributes.get("value")));
        var least = number(Reserved.LEAST, rest, attributes.get("atLeast"));
        var most = number(Reserved.MOST, rest, attributes.get("atMost"));
        if (value.isEmpty() && least.isEmpty() && most.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Figure(
                            value,
                            new Figure.Bounds(least, most),
                            rest.getOrDefault(Reserved.UNIT, attributes.getOrEmpty("unit")),
                            rest.getOrDefault(
                                    Reserved.COMMODITY, attributes.getOrEmpty("commodity")),
                            approximate || rest.containsKey(Reserved.APPROXIMATE)));
        } catch (IllegalArgumentException leastAboveMost) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(
            String reserved, Map<String, String> rest, Optional<String> attribute) {
        try {
            return Optional.ofNullable(rest.get(reserved)).or(() -> attribute).map(BigDecimal::new);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
