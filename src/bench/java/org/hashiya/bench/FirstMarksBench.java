package org.hashiya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
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

/// W10: a book with 10,000 marks, from the call until a frame with the marks is drawn, and from a
/// jump to the last page until it is: `FirstMarksBench DATA [repetitions]`. `DATA` holds
/// `doc555.txt` and `ann10k.tsv`. Each repetition has a new surface, as the peer has a new page;
/// the first one also pays for the cold program.
///
/// "Drawn" is counted to the end of a snapshot of the window in which coloured points were found:
/// an upper bound, since the snapshot draws once more what the frame has drawn.
///
/// Prints `RES`, workload, system, metric, unit, value and note, separated by tabs: each
/// repetition, and at the end the median of those after the first.
public final class FirstMarksBench {
    private static final List<Badge> BADGES =
            List.of(
                    new Badge(Color.GOLDENROD, Pattern.SOLID, "person", 0),
                    new Badge(Color.ROYALBLUE, Pattern.DOUBLE, "date", 0),
                    new Badge(Color.SEAGREEN, Pattern.DASH_DOT, "claim", 1));
    private static final double COLOURED = 0.08;

    private final StackPane desk = new StackPane();
    private final Scene scene = new Scene(desk, 1000, 1000);
    private final String words;
    private final List<Mark> marks;
    private final Map<String, List<Double>> warm = new LinkedHashMap<>();

    private FirstMarksBench(String words, List<Mark> marks) {
        this.words = words;
        this.marks = marks;
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] arguments) throws Exception {
        var data = Path.of(arguments[0]);
        int repetitions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
        var words = Files.readString(data.resolve("doc555.txt"));
        var marks = marks(data.resolve("ann10k.tsv"));
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        var bench =
                fx(() -> {
                    Fonts.load();
                    return new FirstMarksBench(words, marks);
                });
        for (int i = 0; i < repetitions; i++) {
            bench.once(i);
        }
        bench.medians();
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private void once(int repetition) throws Exception {
        var surface =
                fx(() -> {
                    var fresh = new ReadingSurface();
                    fresh.setTypesetting(Typesetting.BOOK.withSize(16));
                    desk.getChildren().setAll(fresh);
                    return fresh;
                });
        fx(() -> null); // a pulse for the empty surface
        var note = repetition == 0 ? "first in this JVM" : "repetition " + repetition;
        var shown =
                drawn(
                        "text + 10,000 marks",
                        note,
                        () -> {
                            surface.show(words);
                            surface.setMarks(marks);
                        });
        var jumped = drawn("jump to the last page", note, () -> surface.reveal(words.length() - 1));
        if (repetition > 0) {
            warm.computeIfAbsent("text + 10,000 marks to painted", _ -> new ArrayList<>())
                    .add(shown);
            warm.computeIfAbsent("jump to the last page to painted", _ -> new ArrayList<>())
                    .add(jumped);
        }
    }

    private void medians() {
        warm.forEach((metric, times) -> {
            var sorted = times.stream().sorted().toList();
            var note = "median of %d after the first".formatted(sorted.size());
            result(metric + ", median", sorted.get(sorted.size() / 2), note);
        });
    }

    private double drawn(String metric, String note, Runnable work) throws Exception {
        var times = new CompletableFuture<double[]>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            work.run();
            double call = since(start);
            scene.addPostLayoutPulseListener(
                    new Runnable() {
                        @Override
                        public void run() {
                            double laidOut = since(start);
                            var picture = scene.snapshot(new WritableImage(1000, 1000));
                            double pictured = since(start);
                            if (coloured(picture) > 0) {
                                scene.removePostLayoutPulseListener(this);
                                times.complete(new double[] {call, laidOut, pictured});
                            } else {
                                Platform.requestNextPulse();
                            }
                        }
                    });
            Platform.requestNextPulse();
        });
        var all = times.get();
        result(metric + ", call", all[0], note);
        result(metric + ", laid out", all[1], note);
        result(metric + " to painted", all[2], note);
        return all[2];
    }

    private static int coloured(WritableImage picture) {
        int found = 0;
        var points = picture.getPixelReader();
        for (int y = 0; y < picture.getHeight(); y += 3) {
            for (int x = 0; x < picture.getWidth(); x += 3) {
                found += points.getColor(x, y).getSaturation() > COLOURED ? 1 : 0;
            }
        }
        return found;
    }

    private static List<Mark> marks(Path table) throws IOException {
        var marks = new ArrayList<Mark>();
        for (var line : Files.readAllLines(table)) {
            var cells = line.split("\t", -1);
            var badge =
                    switch (cells[2]) {
                        case "persName", "person" -> BADGES.get(0);
                        case "date" -> BADGES.get(1);
                        default -> BADGES.get(2);
                    };
            var span = new Span(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]));
            marks.add(new Mark(marks.size(), span, badge, Standing.FIRM));
        }
        return marks;
    }

    private static void result(String metric, double milliseconds, String note) {
        System.out.printf(
                Locale.ROOT, "RES\tW10\tHashiya\t%s\tms\t%.1f\t%s%n", metric, milliseconds, note);
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
