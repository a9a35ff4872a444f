package org.hashiya.tei;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.hashiya.annotation.Comment;
import org.hashiya.claim.Relation;
import org.hashiya.entity.EntityKind;
import org.hashiya.project.Refused;

/// One text while it is written: header, text, registers, annotations, in this order. In a corpus
/// the registers stand at the end, for all texts.
final class Sheet {
    private final Edition edition;
    private final TeiWishes wishes;
    private final Binding binding;
    private final XmlOut out;
    private final MarkIds ids;
    private final List<Relation> relations;
    private final AlignmentWriter alignments;
    private final Chosen chosen;
    private final Layout layout;
    private final Pointers pointers;
    private final DiscussionWriter discussion;
    private SortedMap<EntityKind, Integer> entities = Collections.emptySortedMap();
    private List<RelationWriter.Written> standing = List.of();
    private List<AlignmentWriter.Written> links = List.of();
    private boolean linked;
    private int claims;
    private int related;
    private int aligned;
    private int repairs;

    Sheet(Edition edition, TeiWishes wishes, Binding binding, XmlOut out) {
        this.edition = edition;
        this.wishes = wishes;
        this.binding = binding;
        this.out = out;
        var text = edition.text();
        ids = new MarkIds(text.id());
        relations = RelationWriter.ofText(edition);
        relations.forEach(relation -> ids.note(relation.id().edit()));
        alignments = new AlignmentWriter(edition, binding, ids);
        chosen = Chosen.of(edition, wishes, ids);
        layout = new Layout(text.revision().structure(), text.text().language());
        pointers = new Pointers(edition.project(), chosen.marks().inOrder(), binding.people());
        discussion =
                new DiscussionWriter(
                        wishes.form() == TeiForm.READING ? List.of() : said(),
                        chosen.marks().inOrder(),
                        new DiscussionWriter.Named(ids, binding.people()),
                        "#doc." + ids.shortId());
    }

    private List<Comment> said() {
        return edition.project().comments().within(edition.text().id());
    }

    private List<Mark> marks() {
        return chosen.marks().inOrder();
    }

    void write() throws IOException {
        out.raw(binding.isTogether() ? "<TEI" : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI");
        if (!binding.isTogether()) {
            out.attribute("xmlns", "http://www.tei-c.org/ns/1.0");
        }
        out.attribute("xml:id", "doc." + ids.shortId());
        out.attribute("xml:lang", edition.text().text().language().tag()).raw(">\n");
        new HeaderWriter(out, edition, wishes, binding).write(chosen.marks());
        text();
        if (!binding.isTogether()) {
            entities = new RegisterWriter(out, pointers).write();
        }
        if (wishes.form() != TeiForm.READING) {
            annotations();
        }
        if (wishes.apparatus() && wishes.form() != TeiForm.READING) {
            repairs = new RepairWriter(out, edition, Corrections.of(edition)).write(ids.shortId());
        }
        out.raw("</TEI>\n").flush();
    }

    private void text() throws IOException {
        int before = out.replaced();
        var text = edition.text();
        var stretches =
                wishes.form() == TeiForm.READING ? List.<Stretch>of() : alignments.stretches();
        var placement = new Placement(marks(), chosen.plan(), stretches);
        new BodyWriter(out, new MarkTags(out, pointers), placement, text.revision())
                .write(layout, wishes.breaks(), ids.shortId());
        if (out.replaced() > before) {
            throw new Refused(
                    "The words of “"
                            + text.text().title()
                            + "” hold a sign that no XML file can hold, so it was not exported;"
                            + " repair these words or import the text again.");
        }
    }

    /// Finds what relations and alignments lead to; in a corpus that can be done only once.
    private void link() {
        if (linked || wishes.form() == TeiForm.READING) {
            return;
        }
        linked = true;
        int shared = binding.relations().size();
        standing = new RelationWriter(edition, binding, ids, marks()).standing(relations);
        related = standing.size() + binding.relations().size() - shared;
        links = alignments.links();
        aligned = alignments.ofThisFile().size();
    }

    private void annotations() throws IOException {
        link();
        if (marks().isEmpty()
                && standing.isEmpty()
                && links.isEmpty()
                && discussion.standing().isEmpty()) {
            return;
        }
        out.raw("<standOff type=\"annotations\">\n");
        var tags = new MarkTags(out, pointers);
        new RecordWriter(out, tags, pointers).write(marks(), chosen.plan());
        var claimWriter = new ClaimWriter(out, tags, pointers);
        claims = claimWriter.write(marks(), chosen.plan());
        claimWriter.assessments(marks());
        new DescribingWriter(out, binding.people(), ids.shortId()).write(marks());
        discussion.write(out);
        RelationWriter.write(out, standing, wishes.form() == TeiForm.STANDOFF);
        AlignmentWriter.write(out, binding.people(), links, ids.shortId());
        out.raw("</standOff>\n");
    }

    Receipt receipt() {
        return new Receipt(
                wishes.form(),
                Receipt.Marks.of(chosen.marks(), chosen.plan()),
                new Receipt.Records(
                        claims, related, aligned, discussion.standing().size(), entities),
                new LeftOut(edition, wishes, binding, pointers)
                        .sentences(
                                chosen,
                                new LeftOut.Unwritten(
                                        relations.size() - related,
                                        said().size() - discussion.standing().size(),
                                        edition.text().revision().repairs().size() - repairs,
                                        out.replaced()),
                                alignments,
                                layout),
                manifest());
    }

    /// What is in the file, or would be.
    Manifest manifest() {
        link();
        return new Manifest(
                wishes.form(),
                edition.text(),
                marks().stream().map(Mark::annotation).toList(),
                binding.isTogether() ? List.of() : pointers.entities(),
                new Manifest.Links(
                        standing.stream().map(RelationWriter.Written::relation).toList(),
                        links.stream().map(AlignmentWriter.Written::alignment).toList(),
                        discussion.standing()));
    }
}
