package org.hashiya.publish.pack.write;

import java.io.IOException;
import java.io.InputStream;

/// The fonts that packs are set in.
enum Typeface {
    SERIF("Noto Serif", "normal", Folder.WINDOW + "NotoSerif-Regular.ttf"),
    SERIF_BOLD("Noto Serif", "bold", Folder.WINDOW + "NotoSerif-Bold.ttf"),
    NASKH("Amiri", "normal", Folder.WINDOW + "Amiri-Regular.ttf"),
    NASKH_BOLD("Amiri", "bold", Folder.WINDOW + "Amiri-Bold.ttf"),
    SANS("Noto Sans", "normal", Folder.PACKS + "NotoSans-Regular.ttf"),
    SANS_BOLD("Noto Sans", "bold", Folder.PACKS + "NotoSans-SemiBold.ttf"),
    /// For letters that the others lack.
    LAST("DejaVu Sans", "normal", "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

    private interface Folder {
        String WINDOW = "/org/hashiya/ui/kit/fonts/";
        String PACKS = "/org/hashiya/publish/pack/write/";
    }

    private final String family;
    private final String weight;
    private final String path;

    Typeface(String family, String weight, String path) {
        this.family = family;
        this.weight = weight;
        this.path = path;
    }

    String family() {
        return family;
    }

    /// As CSS calls it.
    String weight() {
        return weight;
    }

    String file() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    InputStream open() {
        var in = Typeface.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("The program came without the font " + file());
        }
        return in;
    }

    byte[] bytes() throws IOException {
        try (var in = open()) {
            return in.readAllBytes();
        }
    }
}
