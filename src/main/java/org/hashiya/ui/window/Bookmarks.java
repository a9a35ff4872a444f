package org.hashiya.ui.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The bookmarks that a reader has put into one text, in the order of the text.
record Bookmarks(List<Bookmark> all) {
    static final Bookmarks NONE = new Bookmarks(List.of());

    /// Enough of the words to know a line by.
    private static final int SHORT = 60;

    /// A bookmark.
    ///
    /// @param offset of the first character of the line, UTF-16
    /// @param words how the line begins, to find it again when letters before it were repaired
    /// @param name what the reader calls it; may be empty
    record Bookmark(int offset, String words, String name) {}

    Bookmarks {
        all = all.stream().sorted(Comparator.comparingInt(Bookmark::offset)).toList();
    }

    /// With a bookmark in this line of the text; without one when there was one.
    ///
    /// @param start of the line, UTF-16
    /// @param end exclusive
    Bookmarks toggled(int start, int end, String text) {
        int next = Math.max(end, start + 1);
        var others =
                new ArrayList<>(
                        all.stream()
                                .filter(each -> each.offset() < start || each.offset() >= next)
                                .toList());
        if (others.size() == all.size()) {
            var words = text.substring(start, Math.min(end, start + SHORT));
            others.add(new Bookmark(start, words.replaceAll("(?s)[\\t\\v].*", ""), ""));
        }
        return new Bookmarks(others);
    }

    Bookmarks without(Bookmark gone) {
        return new Bookmarks(all.stream().filter(each -> !each.equals(gone)).toList());
    }

    Bookmarks named(Bookmark old, String name) {
        var plain = name.replaceAll("\\s+", " ").strip();
        return new Bookmarks(
                all.stream()
                        .map(each ->
                                each.equals(old)
                                        ? new Bookmark(each.offset(), each.words(), plain)
                                        : each)
                        .toList());
    }

    /// The next one behind this place, after the last one the first.
    Optional<Bookmark> after(int offset) {
        return all.stream()
                .filter(each -> each.offset() > offset)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// The next one before this place, before the first one the last.
    Optional<Bookmark> before(int offset) {
        return all.reversed().stream()
                .filter(each -> each.offset() < offset)
                .findFirst()
                .or(() -> all.reversed().stream().findFirst());
    }

    /// As they lie in this text: where it has other words than it had, a line is looked for from
    /// where it was, and stays there when it is nowhere.
    Bookmarks in(String text) {
        return new Bookmarks(all.stream().map(each -> in(text, each)).toList());
    }

    private static Bookmark in(String text, Bookmark mark) {
        if (text.startsWith(mark.words(), mark.offset())) {
            return mark;
        }
        int before = text.lastIndexOf(mark.words(), mark.offset());
        int after = text.indexOf(mark.words(), mark.offset());
        boolean isBefore =
                before >= 0 && (after < 0 || mark.offset() - before < after - mark.offset());
        int place = isBefore ? before : after >= 0 ? after : Math.min(mark.offset(), text.length());
        return new Bookmark(place, mark.words(), mark.name());
    }

    /// Reads what [#toString] wrote; lines that are something else are left out.
    static Bookmarks parse(String written) {
        return new Bookmarks(written.lines().flatMap(line -> read(line).stream()).toList());
    }

    private static Optional<Bookmark> read(String line) {
        var fields = line.split("\t", -1);
        boolean whole = fields.length == 3 && fields[0].matches("\\d{1,9}");
        return whole
                ? Optional.of(new Bookmark(Integer.parseInt(fields[0]), fields[1], fields[2]))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return all.stream()
                .map(each -> each.offset() + "\t" + each.words() + "\t" + each.name())
                .collect(Collectors.joining("\n"));
    }
}
