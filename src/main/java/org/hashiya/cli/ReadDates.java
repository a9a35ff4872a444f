package org.hashiya.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.StyleTable;
import org.hashiya.chronology.When;
import org.hashiya.project.Refused;
import org.hashiya.proposal.dating.DateReader;
import org.hashiya.proposal.dating.ReadDate;
import org.hashiya.proposal.dating.RelativeDate;
import org.hashiya.proposal.dating.Styled;
import org.hashiya.store.ProjectStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "date",
        description = "Says what a written date is understood to be, in three calendars.",
        mixinStandardHelpOptions = true)
final class ReadDates implements Callable<Integer> {
    private static final String HEADER =
            "when\tfrom\tto\tnotBefore\tnotAfter\tedtf\tcalendar\tjulian\tgregorian\thijri\tflags";

    @Parameters(
            paramLabel = "DATE",
            description = "In Azerbaijani, Russian, English, Arabic, digits or EDTF.")
    String written = "";

    @Option(names = "--language", paramLabel = "TAG", description = "az, ru, en or ar.")
    String language = "";

    @Option(
            names = "--calendar",
            paramLabel = "C",
            description = "gregorian, julian or hijri, when the words do not say so.")
    String calendar = "";

    @Option(
            names = "--place",
            paramLabel = "P",
            description = "Where it was written: decides between Old and New Style.")
    String place = "";

    @Option(
            names = "--authority",
            paramLabel = "A",
            description = "Who ruled there, where that makes a difference.")
    String authority = "";

    @Option(
            names = "--project",
            paramLabel = "PROJECT",
            description = "The project whose own table of calendars counts.")
    Optional<Path> project = Optional.empty();

    @Option(
            names = "--year",
            paramLabel = "Y",
            description = "The year that the passage speaks of, for dates without one.")
    int year;

    @Option(
            names = "--from",
            paramLabel = "EDTF",
            description = "The date from which “three days later” and the like are counted.")
    String from = "";

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var around =
                new DateReader.Around(
                        Given.language(language),
                        Given.words(calendar).map(ReadDates::calendar),
                        year == 0 ? Optional.empty() : Optional.of(year));
        var read =
                counted(true)
                        .or(() -> new DateReader(around).read(written))
                        .or(() -> counted(false))
                        .map(date ->
                                new Styled(table(), Given.words(place), Given.words(authority))
                                        .of(date))
                        .orElseThrow(() ->
                                new Refused(
                                        "“"
                                                + written
                                                + "” is not a date that can be read. Write it in words"
                                                + " (28 aprel 1920, начало июня 1920 года, early 1920s,"
                                                + " أبريل 1920), as 28.04.1920, or as EDTF (1920-04-28);"
                                                + " a part of a month needs --year, and a date that is"
                                                + " counted from another (three days later) --from."));
        var out = spec.commandLine().getOut();
        out.println(HEADER);
        out.println(row(read));
        return 0;
    }

    /// A date that is counted from another one: from that of the words, or of `--from`.
    private Optional<ReadDate> counted(boolean isSpelled) {
        return RelativeDate.read(written, Given.language(language))
                .filter(relative -> relative.spelled().isPresent() == isSpelled)
                .flatMap(relative ->
                        relative.spelled()
                                .or(() -> Given.words(from).map(ReadDates::anchor))
                                .flatMap(relative::counted));
    }

    private static HistoricalDate anchor(String edtf) {
        try {
            return HistoricalDate.parse(edtf);
        } catch (IllegalArgumentException notADate) {
            throw new Refused(
                    "“"
                            + edtf
                            + "” is not a date in EDTF; write it as 1920-04-28, 1920-04 or 1920.",
                    notADate);
        }
    }

    private StyleTable table() {
        return project.map(ReadDates::tableOf).orElseGet(StyleTable::known);
    }

    private static StyleTable tableOf(Path project) {
        try (var store = ProjectStore.openToRead(project)) {
            return store.project().styles();
        }
    }

    private static CalendarSystem calendar(String code) {
        return CalendarSystem.ofCode(code)
                .orElseThrow(() ->
                        new Refused(
                                "There is no calendar “"
                                        + code
                                        + "” here; there are "
                                        + Arrays.stream(CalendarSystem.values())
                                                .map(CalendarSystem::code)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }

    private static String row(ReadDate read) {
        var date = read.date();
        var cells = Cells.of(date, read.has(ReadDate.Note.NO_SUCH_DAY));
        var flags =
                java.util.stream.Stream.concat(
                                date.doubts().stream()
                                        .map(doubt ->
                                                doubt.name().toLowerCase(java.util.Locale.ROOT)),
                                read.notes().stream().map(ReadDate.Note::code))
                        .sorted()
                        .collect(Collectors.joining(" "));
        return String.join(
                "\t",
                List.of(
                        cells.when(),
                        cells.from(),
                        cells.to(),
                        cells.notBefore(),
                        cells.notAfter(),
                        date.toString(),
                        date.calendar().code(),
                        in(CalendarSystem.JULIAN, date),
                        in(CalendarSystem.GREGORIAN, date),
                        in(CalendarSystem.HIJRI, date),
                        flags));
    }

    /// As written, with the precision that was written.
    private record Cells(String when, String from, String to, String notBefore, String notAfter) {
        static Cells of(HistoricalDate date, boolean noSuchDay) {
            return switch (date.when()) {
                case When.Day _, When.Month _, When.Year _ ->
                        new Cells(noSuchDay ? "" : point(date.when()), "", "", "", "");
                case When.YearlessDay _, When.YearlessMonth _ ->
                        new Cells(HistoricalDate.of(date.when()).toString(), "", "", "", "");
                case When.Decade _, When.Century _, When.Range _ ->
                        new Cells("", first(date), last(date), "", "");
                case When.Season _, When.Part _ -> new Cells("", "", "", first(date), last(date));
                case When.Lasting _ -> new Cells("", "", "", "", "");
            };
        }

        private static String first(HistoricalDate date) {
            return date.when().beginning().map(Cells::point).orElse("");
        }

        private static String last(HistoricalDate date) {
            return date.when().end().map(Cells::point).orElse("");
        }

        private static String point(When when) {
            return HistoricalDate.of(when).toString();
        }
    }

    /// The day, or the first and the last day, in that calendar.
    private static String in(CalendarSystem calendar, HistoricalDate date) {
        var first = date.earliest().map(day -> day(calendar, day)).orElse("");
        var last = date.latest().map(day -> day(calendar, day)).orElse("");
        return first.equals(last) ? first : first + "/" + last;
    }

    private static String day(CalendarSystem calendar, LocalDate day) {
        return calendar.of(day).map(HistoricalDate::of).map(HistoricalDate::toString).orElse("");
    }
}
