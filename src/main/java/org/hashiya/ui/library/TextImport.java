package org.hashiya.ui.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.text.SourceText;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Importing;

/// Brings files into the library, all or none, and says what came.
public final class TextImport {
    private final Desk desk;

    public TextImport(Desk desk) {
        this.desk = desk;
    }

    /// What came.
    ///
    /// @param sentences for the reader: the texts, then what was changed or left out on the way
    public record Came(List<SourceText> texts, List<String> sentences) {
        public Came {
            texts = List.copyOf(texts);
            sentences = List.copyOf(sentences);
        }
    }

    /// Takes a while.
    ///
    /// @throws org.hashiya.project.Refused when one of the files cannot be taken
    public Came bring(List<Path> files) {
        var importing = new Importing(desk);
        var arrival = importing.read(files, IntakeWishes.none());
        var texts = importing.carryOut(arrival);
        var sentences = new ArrayList<String>();
        for (var text : texts) {
            sentences.add(
                    Words.say(
                            "import.came",
                            text.title(),
                            LanguageNames.of(text.language()),
                            text.codePoints()));
        }
        sentences.addAll(arrival.warnings());
        arrival.reports().forEach(reported -> sentences.addAll(TeiReportWords.of(reported)));
        return new Came(texts, sentences);
    }
}
