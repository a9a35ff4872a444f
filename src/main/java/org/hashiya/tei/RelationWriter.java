package org.hashiya.tei;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.claim.Relation;
import org.hashiya.identity.LastingId;

/// Writes the relations whose first claim stands in this text.
final class RelationWriter {
    private final XmlOut out;
    private final Edition edition;
    private final MarkIds ids;
    private final Map<LastingId, Mark> here = new HashMap<>();
    private final List<Relation> written = new ArrayList<>();

    RelationWriter(XmlOut out, Edition edition, MarkIds ids, List<Mark> marks) {
        this.out = out;
        this.edition = edition;
        this.ids = ids;
        if (!edition.project().relations().isEmpty()) {
            for (var mark : marks) {
                here.put(mark.annotation().id(), mark);
            }
        }
    }

    /// The relations that belong into the file of this text, in the order of their ids.
    static List<Relation> ofText(Edition edition) {
        var relations = edition.project().relations().values();
        if (relations.isEmpty()) {
            return List.of();
        }
        var text = edition.text().id();
        return relations.stream()
                .filter(relation ->
                        edition.neighbours()
                                .homeOfClaim(relation.claims().first())
                                .filter(text::equals)
                                .isPresent())
                .sorted(java.util.Comparator.comparing(Relation::id))
                .toList();
    }

    /// Whether one of them has both its claims.
    boolean anyStands(List<Relation> relations) {
        return relations.stream()
                .anyMatch(relation ->
                        pointer(relation.claims().first()).isPresent()
                                && pointer(relation.claims().second()).isPresent());
    }

    /// How many were written; the others lead to a claim that is nowhere.
    int write(List<Relation> relations, boolean linksToo) throws IOException {
        for (var relation : relations) {
            var first = pointer(relation.claims().first());
            var second = pointer(relation.claims().second());
            if (first.isEmpty() || second.isEmpty()) {
                continue;
            }
            if (written.isEmpty()) {
                out.raw("<listRelation type=\"claims\">\n");
            }
            relation(relation, first.get(), second.get());
            written.add(relation);
        }
        if (!written.isEmpty()) {
            out.raw("</listRelation>\n");
            if (linksToo) {
                links();
            }
        }
        return written.size();
    }

    private void relation(Relation relation, String first, String second) throws IOException {
        var kind = relation.kind();
        out.raw("<relation").attribute("xml:id", xmlId(relation));
        out.attribute("n", relation.id().edit().toString());
        out.attribute("name", kind.code()).attribute("ana", "#rel." + kind.code());
        if (kind.isMutual()) {
            out.attribute("mutual", first + " " + second);
        } else {
            out.attribute("active", first).attribute("passive", second);
        }
        if (!relation.certainty().code().isEmpty()) {
            out.attribute("cert", relation.certainty().code());
        }
        if (relation.reason().isEmpty()) {
            out.raw("/>\n");
        } else {
            out.raw("><desc>").text(relation.reason()).raw("</desc></relation>\n");
        }
    }

    /// The same once more for programs that read links only.
    private void links() throws IOException {
        out.raw("<linkGrp type=\"claimRelations\" targFunc=\"from to\">\n");
        for (var relation : written) {
            out.raw("<link").attribute("corresp", "#" + xmlId(relation));
            out.attribute("ana", "#rel." + relation.kind().code());
            out.attribute(
                    "target",
                    pointer(relation.claims().first()).orElse("")
                            + " "
                            + pointer(relation.claims().second()).orElse(""));
            out.raw("/>\n");
        }
        out.raw("</linkGrp>\n");
    }

    private String xmlId(Relation relation) {
        return new String(ids.xmlId(relation.id()), StandardCharsets.US_ASCII) + ".r";
    }

    private Optional<String> pointer(LastingId claim) {
        var mark = here.get(claim);
        if (mark != null) {
            var xmlId = new String(mark.id(), StandardCharsets.US_ASCII);
            return Optional.of("#" + xmlId + (mark.isClaim() ? ".c" : ""));
        }
        return edition.neighbours()
                .homeOfClaim(claim)
                .filter(home -> !home.equals(edition.text().id()))
                .map(home -> home + ".xml#" + MarkIds.elsewhere(home, claim) + ".c");
    }
}
