package org.hashiya.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text in the pieces in which somebody goes through it: its pages; where it has none, its
/// paragraphs; where there are very many of those, ten at a time. A repair of letters moves none of
/// them to another place.
///
/// @param spans in the order of their starts; together they hold all words
/// @param labels as many: the number of the page as printed, or of the paragraphs
public record Passages(Unit unit, List<Span> spans, List<String> labels) {
    private static final int MANY = 200;
    private static final int AT_A_TIME = 10;

    public enum Unit {
        PAGE("page"),
        PARAGRAPH("paragraph"),
        PARAGRAPHS("paragraphs");

        private final String code;

        Unit(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Unit> ofCode(String code) {
            return java.util.Arrays.stream(values())
                    .filter(each -> each.code.equals(code))
                    .findFirst();
        }
    }

    /// One of them.
    ///
    /// @param number from 0
    public record Place(Unit unit, int number) {
        public Place {
            if (number < 0) {
                throw new IllegalArgumentException("Passages count from 0: " + number);
            }
        }
    }

    public Passages {
        spans = List.copyOf(spans);
        labels = List.copyOf(labels);
    }

    public static Passages of(Revision revision) {
        var structure = revision.structure();
        if (!structure.pages().isEmpty()) {
            return pages(structure.pages(), revision.words().length());
        }
        var starts = structure.blocks().stream().map(block -> block.span().start()).toList();
        int step = starts.size() > MANY ? AT_A_TIME : 1;
        var spans = new ArrayList<Span>();
        var labels = new ArrayList<String>();
        for (int first = 0; first < starts.size(); first += step) {
            int next = Math.min(starts.size(), first + step);
            int from = first == 0 ? 0 : starts.get(first);
            int to = next == starts.size() ? revision.words().length() : starts.get(next);
            if (from < to) {
                spans.add(new Span(from, to));
                labels.add(step == 1 ? String.valueOf(next) : (first + 1) + "–" + next);
            }
        }
        return new Passages(step == 1 ? Unit.PARAGRAPH : Unit.PARAGRAPHS, spans, labels);
    }

    /// What stands before the first page is a passage of its own.
    private static Passages pages(List<Structure.PageBreak> pages, int length) {
        var spans = new ArrayList<Span>();
        var labels = new ArrayList<String>();
        if (pages.getFirst().offset() > 0) {
            spans.add(new Span(0, pages.getFirst().offset()));
            labels.add("–");
        }
        for (int i = 0; i < pages.size(); i++) {
            int from = pages.get(i).offset();
            int to = i + 1 < pages.size() ? pages.get(i + 1).offset() : length;
            if (from < to) {
                spans.add(new Span(from, to));
                labels.add(pages.get(i).number());
            }
        }
        return new Passages(Unit.PAGE, spans, labels);
    }

    public int count() {
        return spans.size();
    }

    public Place place(int number) {
        return new Place(unit, number);
    }

    /// The passage that a character is in; empty in a text without words.
    public Optional<Place> at(int offset) {
        for (int number = spans.size() - 1; number >= 0; number--) {
            if (spans.get(number).start() <= offset) {
                return Optional.of(place(number));
            }
        }
        return Optional.empty();
    }

    /// Where a passage lies; empty where the text has no such one.
    public Optional<Span> span(Place place) {
        return place.unit() == unit && place.number() < spans.size()
                ? Optional.of(spans.get(place.number()))
                : Optional.empty();
    }
}
