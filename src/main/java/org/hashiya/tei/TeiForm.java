package org.hashiya.tei;

import java.util.List;

/// Where the annotations of a TEI file stand.
public enum TeiForm {
    /// Around the words, as far as they nest.
    INLINE("tei"),
    /// All of them after the text, between anchors.
    STANDOFF("tei-standoff"),
    /// Names and dates around the words, and nothing else: a text to read.
    READING("tei-reading");

    /// Those that hold everything that is said of a text.
    public static final List<TeiForm> LOSSLESS = List.of(INLINE, STANDOFF);

    private final String code;

    TeiForm(String code) {
        this.code = code;
    }

    /// What the command line calls it: `tei`, `tei-standoff`, `tei-reading`.
    public String code() {
        return code;
    }
}
