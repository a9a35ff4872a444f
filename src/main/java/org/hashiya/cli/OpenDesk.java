package org.hashiya.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hashiya.workbench.Person;
import org.hashiya.workbench.SampleTour;
import org.hashiya.workbench.UserFolders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "open",
        description = "Opens the window on a project, or draws it into a file.",
        mixinStandardHelpOptions = true)
final class OpenDesk implements Callable<Integer> {
    private final Window window;

    @Parameters(arity = "0..1", paramLabel = "PROJECT", description = "The project's folder.")
    @Nullable Path project;

    @Option(names = "--sample", description = "On the sample project, which is made if need be.")
    boolean sample;

    @Option(
            names = "--picture",
            paramLabel = "FILE",
            description = "Draws the desk into a PNG file instead; needs no display.")
    @Nullable Path picture;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "Where the sample project is kept; else among your own data.")
    @Nullable Path folder;

    @Spec CommandSpec spec = CommandSpec.create();

    OpenDesk(Window window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        if (sample && picture == null && !window.canBeShown()) {
            return tour();
        }
        var chosen = sample ? Optional.of(sampleProject()) : Optional.ofNullable(project);
        if (picture != null) {
            window.draw(chosen.orElseGet(this::sampleProject), picture);
            spec.commandLine().getOut().println(picture);
        } else {
            window.show(chosen);
        }
        return 0;
    }

    private int tour() {
        var place = freePlace();
        spec.commandLine()
                .getErr()
                .println(
                        "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so"
                                + " the window cannot open. This is the tour instead:");
        Tour.make(window, place, spec);
        return 0;
    }

    private Path sampleProject() {
        var place = home().resolve("sample.hashiya");
        if (!Files.exists(place)) {
            SampleTour.begin(place, Person.atThisMachine()).close();
        }
        return place;
    }

    private Path home() {
        return folder == null ? UserFolders.data() : folder;
    }

    private Path freePlace() {
        int number = 1;
        while (Files.exists(home().resolve("tour-" + number))) {
            number++;
        }
        return home().resolve("tour-" + number);
    }
}
