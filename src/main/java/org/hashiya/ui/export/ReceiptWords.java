package org.hashiya.ui.export;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.tei.Comparison;
import org.hashiya.tei.Said;
import org.hashiya.ui.kit.Words;

/// Says in the reader's language what went into files and what came back out of them.
final class ReceiptWords {
    private ReceiptWords() {}

    static List<String> of(Comparison comparison) {
        var counts = new ArrayList<String>();
        for (var of : Comparison.Of.values()) {
            var count = comparison.count(of);
            if (count.gone() > 0) {
                counts.add(Words.say("receipt.count", name(of), count.back(), count.gone()));
            }
        }
        var lines = new ArrayList<String>();
        if (!counts.isEmpty()) {
            var all = String.join("; ", counts);
            lines.add(
                    comparison.isWhole()
                            ? Words.say("receipt.back", all)
                            : Words.say("receipt.notBack", all));
        }
        comparison
                .lost()
                .forEach(lost ->
                        lines.add(Words.say("receipt.lost", name(lost.what()), lost.name())));
        return lines;
    }

    private static String name(Comparison.Of of) {
        return switch (of) {
            case TEXTS -> Words.say("receipt.of.texts");
            case ANNOTATIONS -> Words.say("receipt.of.annotations");
            case CLAIMS -> Words.say("receipt.of.claims");
            case ENTITIES -> Words.say("receipt.of.entities");
            case RELATIONS -> Words.say("receipt.of.relations");
            case ALIGNMENTS -> Words.say("receipt.of.alignments");
            case COMMENTS -> Words.say("receipt.of.comments");
        };
    }

    static String of(Said said) {
        var sentence =
                switch (said.what()) {
                    case MARKS -> say(said, "receipt.marks");
                    case TAGS -> say(said, "receipt.tags");
                    case RECORDS -> say(said, "receipt.records");
                    case ROWS -> say(said, "receipt.rows");
                    case UNASKED -> say(said, "receipt.unasked");
                    case READ_TAGS -> say(said, "receipt.read.tags");
                    case READ_RELATIONS -> say(said, "receipt.read.relations");
                    case READ_ALIGNMENTS -> say(said, "receipt.read.alignments");
                    case READ_COMMENTS -> say(said, "receipt.read.comments");
                    case READ_REPAIRS -> say(said, "receipt.read.repairs");
                    case READ_NOTES -> say(said, "receipt.read.notes");
                    case READ_ATTRIBUTES -> say(said, "receipt.read.attributes");
                    case READ_HISTORY -> say(said, "receipt.read.history");
                    case READ_CROSSING -> say(said, "receipt.read.crossing");
                    case UNUSED -> say(said, "receipt.unused");
                    case UNTIED -> say(said, "receipt.untied");
                    case MISSING -> say(said, "receipt.missing");
                    case LINKS_OUT -> say(said, "receipt.linksOut");
                    case LINKS_FROM -> say(said, "receipt.linksFrom");
                    case LINKS_CUT -> say(said, "receipt.linksCut");
                    case RELATIONS -> say(said, "receipt.relations");
                    case COMMENTS -> say(said, "receipt.comments");
                    case REPAIRS -> say(said, "receipt.repairs");
                    case PART -> say(said, "receipt.part");
                    case SIGNS -> say(said, "receipt.signs");
                    case PAGES -> say(said, "receipt.pages");
                    case THEIRS -> say(said, "receipt.theirs");
                };
        return said.of().isEmpty() ? sentence : Words.say("receipt.about", said.of(), sentence);
    }

    private static String say(Said said, String key) {
        return Words.say(key, said.parts().toArray());
    }
}
