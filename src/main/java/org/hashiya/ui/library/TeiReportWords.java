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
                sentences.add(Words.say(title(section)) + ":");
                lines.forEach(line -> sentences.add("· " + sentence(line)));
            }
        }
        return sentences;
    }

    private static String title(TeiReport.Section section) {
        return switch (section) {
            case READ -> "tei.section.read";
            case KEPT -> "tei.section.kept";
            case RENUMBERED -> "tei.section.renumbered";
            case LEFT_OUT -> "tei.section.leftOut";
        };
    }

    private static String sentence(TeiReport.Line line) {
        return switch (line.what()) {
            case SAID -> line.parts().getFirst();
            case WORDS -> sentence(line, "tei.what.words");
            case DESCRIPTION -> sentence(line, "tei.what.description");
            case ANNOTATIONS -> sentence(line, "tei.what.annotations");
            case ENTRIES -> sentence(line, "tei.what.entries");
            case RELATIONS -> sentence(line, "tei.what.relations");
            case PARTS -> sentence(line, "tei.what.parts");
            case HEADER -> sentence(line, "tei.what.header");
            case ELEMENT -> sentence(line, "tei.what.element");
            case ATTRIBUTES -> sentence(line, "tei.what.attributes");
            case READING -> sentence(line, "tei.what.reading");
            case INCLUSION -> sentence(line, "tei.what.inclusion");
            case REMARKS -> sentence(line, "tei.what.remarks");
            case NOWHERE -> sentence(line, "tei.what.nowhere");
            case ID_TWICE -> sentence(line, "tei.what.idTwice");
            case ID_EMPTY -> sentence(line, "tei.what.idEmpty");
            case AMBIGUOUS -> sentence(line, "tei.what.ambiguous");
            case DOCTYPE -> sentence(line, "tei.what.doctype");
            case GAP -> sentence(line, "tei.what.gap");
            case SIGN -> sentence(line, "tei.what.sign");
            case OLDER -> sentence(line, "tei.what.older");
            case VERSION -> sentence(line, "tei.what.version");
            case NO_WORDS -> sentence(line, "tei.what.noWords");
            case NO_TEXT -> sentence(line, "tei.what.noText");
        };
    }

    private static String sentence(TeiReport.Line line, String key) {
        return Words.say(key, line.parts().toArray());
    }
}
