package org.hashiya.publish.claims;

import java.io.IOException;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.claim.Amounts;
import org.hashiya.claim.Amounts.Extent;
import org.hashiya.publish.claims.EvidenceCard.Voice;
import org.hashiya.publish.pack.write.Xhtml;

/// Figures of one unit on one line of numbers: a dot for a number, a bar for what lies between a
/// least and a most, an arrow where one of them is open.
final class FigureScale {
    private static final int WIDTH = 720;
    private static final int LEFT = 20;
    private static final int RIGHT = 700;
    private static final int ROW = 34;
    private static final int TOP = 10;

    private final List<Entry> entries;
    private final Locale locale;
    private final double from;
    private final double to;

    private record Entry(String title, String figure, Extent extent) {}

    private FigureScale(List<Entry> entries, Locale locale) {
        this.entries = entries;
        this.locale = locale;
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (var entry : entries) {
            least = Math.min(least, entry.extent().anyEnd());
            most = Math.max(most, entry.extent().otherEnd());
        }
        // A line that begins at nothing says how much more one is than another.
        from = least > 0 ? 0 : least;
        to = most > from ? most : from + 1;
    }

    /// One where two or more of the voices count what can be compared with the first; else none.
    static Optional<FigureScale> of(EvidenceCard card, ClaimWords words) {
        var locale = words.language().locale();
        var entries = new ArrayList<Entry>();
        for (var voice : card.voices().toList()) {
            entry(card.main(), voice, locale).ifPresent(entries::add);
        }
        return entries.size() < 2
                ? Optional.empty()
                : Optional.of(new FigureScale(entries, locale));
    }

    private static Optional<Entry> entry(Voice main, Voice voice, Locale locale) {
        var ours = main.statement().claim().figure();
        var theirs = voice.statement().claim().figure();
        if (ours.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        return Amounts.beside(ours.get(), theirs.get())
                .map(extent -> new Entry(voice.title(), Amounts.say(theirs.get(), locale), extent));
    }

    void draw(Xhtml out) throws IOException {
        int height = TOP + ROW * entries.size() + 30;
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "scale",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "role",
                "img",
                "direction",
                "ltr");
        out.open("title").text(told()).close().raw("\n");
        for (int i = 0; i < entries.size(); i++) {
            entry(out, entries.get(i), TOP + ROW * i + 26);
        }
        axis(out, height - 22);
        out.closeLine();
    }

    private String told() {
        var told = new ArrayList<String>();
        entries.forEach(entry -> told.add(entry.title() + ": " + entry.figure()));
        return String.join("; ", told);
    }

    private double x(double number) {
        return LEFT + (number - from) / (to - from) * (RIGHT - LEFT);
    }

    private void entry(Xhtml out, Entry entry, int y) throws IOException {
        var extent = entry.extent();
        double first = Double.isFinite(extent.least()) ? x(extent.least()) : LEFT;
        double last = Double.isFinite(extent.most()) ? x(extent.most()) : RIGHT;
        if (last > first) {
            line(out, "bar", first, y, last, y);
        }
        if (Double.isFinite(extent.least())) {
            dot(out, first, y);
        }
        if (Double.isFinite(extent.most()) && last > first) {
            dot(out, last, y);
        }
        if (!Double.isFinite(extent.most())) {
            arrow(out, RIGHT, y, 1);
        }
        if (!Double.isFinite(extent.least())) {
            arrow(out, LEFT, y, -1);
        }
        out.open("text", "x", number(LEFT), "y", number(y - 10));
        out.open("tspan").text(entry.figure()).close().text(" · ");
        out.open("tspan").text(entry.title()).close().close().raw("\n");
    }

    private static void dot(Xhtml out, double x, int y) throws IOException {
        out.open("circle", "class", "dot", "cx", number(x), "cy", number(y), "r", "5");
        out.close().raw("\n");
    }

    private static void arrow(Xhtml out, int x, int y, int way) throws IOException {
        var path = "M%d %dl%d 6l0 -12z".formatted(x + 10 * way, y, -10 * way);
        out.open("path", "class", "dot", "d", path).close().raw("\n");
    }

    private static void line(Xhtml out, String look, double x1, int y1, double x2, int y2)
            throws IOException {
        out.open(
                "line",
                "class",
                look,
                "x1",
                number(x1),
                "y1",
                number(y1),
                "x2",
                number(x2),
                "y2",
                number(y2));
        out.close().raw("\n");
    }

    private void axis(Xhtml out, int y) throws IOException {
        line(out, "ground", LEFT, y, RIGHT, y);
        var numbers = NumberFormat.getNumberInstance(locale);
        double step = step();
        for (double tick = Math.ceil(from / step) * step; tick <= to + 1e-9; tick += step) {
            line(out, "ground", x(tick), y, x(tick), y + 4);
            var anchor = x(tick) > RIGHT - 20 ? "end" : x(tick) < LEFT + 20 ? "start" : "middle";
            out.open(
                    "text",
                    "class",
                    "axis",
                    "x",
                    number(x(tick)),
                    "y",
                    number(y + 17),
                    "text-anchor",
                    anchor);
            out.text(numbers.format(tick)).close().raw("\n");
        }
    }

    /// 1, 2 or 5 of some power of ten, so that there are at most six of them.
    private double step() {
        double step = Math.pow(10, Math.floor(Math.log10((to - from) / 6)));
        for (int by : List.of(1, 2, 5, 10)) {
            if ((to - from) / (step * by) <= 6) {
                return step * by;
            }
        }
        return step * 10;
    }

    private static String number(double value) {
        var written = String.format(Locale.ROOT, "%.1f", value);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }
}
