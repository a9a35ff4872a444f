package org.hashiya.publish.pack.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Style sheets that come with the program. They hold neither `<` nor `&`, so that they can stand
/// in HTML and in XML.
final class Styles {
    private Styles() {}

    static String of(String name) throws IOException {
        try (var in = Styles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program came without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
