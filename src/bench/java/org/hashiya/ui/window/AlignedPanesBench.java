package org.hashiya.ui.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import org.hashiya.parallel.ByLength;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.hashiya.ui.reading.Layer;
import org.hashiya.workbench.Aligning;
import org.hashiya.workbench.Desk;

/// The window on two texts with ten thousand aligned passages: opening one of them beside opening a
/// text of the same length of which nothing is aligned, the other page following a step of
/// scrolling, and walking on pair after pair. `AlignedPanesBench WORK [rounds]`.
///
/// "Own time" is the processor time of the screen's thread.
public final class AlignedPanesBench {
    private static final int MANY = 10_000;
    private static final int MORE = 50;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final DeskOnScreen window;
    private final List<TextId> texts;

    private AlignedPanesBench(DeskOnScreen window, List<TextId> texts) {
        this.window = window;
        this.texts = texts;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 12;
        var folder = Path.of(arguments[0]);
        var project = folder.resolve("aligned-%d.hashiya".formatted(System.nanoTime()));
        var texts = make(project);
        var settings = folder.resolve("desk-%d.properties".formatted(System.nanoTime()));
        var window = DeskOnScreen.open(project, settings);
        window.panes();
        var bench = new AlignedPanesBench(window, texts);
        bench.open(rounds);
        bench.follow(200);
        bench.walk(rounds);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    /// Two aligned texts, and one that is aligned with none.
    private static List<TextId> make(Path project) {
        try (var desk = new Desk(ProjectStore.create(project, "Bench"), Runnable::run, "me")) {
            var spans = new ArrayList<Span>();
            var words = words(spans);
            var texts =
                    List.of(
                            LittleArchive.add(desk, "One", "en", words),
                            LittleArchive.add(desk, "Two", "en", words),
                            LittleArchive.add(desk, "Alone", "en", words));
            var pairs =
                    spans.stream()
                            .limit(MANY)
                            .map(span -> new ByLength.Pair(span, span, 0.5))
                            .toList();
            var aligning = new Aligning(desk);
            aligning.accept(new Aligning.Proposal(texts.get(0), texts.get(1), pairs));
            return texts;
        }
    }

    private static String words(List<Span> spans) {
        var chance = new Random(1);
        var words = new StringBuilder();
        for (int i = 0; i < MANY + MORE; i++) {
            int start = words.length();
            words.append("The bridge over the stream was mended. ".repeat(1 + chance.nextInt(3)));
            words.setCharAt(words.length() - 1, '\n');
            spans.add(new Span(start, words.length() - 1));
            words.append('\n');
        }
        return words.toString();
    }

    private ReadingPane pane(int number) {
        return window.panes().get(number);
    }

    private void open(int rounds) {
        var alone = new double[rounds][];
        var aligned = new double[rounds][];
        for (int i = 0; i < rounds; i++) {
            alone[i] = open(texts.get(2), 0);
            aligned[i] = open(texts.get(0), MANY);
        }
        report("a text of which nothing is aligned", alone);
        report("a text with 10,000 alignments", aligned);
        double ratio = median(aligned, 1) / median(alone, 1);
        result("opening, the one against the other", "own time", "times", ratio);
    }

    private static void report(String what, double[][] times) {
        result("opening " + what, "until its brackets are there", "ms", median(times, 0));
        result("opening " + what, "own time", "ms", median(times, 1));
    }

    private double[] open(TextId text, int brackets) {
        var pane = pane(0);
        window.settle();
        System.gc();
        long start = System.nanoTime();
        long own = DeskOnScreen.fx(THREADS::getCurrentThreadCpuTime);
        DeskOnScreen.fx(() -> {
            pane.show(text);
            return pane;
        });
        window.until(() ->
                pane.shown().filter(shown -> shown.now().id().equals(text)).isPresent()
                        && pane.surface().overlay().size(Layer.PARALLELS) == brackets);
        double all = since(start);
        window.settle();
        long after = DeskOnScreen.fx(THREADS::getCurrentThreadCpuTime);
        return new double[] {all, (after - own) / 1e6};
    }

    private void follow(int steps) throws Exception {
        var times = new double[steps][];
        int before = DeskOnScreen.fx(() -> pane(1).surface().firstVisible());
        for (int i = 0; i < steps; i++) {
            times[i] = follow(pane(0));
            window.settle();
        }
        int after = DeskOnScreen.fx(() -> pane(1).surface().firstVisible());
        if (before == after) {
            throw new IllegalStateException("The other page did not follow");
        }
        result("following a step of 40 px", "p50", "ms", percentile(times, 0, 0.5));
        result("following a step of 40 px", "p95", "ms", percentile(times, 0, 0.95));
        result("following a step of 40 px", "p50, own time", "ms", percentile(times, 1, 0.5));
        result("following a step of 40 px", "p95, own time", "ms", percentile(times, 1, 0.95));
    }

    /// What follows is asked for with the scrolling, so it is done before what is asked for next.
    private static double[] follow(ReadingPane leader) throws Exception {
        var done = new CompletableFuture<double[]>();
        Platform.runLater(() -> {
            Event.fireEvent(leader.surface(), wheel());
            long start = System.nanoTime();
            long own = THREADS.getCurrentThreadCpuTime();
            leader.surface().scrollBy(40);
            leader.layout();
            Platform.runLater(() ->
                    done.complete(
                            new double[] {
                                since(start), (THREADS.getCurrentThreadCpuTime() - own) / 1e6
                            }));
        });
        return done.get();
    }

    private static ScrollEvent wheel() {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                0,
                0,
                0,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private void walk(int steps) {
        DeskOnScreen.fx(() -> {
            pane(0).surface().requestFocus();
            return pane(0);
        });
        long start = System.nanoTime();
        window.robot.push(KeyCode.F8);
        window.until(() -> window.node("#walk-bar").isVisible());
        result("walking after 10,000 pairs", "until the first is proposed", "ms", since(start));
        var times = new double[steps][];
        for (int i = 0; i < steps; i++) {
            int brackets = DeskOnScreen.fx(() -> pane(0).surface().overlay().size(Layer.PARALLELS));
            start = System.nanoTime();
            window.robot.push(KeyCode.ENTER);
            window.until(() -> pane(0).surface().overlay().size(Layer.PARALLELS) > brackets);
            times[i] = new double[] {since(start)};
        }
        result("walking after 10,000 pairs", "a pair confirmed and shown", "ms", median(times, 0));
    }

    private static double median(double[][] times, int part) {
        return percentile(times, part, 0.5);
    }

    private static double percentile(double[][] times, int part, double share) {
        var sorted = Arrays.stream(times).mapToDouble(each -> each[part]).sorted().toArray();
        return sorted[(int) (share * (sorted.length - 1))];
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void result(String workload, String metric, String unit, double value) {
        System.out.printf(
                Locale.ROOT, "RES\t%s\tHashiya\t%s\t%s\t%.2f\t%n", workload, metric, unit, value);
    }
}
