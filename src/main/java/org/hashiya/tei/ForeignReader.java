package org.hashiya.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.Entity;
import org.hashiya.tei.TeiReport.Line;
import org.hashiya.tei.TeiReport.What;

/// Reads a file of somebody else: one text for each `TEI` in it. What is not understood is kept.
final class ForeignReader {
    private final XmlDocument document;
    private final OwnElements own;
    private final KeptMarkup kept = new KeptMarkup();
    private final Warnings warnings = new Warnings(true);
    private final List<Line> lines = new ArrayList<>();

    ForeignReader(XmlDocument document) {
        this.document = document;
        own = new OwnElements(document.root());
    }

    TeiFile read() {
        var root = document.root();
        var ids = new XmlIds().putRight(root);
        var texts = new ArrayList<TeiFile.Text>();
        for (var tei : texts(root).toList()) {
            texts.add(text(tei, above(root, tei)));
        }
        if (texts.isEmpty()) {
            lines.add(Line.of(What.NO_TEXT));
        } else {
            lines.add(Line.of(What.HEADER));
        }
        lines.addAll(kept.lines());
        warnings.sentences().forEach(said -> lines.add(Line.of(What.SAID, said)));
        lines.addAll(ids);
        leftOut();
        return new TeiFile(texts, TeiFile.Shared.NOTHING, new TeiReport(lines));
    }

    /// Every `TEI` that is a text; one inside another belongs to that.
    private static Stream<XmlElement> texts(XmlElement element) {
        return element.is("TEI") || element.is("TEI.2")
                ? Stream.of(element)
                : element.children()
                        .filter(ForeignReader::isTextOrCorpus)
                        .flatMap(ForeignReader::texts);
    }

    /// The corpora around a text, innermost first.
    private static List<XmlElement> above(XmlElement element, XmlElement tei) {
        var above = new ArrayList<XmlElement>();
        var here = element;
        while (here != tei) {
            above.addFirst(here);
            here =
                    here.children()
                            .filter(child -> texts(child).anyMatch(found -> found == tei))
                            .findFirst()
                            .orElse(tei);
        }
        return above;
    }

    private TeiFile.Text text(XmlElement tei, List<XmlElement> above) {
        var headers =
                Stream.concat(Stream.of(tei), above.stream())
                        .flatMap(each -> each.child("teiHeader").stream())
                        .toList();
        var header = new ForeignHeader(tei, headers);
        var said = new HeaderReader(tei, warnings);
        var body = new ForeignBodyReader(own, header.language(), kept).read(document, above, tei);
        var registers = new RegisterReader(warnings, true);
        registers.readAll(tei);
        above.forEach(corpus ->
                corpus.children()
                        .filter(child -> child.is("teiHeader") || child.is("standOff"))
                        .forEach(registers::readAll));
        var entries = new HashMap<>(registers.entities());
        var standOffs =
                Stream.concat(Stream.of(tei), above.stream())
                        .flatMap(each -> each.children("standOff"))
                        .toList();
        var reading =
                new TeiReader.Reading(
                        body,
                        new TeiReader.Context(
                                said, Map.of(), registers, TeiReader.wholeText(tei), warnings));
        var title = header.title();
        var all =
                reading.all(
                        standOffs,
                        new TeiImport.Heading(
                                said.heading().text(),
                                title,
                                header.language(),
                                header.description()));
        report(all, title, body, entries);
        return new TeiFile.Text(
                all,
                body.events(
                        draft -> reading.places().getOrDefault(draft, -1) + 1,
                        List.copyOf(reading.places().keySet())),
                entries);
    }

    private void report(
            TeiImport all, String title, ForeignBodyReader body, Map<String, Entity> entries) {
        var words = all.reading().words();
        lines.add(
                Line.of(
                        What.WORDS,
                        words.codePointCount(0, words.length()),
                        all.reading().structure().blocks().size()));
        var filled = ForeignHeader.filled(all.heading().description(), title);
        if (!filled.isEmpty()) {
            lines.add(Line.of(What.DESCRIPTION, filled));
        }
        var drafts = all.statements().annotations();
        if (!drafts.isEmpty()) {
            var byTag =
                    drafts.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            draft -> draft.body().tag(),
                                            TreeMap<TagId, Long>::new,
                                            Collectors.counting()));
            lines.add(
                    Line.of(
                            What.ANNOTATIONS,
                            drafts.size(),
                            byTag.entrySet().stream()
                                    .map(each -> each.getKey() + " " + each.getValue())
                                    .collect(Collectors.joining(", "))));
        }
        if (!entries.isEmpty()) {
            lines.add(Line.of(What.ENTRIES, entries.size()));
        }
        if (!all.statements().relations().isEmpty()) {
            lines.add(Line.of(What.RELATIONS, all.statements().relations().size()));
        }
        if (!all.reading().structure().parts().isEmpty()) {
            lines.add(Line.of(What.PARTS, all.reading().structure().parts().size()));
        }
        if (words.isEmpty()) {
            lines.add(Line.of(What.NO_WORDS));
        }
        if (body.replaced() > 0) {
            lines.add(Line.of(What.SIGN, body.replaced()));
        }
    }

    private void leftOut() {
        if (own.isOlder()) {
            lines.add(Line.of(What.OLDER));
        }
        if (document.declared().doctype()) {
            lines.add(Line.of(What.DOCTYPE));
        }
        if (document.declared().version().equals("1.1")) {
            lines.add(Line.of(What.VERSION, document.declared().version()));
        }
        document.gaps().forEach(gap -> lines.add(Line.of(What.GAP, gap.entity(), gap.line())));
    }

    static boolean isTextOrCorpus(XmlElement element) {
        return switch (element.name()) {
            case "TEI", "TEI.2", "teiCorpus", "teiCorpus.2" -> true;
            default -> false;
        };
    }
}
