package org.hashiya.tei;

import java.util.Optional;
import org.hashiya.text.TextId;

/// Where the annotations of a TEI file stand.
public enum TeiForm {
    /// Around the words, as far as they nest.
    INLINE("tei"),
    /// All of them after the text, between anchors.
    STANDOFF("tei-standoff");

    private final String code;

    TeiForm(String code) {
        this.code = code;
    }

    /// What the command line calls it: `tei`, `tei-standoff`.
    public String code() {
        return code;
    }

    /// What stands before `#` in a pointer into the file of another text.
    String file(TextId other) {
        return other + ".xml";
    }

    /// Whether a file holds one text, and what leads into others leads out of it.
    boolean isOneText() {
        return true;
    }

    public static Optional<TeiForm> ofCode(String code) {
        for (var form : values()) {
            if (form.code.equals(code)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
