package org.hashiya.workbench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.Refused;
import org.hashiya.project.Refused.Remedy;

/// What was asked for, on its way to the disk, one after the other. When the disk does not take
/// something, that and all behind it is kept until a person says what shall become of it.
final class WriteQueue {
    private static final int MOST = 1_000;

    private final Executor writer;
    private final Hand hand;
    private final boolean keeps;
    private final Deque<Job> waiting = new ArrayDeque<>();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private Optional<Refused> trouble = Optional.empty();

    /// Does the writing.
    interface Hand {
        /// Empty when there was nothing to take back.
        Optional<HistoryEntry> write(Asked asked);

        /// @throws Refused when it was built on something that is not there
        void check(Asked asked);
    }

    /// @param isDoubtful whether something before it was left, on which it may have been built
    private record Job(
            Asked asked, CompletableFuture<Optional<HistoryEntry>> done, boolean isDoubtful) {
        static Job of(Asked asked) {
            return new Job(asked, new CompletableFuture<>(), false);
        }

        Job doubted() {
            return new Job(asked, done, true);
        }

        boolean takesBack() {
            return asked.change().isEmpty();
        }
    }

    /// @param keeps whether somebody is there to decide; else what fails has failed
    WriteQueue(Executor writer, Hand hand, boolean keeps) {
        this.writer = writer;
        this.hand = hand;
        this.keeps = keeps;
    }

    CompletableFuture<Optional<HistoryEntry>> add(Asked asked) {
        var job = Job.of(asked);
        boolean isHeldUp;
        synchronized (this) {
            isHeldUp = trouble.isPresent();
            if (isHeldUp && job.takesBack()) {
                return CompletableFuture.failedFuture(
                        new Refused(
                                "A change before this is not saved yet. Say first whether to try it"
                                        + " again or to leave it; nothing was taken back."));
            }
            if (waiting.size() >= MOST) {
                return tooMany(new RejectedExecutionException("More than " + MOST));
            }
            waiting.add(job);
        }
        if (isHeldUp) {
            tell();
            return job.done();
        }
        try {
            writer.execute(this::next);
            return job.done();
        } catch (RejectedExecutionException e) {
            synchronized (this) {
                waiting.remove(job);
            }
            return tooMany(e);
        }
    }

    private static CompletableFuture<Optional<HistoryEntry>> tooMany(Throwable why) {
        return CompletableFuture.failedFuture(
                new Refused(
                        "The disk cannot keep up, or the project is being closed; this change was"
                                + " not made. Try again in a moment.",
                        why));
    }

    private boolean next() {
        var job = take();
        job.ifPresent(this::run);
        return job.isPresent();
    }

    private void all() {
        while (next()) {
            // each of them
        }
    }

    private synchronized Optional<Job> take() {
        return trouble.isPresent() ? Optional.empty() : Optional.ofNullable(waiting.poll());
    }

    private void run(Job job) {
        try {
            if (job.isDoubtful()) {
                hand.check(job.asked());
            }
            job.done().complete(hand.write(job.asked()));
        } catch (Refused refused) {
            if (keeps && refused.remedy() != Remedy.ASK_DIFFERENTLY) {
                hold(List.of(job), refused);
            } else {
                job.done().completeExceptionally(refused);
            }
        } catch (RuntimeException | Error e) {
            job.done().completeExceptionally(e);
        }
    }

    private void hold(List<Job> jobs, Refused why) {
        synchronized (this) {
            jobs.reversed().forEach(waiting::addFirst);
            trouble = Optional.of(why);
        }
        tell();
    }

    /// Keeps what was not written before the project was opened anew, to be decided about.
    List<CompletableFuture<Optional<HistoryEntry>>> offer(List<Asked> some, Refused why) {
        var jobs = some.stream().map(Job::of).toList();
        if (!jobs.isEmpty()) {
            hold(jobs, why);
        }
        return jobs.stream().map(Job::done).toList();
    }

    synchronized Optional<Hitch> hitch() {
        return trouble.map(why -> new Hitch(why, waiting.stream().map(Job::asked).toList()));
    }

    /// `watcher` is run, on any thread, when [#hitch] may be another.
    Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }

    /// The same once more, and then what waits behind it.
    void tryAgain() {
        synchronized (this) {
            if (trouble.filter(why -> why.remedy() == Remedy.TRY_AGAIN).isEmpty()) {
                return;
            }
            trouble = Optional.empty();
        }
        tell();
        writer.execute(this::all);
    }

    /// Gives up what failed. What waits behind it is written unless it was built on that. What
    /// would be taken back was meant to be what is left now, so nothing is taken back.
    void leave() {
        var left = new ArrayList<Job>();
        synchronized (this) {
            if (trouble.filter(why -> why.remedy() == Remedy.TRY_AGAIN).isEmpty()) {
                return;
            }
            trouble = Optional.empty();
            left.add(waiting.removeFirst());
            waiting.stream().filter(Job::takesBack).forEach(left::add);
            var others =
                    waiting.stream().filter(job -> !job.takesBack()).map(Job::doubted).toList();
            waiting.clear();
            waiting.addAll(others);
        }
        tell();
        left.forEach(job ->
                job.done()
                        .completeExceptionally(
                                new Refused(
                                        "The change was left, as you said. Everything that was"
                                                + " confirmed is kept.")));
        writer.execute(this::all);
    }
}
