package org.hashiya.ui.kit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.NameIndex;
import org.hashiya.identity.LastingId;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.Parallels;
import org.hashiya.project.Project;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Aligning;
import org.hashiya.workbench.Batches;
import org.hashiya.workbench.Coverage;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Discussing;
import org.hashiya.workbench.Earlier;
import org.hashiya.workbench.SaidElsewhere;
import org.hashiya.workbench.TagAll;
import org.hashiya.workbench.TagSets;

/// Writes for the views: hands edits to the desk, and brings what comes of them to the screen's
/// thread.
public final class Pen {
    private final Desk desk;
    private final Executor screen;
    private final Ledger ledger;
    private int writing;

    /// Hears of the writing, on the screen's thread.
    public interface Ledger {
        /// Something was handed in.
        void begun();

        /// It is on the disk, or there was nothing to do.
        void done();

        /// It could not be written; nothing has changed.
        void failed(Throwable why);
    }

    public Pen(Desk desk, Executor screen, Ledger ledger) {
        this.desk = desk;
        this.screen = screen;
        this.ledger = ledger;
    }

    public Project project() {
        return desk.project();
    }

    /// Finds entries of the registers by their names, as they are now.
    public NameIndex names() {
        return desk.names();
    }

    /// About how often an entry of the registers is mentioned.
    public int mentionsOf(EntityId entity) {
        return desk.mentionsOf(entity);
    }

    /// Whether something was handed in that is not on the disk yet. On the screen's thread.
    public boolean isWriting() {
        return writing > 0;
    }

    /// A text as it is now. It may have to be read from the disk: not on the screen's thread.
    public AnnotatedText read(TextId text) {
        return desk.read(text);
    }

    /// What of a text is aligned, as it is now. It may have to be read from the disk, too.
    public Parallels parallels(TextId text) {
        return desk.parallels(text);
    }

    /// Makes alignments; hand what it has begun to [#follow].
    public Aligning aligning() {
        return new Aligning(desk);
    }

    /// Changes the tag set.
    public TagSets tagSets() {
        return new TagSets(desk);
    }

    /// Tags all places of a name.
    public TagAll tagAll() {
        return new TagAll(desk);
    }

    /// Says of other mentions what is said of one.
    public SaidElsewhere saidElsewhere() {
        return new SaidElsewhere(desk);
    }

    /// What annotations said before.
    public Earlier earlier() {
        return new Earlier(desk);
    }

    /// How far the work has come.
    public Coverage coverage() {
        return new Coverage(desk);
    }

    /// Talks about annotations and texts.
    public Discussing discussing() {
        return new Discussing(desk);
    }

    /// What was annotated many at once.
    public Batches batches() {
        return new Batches(desk);
    }

    /// `watcher` hears of every edit on the screen's thread. Running what is returned ends that.
    public Runnable watch(Consumer<HistoryEntry> watcher) {
        return desk.watch(entry -> screen.execute(() -> watcher.accept(entry)));
    }

    public void perform(Edit edit) {
        perform(edit, () -> {}, () -> {});
    }

    /// One of the two is run on the screen's thread, after all watchers have heard.
    public void perform(Edit edit, Runnable written, Runnable refused) {
        track(desk.perform(edit), _ -> written.run(), refused);
    }

    /// Tags a stretch of words; `made` gets the id of the annotation.
    public void annotate(TextId text, Span span, Body body, Consumer<LastingId> made) {
        track(desk.annotate(text, span, body), entry -> made.accept(idIn(entry)), () -> {});
    }

    private static LastingId idIn(HistoryEntry entry) {
        return entry.edit() instanceof Edit.Annotate(var annotations)
                ? annotations.getFirst().id()
                : new LastingId(entry.id(), 1);
    }

    /// `before` with another body, changed by whoever sits here, now.
    public Annotation saying(Annotation before, Body body) {
        return before.saying(body, before.authorship().changedBy(desk.who(), desk.now()));
    }

    public void undo() {
        track(desk.undo(), _ -> {}, () -> {});
    }

    public void redo() {
        track(desk.redo(), _ -> {}, () -> {});
    }

    /// Tells the ledger of something that was handed in already.
    public void follow(CompletableFuture<?> writing) {
        track(writing, _ -> {}, () -> {});
    }

    /// The same; `written` is run on the screen's thread, after all watchers have heard, `refused`
    /// when nothing was written.
    public void follow(CompletableFuture<?> writing, Runnable written, Runnable refused) {
        track(writing, _ -> written.run(), refused);
    }

    private <T> void track(CompletableFuture<T> writing, Consumer<T> written, Runnable refused) {
        ledger.begun();
        this.writing++;
        var _ =
                writing.handleAsync(
                        (result, problem) -> {
                            this.writing--;
                            if (problem == null) {
                                ledger.done();
                                written.accept(result);
                            } else {
                                ledger.failed(cause(problem));
                                refused.run();
                            }
                            return ledger;
                        },
                        screen);
    }

    private static Throwable cause(Throwable problem) {
        var inside = problem.getCause();
        return problem instanceof CompletionException && inside != null ? inside : problem;
    }
}
