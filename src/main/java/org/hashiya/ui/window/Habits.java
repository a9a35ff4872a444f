package org.hashiya.ui.window;

import org.hashiya.identity.Id;
import org.hashiya.text.TextId;
import org.hashiya.ui.kit.Settings;

/// What the window knows of its reader: how one searches, where one was in each text of a project,
/// and what was bookmarked there. It is kept for the window, not in the project, so that it is
/// nobody else's business.
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

    Bookmarks bookmarks(TextId text) {
        return settings.get(bookmarksName(text)).map(Bookmarks::parse).orElse(Bookmarks.NONE);
    }

    void note(TextId text, Bookmarks bookmarks) {
        note(bookmarksName(text), bookmarks.toString());
    }

    private String bookmarksName(TextId text) {
        return "bookmarks." + project + "." + text;
    }

    private String spotName(TextId text) {
        return "spot." + project + "." + text;
    }

    private void note(String name, String value) {
        settings.set(name, value);
        keep.run();
    }
}
