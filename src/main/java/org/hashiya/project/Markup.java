package org.hashiya.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.entity.EntityId;
import org.hashiya.identity.LastingId;
import org.hashiya.text.OffsetMap;

/// The markup that a text had in the TEI file of somebody else: everything in the file that is not
/// words, as events at offsets of the first revision, so that an export can give it back.
///
/// It is read when a text is exported and at no other time: a pane that shows the text needs its
/// structure and annotations only.
///
/// @param events in the order of the file
/// @param first the annotation that the mark 1 of an event means; the next ones follow it
/// @param entries which entry of the registers each XML id of the file became
public record Markup(List<Event> events, Optional<LastingId> first, Map<String, EntityId> entries) {
    /// Of a file that had none, or whose markup all became ours.
    public static final Markup NONE = new Markup(List.of(), Optional.empty(), Map.of());

    public Markup {
        events = List.copyOf(events);
        entries = Map.copyOf(entries);
    }

    /// What an event is.
    public enum Kind {
        /// A start tag; the content is its attributes as XML writes them.
        START,
        END,
        /// An element without content; the content is its attributes as XML writes them.
        EMPTY,
        COMMENT,
        INSTRUCTION,
        /// Characters of the file that are no words of the text: the header, readings that were not
        /// chosen, white space between elements.
        ASIDE,
        /// Characters of the file in place of one white space of the words, perhaps none.
        SPACE;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public static Kind ofCode(String code) {
            for (var kind : values()) {
                if (kind.code().equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("Nobody knows markup of the kind “" + code + "”");
        }
    }

    /// One piece of markup.
    ///
    /// @param offset UTF-16 in the words; what follows at the same offset comes later in the list
    /// @param name of the element with its prefix, or of the instruction; empty for others
    /// @param mark which annotation the element became, from 1; 0 for none
    public record Event(int offset, Kind kind, String name, String content, int mark) {}

    public boolean isNone() {
        return events.isEmpty();
    }

    /// The annotation that an event became.
    public Optional<LastingId> annotation(Event event) {
        return event.mark() == 0
                ? Optional.empty()
                : first.map(id -> new LastingId(id.edit(), id.place() + event.mark() - 1));
    }

    /// The same at the offsets of the words after a change of letters.
    public Markup moved(OffsetMap map) {
        return new Markup(
                events.stream()
                        .map(event ->
                                new Event(
                                        map.nearest(event.offset),
                                        event.kind,
                                        event.name,
                                        event.content,
                                        event.mark))
                        .toList(),
                first,
                entries);
    }
}
