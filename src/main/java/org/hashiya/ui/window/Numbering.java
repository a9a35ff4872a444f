package org.hashiya.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hashiya.text.Revision;
import org.hashiya.text.Structure;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.reading.GutterSign;

/// Which numbers of the source stand in the gutter.
enum Numbering {
    NONE,
    LINES,
    PARAGRAPHS,
    PAGES;

    /// The name in the settings.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What readers call it.
    String words() {
        return switch (this) {
            case NONE -> Words.say("numbering.none");
            case LINES -> Words.say("numbering.lines");
            case PARAGRAPHS -> Words.say("numbering.paragraphs");
            case PAGES -> Words.say("numbering.pages");
        };
    }

    static Optional<Numbering> ofCode(String code) {
        for (var numbering : values()) {
            if (numbering.code().equals(code)) {
                return Optional.of(numbering);
            }
        }
        return Optional.empty();
    }

    /// Each number beside the line where what it counts begins.
    List<GutterSign> signs(Revision revision) {
        var structure = revision.structure();
        return switch (this) {
            case NONE -> List.of();
            case LINES -> lines(revision.words());
            case PARAGRAPHS -> paragraphs(structure);
            case PAGES ->
                    structure.pages().stream()
                            .filter(page -> !page.number().isBlank())
                            .map(page -> new GutterSign(page.offset(), page.number()))
                            .toList();
        };
    }

    /// As [GoTo] counts them: headings, items and notes are no paragraphs.
    private static List<GutterSign> paragraphs(Structure structure) {
        var paragraphs =
                structure.blocks().stream()
                        .filter(block -> block.kind() == Structure.Kind.PARAGRAPH)
                        .toList();
        return IntStream.range(0, paragraphs.size())
                .mapToObj(i ->
                        new GutterSign(paragraphs.get(i).span().start(), Integer.toString(i + 1)))
                .toList();
    }

    /// Lines of the file, however long they are on the screen.
    private static List<GutterSign> lines(String words) {
        var signs = new ArrayList<GutterSign>();
        int start = 0;
        while (start >= 0) {
            signs.add(new GutterSign(start, Integer.toString(signs.size() + 1)));
            start = nextLine(words, start);
        }
        return signs;
    }

    private static int nextLine(String words, int start) {
        for (int i = start; i < words.length(); i++) {
            if (words.charAt(i) == '\n') {
                return i + 1;
            }
            if (words.charAt(i) == '\r') {
                return words.startsWith("\r\n", i) ? i + 2 : i + 1;
            }
        }
        return -1;
    }
}
