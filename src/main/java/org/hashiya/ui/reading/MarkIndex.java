package org.hashiya.ui.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.paint.Color;
import org.hashiya.text.Span;

/// Answers which marks touch a stretch of text.
///
/// Marks of similar length share a shelf: shelf `n` holds those shorter than `2^(n+1)` characters,
/// in the order of their starts. A mark that reaches into a stretch can then start only so far
/// before it, so one look at each shelf finds all of them. Adding one mark costs the same with
/// fifty on the page as with fifty thousand.
final class MarkIndex {
    private static final Comparator<Mark> READING_ORDER =
            Comparator.comparingInt(Mark::start)
                    .thenComparingInt(mark -> -mark.end())
                    .thenComparingLong(Mark::id);

    private static final Comparator<Mark> BY_START =
            Comparator.comparingInt(Mark::start).thenComparingLong(Mark::id);

    private final List<NavigableSet<Mark>> shelves = new ArrayList<>();
    private final Map<Long, Mark> byId = new HashMap<>();

    MarkIndex() {
        for (int i = 0; i < Integer.SIZE; i++) {
            shelves.add(new TreeSet<>(BY_START));
        }
    }

    /// Takes the place of an earlier mark with the same id, which is handed back.
    Optional<Mark> put(Mark mark) {
        var earlier = remove(mark.id());
        byId.put(mark.id(), mark);
        shelfOf(mark).add(mark);
        return earlier;
    }

    Optional<Mark> remove(long id) {
        var mark = Optional.ofNullable(byId.remove(id));
        mark.ifPresent(gone -> shelfOf(gone).remove(gone));
        return mark;
    }

    Optional<Mark> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    void replaceAll(Collection<Mark> marks) {
        byId.clear();
        shelves.forEach(Set::clear);
        marks.forEach(this::put);
    }

    void forEach(Consumer<Mark> each) {
        byId.values().forEach(each);
    }

    int size() {
        return byId.size();
    }

    /// The marks that share a character with `start..end`, in reading order, longer ones first.
    List<Mark> touching(int start, int end) {
        var found = new ArrayList<Mark>();
        for (int i = 0; i < shelves.size(); i++) {
            var shelf = shelves.get(i);
            if (shelf.isEmpty()) {
                continue;
            }
            long longest = 1L << (i + 1);
            var earliest = before((int) Math.max(0, start - longest + 1));
            for (var mark : shelf.subSet(earliest, before(end))) {
                if (mark.end() > start) {
                    found.add(mark);
                }
            }
        }
        found.sort(READING_ORDER);
        return found;
    }

    private NavigableSet<Mark> shelfOf(Mark mark) {
        return shelves.get(Integer.SIZE - 1 - Integer.numberOfLeadingZeros(mark.length()));
    }

    /// Before all marks that start there.
    private static Mark before(int start) {
        int least = Math.min(start, Integer.MAX_VALUE - 1);
        return Mark.of(Long.MIN_VALUE, new Span(least, least + 1), Color.BLACK);
    }
}
