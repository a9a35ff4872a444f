package org.hashiya.tei;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.hashiya.claim.Relation;
import org.hashiya.entity.EntityKind;

/// What an export adds to a file of somebody else outside of its words. Each of the outermost
/// elements bears our sign, so that they can be told from the others when the file comes back.
final class Additions {
    private final Edition edition;
    private final XmlOut out;
    private final Pointers pointers;
    private final MarkIds ids;
    private final Binding binding;
    private final String namespace;
    private final Links links;
    private final List<Relation> relations;
    private SortedMap<EntityKind, Integer> entities = Collections.emptySortedMap();
    private int claims;
    private List<RelationWriter.Written> standing = List.of();

    Additions(Edition edition, XmlOut out, Pointers pointers, Bound bound, Links links) {
        this.edition = edition;
        this.out = out;
        this.pointers = pointers;
        ids = bound.ids;
        binding = bound.binding;
        namespace = bound.namespace;
        this.links = links;
        relations = RelationWriter.ofText(edition);
    }

    /// How the file names what is in it.
    ///
    /// @param namespace to be said where the file has a prefix for TEI
    record Bound(MarkIds ids, Binding binding, String namespace) {}

    /// What is added beside marks and their relations.
    record Links(AlignmentWriter alignments, KeptPassages passages, DiscussionWriter discussion) {}

    /// Of this program.
    private static String version() {
        return Optional.ofNullable(Additions.class.getPackage().getImplementationVersion())
                .orElse("0");
    }

    boolean areAny(List<Mark> marks) {
        return !marks.isEmpty()
                || !relations.isEmpty()
                || !links.passages.areNone()
                || !links.discussion.standing().isEmpty();
    }

    /// @param isInEncoding whether an `encodingDesc` is open
    void inHeader(Marks marks, boolean isInEncoding) throws IOException {
        var sign = " n=\"" + OwnElements.SIGN + "\"";
        var first = namespace + sign;
        var bytes = new ByteArrayOutputStream();
        var xml = new XmlOut(bytes);
        xml.raw(isInEncoding ? "" : "<encodingDesc" + first + ">");
        xml.raw("<appInfo" + (isInEncoding ? first : sign));
        xml.raw("><application ident=\"hashiya\"").attribute("version", version());
        xml.raw("><label>Hashiya</label></application></appInfo>").flush();
        tight(bytes);
        new Taxonomies(xml)
                .write(
                        marks.tags(edition.project().tags()),
                        Taxonomies.otherKinds(marks),
                        TeiForm.INLINE,
                        isInEncoding ? first : sign);
        xml.flush();
        tight(bytes);
        out.raw(isInEncoding ? "" : "</encodingDesc>");
    }

    /// White space between what is theirs and what is ours would be theirs when the file comes
    /// back.
    private void tight(ByteArrayOutputStream bytes) throws IOException {
        out.raw(bytes.toString(StandardCharsets.UTF_8).strip());
        bytes.reset();
    }

    void afterText(List<Mark> marks, OverlapPlan plan, TeiForm form) throws IOException {
        var sign = namespace + " n=\"" + OwnElements.SIGN + "\"";
        var bytes = new ByteArrayOutputStream();
        var xml = new XmlOut(bytes);
        entities = new RegisterWriter(xml, pointers).write(sign);
        xml.flush();
        tight(bytes);
        xml.raw("<standOff type=\"annotations\"" + sign + ">\n");
        people(xml);
        var tags = new MarkTags(xml, pointers);
        new RecordWriter(xml, tags, pointers).write(marks, plan);
        var claimWriter = new ClaimWriter(xml, tags, pointers);
        claims = claimWriter.write(marks, plan);
        claimWriter.assessments(marks);
        new DescribingWriter(xml, binding.people(), ids.shortId()).write(marks);
        links.discussion.write(xml);
        standing = new RelationWriter(edition, binding, ids, marks).standing(relations);
        RelationWriter.write(xml, standing, form == TeiForm.STANDOFF);
        links.passages.write(xml);
        AlignmentWriter.write(xml, binding.people(), links.alignments.links(), ids.shortId());
        xml.raw("</standOff>").flush();
        tight(bytes);
    }

    /// Those who annotated; the header of the file names those who made it.
    private void people(XmlOut xml) throws IOException {
        var people = binding.people();
        if (people.names().isEmpty()) {
            return;
        }
        xml.raw("<listPerson type=\"" + HeaderReader.ANNOTATORS + "\">");
        for (var who : people.names()) {
            xml.raw("<person xml:id=\"" + people.xmlId(who) + "\">");
            xml.element("persName", who).raw("</person>");
        }
        xml.raw("</listPerson>\n");
    }

    Receipt receipt(TeiForm form, Marks marks, OverlapPlan plan, List<Said> leftOut) {
        return new Receipt(
                form,
                Receipt.Marks.of(marks, plan),
                new Receipt.Records(
                        claims,
                        standing.size(),
                        links.alignments.ofThisFile().size(),
                        links.discussion.standing().size(),
                        entities),
                leftOut,
                new Manifest(
                        form,
                        edition.text(),
                        marks.inOrder().stream().map(Mark::annotation).toList(),
                        List.of(),
                        new Manifest.Links(
                                standing.stream().map(RelationWriter.Written::relation).toList(),
                                links.alignments.ofThisFile(),
                                links.discussion.standing())));
    }
}
