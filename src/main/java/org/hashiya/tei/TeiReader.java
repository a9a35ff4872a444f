package org.hashiya.tei;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

/// Reads TEI files: those that this program wrote, in both forms, and those of anybody else.
public final class TeiReader {
    private static final Set<String> REGISTERS =
            Set.of("listPerson", "listPlace", "listOrg", "listEvent", "listObject");

    private final boolean fragmentsToo;

    public TeiReader() {
        this(false);
    }

    /// @param fragmentsToo whether a file whose first element is a part of TEI is taken as well
    public TeiReader(boolean fragmentsToo) {
        this.fragmentsToo = fragmentsToo;
    }

    /// Reads the only text of a file, or its first.
    ///
    /// @throws Refused naming line and column, when there is none
    public TeiImport read(byte[] file, String fileName) {
        return readAll(file, fileName).texts().stream()
                .findFirst()
                .map(TeiFile.Text::said)
                .orElseThrow(() ->
                        new Refused(
                                "“%s” holds no text. Nothing was imported.".formatted(fileName)));
    }

    /// Reads one text of a corpus of ours.
    ///
    /// @param people named in the header of the corpus
    /// @param entries of the registers, by their XML ids
    static TeiImport readPart(
            XmlElement tei, Map<String, String> people, Map<String, Entity> entries) {
        var warnings = new Warnings();
        var body = new OwnBodyReader(warnings);
        tei.child("text").ifPresent(body::read);
        var header = new HeaderReader(tei, warnings);
        var registers = new RegisterReader(warnings);
        registers.entities().putAll(entries);
        var standOffs = tei.children("standOff").toList();
        standOffs.forEach(registers::read);
        var context = new Context(header, people, registers, wholeText(tei), warnings);
        return new Reading(body, context).all(standOffs, header.heading());
    }

    /// Reads every text of a file.
    ///
    /// @throws Refused naming line and column, when it is no TEI
    public TeiFile readAll(byte[] file, String fileName) {
        var document = XmlFile.read(file, fileName);
        var root = document.root();
        var own = OwnFile.read(root);
        if (own.isPresent()) {
            return own.get();
        }
        if (!Set.of("TEI", "TEI.2", "teiCorpus", "teiCorpus.2").contains(root.name())) {
            if (!fragmentsToo) {
                throw new Refused(
                        "“%s”, %s Nothing was imported. A part of TEI can be imported alone when you say so: import … --fragment."
                                .formatted(fileName, notTei(root)));
            }
            if (REGISTERS.contains(root.name())) {
                return registers(document);
            }
            return new ForeignReader(Fragment.inTei(document, fileName)).read();
        }
        return new ForeignReader(document).read();
    }

    private static Finding notTei(XmlElement root) {
        return new Finding(
                root.line(),
                root.column(),
                "This is not a TEI text: its first element is “%s”%s, not “TEI” or “teiCorpus”."
                        .formatted(
                                root.qualified(),
                                root.at("xmlns").isEmpty() ? " (without a namespace)" : ""));
    }

    private static TeiFile registers(XmlDocument document) {
        var warnings = new Warnings();
        var registers = new RegisterReader(warnings, true);
        registers.readAll(Fragment.around(document.root()));
        var lines = new ArrayList<TeiReport.Line>();
        var entities = List.copyOf(registers.entities().values());
        lines.add(TeiReport.Line.of(TeiReport.What.ENTRIES, entities.size()));
        lines.add(TeiReport.Line.of(TeiReport.What.NO_TEXT));
        warnings.sentences()
                .forEach(said -> lines.add(TeiReport.Line.of(TeiReport.What.SAID, said)));
        return new TeiFile(List.of(), TeiFile.Shared.of(entities), new TeiReport(lines));
    }

    /// What is read around the words.
    ///
    /// @param people who are named elsewhere
    /// @param wholeText XML ids of elements that mean the text as a whole
    record Context(
            HeaderReader header,
            Map<String, String> people,
            RegisterReader registers,
            List<String> wholeText,
            Warnings warnings) {}

    /// The XML ids of a `TEI` and of its text.
    static List<String> wholeText(XmlElement tei) {
        return Stream.concat(Stream.of(tei), tei.children("text"))
                .flatMap(element -> element.xmlId().stream())
                .toList();
    }

    /// What a relation leads from and to.
    static List<String> ends(XmlElement relation) {
        return StandOffReader.pointers(
                relation.at("mutual") + " " + relation.at("active") + " " + relation.at("passive"));
    }

    static Link link(XmlElement relation, Relation.Kind kind, TeiImport.Ends ends) {
        return new Link(
                MarkIds.Parts.of(relation.at("xml:id").replaceFirst("\\.r$", ""))
                        .flatMap(parts -> parts.lastingId(relation.at("n"))),
                ends,
                kind,
                relation.child("desc").map(XmlElement::words).orElse(""),
                Certainty.ofCode(relation.at("cert")).orElse(Certainty.UNSTATED));
    }

    /// One text on its way.
    static final class Reading {
        private final Warnings warnings;
        private final TagsRead tags;
        private final BodyReader body;
        private final StandOffReader standOff;
        private final RegisterReader registers;
        private final Map<MarkDraft, Integer> places = new HashMap<>();

        Reading(BodyReader body, Context context) {
            this.body = body;
            warnings = context.warnings;
            registers = context.registers;
            tags = new TagsRead(context.header.tags(), warnings);
            var people = new HashMap<>(context.people);
            people.putAll(context.header.people());
            standOff = new StandOffReader(body, people, warnings);
            context.wholeText.forEach(id -> standOff.discussion().isWholeText(id));
        }

        /// The drafts with their places among the annotations, from 0.
        Map<MarkDraft, Integer> places() {
            return places;
        }

        TeiImport all(List<XmlElement> standOffs, TeiImport.Heading heading) {
            standOff.read(standOffs);
            var ids = ids();
            var meanings = new MeaningReader(registers.entities(), tags, warnings);
            var names = new ForeignNames(registers.entities());
            var graphemes = new Graphemes(body.words());
            var drafts = new ArrayList<Draft>();
            for (var mark : inOrder()) {
                names.meet(
                        mark.element(),
                        tags.of(mark),
                        body.words().substring(mark.start(), mark.end()));
                places.put(mark, drafts.size());
                drafts.add(
                        new Draft(
                                Optional.ofNullable(ids.get(mark)),
                                whole(graphemes, mark),
                                meanings.body(mark),
                                mark.authorship()));
            }
            var statements =
                    new TeiImport.Statements(
                            drafts,
                            links(places),
                            standOff.alignments(),
                            standOff.discussion()
                                    .remarks(mark -> Optional.ofNullable(places.get(mark))));
            return new TeiImport(
                    heading,
                    new TeiImport.Reading(body.words(), body.structure(), body::span),
                    new TeiImport.Registers(
                            registers.entities().values().stream().distinct().toList(),
                            tags.all(),
                            tags.declared()),
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
                var ends = ends(relation);
                var kind = Relation.Kind.ofCode(relation.at("name"));
                var joined =
                        ends.size() == 2 ? join(ends, places) : Optional.<TeiImport.Ends>empty();
                if (kind.isEmpty() || joined.isEmpty()) {
                    warnings.add(
                            "Relations of another kind than ours, or that lead nowhere, are not kept",
                            relation);
                    continue;
                }
                links.add(link(relation, kind.get(), joined.get()));
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
