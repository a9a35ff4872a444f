package org.hashiya.publish.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.hashiya.annotation.TagId;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.Stretch;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Passage;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.Test;

/// Where dates are drawn, and what is written.
class DatesOnALineTest {
    private static final TextId TEXT = TextId.random();
    private static final double WIDTH = 1000;

    private int made;

    @Test
    void aDayIsAPointAndAnUncertainDateABarOverAllItsDays() {
        var timeline = timeline(entry("1920-04-28"), entry("192X"), entry("1918/1920"));
        var scale = Scale.of(timeline.days().orElseThrow(), WIDTH);
        for (var mark : draw(timeline, scale).marks()) {
            var one = (DrawnLane.Mark.One) mark;
            assertThat(one.isPoint()).isEqualTo(one.entry().days().isOneDay());
            if (!one.isPoint()) {
                assertThat(one.x()).isEqualTo(scale.at(one.entry().days().first()));
                assertThat(one.x() + one.width())
                        .isEqualTo(scale.at(one.entry().days().last().plusDays(1)));
            }
        }
    }

    @Test
    void marksAndLabelsOfARowNeverMeet() {
        var chance = new Random(3);
        for (int round = 0; round < 200; round++) {
            var entries = new ArrayList<TimelineEntry>();
            for (int i = 0; i < 40; i++) {
                entries.add(entry(anyDate(chance)));
            }
            var timeline = timeline(entries.toArray(TimelineEntry[]::new));
            var scale = Scale.of(timeline.days().orElseThrow(), WIDTH);
            for (int zoom = 0; zoom < 6; zoom++) {
                check(draw(timeline, scale));
                scale = scale.zoomed(0.4, WIDTH * chance.nextDouble());
            }
        }
    }

    private static void check(DrawnLane lane) {
        var ends = new double[lane.rows()];
        java.util.Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        var ones =
                lane.marks().stream()
                        .filter(DrawnLane.Mark.One.class::isInstance)
                        .map(DrawnLane.Mark.One.class::cast)
                        .sorted(java.util.Comparator.comparingDouble(DatesOnALineTest::left))
                        .toList();
        for (var one : ones) {
            assertThat(left(one)).isGreaterThan(ends[one.row()]);
            var label = one.label();
            double end = label.x() + width(label.words());
            ends[one.row()] = Math.max(one.x() + one.width(), end);
            assertThat(label.words().isEmpty() || end <= WIDTH).isTrue();
        }
    }

    private static double left(DrawnLane.Mark.One one) {
        return Math.min(one.x(), one.label().x());
    }

    @Test
    void twentyThousandDatesAreCountedInColumnsAndNoneIsLost() {
        var chance = new Random(4);
        var entries = new ArrayList<TimelineEntry>();
        for (int i = 0; i < 20_000; i++) {
            entries.add(entry(anyDate(chance)));
        }
        var timeline = timeline(entries.toArray(TimelineEntry[]::new));
        var lane = draw(timeline, Scale.of(timeline.days().orElseThrow(), WIDTH));
        assertThat(lane.marks()).hasSizeLessThan(100);
        assertThat(
                        lane.marks().stream()
                                .mapToInt(mark -> ((DrawnLane.Mark.Many) mark).count())
                                .sum())
                .isEqualTo(20_000);
        var nearer = Scale.of(new Stretch(day(1905, 1), day(1905, 12)), WIDTH);
        var few = draw(timeline, nearer.zoomed(0.01, WIDTH / 2));
        assertThat(few.marks()).hasSizeLessThan(200);
    }

    @Test
    void theDayUnderTheMouseStaysWhereItIs() {
        var scale = Scale.of(new Stretch(day(1918, 1), day(1922, 1)), WIDTH);
        double day = scale.dayAt(300);
        assertThat(scale.zoomed(0.25, 300).dayAt(300)).isEqualTo(day);
        assertThat(scale.zoomed(4, 300).dayAt(300)).isEqualTo(day);
        assertThat(scale.zoomed(1e-9, 300).days()).isEqualTo(3);
    }

    @Test
    void theNamesOfTheYearsHaveRoomAtEveryScale() {
        var scale = Scale.of(new Stretch(day(1, 1), day(2020, 1)), WIDTH);
        while (scale.days() > 3) {
            var ticks = Ticks.of(scale).ticks();
            assertThat(ticks.size()).isLessThan(20);
            for (int i = 1; i < ticks.size(); i++) {
                assertThat(ticks.get(i).x() - ticks.get(i - 1).x()).isGreaterThan(60);
            }
            scale = scale.zoomed(0.7, 650);
        }
        assertThat(Ticks.of(scale).step()).isEqualTo(Ticks.Step.DAY);
    }

    @Test
    void theSameEntriesGiveTheSameSvgAndArabicRunsFromTheRight() throws Exception {
        var timeline =
                timeline(entry("1900"), entry("1920-04-28"), worded("1920-05", "في مايو & <1920>"));
        var svg = svg(timeline);
        assertThat(svg).isEqualTo(svg(timeline));
        assertThat(svg)
                .contains("direction=\"rtl\" text-anchor=\"end\">في مايو &amp; &lt;1920&gt;<");
        var reader = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder();
        var root =
                reader.parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                        .getDocumentElement();
        assertThat(root.getElementsByTagName("circle").getLength()).isEqualTo(2);
    }

    @Test
    void thePictureHasALightGround() throws Exception {
        var out = new ByteArrayOutputStream();
        print(timeline(entry("1920-04-28"), worded("1920-05", "في مايو"))).writePng(out);
        var picture = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(picture.getWidth()).isEqualTo(2000);
        assertThat(picture.getRGB(3, 3)).isEqualTo(0xFFFFFFFF);
    }

    private static TimelinePrint print(Timeline timeline) {
        var scale = Scale.of(timeline.days().orElseThrow(), WIDTH);
        return new TimelinePrint(timeline, "The valley", scale);
    }

    private static String svg(Timeline timeline) throws IOException {
        var out = new ByteArrayOutputStream();
        print(timeline).writeSvg(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String anyDate(Random chance) {
        int year = 1900 + chance.nextInt(12);
        return switch (chance.nextInt(4)) {
            case 0 -> "" + year;
            case 1 -> "%d-%02d".formatted(year, 1 + chance.nextInt(12));
            case 2 -> "%d/%d".formatted(year, year + chance.nextInt(4));
            default ->
                    "%d-%02d-%02d".formatted(year, 1 + chance.nextInt(12), 1 + chance.nextInt(28));
        };
    }

    private static LocalDate day(int year, int month) {
        return LocalDate.of(year, month, 1);
    }

    private static double width(String words) {
        return 6.0 * words.length();
    }

    private static DrawnLane draw(Timeline timeline, Scale scale) {
        return DrawnLane.of(timeline.lanes().getFirst(), scale, DatesOnALineTest::width);
    }

    private static Timeline timeline(TimelineEntry... entries) {
        return new Timeline(List.of(new Lane(TEXT, "A text", List.of(entries))), 0);
    }

    private TimelineEntry entry(String edtf) {
        return worded(edtf, "on " + edtf);
    }

    private TimelineEntry worded(String edtf, String words) {
        made++;
        return new TimelineEntry(
                new LastingId(EditId.random(), 1),
                new Passage(TEXT, new Span(made, made + 1)),
                TimelineEntry.Kind.DATE,
                new TimelineEntry.Told(new TagId("date"), words, List.of()),
                HistoricalDate.parse(edtf));
    }
}
