package org.hashiya.ui.window;

import org.hashiya.ui.reading.ReadingSurface;

/// In which type the page of one pane is set, and how much larger than elsewhere. The line at the
/// top stays there when either changes.
final class Lettering {
    private static final double LARGER = 1.1;

    private final ReadingSurface surface;
    private Type type = Type.AS_PRINTED;
    private int zoom;

    Lettering(ReadingSurface surface) {
        this.surface = surface;
    }

    int zoomed() {
        return zoom;
    }

    void setZoom(int steps) {
        zoom = Math.clamp(steps, -4, 12);
        set();
    }

    void setType(Type other) {
        if (!type.equals(other)) {
            type = other;
            set();
        }
    }

    private void set() {
        double times = Math.pow(LARGER, zoom);
        int top = surface.firstVisible();
        surface.setTypesetting(type.typesetting(times));
        surface.overlay().setForm(type.form(times));
        surface.showAtTop(top);
    }
}
