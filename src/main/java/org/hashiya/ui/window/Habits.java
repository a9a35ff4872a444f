package org.hashiya.ui.window;

import org.hashiya.ui.kit.Settings;

/// What the window knows of its reader: how one searches. It is kept for the window, not in the
/// project, so that it is nobody else's business.
///
/// @param settings where it stands
/// @param keep writes the settings to the disk, soon
record Habits(Settings settings, Runnable keep) {
    private static final String FIND = "find";

    FindWay findWay() {
        return settings.get(FIND).map(FindWay::parse).orElse(FindWay.USUAL);
    }

    void note(FindWay way) {
        note(FIND, way.toString());
    }

    private void note(String name, String value) {
        settings.set(name, value);
        keep.run();
    }
}
