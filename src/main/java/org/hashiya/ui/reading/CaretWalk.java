package org.hashiya.ui.reading;

import java.util.List;
import java.util.function.IntFunction;

/// Moves a caret over the page the way the eye does: left is left in every script.
///
/// It knows the page only as lines of letters, so it can be tried without a window.
final class CaretWalk {
    /// A slot in a line of a paragraph.
    record Place(int paragraph, int line, int slot) {}

    private final int paragraphs;
    private final IntFunction<List<VisualLine>> linesOf;

    CaretWalk(int paragraphs, IntFunction<List<VisualLine>> linesOf) {
        this.paragraphs = paragraphs;
        this.linesOf = linesOf;
    }

    Place at(int paragraph, int offset) {
        return in(paragraph, linesOf.apply(paragraph), offset);
    }

    static Place in(int paragraph, List<VisualLine> lines, int offset) {
        int line = lines.size() - 1;
        while (line > 0 && lines.get(line).start() > offset) {
            line--;
        }
        return new Place(paragraph, line, lines.get(line).slot(offset));
    }

    Place left(Place from) {
        return line(from).rightToLeft() ? forward(from) : back(from);
    }

    Place right(Place from) {
        return line(from).rightToLeft() ? back(from) : forward(from);
    }

    Place lineStart(Place from) {
        return stand(from.paragraph(), from.line(), 0);
    }

    /// After the last letter, but before the space at which the line was wrapped.
    Place lineEnd(Place from) {
        int last = line(from).letters().size();
        return stand(from.paragraph(), from.line(), wrapsInSpace(from) ? last - 1 : last);
    }

    Place up(Place from, double x) {
        if (from.line() > 0) {
            return near(from.paragraph(), from.line() - 1, x);
        }
        if (from.paragraph() == 0) {
            return lineStart(from);
        }
        int paragraph = from.paragraph() - 1;
        return near(paragraph, linesOf.apply(paragraph).size() - 1, x);
    }

    Place down(Place from, double x) {
        if (!onLastLine(from)) {
            return near(from.paragraph(), from.line() + 1, x);
        }
        return from.paragraph() + 1 < paragraphs ? near(from.paragraph() + 1, 0, x) : lineEnd(from);
    }

    Place near(int paragraph, int line, double x) {
        return new Place(paragraph, line, linesOf.apply(paragraph).get(line).slotNear(x));
    }

    /// In the very last line.
    Place nearEnd(double x) {
        int last = paragraphs - 1;
        return near(last, linesOf.apply(last).size() - 1, x);
    }

    VisualLine line(Place place) {
        return linesOf.apply(place.paragraph()).get(place.line());
    }

    /// One letter towards the end of the line. The end of a wrapped line and the start of the next
    /// are one stop.
    Place forward(Place from) {
        int steps = steps(from);
        int last = line(from).letters().size();
        boolean wrapped = !onLastLine(from);
        if (steps + 1 < last || (steps + 1 == last && !wrapped)) {
            return stand(from.paragraph(), from.line(), steps + 1);
        }
        if (wrapped) {
            return stand(from.paragraph(), from.line() + 1, 0);
        }
        return from.paragraph() + 1 < paragraphs ? stand(from.paragraph() + 1, 0, 0) : from;
    }

    Place back(Place from) {
        int steps = steps(from);
        if (steps > 0) {
            return stand(from.paragraph(), from.line(), steps - 1);
        }
        if (from.line() > 0) {
            var before = linesOf.apply(from.paragraph()).get(from.line() - 1);
            return stand(from.paragraph(), from.line() - 1, before.letters().size() - 1);
        }
        if (from.paragraph() == 0) {
            return from;
        }
        var lines = linesOf.apply(from.paragraph() - 1);
        return stand(from.paragraph() - 1, lines.size() - 1, lines.getLast().letters().size());
    }

    /// The same place, but before the space at which the line was wrapped: nobody sees that.
    Place inSight(Place from) {
        var line = line(from);
        return from.slot() == line.endSlot() ? lineEnd(from) : from;
    }

    private boolean wrapsInSpace(Place from) {
        var line = line(from);
        if (onLastLine(from) || line.letters().isEmpty()) {
            return false;
        }
        var last = line.rightToLeft() ? line.letters().getFirst() : line.letters().getLast();
        return last.space() && last.end() == line.end();
    }

    private boolean onLastLine(Place place) {
        return place.line() == linesOf.apply(place.paragraph()).size() - 1;
    }

    private int steps(Place place) {
        var line = line(place);
        return line.rightToLeft() ? line.letters().size() - place.slot() : place.slot();
    }

    private Place stand(int paragraph, int line, int steps) {
        var where = linesOf.apply(paragraph).get(line);
        int slot = where.rightToLeft() ? where.letters().size() - steps : steps;
        return new Place(paragraph, line, slot);
    }
}
