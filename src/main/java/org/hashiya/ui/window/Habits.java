package org.hashiya.ui.window;

import org.hashiya.identity.Id;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Settings;

/// What the window knows of its reader: how one searches, and where one was in each text of a
/// project. It is kept for the window, not in the project, so that it is nobody else's business.
///
/// @param settings where it stands
/// @param project whose texts these are
/// @param keep writes the settings to the disk, soon
record Habits(Settings settings, Id project, Runnable keep) {
    private static final String FIND = "find";

    FindWay findWay() {
        return settings.get(FIND).map(FindWay::parse).orElse(FindWay.USUAL);
    }

    void note(FindWay way) {
        note(FIND, way.toString());
    }

    /// Where the reader was in this text.
    Spot spot(TextId text) {
        return settings.get(spotName(text)).flatMap(Spot::parse).orElse(Spot.START);
    }

    /// It is written with whatever else is.
    void note(TextId text, Spot spot) {
        settings.set(spotName(text), spot.toString());
    }

    private String spotName(TextId text) {
        return "spot." + project + "." + text;
    }

    private void note(String name, String value) {
        settings.set(name, value);
        keep.run();
    }
}
