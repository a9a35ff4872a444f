package org.hashiya.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Fonts;
import org.hashiya.ui.kit.Typesetting;
import org.hashiya.ui.reading.Badge;
import org.hashiya.ui.reading.Mark;
import org.hashiya.ui.reading.Pattern;
import org.hashiya.ui.reading.ReadingSurface;
import org.hashiya.ui.reading.Standing;
import org.hashiya.ui.reading.Strip;

/// Frame times while panes scroll over a marked book, and what a new mark costs. Not JMH: frames
/// come from JavaFX's own pulse. Arguments: panes (default 4), marks (10000), characters (450000).
///
/// Prints `RES`, workload, system, metric, unit, value and note, separated by tabs.
public final class ScrollingBench {
    private static final List<Badge> BADGES =
            List.of(
                    new Badge(Color.GOLDENROD, Pattern.SOLID, "person", 0),
                    new Badge(Color.SEAGREEN, Pattern.DOUBLE, "place", 0),
                    new Badge(Color.ROYALBLUE, Pattern.DOTTED, "event", 0),
                    new Badge(Color.DEEPPINK, Pattern.DASH_DOT, "claim", 1));
    private static final double PULSE = 16.67;
    private static final int SINGLE_MARKS = 40;
    private static final List<String> THREADS =
            List.of("JavaFX Application Thread", "QuantumRenderer");
    private static final List<String> SENTENCES =
            List.of(
                    "The ledger of the cooperative was kept by hand for eight years. ",
                    "Kooperativin dəftərini səkkiz il əllə yazıblar, sonra itirilib. ",
                    "Книгу артели вели от руки восемь лет, потом она пропала. ",
                    "كتبوا دفتر التعاونية بأيديهم ثماني سنوات (1923–1931) ثم ضاع. ");

    private final List<ReadingSurface> panes = new ArrayList<>();
    private final String workload;

    private ScrollingBench(int count, String workload) {
        this.workload = workload;
        var row = new HBox(2);
        for (int i = 0; i < count; i++) {
            var pane = new ReadingSurface();
            pane.setTypesetting(Typesetting.BOOK.withSize(14));
            pane.setPrefWidth(100);
            HBox.setHgrow(pane, Priority.ALWAYS);
            panes.add(pane);
            row.getChildren().addAll(pane, new Strip(pane));
        }
        var stage = new Stage();
        // The headless screen is no larger.
        stage.setScene(new Scene(row, 1000, 1000));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4;
        int amount = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        int length = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 450_000;
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        var book = book(length);
        var workload = "%d panes, %d marks, %d characters".formatted(count, amount, length);
        var bench =
                fx(() -> {
                    Fonts.load();
                    return new ScrollingBench(count, workload);
                });
        bench.run(book, marks(amount, length));
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private void run(String book, List<Mark> marks) throws Exception {
        painted("show", "first in this JVM", () -> panes.forEach(pane -> pane.show(book)));
        painted(
                "show with marks",
                "second show",
                () ->
                        panes.forEach(pane -> {
                            pane.show(book);
                            pane.setMarks(marks);
                        }));
        scroll("frame, a line at a time (cold)", 40, 120);
        scrollAndAdd("", book.length(), marks.size());
        painted("labels on", "", () -> panes.forEach(pane -> pane.overlay().setLabelled(true)));
        scrollAndAdd(", with labels", book.length(), 2 * marks.size());
        memory();
        painted("jump to the middle", "", () -> panes.getFirst().reveal(book.length() / 2));
    }

    private void scrollAndAdd(String how, int length, int firstNumber) throws Exception {
        scroll("frame, a line at a time" + how, 40, 240);
        scroll("frame, a page at a time" + how, 900, 120);
        addOne("add a mark" + how, length, firstNumber);
    }

    /// Twice, because the first collection leaves what finalizers hold.
    private void memory() {
        System.gc();
        System.gc();
        var runtime = Runtime.getRuntime();
        result("heap in use", (runtime.totalMemory() - runtime.freeMemory()) / 1e6, "MB, not ms");
    }

    private static String book(int length) {
        var chance = new Random(1923);
        var book = new StringBuilder(length + 1_000);
        while (book.length() < length) {
            var sentence = SENTENCES.get(chance.nextInt(SENTENCES.size()));
            book.append(sentence.repeat(1 + chance.nextInt(6))).append('\n');
        }
        return book.substring(0, length);
    }

    private static List<Mark> marks(int amount, int length) {
        var chance = new Random(42);
        return IntStream.range(0, amount)
                .mapToObj(id -> {
                    int start = chance.nextInt(length - 100);
                    var span = new Span(start, start + 3 + chance.nextInt(60));
                    return new Mark(id, span, BADGES.get(id % BADGES.size()), standing(id));
                })
                .toList();
    }

    private static Standing standing(int id) {
        return id % 5 == 0 ? Standing.DOUBTFUL : Standing.FIRM;
    }

    private void addOne(String metric, int length, int amount) throws Exception {
        var pane = panes.getFirst();
        var calls = new double[40];
        for (int i = 0; i < calls.length; i++) {
            int id = amount + i;
            calls[i] =
                    fx(() -> {
                        int at = pane.firstVisible();
                        var span = new Span(at, Math.min(length, at + 40 + id % 40));
                        long start = System.nanoTime();
                        pane.mark(new Mark(id, span, BADGES.getFirst(), Standing.FIRM));
                        return since(start);
                    });
        }
        percentiles(metric + ", call", calls);
        int at = fx(pane::firstVisible);
        var waited = new double[SINGLE_MARKS];
        var frames = new double[SINGLE_MARKS];
        for (int i = 0; i < SINGLE_MARKS; i++) {
            var mark =
                    new Mark(
                            amount + calls.length + i,
                            new Span(at + i, Math.min(length, at + 30)),
                            BADGES.getFirst(),
                            Standing.FIRM);
            var painted = painted(() -> pane.mark(mark));
            waited[i] = painted.waited();
            frames[i] = painted.frame();
        }
        percentiles(metric + ", wait for the next pulse", waited);
        percentiles(metric + ", the frame of that pulse", frames);
        result(metric + ", frames dropped", dropped(frames), "of " + SINGLE_MARKS + "; not ms");
    }

    /// When something was on the screen.
    ///
    /// @param call how long the caller was held
    /// @param waited until the pulse that lays it out and paints it, which may come at once or take
    ///   the rest of a pulse
    /// @param frame from that pulse to the start of the next one, which waits until it is painted:
    ///   one pulse when nothing was dropped
    private record Painted(double call, double waited, double frame) {}

    private void painted(String metric, String note, Runnable work) throws Exception {
        var painted = painted(work);
        result(metric + ", call", painted.call(), note);
        result(metric + ", painted", painted.waited() + painted.frame(), note);
    }

    private static Painted painted(Runnable work) throws Exception {
        var done = new CompletableFuture<Painted>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            work.run();
            double call = since(start);
            new AnimationTimer() {
                private double waited = -1;

                @Override
                public void handle(long now) {
                    if (waited < 0) {
                        waited = since(start);
                        return;
                    }
                    stop();
                    done.complete(new Painted(call, waited, since(start) - waited));
                }
            }.start();
            Platform.requestNextPulse();
        });
        return done.get();
    }

    private void scroll(String metric, double step, int frames) throws Exception {
        var between = new double[frames];
        var done = new CountDownLatch(1);
        var before = ownTimes();
        Platform.runLater(() ->
                new AnimationTimer() {
                    private int frame = -1;
                    private long last;

                    @Override
                    public void handle(long now) {
                        long start = System.nanoTime();
                        if (frame >= 0) {
                            between[frame] = (start - last) / 1e6;
                        }
                        last = start;
                        if (++frame == frames) {
                            stop();
                            done.countDown();
                            return;
                        }
                        panes.forEach(pane -> pane.scrollBy(step));
                    }
                }.start());
        done.await();
        percentiles(metric, between);
        result(metric + ", frames dropped", dropped(between), "of " + frames + "; not ms");
        var after = ownTimes();
        for (int i = 0; i < THREADS.size(); i++) {
            double each = (after[i] - before[i]) / 1e6 / frames;
            result(metric + ", processor, " + THREADS.get(i), each, "mean of a frame");
        }
    }

    private static long dropped(double[] between) {
        return Arrays.stream(between)
                .mapToLong(gap -> Math.max(0, Math.round(gap / PULSE) - 1))
                .sum();
    }

    /// Processor time of the threads that make a frame, in nanoseconds: other programs hardly
    /// lengthen it.
    private static long[] ownTimes() {
        var threads = ManagementFactory.getThreadMXBean();
        var known = threads.getThreadInfo(threads.getAllThreadIds());
        return THREADS.stream()
                .mapToLong(name ->
                        Arrays.stream(known)
                                .filter(each -> each != null)
                                .filter(each -> each.getThreadName().startsWith(name))
                                .mapToLong(each -> threads.getThreadCpuTime(each.getThreadId()))
                                .sum())
                .toArray();
    }

    private void percentiles(String metric, double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        result(metric + ", p50", sorted[sorted.length / 2], "");
        result(metric + ", p95", sorted[sorted.length * 95 / 100], "");
    }

    private void result(String metric, double milliseconds, String note) {
        System.out.printf(
                Locale.ROOT,
                "RES\t%s\treading surface\t%s\tms\t%.2f\t%s%n",
                workload,
                metric,
                milliseconds,
                note);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
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
