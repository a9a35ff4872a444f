package org.hashiya.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;

/// How the whole window looks.
public enum Look {
    LIGHT,
    DARK;

    private static final String SHEET = String.valueOf(Look.class.getResource("desk.css"));

    /// The name in the settings.
    public String code() {
        return switch (this) {
            case LIGHT -> "light";
            case DARK -> "dark";
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

    public Look other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// Dresses every window of the program.
    public void wear() {
        Application.setUserAgentStylesheet(
                switch (this) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
    }

    /// Gives a scene our own sheet.
    public static void dress(Scene scene) {
        scene.getStylesheets().setAll(SHEET);
    }
}
