package org.hashiya.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.Reach;
import org.hashiya.chronology.Stretch;
import org.hashiya.project.Refused;
import org.hashiya.publish.timeline.Lane;
import org.hashiya.publish.timeline.Scale;
import org.hashiya.publish.timeline.Timeline;
import org.hashiya.publish.timeline.TimelineEntry;
import org.hashiya.publish.timeline.TimelinePrint;
import org.hashiya.text.CodePoints;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Chronicle;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.NewFile;
import org.hashiya.workbench.TextChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "timeline",
        description = "The dates of all texts in the order of time, as a table or as a picture.",
        mixinStandardHelpOptions = true)
final class PrintTimeline extends ProjectCommand {
    private static final String HEADER =
            "id\ttext\ttitle\tstart\tend\tkind\ttag\tdate\tearliest\tlatest\twords";

    enum Format {
        TSV,
        SVG,
        PNG
    }

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "tsv (as it is without this), svg or png.")
    Format format = Format.TSV;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; svg and png need it.")
    Optional<Path> to = Optional.empty();

    @Option(names = "--text", paramLabel = "ID", description = "Only one text.")
    String text = "";

    @Option(names = "--tag", paramLabel = "T", description = "Only marks with this tag.")
    String tag = "";

    @Option(
            names = "--within",
            paramLabel = "EDTF",
            description = "Only these days, as 1918/1920 or 1920-04.")
    String within = "";

    @Option(names = "--width", paramLabel = "PIXELS", description = "Of the picture; 1200.")
    int width = 1200;

    private final Map<TextId, CodePoints> points = new HashMap<>();

    @Override
    int run(Desk desk) {
        var days = Given.words(within).map(PrintTimeline::days);
        var only = Given.words(text).map(typed -> new TextChoice(desk.project()).of(typed).id());
        var all = new Chronicle(desk).read();
        var chosen =
                new Timeline(
                                all.lanes().stream()
                                        .filter(lane ->
                                                only.filter(id -> !id.equals(lane.text()))
                                                        .isEmpty())
                                        .toList(),
                                all.unplaced())
                        .only(entry ->
                                (tag.isEmpty() || entry.told().tag().id().equals(tag))
                                        && days.filter(some -> !some.meets(entry.days()))
                                                .isEmpty());
        if (chosen.unplaced() > 0) {
            err().println(
                            "Dates without a year, durations and the like have no place on it: "
                                    + chosen.unplaced()
                                    + ".");
        }
        return switch (format) {
            case TSV -> table(desk, chosen);
            case SVG, PNG -> picture(desk, chosen, days);
        };
    }

    private static Stretch days(String written) {
        try {
            if (HistoricalDate.parse(written).reach() instanceof Reach.Placed(_, var days)) {
                return days;
            }
        } catch (IllegalArgumentException notADate) {
            throw notDays(written, notADate);
        }
        throw notDays(written, new IllegalArgumentException("At no place in time"));
    }

    private static Refused notDays(String written, IllegalArgumentException why) {
        return new Refused(
                "“" + written + "” is at no place in time; write it as 1918/1920 or 1920-04.", why);
    }

    private int picture(Desk desk, Timeline timeline, Optional<Stretch> within) {
        var file =
                to.orElseThrow(() ->
                        new Refused("A picture needs a file to go into: --out timeline.svg."));
        var days =
                within.filter(some -> !some.isOpenAtStart() && !some.isOpenAtEnd())
                        .or(timeline::days)
                        .orElseThrow(() ->
                                new Refused("There is no date to be drawn; nothing was written."));
        if (width < 400 || width > 10_000) {
            throw new Refused("A picture is 400 to 10000 pixels wide; nothing was written.");
        }
        var title = desk.project().identity().title();
        var print = new TimelinePrint(timeline, title, Scale.of(days, width));
        if (format == Format.PNG && print.isTooHigh()) {
            throw new Refused(
                    "So many texts make too high a picture; take --format svg, or --text or"
                            + " --within for fewer of them. Nothing was written.");
        }
        try (var place = NewFile.beside(file)) {
            place.write(out -> {
                if (format == Format.SVG) {
                    print.writeSvg(out);
                } else {
                    print.writePng(out);
                }
                return print;
            });
            place.moveIntoPlace();
        }
        err().println("Wrote " + file + " with " + timeline.size() + " dates.");
        return DONE;
    }

    private int table(Desk desk, Timeline timeline) {
        var lines = new StringBuilder(HEADER).append('\n');
        var entries =
                timeline.lanes().stream()
                        .flatMap(lane -> lane.entries().stream().map(entry -> new Row(lane, entry)))
                        .sorted((one, other) ->
                                HistoricalDate.IN_ORDER.compare(
                                        one.entry().date(), other.entry().date()))
                        .toList();
        entries.forEach(row -> lines.append(line(desk, row)).append('\n'));
        if (to.isEmpty()) {
            out().print(lines);
            return DONE;
        }
        try (var place = NewFile.beside(to.get())) {
            place.write(out -> {
                out.write(lines.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                return lines;
            });
            place.moveIntoPlace();
        }
        return DONE;
    }

    private record Row(Lane lane, TimelineEntry entry) {}

    private String line(Desk desk, Row row) {
        var entry = row.entry();
        var passage = entry.passage();
        var code =
                points.computeIfAbsent(passage.text(), id -> new CodePoints(desk.read(id).words()));
        var days = entry.days();
        return String.join(
                "\t",
                List.of(
                        entry.id().toString(),
                        passage.text().toString(),
                        Tsv.escape(row.lane().title()),
                        Integer.toString(code.fromUtf16(passage.span().start())),
                        Integer.toString(code.fromUtf16(passage.span().end())),
                        entry.kind().name().toLowerCase(java.util.Locale.ROOT),
                        entry.told().tag().id(),
                        entry.date().toString(),
                        days.isOpenAtStart() ? "" : days.first().toString(),
                        days.isOpenAtEnd() ? "" : days.last().toString(),
                        Tsv.escape(entry.told().words())));
    }
}
