package org.hashiya.tei;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hashiya.entity.Entity;
import org.hashiya.identity.LastingId;

/// Reads a corpus that this program wrote, one text after the other, so that only one of them is in
/// memory. The registers stand at the end of such a file, so the entries that the marks point at
/// are handed in by their XML ids.
final class CorpusReader {
    private final Map<String, Entity> entries;
    private final Consumer<TeiImport> texts;
    private final Set<LastingId> links = new HashSet<>();
    private final Set<LastingId> relations = new HashSet<>();
    private List<Entity> registers = List.of();

    /// @param texts takes one after the other
    CorpusReader(Map<String, Entity> entries, Consumer<TeiImport> texts) {
        this.entries = entries;
        this.texts = texts;
    }

    /// @throws org.hashiya.project.Refused naming line and column, when it is not well-formed
    void read(InputStream file, String fileName) {
        XmlFile.each(file, fileName, this::part);
    }

    private void part(XmlElement corpus, XmlElement tei) {
        if (tei.child("text").isPresent()) {
            var people = new HashMap<>(new HeaderReader(corpus, new Warnings()).people());
            texts.accept(TeiReader.readPart(tei, people, entries));
            return;
        }
        var shared = new RegisterReader(new Warnings());
        var standOffs = tei.children("standOff").toList();
        standOffs.forEach(shared::read);
        registers = List.copyOf(shared.entities().values());
        for (var group : standOffs.stream().flatMap(XmlElement::children).toList()) {
            group.children("relation")
                    .forEach(relation ->
                            MarkIds.Parts.of(relation.at("xml:id").replaceFirst("\\.r$", ""))
                                    .flatMap(parts -> parts.lastingId(relation.at("n")))
                                    .ifPresent(relations::add));
            group.children("link")
                    .forEach(link ->
                            MarkIds.Parts.of(link.at("xml:id").replaceFirst("\\.l$", ""))
                                    .flatMap(parts -> parts.lastingId(""))
                                    .ifPresent(links::add));
        }
    }

    /// The entries at the end.
    List<Entity> registers() {
        return registers;
    }

    /// The relations between texts.
    Set<LastingId> relations() {
        return relations;
    }

    /// The alignments between texts.
    Set<LastingId> alignments() {
        return links;
    }
}
