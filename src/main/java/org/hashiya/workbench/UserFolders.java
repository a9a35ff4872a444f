package org.hashiya.workbench;

import java.nio.file.Path;
import java.util.Map;

/// Where a person's own things are kept, as each system wants it. Windows and macOS are untried.
public final class UserFolders {
    private UserFolders() {}

    /// For what must last: the sample project.
    public static Path data() {
        return under("XDG_DATA_HOME", ".local/share", "APPDATA", "Library/Application Support");
    }

    /// For what can always be made again: fonts on the disk.
    public static Path cache() {
        return under("XDG_CACHE_HOME", ".cache", "LOCALAPPDATA", "Library/Caches");
    }

    /// For what the person chose: theme, panes.
    public static Path settings() {
        return under("XDG_CONFIG_HOME", ".config", "APPDATA", "Library/Preferences");
    }

    private static Path under(String linuxName, String linux, String windowsName, String mac) {
        var home = Path.of(System.getProperty("user.home", "."));
        var system = System.getProperty("os.name", "");
        if (system.startsWith("Windows")) {
            return named(System.getenv(), windowsName, home.resolve("AppData")).resolve("Hashiya");
        }
        if (system.startsWith("Mac")) {
            return home.resolve(mac).resolve("Hashiya");
        }
        return named(System.getenv(), linuxName, home.resolve(linux)).resolve("hashiya");
    }

    private static Path named(Map<String, String> environment, String name, Path otherwise) {
        var value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
