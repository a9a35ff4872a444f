package org.hashiya.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Carries spans from one revision of a text to the next: the stretches that were replaced, and the
/// rest, which only moved.
///
/// @param changes in the order of their starts, not overlapping; what is put before a stretch that
///   is itself replaced comes before it
public record OffsetMap(List<Change> changes) {
    public OffsetMap {
        changes =
                changes.stream()
                        .sorted(
                                Comparator.comparingInt(Change::start)
                                        .thenComparingInt(Change::end))
                        .toList();
        for (int i = 1; i < changes.size(); i++) {
            if (changes.get(i).start() < changes.get(i - 1).end()) {
                throw new IllegalArgumentException("Changes do not overlap: " + changes.get(i));
            }
        }
    }

    /// `start..end` (UTF-16, end exclusive, may be empty) became `length` characters.
    public record Change(int start, int end, int length) {
        public Change {
            if (start < 0 || end < start || length < 0) {
                throw new IllegalArgumentException(
                        "A change runs forward: " + start + ".." + end + " to " + length);
            }
        }
    }

    /// Where `span` lies in the next revision; empty when one of its ends lies strictly inside a
    /// stretch that was replaced by another length, or nothing of it is left. That is for a person
    /// to decide.
    public Optional<Span> carry(Span span) {
        var start = carry(span.start());
        var end = carry(span.end());
        return start.isPresent() && end.isPresent() && start.get() < end.get()
                ? Optional.of(new Span(start.get(), end.get()))
                : Optional.empty();
    }

    private Optional<Integer> carry(int offset) {
        int shift = 0;
        for (var change : changes) {
            if (offset <= change.start()) {
                break;
            }
            int same = change.end() - change.start();
            if (offset < change.end() && same != change.length()) {
                return Optional.empty();
            }
            if (offset < change.end()) {
                break;
            }
            shift += change.length() - same;
        }
        return Optional.of(offset + shift);
    }

    /// Where what stood at `offset` stands in the next revision; what stood inside a stretch that
    /// was replaced by another length stands before it.
    public int nearest(int offset) {
        int shift = 0;
        for (var change : changes) {
            int same = change.end() - change.start();
            if (offset <= change.start()) {
                break;
            }
            if (offset < change.end()) {
                return same == change.length() ? offset + shift : change.start() + shift;
            }
            shift += change.length() - same;
        }
        return offset + shift;
    }

    /// The way back.
    public OffsetMap inverse() {
        var back = new ArrayList<Change>();
        int shift = 0;
        for (var change : changes) {
            int start = change.start() + shift;
            back.add(new Change(start, start + change.length(), change.end() - change.start()));
            shift += change.length() - (change.end() - change.start());
        }
        return new OffsetMap(back);
    }
}
