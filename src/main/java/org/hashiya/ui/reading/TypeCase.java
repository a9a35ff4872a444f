package org.hashiya.ui.reading;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.hashiya.ui.kit.Typeface;
import org.hashiya.ui.kit.Typesetting;

/// The fonts of one surface, in their present size.
final class TypeCase {
    private final Map<Typeface, ObjectProperty<Font>> fonts = new EnumMap<>(Typeface.class);
    private Typesetting typesetting = Typesetting.BOOK;

    TypeCase() {
        for (var face : Typeface.values()) {
            fonts.put(face, new SimpleObjectProperty<>(typesetting.font(face)));
        }
    }

    Typesetting typesetting() {
        return typesetting;
    }

    /// Says whether letters must change their typeface, not only their size.
    boolean set(Typesetting other) {
        boolean otherFaces =
                other.roman() != typesetting.roman() || other.arabic() != typesetting.arabic();
        typesetting = other;
        fonts.forEach((face, font) -> font.set(other.font(face)));
        return otherFaces;
    }

    /// Bound, because a plain value would give way to the style sheet of the window.
    void dress(Text letters, Typeface face) {
        var font = fonts.get(face);
        if (font != null) {
            letters.fontProperty().bind(font);
        }
    }
}
