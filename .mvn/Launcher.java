import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

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
                case "${1-}" in
                    %s) compilers=-XX:TieredStopAtLevel=1 memory=-XX:+UseSerialGC ;;
                    *) compilers=-XX:+TieredCompilation memory=-XX:+UseG1GC ;;
                esac
                cache=$app/hashiya.aot
                [ -e "$cache" ] || cache=
                exec "$root/lib/runtime/bin/java" "$compilers" "$memory" ${cache:+"-XX:AOTCache=$cache"} %s -cp "%s" %s "$@"
                """
                        .formatted(
                                String.join("|", PRINTING),
                                all(settings, "java-options="),
                                all(settings, "app.classpath=").replace(" ", ":"),
                                all(settings, "app.mainclass="));
        Files.writeString(image.resolve("bin/hashiya"), script);
        Files.deleteIfExists(image.resolve("lib/libapplauncher.so"));
    }

    private static String all(List<String> settings, String key) {
        return settings.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).replace("$APPDIR", "$app"))
                .collect(Collectors.joining(" "));
    }
}
