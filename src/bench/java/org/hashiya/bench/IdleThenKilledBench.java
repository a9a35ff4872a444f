package org.hashiya.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.TagId;
import org.hashiya.store.ProjectStore;
import org.hashiya.task.WriterThread;
import org.hashiya.text.Span;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.SampleTour;

/// Opens a project, waits, makes one annotation, is killed as soon as it was confirmed, and looks
/// for it. Arguments: WORK [seconds to wait, 60]. With a wait of more than 45 seconds H2's own
/// settings lose it.
public final class IdleThenKilledBench {
    private IdleThenKilledBench() {}

    public static void main(String[] args) throws Exception {
        if (args[0].equals("child")) {
            child(Path.of(args[1]), Integer.parseInt(args[2]));
            return;
        }
        var wait = args.length > 1 ? args[1] : "60";
        var work = Files.createDirectories(Path.of(args[0]));
        var project = Files.createTempDirectory(work, "idle").resolve("p.hashiya");
        SampleTour.begin(project, "me").close();
        int before = count(project);
        var child =
                BenchChild.start(IdleThenKilledBench.class, List.of(), project.toString(), wait);
        try (var said = BenchChild.lines(child)) {
            said.readLine();
        }
        child.destroyForcibly().waitFor();
        System.out.println(
                "RES\tW3\tHashiya\tconfirmed after %s s of rest, then kill -9\tfound\t%d\tof 1"
                        .formatted(wait, count(project) - before));
    }

    private static int count(Path project) {
        try (var desk = new Desk(ProjectStore.open(project), Runnable::run, "me")) {
            return desk.project().texts().keySet().stream()
                    .mapToInt(text -> desk.read(text).annotationCount())
                    .sum();
        }
    }

    private static void child(Path project, int seconds) throws Exception {
        var desk = new Desk(ProjectStore.open(project), new WriterThread(), "me");
        var text = desk.project().listOfTexts().getFirst().id();
        desk.read(text);
        Thread.sleep(1000L * seconds);
        desk.annotate(text, new Span(0, 8), Body.of(TagId.TERM)).join();
        System.out.println("confirmed");
        Thread.sleep(1_000_000);
    }
}
