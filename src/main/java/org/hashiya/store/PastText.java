package org.hashiya.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.project.Subject;
import org.hashiya.text.TextId;

/// A text as it was at a moment: its edits from the first one on, or taken back from the newest
/// one, whichever are fewer.
final class PastText {
    private final Session session;
    private final HistoryRows history;
    private final TextId text;

    /// How a text's rows become a snapshot, also those of a text that was removed.
    interface Present {
        AnnotatedText read(TextRows texts, TextRows.Row row) throws SQLException;
    }

    PastText(Session session, TextId text) {
        this.session = session;
        this.text = text;
        history = new HistoryRows(session);
    }

    /// The text at some place in the history.
    ///
    /// @param snapshot empty where it has not come yet
    /// @param isHere whether it is not removed
    private record State(Optional<AnnotatedText> snapshot, boolean isHere) {
        static final State NONE = new State(Optional.empty(), false);

        Optional<AnnotatedText> shown() {
            return isHere ? snapshot : Optional.empty();
        }
    }

    /// Empty when the project had no such text then.
    Optional<AnnotatedText> at(Instant moment, Present present) throws SQLException {
        var texts = new TextRows(session);
        var row = texts.find(text);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        long until = lastUpTo(moment);
        var rows = new PastRows(new Subject.OfText(text));
        rows.resolve(session);
        var before = rows.numbers(session, true, until);
        var since = rows.numbers(session, false, until);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        return before.size() < since.size()
                ? forward(before).shown()
                : backward(
                                since.reversed(),
                                new State(
                                        Optional.of(present.read(texts, row.get())),
                                        !row.get().place().removed()))
                        .shown();
    }

    /// The row before the first one that was made later. A clock that once ran behind moves nothing
    /// to an earlier day.
    private long lastUpTo(Instant moment) throws SQLException {
        var select =
                session.kept(
                        """
                        select number - 1 from edit where made_at > ?
                        order by number fetch first row only
                        """);
        select.setObject(1, moment);
        try (var row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : Long.MAX_VALUE;
        }
    }

    private State forward(List<Long> numbers) throws SQLException {
        var state = State.NONE;
        for (long number : numbers) {
            state = after(state, edit(number));
        }
        return state;
    }

    private State backward(List<Long> numbers, State now) throws SQLException {
        var state = now;
        for (long number : numbers) {
            state = after(state, edit(number).inverse());
        }
        return state;
    }

    private Edit edit(long number) throws SQLException {
        return history.entry(OptionalLong.of(number)).orElseThrow().edit();
    }

    private State after(State state, Edit edit) {
        return switch (edit) {
            case Edit.AddText(var added, var first, _) when added.id().equals(text) ->
                    new State(Optional.of(AnnotatedText.of(added, first, List.of())), true);
            case Edit.RemoveText(var removed) when removed.equals(text) ->
                    new State(state.snapshot(), false);
            case Edit.RestoreText(var restored) when restored.equals(text) ->
                    new State(state.snapshot(), true);
            case Edit.Together(var edits, _) -> {
                var next = state;
                for (var each : edits) {
                    next = after(next, each);
                }
                yield next;
            }
            case Edit.OfTexts _,
                    Edit.OfAnnotations _,
                    Edit.OfRegisters _,
                    Edit.OfRelations _,
                    Edit.OfAlignments _,
                    Edit.OfConventions _,
                    Edit.Discuss _,
                    Edit.RevisePack _,
                    Edit.Review _ ->
                    new State(state.snapshot().map(now -> now.after(edit)), state.isHere());
        };
    }
}
