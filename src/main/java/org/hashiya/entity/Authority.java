package org.hashiya.entity;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of an entity in a list that others keep.
///
/// What stands in a file is kept as it is; [#isWellFormed] says whether the list could have such a
/// number. Nothing is ever looked up there.
///
/// @param list `wikidata`, `viaf`, `geonames`, `gnd`, or a name of one's own
public record Authority(String list, String number) {
    /// The lists whose numbers are checked for their form.
    public static final List<String> KNOWN = List.of("wikidata", "viaf", "geonames", "gnd");

    private static final Map<String, String> ADDRESSES =
            Map.of(
                    "wikidata", "https://www.wikidata.org/entity/",
                    "viaf", "https://viaf.org/viaf/",
                    "geonames", "https://www.geonames.org/",
                    "gnd", "https://d-nb.info/gnd/");
    private static final Pattern GND =
            Pattern.compile("1[012]?\\d{7}[0-9X]|[1-9]\\d{0,7}-[0-9X]|3\\d{7}[0-9X]");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern LAST_STEP = Pattern.compile("[^/?#]+(?=/?$)");
    private static final int ELEVEN = 11;

    /// What somebody typed or copied: the number alone, or an address that ends with it.
    public static Authority of(String list, String written) {
        var name = list.strip().toLowerCase(Locale.ROOT);
        var number = written.strip();
        if (!KNOWN.contains(name)) {
            return new Authority(list.strip(), number);
        }
        if (number.startsWith("http://") || number.startsWith("https://")) {
            number = number.replaceFirst("[?#].*$", "");
            if (name.equals("geonames")) {
                number = number.replaceFirst("^(https?://[^/]+/\\d+)/.*$", "$1");
            }
            var last = LAST_STEP.matcher(number);
            number = last.find() ? last.group() : number;
        }
        return new Authority(
                name, name.equals("wikidata") ? number.toUpperCase(Locale.ROOT) : number);
    }

    /// Whether the list could have such a number: `Q` and digits for Wikidata, digits for VIAF and
    /// GeoNames, the GND's forms with their check digit; anything for a list of one's own.
    public boolean isWellFormed() {
        return switch (list) {
            case "wikidata" -> number.matches("Q[1-9]\\d{0,11}");
            case "viaf" -> number.matches("[1-9]\\d{1,21}");
            case "geonames" -> number.matches("[1-9]\\d{0,9}");
            case "gnd" -> GND.matcher(number).matches() && hasItsCheckDigit(number);
            default -> !list.isBlank() && !number.isBlank();
        };
    }

    /// Digits count 2, 3, 4 … times from the right, and what is over eleven of their sum gives the
    /// last sign: taken from eleven in numbers without a hyphen, as it is in subject headings (4…-
    /// and 7…-). Of corporate bodies only the form is looked at.
    private static boolean hasItsCheckDigit(String number) {
        var digits = number.substring(0, number.length() - 1);
        boolean isHeading = digits.matches("[47]\\d{6}-");
        if (digits.endsWith("-") && !isHeading) {
            return true;
        }
        var counted = isHeading ? digits.substring(0, digits.length() - 1) : digits;
        int sum = 0;
        for (int i = 0; i < counted.length(); i++) {
            sum += (counted.length() - i + 1) * Character.digit(counted.charAt(i), 10);
        }
        int over = sum % ELEVEN;
        int check = isHeading ? over : (ELEVEN - over) % ELEVEN;
        char last = number.charAt(number.length() - 1);
        return check == (last == 'X' ? 10 : Character.digit(last, 10));
    }

    /// Where a browser would find it; empty for lists of one's own, and for a number without form.
    public Optional<URI> address() {
        var beginning = ADDRESSES.get(list);
        return beginning == null || !PLAIN_NUMBER.matcher(number).matches()
                ? Optional.empty()
                : Optional.of(URI.create(beginning + number));
    }
}
