package org.hashiya.tei;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.hashiya.claim.Relation;
import org.hashiya.entity.EntityKind;
import org.hashiya.project.Refused;
import org.hashiya.text.Structure.Block;

/// One TEI file while it is written: header, text, registers, annotations, in this order.
final class Sheet {
    private final Edition edition;
    private final TeiForm form;
    private final XmlOut out;
    private final MarkIds ids;
    private final List<Relation> relations;
    private final AlignmentWriter alignments;
    private final Marks marks;
    private final OverlapPlan plan;
    private final Layout layout;
    private final Pointers pointers;
    private SortedMap<EntityKind, Integer> entities = Collections.emptySortedMap();
    private int claims;
    private int related;
    private int relatedToNowhere;

    Sheet(Edition edition, TeiForm form, XmlOut out) {
        this.edition = edition;
        this.form = form;
        this.out = out;
        var text = edition.text();
        var structure = text.revision().structure();
        ids = new MarkIds(text.id());
        relations = RelationWriter.ofText(edition);
        relations.forEach(relation -> ids.note(relation.id().edit()));
        alignments = new AlignmentWriter(edition, form, ids);
        marks = new Marks(text.annotations(), edition.project().tags(), ids);
        plan = marks.plan(structure.blocks().stream().map(Block::span).toList(), form);
        layout = new Layout(structure, text.text().language());
        pointers = new Pointers(edition.project(), marks.inOrder());
        alignments.ofThisFile().forEach(alignment -> pointers.meet(alignment.authorship()));
    }

    void write() throws IOException {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI");
        out.attribute("xmlns", "http://www.tei-c.org/ns/1.0");
        out.attribute("xml:id", "doc." + ids.shortId());
        out.attribute("xml:lang", edition.text().text().language().tag()).raw(">\n");
        new HeaderWriter(out, edition).write(marks, pointers.people(), form);
        text();
        entities = new RegisterWriter(out, pointers).write();
        annotations();
        out.raw("</TEI>\n").flush();
    }

    private void text() throws IOException {
        int before = out.replaced();
        var text = edition.text();
        var placement = new Placement(marks.inOrder(), plan, alignments.stretches());
        new BodyWriter(out, new MarkTags(out, pointers), placement, text.revision())
                .write(layout, ids.shortId());
        if (out.replaced() > before) {
            throw new Refused(
                    "The words of “"
                            + text.text().title()
                            + "” hold a sign that no XML file can hold, so it was not exported;"
                            + " repair these words or import the text again.");
        }
    }

    private void annotations() throws IOException {
        var links = new RelationWriter(out, edition, ids, marks.inOrder());
        if (marks.size() == 0 && !links.anyStands(relations) && alignments.ofThisFile().isEmpty()) {
            relatedToNowhere = relations.size();
            return;
        }
        out.raw("<standOff type=\"annotations\">\n");
        var tags = new MarkTags(out, pointers);
        new RecordWriter(out, tags, pointers).write(marks.inOrder(), plan);
        claims = new ClaimWriter(out, tags, pointers).write(marks.inOrder(), plan);
        new DescribingWriter(out, pointers, ids.shortId()).write(marks.inOrder());
        related = links.write(relations, form == TeiForm.STANDOFF);
        relatedToNowhere = relations.size() - related;
        alignments.write(out, pointers);
        out.raw("</standOff>\n");
    }

    Receipt receipt() {
        return new Receipt(
                form,
                Receipt.Marks.of(marks, plan),
                new Receipt.Records(claims, related, alignments.ofThisFile().size(), entities),
                new LeftOut(edition, form, pointers, layout)
                        .sentences(alignments, relatedToNowhere, out.replaced()));
    }
}
