package org.hashiya.workbench;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.NameIndex;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackId;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Descent;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.HistoryEntry.Role;
import org.hashiya.project.Kinship;
import org.hashiya.project.Packs;
import org.hashiya.project.Parallels;
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
    private final String who;
    private final Snapshots<TextId, AnnotatedText> snapshots;
    private final Snapshots<TextId, Parallels> parallels;
    private final Snapshots<PackId, Pack> packs;
    private final NameIndex names = new NameIndex();
    private final MentionTally mentions;
    private final Clock clock;
    private final List<Consumer<HistoryEntry>> watchers = new CopyOnWriteArrayList<>();
    private final WriteQueue queue;
    private final List<CompletableFuture<Optional<HistoryEntry>>> offered = new ArrayList<>();
    private volatile Optional<EditId> newest = Optional.empty();
    private volatile Project project;

    /// @param writer runs edits one after the other; tests and commands hand in `Runnable::run`
    /// @param who is named as the maker of every edit
    public Desk(ProjectStore store, Executor writer, String who) {
        this(store, writer, who, Clock.systemUTC(), false);
    }

    private Desk(ProjectStore store, Executor writer, String who, Clock clock, boolean keeps) {
        this.store = store;
        queue = new WriteQueue(writer, new Hand(), keeps);
        this.who = who;
        this.clock = clock;
        snapshots = new Snapshots<>(store::read, AnnotatedText::after);
        parallels = new Snapshots<>(store::parallels, Parallels::after);
        packs = new Snapshots<>(store::pack, Packs::after);
        mentions = new MentionTally(() -> store.mentions().counts());
        project = store.project();
    }

    /// A desk at which somebody sits: what the disk does not take is kept, with all that is asked
    /// for after it, until [#tryAgain] or [#leave].
    ///
    /// @param kept what was not confirmed before the project was opened anew; what of it is not in
    ///   the history is offered again
    public static Desk attended(ProjectStore store, Executor writer, String who, Kept kept) {
        var desk = new Desk(store, writer, who, Clock.systemUTC(), true);
        desk.newest = store.history().newestEdit();
        desk.offered.addAll(
                desk.queue.offer(
                        kept.missingIn(store),
                        new Refused(
                                "The project is open anew. What was not saved when the disk failed"
                                        + " is kept here and can be written now.",
                                new IllegalStateException("Not confirmed"),
                                Refused.Remedy.TRY_AGAIN)));
        return desk;
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

    /// Finds entries of the registers as they are now, by their names. The first time the names are
    /// made ready: better not on the screen's thread.
    public NameIndex names() {
        names.follow(project.entities());
        return names;
    }

    /// Makes ready what the first question for an entry would wait for.
    public NameIndex getReady() {
        mentions.getReady();
        return names();
    }

    /// About how often an entry of the registers is mentioned, to say who is likely meant. The
    /// first time all mentions are counted: better not on the screen's thread.
    public int mentionsOf(EntityId entity) {
        return mentions.of(entity);
    }

    /// One text as it is now. The first time it is read from the database.
    ///
    /// @throws Refused when there is no such text
    public AnnotatedText read(TextId text) {
        return snapshots.get(text);
    }

    /// What of one text is aligned with others, as it is now. The first time it is read from the
    /// database.
    ///
    /// @throws Refused when there is no such text
    public Parallels parallels(TextId text) {
        return parallels.get(text);
    }

    /// A reading pack as it is defined now. The first time it is read from the database.
    ///
    /// @throws Refused when there is no such pack
    public Pack pack(PackId pack) {
        return project.packs().containsKey(pack) ? packs.get(pack) : store.pack(pack);
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
        return queue.add(new Asked.Write(edit)).thenApply(Optional::orElseThrow);
    }

    /// Tags a stretch of words.
    ///
    /// @param span UTF-16 in the current revision; refused when it splits a letter or runs past the
    ///   end
    public CompletableFuture<HistoryEntry> annotate(TextId text, Span span, Body body) {
        var id = new LastingId(EditId.random(), 1);
        var annotation = new Annotation(id, text, span, body, authorship());
        return queue.add(new Asked.Mark(annotation)).thenApply(Optional::orElseThrow);
    }

    /// Takes back the newest edit that still stands; nothing happens when there is none.
    public CompletableFuture<Optional<HistoryEntry>> undo() {
        return queue.add(new Asked.Undo());
    }

    /// Takes the newest undo back, unless something else was done since.
    public CompletableFuture<Optional<HistoryEntry>> redo() {
        return queue.add(new Asked.Redo());
    }

    // ---- when the disk does not take it

    /// What the disk did not take, and what waits behind it; empty while all goes well.
    public Optional<Hitch> hitch() {
        return queue.hitch();
    }

    /// `watcher` is run, on any thread, when [#hitch] may be another. Running what is returned ends
    /// that.
    public Runnable watchHitch(Runnable watcher) {
        return queue.watch(watcher);
    }

    /// Writes the same once more, and then what waits behind it, in order.
    public void tryAgain() {
        queue.tryAgain();
    }

    /// Gives up what failed; what waits behind it is written unless it was built on that.
    public void leave() {
        queue.leave();
    }

    /// What is not confirmed, for the same project opened anew.
    public Kept kept() {
        return new Kept(queue.hitch().map(Hitch::kept).orElse(List.of()), newest);
    }

    /// What was offered again when the project was opened, as far as it is undecided.
    public List<CompletableFuture<Optional<HistoryEntry>>> offered() {
        return offered.stream().filter(future -> !future.isDone()).toList();
    }

    private final class Hand implements WriteQueue.Hand {
        @Override
        public Optional<HistoryEntry> write(Asked asked) {
            return switch (asked) {
                case Asked.Write(var edit) -> Optional.of(Desk.this.write(edit, new Role.Fresh()));
                case Asked.Mark(var annotation) -> {
                    checkSpan(read(annotation.text()), annotation.span());
                    yield Optional.of(
                            Desk.this.write(new Edit.Annotate(annotation), new Role.Fresh()));
                }
                case Asked.Undo() ->
                        store.history()
                                .nextToUndo()
                                .map(last -> reverse(last, new Role.Undo(last.id())));
                case Asked.Redo() ->
                        store.history()
                                .nextToRedo()
                                .map(undo -> reverse(undo, new Role.Redo(undo.id())));
            };
        }

        @Override
        public void check(Asked asked) {
            asked.change().ifPresent(new Footing(project, Desk.this::read)::check);
        }
    }

    private HistoryEntry reverse(HistoryEntry entry, Role role) {
        return write(entry.edit().inverse(), role);
    }

    private HistoryEntry write(Edit asked, Role role) {
        boolean isFresh = role instanceof Role.Fresh;
        var edit = isFresh ? project.comments().takenAlong(asked) : asked;
        if (isFresh) {
            Kinship.refuseLoops(project, edit);
            Descent.refuseCircles(project, edit);
        }
        var entry = store.write(edit, role, who);
        newest = Optional.of(entry.id());
        snapshots.advance(edit);
        parallels.advance(edit);
        packs.advance(edit);
        mentions.advance(edit);
        project = restores(edit) ? store.project() : project.after(edit);
        watchers.forEach(watcher -> watcher.accept(entry));
        return entry;
    }

    private static boolean restores(Edit edit) {
        return edit instanceof Edit.RestoreText
                || (edit instanceof Edit.Together(var edits, _)
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

    /// Closes the project. Hand in a writer that has finished.
    @Override
    public void close() {
        store.close();
    }
}
