package org.hashiya.ui.window;

import org.hashiya.ui.kit.Look;
import org.hashiya.ui.kit.Settings;
import org.hashiya.ui.reading.Theme;

/// What the window and its pages wear; it is remembered.
///
/// @param labels whether the names of tags stand above their marks
/// @param following whether pages that are aligned scroll together
/// @param type in which letters the pages are set
record Attire(Look look, boolean labels, Numbering numbering, boolean following, Type type) {
    static Attire of(Settings settings) {
        return new Attire(
                settings.get("look").flatMap(Look::ofCode).orElse(Look.LIGHT),
                settings.get("labels").map(Boolean::valueOf).orElse(false),
                settings.get("numbering").flatMap(Numbering::ofCode).orElse(Numbering.NONE),
                settings.get("following").map(Boolean::valueOf).orElse(true),
                settings.get("type").flatMap(Type::parse).orElse(Type.AS_PRINTED));
    }

    static Attire plain(Look look) {
        return new Attire(look, false, Numbering.NONE, true, Type.AS_PRINTED);
    }

    void noteIn(Settings settings) {
        settings.set("look", look.code());
        settings.set("labels", String.valueOf(labels));
        settings.set("numbering", numbering.code());
        settings.set("following", String.valueOf(following));
        settings.set("type", type.toString());
    }

    Attire look(Look other) {
        return new Attire(other, labels, numbering, following, type);
    }

    Attire labels(boolean shown) {
        return new Attire(look, shown, numbering, following, type);
    }

    Attire numbering(Numbering other) {
        return new Attire(look, labels, other, following, type);
    }

    Attire following(boolean together) {
        return new Attire(look, labels, numbering, together, type);
    }

    Attire type(Type other) {
        return new Attire(look, labels, numbering, following, other);
    }

    /// For the pages.
    Theme theme() {
        return switch (look) {
            case LIGHT -> Theme.LIGHT;
            case SEPIA -> Theme.SEPIA;
            case DARK -> Theme.DARK;
            case CONTRAST -> Theme.CONTRAST;
        };
    }
}
