package org.hashiya.chronology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hashiya.language.Folding;
import org.hashiya.language.LanguageTag;

/// Which calendar was in use where: a table of places, of the authorities that ruled there, and of
/// the day on which each went over to the New Style.
public final class StyleTable {
    private static final Folding FOLDING = Folding.of(new LanguageTag("und"));

    /// The first line of a table.
    public static final String HEADER = "places\tauthorities\tlast_julian\tfirst_gregorian\tsource";

    private final List<StyleChange> changes;

    /// @param changes those that stand first count before later ones
    public StyleTable(List<StyleChange> changes) {
        this.changes = List.copyOf(changes);
    }

    /// What is known of the places that our sources speak of.
    public static StyleTable known() {
        try (var in = StyleTable.class.getResourceAsStream("style-changes.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The program came without its table of calendars");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a table: a header, then lines with tabs between places, authorities, last Julian and
    /// first Gregorian day, and source. Names are parted by `|`.
    ///
    /// @throws IllegalArgumentException with a sentence that names the line
    public static StyleTable parse(String table) {
        var changes = new ArrayList<StyleChange>();
        int number = 0;
        for (var line : table.lines().toList()) {
            number++;
            if (number > 1 && !line.isBlank() && !line.startsWith("#")) {
                changes.add(change(line.split("\t", -1), number));
            }
        }
        return new StyleTable(changes);
    }

    private static StyleChange change(String[] cells, int line) {
        if (cells.length != 5) {
            throw new IllegalArgumentException(
                    "Line "
                            + line
                            + " has "
                            + cells.length
                            + " cells; there must be five: places, authorities, last_julian,"
                            + " first_gregorian, source.");
        }
        return new StyleChange(
                names(cells[0]),
                names(cells[1]),
                day(cells[2], line),
                day(cells[3], line),
                cells[4]);
    }

    private static List<String> names(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split("\\|"));
    }

    private static When.Day day(String cell, int line) {
        var notADay =
                new IllegalArgumentException(
                        "Line " + line + ": “" + cell + "” is not a day; write it as 1918-01-31.");
        try {
            if (HistoricalDate.parse(cell).when() instanceof When.Day day) {
                return day;
            }
        } catch (IllegalArgumentException notEvenADate) {
            notADay.initCause(notEvenADate);
        }
        throw notADay;
    }

    /// This table behind `first`, which count before it.
    public StyleTable after(List<StyleChange> first) {
        var all = new ArrayList<>(first);
        all.addAll(changes);
        return new StyleTable(all);
    }

    /// What is written for [#parse].
    public static String write(List<StyleChange> changes) {
        return changes.stream()
                .map(change ->
                        String.join(
                                        "\t",
                                        String.join("|", change.places()),
                                        String.join("|", change.authorities()),
                                        HistoricalDate.of(change.lastJulian()).toString(),
                                        HistoricalDate.of(change.firstGregorian()).toString(),
                                        change.source())
                                + "\n")
                .collect(Collectors.joining("", HEADER + "\n", ""));
    }

    public List<StyleChange> changes() {
        return changes;
    }

    /// The change that counts for a place, or an authority, or both.
    public Optional<StyleChange> find(Optional<String> place, Optional<String> authority) {
        return changes.stream()
                .filter(change -> place.isEmpty() || isAmong(place.get(), change.places()))
                .filter(change ->
                        authority.isEmpty() || isAmong(authority.get(), change.authorities()))
                .filter(_ -> place.isPresent() || authority.isPresent())
                .findFirst();
    }

    /// Whether others ruled at this place too, and kept to another day.
    public boolean isDisputed(String place, When.Day written) {
        return changes.stream()
                        .filter(change -> isAmong(place, change.places()))
                        .map(change -> change.calendarOf(written))
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isAmong(String name, List<String> names) {
        var folded = letters(name);
        return names.stream().map(StyleTable::letters).anyMatch(folded::equals);
    }

    private static String letters(String name) {
        return FOLDING.letters(name.strip()).replace('ı', 'i');
    }
}
