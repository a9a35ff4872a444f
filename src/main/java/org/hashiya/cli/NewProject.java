package org.hashiya.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hashiya.store.ProjectStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "new", description = "Makes an empty project.", mixinStandardHelpOptions = true)
final class NewProject implements Callable<Integer> {
    private static final String ENDING = ".hashiya";

    @Parameters(paramLabel = "PROJECT", description = "The folder to make, NAME.hashiya.")
    Path folder = Path.of("");

    @Option(names = "--title", paramLabel = "T", description = "What it is about; else its name.")
    String title = "";

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        var plain =
                name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        try (var store = ProjectStore.create(folder, title.isBlank() ? plain : title)) {
            var out = spec.commandLine().getOut();
            out.println("project\ttitle");
            out.println(folder + "\t" + Tsv.escape(store.project().identity().title()));
            return 0;
        }
    }
}
