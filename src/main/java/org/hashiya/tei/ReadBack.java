package org.hashiya.tei;

import java.util.Optional;

/// Reads a finished file of somebody else's markup again and holds it against the text that was
/// written.
public final class ReadBack {
    private ReadBack() {}

    /// What did not come back, as a sentence; empty when everything did.
    ///
    /// @throws org.hashiya.project.Refused when the file is not well-formed
    public static Optional<String> fault(Edition edition, byte[] file, String name) {
        var read = new TeiReader().readAll(file, name);
        if (read.texts().size() != 1) {
            return Optional.of("It holds %d texts.".formatted(read.texts().size()));
        }
        var said = read.texts().getFirst().said();
        var words = said.reading().words();
        var written = edition.text().words();
        if (!words.equals(written)) {
            int same = 0;
            while (same < Math.min(words.length(), written.length())
                    && words.charAt(same) == written.charAt(same)) {
                same++;
            }
            return Optional.of("Its words are others from character %,d on.".formatted(same));
        }
        return Optional.empty();
    }

    /// How many annotations of a file come back.
    public static int annotations(byte[] file, String name) {
        return new TeiReader()
                .readAll(file, name).texts().stream()
                        .mapToInt(text -> text.said().statements().annotations().size())
                        .sum();
    }
}
