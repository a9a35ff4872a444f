import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts a script in the place of jpackage's launcher, on Linux only: that one asks dpkg and rpm at every start which
/// package it belongs to, which takes as long as a short command. The script starts the same JVM with the same
/// settings; for commands that only print, without the second compiler, whose work they do not live to see.
class Launcher {
    private static final List<String> PRINTING = List.of(
            "alignments", "annotations", "batches", "calendars", "comments", "coverage", "date", "entities", "history",
            "packs", "tags", "texts", "words", "--help", "--version", "-h", "-V");

    public static void main(String[] args) throws Exception {
        if (!System.getProperty("os.name").startsWith("Linux")) {
            return;
        }
        var image = Path.of(args[0]);
        var settings = Files.readAllLines(image.resolve("lib/app/hashiya.cfg"));
        var script =
                """
                #!/bin/sh
                root=$(dirname -- "$(dirname -- "$(readlink -f -- "$0")")")
                app=$root/lib/app
                word=${1-}
                set -- %s -cp "%s" %s "$@"
                [ -e "$app/hashiya.aot" ] && set -- "-XX:AOTCache=$app/hashiya.aot" "$@"
                case "$word" in
                    %s) set -- -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "$@" ;;
                esac
                exec "$root/lib/runtime/bin/java" "$@"
                """
                        .formatted(
                                all(settings, "java-options=")
                                        .map(option -> '"' + option + '"')
                                        .collect(Collectors.joining(" ")),
                                all(settings, "app.classpath=").collect(Collectors.joining(":")),
                                all(settings, "app.mainclass=").collect(Collectors.joining()),
                                String.join("|", PRINTING));
        Files.writeString(image.resolve("bin/hashiya"), script);
        Files.deleteIfExists(image.resolve("lib/libapplauncher.so"));
    }

    private static Stream<String> all(List<String> settings, String key) {
        return settings.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).replace("$APPDIR", "$app"));
    }
}
