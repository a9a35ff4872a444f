package org.hashiya.publish.pack.write;

import java.io.IOException;
import java.io.InputStream;

/// The fonts that packs are set in.
enum Typeface {
    SERIF("Noto Serif", "normal", "NotoSerif-Regular.ttf"),
    SERIF_BOLD("Noto Serif", "bold", "NotoSerif-Bold.ttf"),
    NASKH("Amiri", "normal", "Amiri-Regular.ttf"),
    NASKH_BOLD("Amiri", "bold", "Amiri-Bold.ttf");

    private static final String FOLDER = "/org/hashiya/ui/kit/fonts/";

    private final String family;
    private final String weight;
    private final String file;

    Typeface(String family, String weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    String family() {
        return family;
    }

    /// As CSS calls it.
    String weight() {
        return weight;
    }

    String file() {
        return file;
    }

    InputStream open() {
        var in = Typeface.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("The program came without the font " + file);
        }
        return in;
    }

    byte[] bytes() throws IOException {
        try (var in = open()) {
            return in.readAllBytes();
        }
    }
}
