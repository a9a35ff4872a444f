package org.hashiya.ui.kit;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Shows an address in the reader's browser, and only when the reader asks for it. Where no browser
/// can be found the address goes to the clipboard.
public final class Browser {
    private static volatile Consumer<URI> shows = Browser::start;

    private Browser() {}

    /// From now on `other` shows addresses.
    public static void use(Consumer<URI> other) {
        shows = other;
    }

    public static void open(URI address) {
        shows.accept(address);
    }

    private static void start(URI address) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), address.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noBrowser) {
            copy(address);
        }
    }

    private static List<String> command(String system, String address) {
        if (system.startsWith("Windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(system.startsWith("Mac") ? "open" : "xdg-open", address);
    }

    private static void copy(URI address) {
        var content = new ClipboardContent();
        content.putString(address.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
