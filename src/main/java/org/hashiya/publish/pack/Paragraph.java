package org.hashiya.publish.pack;

import java.util.List;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;

/// A paragraph of a source.
public record Paragraph(LanguageTag language, Direction direction, List<Run> runs) {
    public Paragraph {
        runs = List.copyOf(runs);
    }

    /// Without any mark.
    public static Paragraph of(Phrase words) {
        return new Paragraph(words.language(), words.direction(), List.of(Run.Words.plain(words)));
    }

    /// The words alone.
    public String words() {
        var all = new StringBuilder();
        for (var run : runs) {
            switch (run) {
                case Run.Words words -> all.append(words.phrase().words());
                case Run.Cut _ -> all.append(Run.Cut.SIGN);
                case Run.LineEnd _ -> all.append('\n');
                case Run.Footnote _ -> {}
            }
        }
        return all.toString();
    }
}
