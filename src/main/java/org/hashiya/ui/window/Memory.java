package org.hashiya.ui.window;

import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Settings;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Desk;

/// What is remembered of the window from one time to the next.
record Memory(Settings settings) {
    private static final int FIRST_PANES = 2;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;

    /// The language that was chosen, else that of the system, else English.
    Locale language() {
        var here = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
        return Locale.forLanguageTag(
                settings.get("language").orElse(Words.LANGUAGES.contains(here) ? here : "en"));
    }

    void noteLanguage(String language) {
        settings.set("language", language);
    }

    void giveSize(Stage stage) {
        stage.setWidth(number("width", WIDTH));
        stage.setHeight(number("height", HEIGHT));
        stage.setMaximized(settings.get("maximized").map(Boolean::valueOf).orElse(false));
    }

    private double number(String name, double otherwise) {
        try {
            return settings.get(name).map(Double::valueOf).orElse(otherwise);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    void noteSize(Stage stage) {
        settings.set("maximized", String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isFullScreen()) {
            settings.set("width", String.valueOf(stage.getWidth()));
            settings.set("height", String.valueOf(stage.getHeight()));
        }
    }

    /// Lays the desk as it was left, or with the first texts.
    void giveLayout(Desk project, DeskView desk) {
        settings.get(layoutName(project))
                .flatMap(Layout::parse)
                .ifPresentOrElse(
                        desk.arrangement()::lay,
                        () -> desk.arrangement().layFresh(firstTexts(project)));
        settings.get(drawerName(project)).ifPresent(desk.storeys()::lay);
    }

    void noteLayout(Desk project, DeskView desk) {
        settings.set(layoutName(project), desk.arrangement().now().toString());
        settings.set(drawerName(project), desk.storeys().written());
    }

    private static List<TextId> firstTexts(Desk project) {
        return project.project().listOfTexts().stream()
                .limit(FIRST_PANES)
                .map(SourceText::id)
                .toList();
    }

    private static String layoutName(Desk project) {
        return "layout." + project.project().identity().project();
    }

    private static String drawerName(Desk project) {
        return "drawer." + project.project().identity().project();
    }

    Recent recent() {
        return new Recent(settings);
    }
}
