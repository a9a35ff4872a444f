package org.hashiya.workbench;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.HistoryEntry.Role;
import org.hashiya.project.Project;
import org.hashiya.project.Refused;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// The open project without a window, and the one door to its state. An edit is written first and
/// shown afterwards: when writing fails, nothing has changed. Safe for several threads.
public final class Desk implements AutoCloseable {
    private final ProjectStore store;
    private final Executor writer;
    private final String who;
    private final Snapshots snapshots;
    private final Clock clock;
    private final List<Consumer<HistoryEntry>> watchers = new CopyOnWriteArrayList<>();
    private volatile Project project;

    /// @param writer runs edits one after the other; tests and commands hand in `Runnable::run`
    /// @param who is named as the maker of every edit
    public Desk(ProjectStore store, Executor writer, String who) {
        this(store, writer, who, Clock.systemUTC());
    }

    Desk(ProjectStore store, Executor writer, String who, Clock clock) {
        this.store = store;
        this.writer = writer;
        this.who = who;
        this.clock = clock;
        snapshots = new Snapshots(store::read);
        project = store.project();
    }

    public ProjectStore store() {
        return store;
    }

    public String who() {
        return who;
    }

    /// Texts, tags, registers and relations as they are now.
    public Project project() {
        return project;
    }

    /// One text as it is now. The first time it is read from the database.
    ///
    /// @throws Refused when there is no such text
    public AnnotatedText read(TextId text) {
        return snapshots.get(text);
    }

    /// Now, in the whole milliseconds that are stored.
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public Authorship authorship() {
        return Authorship.of(who, now());
    }

    /// `watcher` hears of every edit after it is written and shown here, on the writer's thread.
    /// Running what is returned ends that.
    public Runnable watch(Consumer<HistoryEntry> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /// Writes an edit and then shows it. The future ends when it is on the disk, or with [Refused].
    public CompletableFuture<HistoryEntry> perform(Edit edit) {
        return queue(() -> write(edit, new Role.Fresh()));
    }

    /// Tags a stretch of words.
    ///
    /// @param span UTF-16 in the current revision; refused when it splits a letter or runs past the
    ///   end
    public CompletableFuture<HistoryEntry> annotate(TextId text, Span span, Body body) {
        return queue(() -> {
            checkSpan(read(text), span);
            var id = new LastingId(EditId.random(), 1);
            var annotation = new Annotation(id, text, span, body, authorship());
            return write(new Edit.Annotate(annotation), new Role.Fresh());
        });
    }

    /// Takes back the newest edit that still stands; nothing happens when there is none.
    public CompletableFuture<Optional<HistoryEntry>> undo() {
        return queue(() -> store.nextToUndo().map(last -> reverse(last, new Role.Undo(last.id()))));
    }

    /// Takes the newest undo back, unless something else was done since.
    public CompletableFuture<Optional<HistoryEntry>> redo() {
        return queue(() -> store.nextToRedo().map(undo -> reverse(undo, new Role.Redo(undo.id()))));
    }

    private HistoryEntry reverse(HistoryEntry entry, Role role) {
        return write(entry.edit().inverse(), role);
    }

    private HistoryEntry write(Edit edit, Role role) {
        var entry = store.write(edit, role, who);
        snapshots.advance(edit);
        project = restores(edit) ? store.project() : project.after(edit);
        watchers.forEach(watcher -> watcher.accept(entry));
        return entry;
    }

    private static boolean restores(Edit edit) {
        return edit instanceof Edit.RestoreText
                || (edit instanceof Edit.Together(var edits)
                        && edits.stream().anyMatch(Desk::restores));
    }

    private static void checkSpan(AnnotatedText text, Span span) {
        var words = text.words();
        var letters = new Graphemes(words);
        if (span.end() > words.length()) {
            throw new Refused("The selection runs past the end of the text.");
        }
        if (!letters.isBoundary(span.start()) || !letters.isBoundary(span.end())) {
            throw new Refused(
                    "The selection begins or ends inside a letter; select the whole letter.");
        }
    }

    private <T> CompletableFuture<T> queue(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, writer);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(
                    new Refused(
                            "The disk cannot keep up, or the project is being closed; this change"
                                    + " was not made. Try again in a moment.",
                            e));
        }
    }

    /// Closes the project. Hand in a writer that has finished.
    @Override
    public void close() {
        store.close();
    }
}
