package org.hashiya.ui.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hashiya.workbench.NewFile;

/// What a person chose for the window, kept in one small file of `name=value` lines. What cannot be
/// read is as if nobody had chosen.
public final class Settings {
    private final Path file;
    private final Properties chosen = new Properties();

    private Settings(Path file) {
        this.file = file;
    }

    /// Nobody has chosen anything, and nothing is kept.
    public static Settings fleeting() {
        return new Settings(Path.of(""));
    }

    public static Settings read(Path file) {
        var settings = new Settings(file);
        if (Files.isReadable(file)) {
            try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                settings.chosen.load(in);
            } catch (IOException | IllegalArgumentException e) {
                settings.chosen.clear();
            }
        }
        return settings;
    }

    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(chosen.getProperty(name));
    }

    public synchronized void set(String name, String value) {
        chosen.setProperty(name, value);
    }

    /// Writes the file.
    ///
    /// @throws org.hashiya.project.Refused when it cannot be written
    public void keep() {
        try (var next = NewFile.beside(file)) {
            var bytes = lines().getBytes(StandardCharsets.UTF_8);
            next.write(out -> {
                out.write(bytes);
                return bytes.length;
            });
            next.moveIntoPlace();
        }
    }

    private synchronized String lines() {
        var sorted = new TreeMap<String, String>();
        chosen.stringPropertyNames().forEach(name -> sorted.put(name, chosen.getProperty(name)));
        return sorted.entrySet().stream()
                .map(each -> escaped(each.getKey()) + "=" + escaped(each.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("=", "\\=")
                .replace(":", "\\:")
                .replace("#", "\\#")
                .replace(" ", "\\ ");
    }
}
