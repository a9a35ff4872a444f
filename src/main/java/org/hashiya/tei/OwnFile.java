package org.hashiya.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.claim.Relation;
import org.hashiya.tei.TeiImport.End;

/// A file that this program wrote and nobody else has written in: one text, or a corpus.
final class OwnFile {
    private final Warnings warnings = new Warnings();

    /// What the file holds; empty when it is not one of ours.
    static Optional<TeiFile> read(XmlElement root) {
        if (!isOurs(root)) {
            return Optional.empty();
        }
        return root.is("TEI")
                ? new OwnFile().text(root)
                : root.is("teiCorpus") ? new OwnFile().corpus(root) : Optional.empty();
    }

    private static boolean isOurs(XmlElement root) {
        return root.all("application")
                .anyMatch(application ->
                        application.at("ident").equals("hashiya") && application.at("n").isEmpty());
    }

    private Optional<TeiFile> text(XmlElement root) {
        var body = body(root);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        var header = new HeaderReader(root, warnings);
        var registers = new RegisterReader(warnings);
        var said = said(root, body.get(), header, registers);
        return Optional.of(file(List.of(said), TeiFile.Shared.NOTHING));
    }

    private TeiFile file(List<TeiImport> texts, TeiFile.Shared shared) {
        return new TeiFile(
                texts.stream().map(text -> new TeiFile.Text(text, List.of(), Map.of())).toList(),
                shared,
                new TeiReport(
                        warnings.sentences().stream()
                                .map(said -> TeiReport.Line.of(TeiReport.What.SAID, said))
                                .toList()));
    }

    /// The words of a text; empty when there is something in it that this program did not write.
    private Optional<OwnBodyReader> body(XmlElement tei) {
        var text = tei.child("text").filter(found -> found.at("xml:space").equals("preserve"));
        if (text.isEmpty() || tei.children("text").count() > 1) {
            return Optional.empty();
        }
        var body = new OwnBodyReader(warnings);
        body.read(text.get());
        return body.isForeign() ? Optional.empty() : Optional.of(body);
    }

    /// @param header the one that defines tags and names people: that of the text or of the corpus
    private TeiImport said(
            XmlElement tei, OwnBodyReader body, HeaderReader header, RegisterReader registers) {
        var standOffs = tei.children("standOff").toList();
        standOffs.forEach(registers::read);
        var own = new HeaderReader(tei, warnings);
        var heading = own.heading();
        return new TeiReader.Reading(
                        body,
                        new TeiReader.Context(
                                header, Map.of(), registers, TeiReader.wholeText(tei), warnings))
                .all(
                        standOffs,
                        new TeiImport.Heading(
                                heading.text(),
                                heading.title(),
                                heading.language(),
                                heading.description().after(own.provenance())));
    }

    private Optional<TeiFile> corpus(XmlElement root) {
        var header = new HeaderReader(root, warnings);
        var shared = new RegisterReader(warnings);
        var standOffs = new ArrayList<XmlElement>();
        var bodies = new ArrayList<OwnBodyReader>();
        var parts = new ArrayList<XmlElement>();
        for (var part : root.children().filter(child -> !child.is("teiHeader")).toList()) {
            if (!part.is("TEI")) {
                return Optional.empty();
            }
            if (part.child("text").isEmpty()) {
                part.children("standOff").forEach(standOffs::add);
                continue;
            }
            var body = body(part);
            if (body.isEmpty()) {
                return Optional.empty();
            }
            bodies.add(body.get());
            parts.add(part);
        }
        standOffs.forEach(shared::read);
        var texts = new ArrayList<TeiImport>();
        for (int i = 0; i < parts.size(); i++) {
            texts.add(said(parts.get(i), bodies.get(i), header, shared));
        }
        return Optional.of(file(texts, between(standOffs, header, shared)));
    }

    /// What relates texts to one another.
    private TeiFile.Shared between(
            List<XmlElement> standOffs, HeaderReader header, RegisterReader shared) {
        var standOff = new StandOffReader(new OwnBodyReader(warnings), header.people(), warnings);
        standOff.read(standOffs);
        var relations = new ArrayList<TeiImport.Link>();
        for (var relation : standOff.relations()) {
            var ends = TeiReader.ends(relation);
            var kind = Relation.Kind.ofCode(relation.at("name"));
            if (ends.size() != 2 || kind.isEmpty()) {
                warnings.add(
                        "Relations of another kind than ours, or that lead nowhere, are not kept",
                        relation);
                continue;
            }
            relations.add(
                    TeiReader.link(
                            relation,
                            kind.get(),
                            new TeiImport.Ends(
                                    elsewhere(ends.getFirst()), elsewhere(ends.getLast()))));
        }
        return new TeiFile.Shared(
                List.copyOf(shared.entities().values()), relations, standOff.alignments());
    }

    private static End elsewhere(String pointer) {
        return new End.Elsewhere("", BodyReader.pointed(pointer));
    }
}
