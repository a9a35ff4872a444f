package org.hashiya.ui.library;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.tei.TeiReport;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Importing;

/// Says in the reader's language what became of everything in a TEI file.
final class TeiReportWords {
    private TeiReportWords() {}

    /// The name of the file; then for each section its title and its sentences.
    static List<String> of(Importing.Reported reported) {
        var sentences = new ArrayList<String>();
        sentences.add(Words.say("tei.report.of", reported.file()));
        for (var section : TeiReport.Section.values()) {
            var lines =
                    reported.report().lines().stream()
                            .filter(line -> line.section() == section)
                            .toList();
            if (!lines.isEmpty()) {
                sentences.add(Words.say("tei.section." + section.name()) + ":");
                lines.forEach(line -> sentences.add("· " + sentence(line)));
            }
        }
        return sentences;
    }

    private static String sentence(TeiReport.Line line) {
        return line.what() == TeiReport.What.SAID
                ? line.parts().getFirst()
                : Words.say("tei.what." + line.what().name(), line.parts().toArray());
    }
}
