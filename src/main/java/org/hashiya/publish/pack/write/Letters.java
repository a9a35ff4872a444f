package org.hashiya.publish.pack.write;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which letters pages have, and so which fonts a reader needs that may have none of its own.
final class Letters {
    private static final int LAST_OF_LATIN_1 = 0xFF;

    private final Set<Typeface> fonts = EnumSet.noneOf(Typeface.class);

    void read(byte[] page) {
        new String(page, StandardCharsets.UTF_8).codePoints().forEach(this::read);
    }

    private void read(int letter) {
        if (letter <= LAST_OF_LATIN_1) {
            return;
        }
        var script = UnicodeScript.of(letter);
        if (script == UnicodeScript.ARABIC) {
            fonts.addAll(List.of(Typeface.NASKH, Typeface.NASKH_BOLD));
        } else if (script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC) {
            fonts.addAll(List.of(Typeface.SERIF, Typeface.SERIF_BOLD));
        }
    }

    Set<Typeface> fonts() {
        return fonts;
    }
}
