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
    private final Edition edition;
    private final Binding binding;
    private final MarkIds ids;
    private final Map<LastingId, Mark> here = new HashMap<>();

    /// A relation as it stands in the file.
    ///
    /// @param first what points to the first claim
    record Written(Relation relation, String xmlId, String first, String second) {}

    RelationWriter(Edition edition, Binding binding, MarkIds ids, List<Mark> marks) {
        this.edition = edition;
        this.binding = binding;
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

    /// Those that lead to claims at both ends and stand beside this text. A corpus keeps those
    /// between texts for its end.
    List<Written> standing(List<Relation> relations) {
        var standing = new ArrayList<Written>();
        for (var relation : relations) {
            var first = pointer(relation.claims().first());
            var second = pointer(relation.claims().second());
            if (first.isEmpty() || second.isEmpty()) {
                continue;
            }
            var written = new Written(relation, xmlId(relation), first.get(), second.get());
            if (binding.isTogether() && !here.containsKey(relation.claims().second())) {
                binding.share(written);
            } else {
                standing.add(written);
            }
        }
        return standing;
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
                .map(home -> binding.file(home) + "#" + MarkIds.elsewhere(home, claim) + ".c");
    }

    /// Pairs in which a person sees no relation stand in a list of their own, so that whoever
    /// counts relations does not count them.
    ///
    /// @param linksToo whether the same stands there once more for programs that read links only
    static void write(XmlOut out, List<Written> relations, boolean linksToo) throws IOException {
        var dismissed = new ArrayList<>(relations);
        dismissed.removeIf(each -> each.relation.kind() != Relation.Kind.UNRELATED);
        var related = new ArrayList<>(relations);
        related.removeAll(dismissed);
        list(out, "claims", related);
        if (linksToo && !related.isEmpty()) {
            links(out, related);
        }
        list(out, "dismissed", dismissed);
    }

    private static void list(XmlOut out, String type, List<Written> relations) throws IOException {
        if (relations.isEmpty()) {
            return;
        }
        out.raw("<listRelation type=\"" + type + "\">\n");
        for (var each : relations) {
            relation(out, each);
        }
        out.raw("</listRelation>\n");
    }

    private static void relation(XmlOut out, Written written) throws IOException {
        var relation = written.relation;
        var kind = relation.kind();
        out.raw("<relation").attribute("xml:id", written.xmlId);
        out.attribute("n", relation.id().edit().toString());
        out.attribute("name", kind.code()).attribute("ana", "#rel." + kind.code());
        if (kind.isMutual()) {
            out.attribute("mutual", written.first + " " + written.second);
        } else {
            out.attribute("active", written.first).attribute("passive", written.second);
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

    private static void links(XmlOut out, List<Written> relations) throws IOException {
        out.raw("<linkGrp type=\"claimRelations\" targFunc=\"from to\">\n");
        for (var each : relations) {
            out.raw("<link").attribute("corresp", "#" + each.xmlId);
            out.attribute("ana", "#rel." + each.relation.kind().code());
            out.attribute("target", each.first + " " + each.second).raw("/>\n");
        }
        out.raw("</linkGrp>\n");
    }
}
