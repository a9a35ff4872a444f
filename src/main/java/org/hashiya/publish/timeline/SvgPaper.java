package org.hashiya.publish.timeline;

import java.util.Locale;
import org.hashiya.language.Direction;

/// SVG: the same drawing gives the same signs. Words are words, so that they can be searched and
/// read aloud; their room is estimated, since nobody knows in which font they will be shown.
final class SvgPaper implements Paper {
    private static final double LETTER = 6.4;

    private final StringBuilder out = new StringBuilder();

    /// Nothing may be drawn before.
    void begin(String title, double width, double height) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(number(width));
        out.append("\" height=\"").append(number(height)).append("\" viewBox=\"0 0 ");
        out.append(number(width)).append(' ').append(number(height)).append("\" role=\"img\">\n");
        out.append("<title>").append(escaped(title)).append("</title>\n<style>\n");
        out.append("text{font:12px \"Noto Serif\",Amiri,\"DejaVu Serif\",serif}\n");
        for (var ink : Ink.values()) {
            out.append('.').append(ink.code()).append("{fill:").append(ink.colour());
            out.append(";stroke:none}\n");
        }
        out.append("line.grid{stroke:").append(Ink.GRID.colour()).append("}\n");
        out.append("line.rule{stroke:").append(Ink.RULE.colour()).append("}\n");
        out.append(".name{font-size:17px;font-weight:bold}\n.lane{font-weight:bold}\n");
        out.append(".axis{font-size:11px}\n</style>\n");
    }

    String end() {
        return out.append("</svg>\n").toString();
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Ink ink) {
        open("line", ink);
        place("x1", x1);
        place("y1", y1);
        place("x2", x2);
        place("y2", y2);
        close("line", "");
    }

    @Override
    public void bar(Box box, Ink ink, String title) {
        open("rect", ink);
        place("x", box.x());
        place("y", box.y());
        place("width", box.width());
        place("height", box.height());
        if (ink != Ink.GROUND) {
            place("rx", 2);
        }
        close("rect", title);
    }

    @Override
    public void round(double x, double y, Ink ink, String title) {
        open("circle", ink);
        place("cx", x);
        place("cy", y);
        place("r", 4);
        close("circle", title);
    }

    @Override
    public void square(double x, double y, Ink ink, String title) {
        open("path", ink);
        out.append(" d=\"M").append(number(x)).append(' ').append(number(y - 5));
        out.append("l5 5l-5 5l-5 -5z\"");
        close("path", title);
    }

    @Override
    public void words(String words, double x, double y, Ink ink) {
        open("text", ink);
        place("x", x);
        place("y", y);
        if (Direction.ofWords(words) == Direction.RIGHT_TO_LEFT) {
            // The end of words that run from the right lies at their left.
            out.append(" direction=\"rtl\" text-anchor=\"end\"");
        }
        out.append('>').append(escaped(words)).append("</text>\n");
    }

    @Override
    public double widthOf(String words) {
        return LETTER * words.codePointCount(0, words.length());
    }

    private void open(String element, Ink ink) {
        out.append('<').append(element).append(" class=\"").append(ink.code()).append('"');
    }

    private void place(String name, double value) {
        out.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    private void close(String element, String title) {
        if (title.isEmpty()) {
            out.append("/>\n");
        } else {
            out.append("><title>").append(escaped(title)).append("</title></");
            out.append(element).append(">\n");
        }
    }

    private static String number(double value) {
        var written = String.format(Locale.ROOT, "%.1f", value);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    private static String escaped(String words) {
        var safe = new StringBuilder(words.length() + 8);
        words.codePoints()
                .forEach(sign -> {
                    switch (sign) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        default -> safe.appendCodePoint(isAllowed(sign) ? sign : ' ');
                    }
                });
        return safe.toString();
    }

    /// Whether XML may have it.
    private static boolean isAllowed(int sign) {
        return sign > 0xFFFF
                || (sign >= ' ' && !(sign >= 0xD800 && sign <= 0xDFFF) && sign < 0xFFFE);
    }
}
