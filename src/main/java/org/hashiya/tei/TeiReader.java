package org.hashiya.tei;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.Certainty;
import org.hashiya.claim.Relation;
import org.hashiya.entity.Entity;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Refused;
import org.hashiya.tei.TeiImport.Draft;
import org.hashiya.tei.TeiImport.End;
import org.hashiya.tei.TeiImport.Link;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Span;

/// Reads TEI files that this program wrote, in both forms, and others that keep white space in the
/// same way (`xml:space="preserve"` on `text`).
public final class TeiReader {
    /// Reads a file.
    ///
    /// @param fileName for messages
    /// @throws Refused naming line and column, when the file is not such a text
    public TeiImport read(byte[] file, String fileName) {
        var root = XmlFile.read(file, fileName);
        return new Reading(root, text(root, fileName), Map.of(), Map.of()).all();
    }

    /// Reads one text of a corpus of ours.
    ///
    /// @param people named in the header of the corpus
    /// @param entries of the registers, by their XML ids
    static TeiImport readPart(
            XmlElement tei, Map<String, String> people, Map<String, Entity> entries) {
        return new Reading(tei, text(tei, ""), people, entries).all();
    }

    private static XmlElement text(XmlElement root, String fileName) {
        if (root.is("teiCorpus")) {
            throw refused(
                    fileName,
                    root,
                    "This is a corpus of several texts; import its texts one by one.");
        }
        if (!root.is("TEI")) {
            throw refused(
                    fileName,
                    root,
                    "This is not a TEI text: its first element is “"
                            + root.name()
                            + "”, not “TEI”.");
        }
        var text =
                root.child("text")
                        .orElseThrow(() -> refused(fileName, root, "This TEI file holds no text."));
        if (!text.at("xml:space").equals("preserve")) {
            throw refused(
                    fileName,
                    text,
                    "This TEI text does not say which of its white space belongs to the words"
                            + " (xml:space=\"preserve\"); only texts that say so can be imported.");
        }
        return text;
    }

    private static Refused refused(String fileName, XmlElement where, String sentence) {
        var finding = new Finding(where.line(), where.column(), sentence);
        return new Refused("“" + fileName + "”, " + finding + " Nothing was imported.");
    }

    /// One file on its way.
    private static final class Reading {
        private final XmlElement root;
        private final Warnings warnings = new Warnings();
        private final HeaderReader header;
        private final BodyReader body;
        private final StandOffReader standOff;
        private final RegisterReader registers;

        Reading(
                XmlElement root,
                XmlElement text,
                Map<String, String> others,
                Map<String, Entity> entries) {
            this.root = root;
            header = new HeaderReader(root, warnings);
            body = new BodyReader(warnings).read(text);
            registers = new RegisterReader(warnings);
            registers.entities().putAll(entries);
            var people = new HashMap<>(others);
            people.putAll(header.people());
            standOff = new StandOffReader(body, people, warnings);
        }

        TeiImport all() {
            var standOffs = root.children("standOff").toList();
            standOffs.forEach(registers::read);
            standOff.read(standOffs);
            var ids = ids();
            var meanings = new MeaningReader(registers.entities(), warnings);
            var graphemes = new Graphemes(body.words());
            var places = new HashMap<MarkDraft, Integer>();
            var drafts = new ArrayList<Draft>();
            for (var mark : inOrder()) {
                places.put(mark, drafts.size());
                drafts.add(
                        new Draft(
                                Optional.ofNullable(ids.get(mark)),
                                whole(graphemes, mark),
                                meanings.body(mark),
                                mark.authorship()));
            }
            var statements = new TeiImport.Statements(drafts, links(places), standOff.alignments());
            return new TeiImport(
                    header.heading(),
                    new TeiImport.Reading(body.words(), body.structure(), body::span),
                    new TeiImport.Registers(
                            List.copyOf(registers.entities().values()), header.tags()),
                    statements,
                    warnings.sentences());
        }

        private List<MarkDraft> inOrder() {
            var marks = new ArrayList<>(standOff.marks());
            marks.sort(
                    Comparator.comparingInt(MarkDraft::start)
                            .thenComparing(Comparator.comparingInt(MarkDraft::end).reversed()));
            return marks;
        }

        private Span whole(Graphemes graphemes, MarkDraft mark) {
            var span = new Span(mark.start(), mark.end());
            var widened = graphemes.widen(span);
            if (!widened.equals(span)) {
                warnings.add("A mark that cut a letter in two was made wider", mark.element());
            }
            return widened;
        }

        /// The lasting ids of the marks whose XML ids say them.
        private Map<MarkDraft, LastingId> ids() {
            var ids = new LinkedHashMap<MarkDraft, LastingId>();
            standOff.handles()
                    .forEach((xmlId, mark) ->
                            MarkIds.Parts.of(xmlId.replaceFirst("\\.c$", ""))
                                    .flatMap(parts -> parts.lastingId(mark.fullEdit()))
                                    .ifPresent(id -> ids.put(mark, id)));
            return ids;
        }

        private List<Link> links(Map<MarkDraft, Integer> places) {
            var links = new ArrayList<Link>();
            for (var relation : standOff.relations()) {
                var ends =
                        StandOffReader.pointers(
                                relation.at("mutual")
                                        + " "
                                        + relation.at("active")
                                        + " "
                                        + relation.at("passive"));
                var kind = Relation.Kind.ofCode(relation.at("name"));
                var joined =
                        ends.size() == 2 ? join(ends, places) : Optional.<TeiImport.Ends>empty();
                if (kind.isEmpty() || joined.isEmpty()) {
                    warnings.add(
                            "Relations of another kind than ours, or that lead nowhere, are not kept",
                            relation);
                    continue;
                }
                links.add(
                        new Link(
                                MarkIds.Parts.of(relation.at("xml:id").replaceFirst("\\.r$", ""))
                                        .flatMap(parts -> parts.lastingId(relation.at("n"))),
                                joined.get(),
                                kind.get(),
                                relation.child("desc").map(XmlElement::words).orElse(""),
                                Certainty.ofCode(relation.at("cert")).orElse(Certainty.UNSTATED)));
            }
            return links;
        }

        private Optional<TeiImport.Ends> join(
                List<String> pointers, Map<MarkDraft, Integer> places) {
            var first = end(pointers.getFirst(), places);
            var second = end(pointers.getLast(), places);
            return first.isPresent() && second.isPresent()
                    ? Optional.of(new TeiImport.Ends(first.get(), second.get()))
                    : Optional.empty();
        }

        private Optional<End> end(String pointer, Map<MarkDraft, Integer> places) {
            int hash = pointer.indexOf('#');
            if (hash > 0) {
                return Optional.of(
                        new End.Elsewhere(pointer.substring(0, hash), pointer.substring(hash + 1)));
            }
            return Optional.ofNullable(standOff.handles().get(pointer.substring(hash + 1)))
                    .map(places::get)
                    .map(End.Here::new);
        }
    }
}
