package org.hashiya.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;

/// How the whole window looks.
public enum Look {
    LIGHT,
    SEPIA,
    DARK,
    CONTRAST;

    private static final String SHEET = sheet("desk.css");

    /// The name in the settings.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What readers call it.
    public String words() {
        return switch (this) {
            case LIGHT -> Words.say("look.light");
            case SEPIA -> Words.say("look.sepia");
            case DARK -> Words.say("look.dark");
            case CONTRAST -> Words.say("look.contrast");
        };
    }

    public static Optional<Look> ofCode(String code) {
        for (var look : values()) {
            if (look.code().equals(code)) {
                return Optional.of(look);
            }
        }
        return Optional.empty();
    }

    /// Dark, or light again.
    public Look other() {
        return this == DARK ? LIGHT : DARK;
    }

    /// Dresses every window of the program.
    public void wear() {
        Application.setUserAgentStylesheet(
                switch (this) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                    case SEPIA -> sheet("sepia.css");
                    case CONTRAST -> sheet("contrast.css");
                });
    }

    /// Gives a scene our own sheet.
    public static void dress(Scene scene) {
        scene.getStylesheets().setAll(SHEET);
    }

    private static String sheet(String name) {
        return String.valueOf(Look.class.getResource(name));
    }
}
