package org.hashiya.ui.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.hashiya.ui.kit.Fonts;

/// How long a text takes, once its words are read, until its first page is laid out and drawn,
/// short texts and long ones in turn; and for how long the screen's thread was held at most until
/// all of it is there. `FirstPageBench [rounds]`. Each round has a new surface; the first one also
/// pays for the cold program.
///
/// Drawn is counted to the end of a snapshot of the window. How long the thread is held is what a
/// second thread waits at most that asks it for a word again and again. "Own time" is the processor
/// time of the screen's thread, which other programs on the machine hardly lengthen.
public final class FirstPageBench {
    private static final List<String> LATIN =
            List.of(
                    "The ledger of the cooperative was kept by hand for eight years. ",
                    "Kooperativin dəftərini səkkiz il əllə yazıblar, sonra itirilib. ",
                    "Книгу артели вели от руки восемь лет, потом она пропала. ");
    private static final List<String> ARABIC =
            List.of("كتبوا دفتر التعاونية بأيديهم ثماني سنوات (1923–1931) ثم ضاع. ");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Text(String name, String words) {}

    private record Times(
            double cut,
            double call,
            double laidOut,
            double laidOutOwn,
            double drawn,
            double drawnOwn,
            double whole,
            double held,
            double heldOwn) {}

    private final StackPane desk = new StackPane();
    private final Scene scene = new Scene(desk, 1000, 1000);

    private FirstPageBench() {
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9;
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        var bench =
                fx(() -> {
                    Fonts.load();
                    return new FirstPageBench();
                });
        var book = book(5_000_000, LATIN, '\n');
        var texts =
                List.of(
                        new Text("50 KB", book.substring(0, 50_000)),
                        new Text("555 KB", book.substring(0, 555_000)),
                        new Text("5 MB", book),
                        new Text("2 MB in one line", book(2_000_000, LATIN, ' ')),
                        new Text("2 MB in one line, Arabic", book(2_000_000, ARABIC, ' ')));
        var times = new Times[texts.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < texts.size(); i++) {
                times[i][round] = bench.show(texts.get(i).words());
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            report(texts.get(i).name(), times[i]);
        }
        ratio(times, "first page drawn", Times::drawn);
        ratio(times, "first page laid out", Times::laidOut);
        ratio(times, "first page drawn, own time", Times::drawnOwn);
        ratio(times, "first page laid out, own time", Times::laidOutOwn);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static void ratio(Times[][] times, String metric, ToDoubleFunction<Times> part) {
        double ratio = median(times[2], part) / median(times[0], part);
        result("5 MB", metric + ", against 50 KB", "times", ratio);
    }

    private static void report(String name, Times[] times) {
        result(name, "cut into paragraphs, elsewhere", "ms", median(times, Times::cut));
        result(name, "call", "ms", median(times, Times::call));
        result(name, "first page laid out", "ms", median(times, Times::laidOut));
        result(name, "first page drawn, first round", "ms", times[0].drawn());
        result(name, "first page drawn", "ms", median(times, Times::drawn));
        result(name, "all of it there", "ms", median(times, Times::whole));
        result(name, "thread held at most", "ms", median(times, Times::held));
        result(name, "thread held at most, own time", "ms", median(times, Times::heldOwn));
        result(name, "first page laid out, own time", "ms", median(times, Times::laidOutOwn));
        result(name, "first page drawn, own time", "ms", median(times, Times::drawnOwn));
    }

    private Times show(String words) throws Exception {
        var surface =
                fx(() -> {
                    var fresh = new ReadingSurface();
                    desk.getChildren().setAll(fresh);
                    return fresh;
                });
        fx(() -> null);
        System.gc();
        var probe = new Probe();
        var prober = Thread.ofPlatform().start(probe);
        var drawn = new CompletableFuture<double[]>();
        long start = System.nanoTime();
        var paragraphs = new DisplayParagraphs(words);
        double cut = since(start);
        Platform.runLater(() -> {
            long called = System.nanoTime();
            long own = THREADS.getCurrentThreadCpuTime();
            surface.show(paragraphs);
            double call = since(called);
            scene.addPostLayoutPulseListener(
                    new Runnable() {
                        @Override
                        public void run() {
                            if (surface.onScreen().views().isEmpty()) {
                                return;
                            }
                            scene.removePostLayoutPulseListener(this);
                            double laidOut = since(start);
                            double laidOutOwn = ownSince(own);
                            scene.snapshot(new WritableImage(1000, 1000));
                            drawn.complete(
                                    new double[] {
                                        call, laidOut, laidOutOwn, since(start), ownSince(own)
                                    });
                        }
                    });
            Platform.requestNextPulse();
        });
        var first = drawn.get();
        while (!fx(() -> ((Sheet) surface.sheet()).isWhole())) {
            Thread.sleep(2);
        }
        double whole = since(start);
        probe.stop = true;
        prober.join();
        return new Times(
                cut,
                first[0],
                first[1],
                first[2],
                first[3],
                first[4],
                whole,
                probe.longest,
                probe.longestOwn);
    }

    private static final class Probe implements Runnable {
        private volatile boolean stop;
        private double longest;
        private double longestOwn;
        private long own = -1;

        @Override
        public void run() {
            while (!stop) {
                long asked = System.nanoTime();
                var answer = new CountDownLatch(1);
                Platform.runLater(() -> {
                    if (own >= 0) {
                        longestOwn = Math.max(longestOwn, ownSince(own));
                    }
                    own = THREADS.getCurrentThreadCpuTime();
                    answer.countDown();
                });
                try {
                    answer.await();
                    longest = Math.max(longest, since(asked));
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }

    private static String book(int length, List<String> sentences, char end) {
        var chance = new Random(1923);
        var book = new StringBuilder(length + 1_000);
        while (book.length() < length) {
            var sentence = sentences.get(chance.nextInt(sentences.size()));
            book.append(sentence.repeat(1 + chance.nextInt(4))).append(end);
        }
        return book.substring(0, length);
    }

    private static double median(Times[] times, ToDoubleFunction<Times> part) {
        var sorted = Arrays.stream(times).mapToDouble(part).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double ownSince(long start) {
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void result(String workload, String metric, String unit, double value) {
        System.out.printf(
                Locale.ROOT, "RES\t%s\tHashiya\t%s\t%s\t%.2f\t%n", workload, metric, unit, value);
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception problem) {
                result.completeExceptionally(problem);
            }
        });
        return result.get();
    }
}
