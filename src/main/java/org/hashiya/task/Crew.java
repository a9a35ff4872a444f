package org.hashiya.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// A few threads that do the same to each of many things.
public final class Crew {
    private Crew() {}

    /// Does `work` to each of `things`, so many at a time, and waits. When one fails, those that
    /// are not begun are left, and what is begun is finished.
    ///
    /// @return the results in the order of the things
    public static <T, R> List<R> each(int atATime, List<T> things, Function<T, R> work) {
        if (things.size() < 2 || atATime < 2) {
            return things.stream().map(work).toList();
        }
        try (var threads = Executors.newFixedThreadPool(Math.min(atATime, things.size()))) {
            var futures = new ArrayList<Future<R>>();
            for (var thing : things) {
                futures.add(threads.submit(() -> work.apply(thing)));
            }
            try {
                return results(futures);
            } finally {
                futures.forEach(future -> future.cancel(false));
            }
        }
    }

    private static <R> List<R> results(List<Future<R>> futures) {
        var results = new ArrayList<R>();
        for (var future : futures) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException why
                        ? why
                        : new CompletionException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CompletionException(e);
            }
        }
        return List.copyOf(results);
    }
}
