package org.hashiya.proposal.dating;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.HistoricalDate.Doubt;
import org.hashiya.chronology.When;
import org.hashiya.language.LanguageTag;

/// Reads a date that a person typed or selected: in Azerbaijani, Russian, English, Arabic, in
/// digits, or as EDTF.
///
/// A text in a language is read by the words of that language first; where none is given, by those
/// whose letters it has. What two letters of EDTF could mean either way is a span of years, as
/// historians write it: `1922-23` are two years, though EDTF would have it an autumn.
public final class DateReader {
    private static final Pattern EDTF =
            Pattern.compile("[-0-9X~?%/.\\[\\]!@PYMWD]+(@[a-z]+!?)?", Pattern.UNICODE_CASE);
    private static final Pattern YEARS = Pattern.compile("(\\d\\d)(\\d\\d)-(2[1-4])");

    private final Around around;

    /// @param around what is known from elsewhere
    public DateReader(Around around) {
        this.around = around;
    }

    /// What is known of a date besides its words.
    ///
    /// @param language of the words
    /// @param calendar in which it is written, when it does not say so itself
    /// @param year of which the passage speaks, in that calendar
    public record Around(
            Optional<LanguageTag> language,
            Optional<CalendarSystem> calendar,
            Optional<Integer> year) {
        public static final Around NOTHING =
                new Around(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Empty when it is not a date, or needs a year that nobody has said.
    public Optional<ReadDate> read(String written) {
        var stripped = written.strip();
        if (EDTF.matcher(stripped).matches() && !isYears(stripped)) {
            var edtf = edtf(stripped);
            if (edtf.isPresent()) {
                return edtf;
            }
        }
        for (var tongue : Tongue.of(around.language(), stripped)) {
            var read = read(Terms.of(stripped, tongue));
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private static boolean isYears(String written) {
        var years = YEARS.matcher(written);
        return years.matches() && years.group(2).compareTo(years.group(3)) < 0;
    }

    private Optional<ReadDate> edtf(String written) {
        try {
            var date = HistoricalDate.parse(written);
            boolean isSaid = written.indexOf('@') >= 0 || around.calendar().isPresent();
            var calendar =
                    written.indexOf('@') >= 0
                            ? date.calendar()
                            : around.calendar().orElse(date.calendar());
            return Optional.of(
                    Noted.of(new HistoricalDate(date.when(), calendar, date.doubts()), isSaid));
        } catch (IllegalArgumentException notEdtf) {
            return Optional.empty();
        }
    }

    /// A date and nothing but a date, in whatever calendar it names.
    static Optional<HistoricalDate> plain(List<Term> terms) {
        return new DateReader(Around.NOTHING).read(terms).map(ReadDate::date);
    }

    private Optional<ReadDate> read(List<Term> terms) {
        var signals = Signals.of(terms);
        var lasting = signals.hasEra() ? Optional.<When>empty() : Duration.read(signals.rest());
        if (lasting.isPresent()) {
            return lasting.map(when ->
                    new ReadDate(
                            new HistoricalDate(
                                    when,
                                    CalendarSystem.GREGORIAN,
                                    Duration.doubts(signals.rest(), signals.doubts())),
                            EnumSet.noneOf(ReadDate.Note.class)));
        }
        var calendar = signals.calendar().or(around::calendar);
        var system = calendar.orElse(CalendarSystem.GREGORIAN);
        var resolution = new Resolution(system, around.year(), signals.hasEra());
        var both = new BothStyles(around.year()).read(signals.rest());
        if (both.isPresent()) {
            return both;
        }
        return new Phrase(resolution)
                .read(signals.rest())
                .flatMap(when -> signals.isBeforeEra() ? beforeEra(when) : Optional.of(when))
                .map(when -> {
                    var doubts = EnumSet.noneOf(Doubt.class);
                    doubts.addAll(signals.doubts());
                    if (!resolution.notes().isEmpty()) {
                        doubts.add(Doubt.INFERRED);
                    }
                    var date = new HistoricalDate(when, system, doubts);
                    return Noted.with(Noted.of(date, calendar.isPresent()), resolution.notes());
                });
    }

    /// The year before the first is 0; a century before it counts down. What else there is cannot
    /// be turned round with certainty.
    private static Optional<When> beforeEra(When when) {
        return switch (when) {
            case When.Year(int year) -> Optional.of(new When.Year(1 - year));
            case When.Month(int year, int month) -> Optional.of(new When.Month(1 - year, month));
            case When.Day(int year, int month, int day) ->
                    Optional.of(new When.Day(1 - year, month, day));
            case When.Century(int first) ->
                    Optional.of(
                            new When.Range(
                                    Optional.of(new When.Year(-first - 99)),
                                    Optional.of(new When.Year(-first))));
            case When.Decade _,
                    When.Season _,
                    When.Part _,
                    When.Range _,
                    When.Lasting _,
                    When.YearlessDay _,
                    When.YearlessMonth _ ->
                    Optional.empty();
        };
    }
}
