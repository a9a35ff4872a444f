package org.hashiya.tei;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.annotation.Review;
import org.hashiya.annotation.Stance;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.EntityKind;

/// Writes what claims say: one record for each, with the paraphrase and one element for each slot.
final class ClaimWriter {
    private static final byte[] ANNOTATION = XmlOut.ascii("<annotation xml:id=\"");
    private static final byte[] CLASSIFYING =
            XmlOut.ascii(".c\" motivation=\"classifying\" target=\"");
    private static final byte[] CLAIM = XmlOut.ascii(" ana=\"#tag.claim");
    private static final byte[] KIND = XmlOut.ascii(" #claim.");
    private static final byte[] STANCE = XmlOut.ascii(" #stance.");
    private static final byte[] PARAPHRASE = XmlOut.ascii("><note type=\"claim\"");
    private static final byte[] SLOTS = XmlOut.ascii("</note><note type=\"slots\">");
    private static final byte[] END = XmlOut.ascii("</note></annotation>\n");
    private static final byte[] RANGE = XmlOut.ascii("#range(");
    private static final byte[] TO = XmlOut.ascii(".s,");
    private static final byte[] RANGE_END = XmlOut.ascii(".e)\"");
    private static final Map<Stance, byte[]> STANCES = new EnumMap<>(Stance.class);
    private static final byte[] QUOTE = XmlOut.ascii("\"");
    private static final byte[] CLOSE = XmlOut.ascii(">");
    private static final byte[] HASH = XmlOut.ascii("#");

    static {
        for (var stance : Stance.values()) {
            STANCES.put(stance, XmlOut.ascii(stance.participle()));
        }
    }

    private final Map<String, byte[]> kinds = new HashMap<>();
    private final XmlOut out;
    private final MarkTags tags;
    private final Pointers pointers;
    private int written;

    ClaimWriter(XmlOut out, MarkTags tags, Pointers pointers) {
        this.out = out;
        this.tags = tags;
        this.pointers = pointers;
    }

    /// How many claims there were.
    int write(List<Mark> marks, OverlapPlan plan) throws IOException {
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            if (mark.annotation().meaning() instanceof Meaning.Claims(var claim)) {
                if (written++ == 0) {
                    out.raw("<listAnnotation type=\"claims\">\n");
                }
                claim(mark, claim, plan.anchored().get(i));
            }
        }
        if (written > 0) {
            out.raw("</listAnnotation>\n");
        }
        return written;
    }

    /// What readers make of claims, apart from what these say.
    void assessments(List<Mark> marks) throws IOException {
        boolean any = false;
        for (var mark : marks) {
            if (mark.annotation().meaning() instanceof Meaning.Claims(var claim)
                    && !claim.review().equals(Review.NONE)) {
                out.raw(any ? "" : "<listAnnotation type=\"assessments\">\n");
                any = true;
                assessment(mark, claim.review());
            }
        }
        out.raw(any ? "</listAnnotation>\n" : "");
    }

    private void assessment(Mark mark, Review review) throws IOException {
        out.raw(ANNOTATION).raw(mark.id()).raw(".t\" motivation=\"assessing\" target=\"#");
        out.raw(mark.id()).raw(".c\"");
        if (review.truth() != Review.Truth.UNSTATED) {
            out.raw(" ana=\"#truth." + review.truth().code() + "\"");
        }
        out.raw(" resp=\"").raw(pointers.to(mark.annotation().authorship().editor()));
        out.raw("\">");
        if (!review.reason().isEmpty()) {
            out.raw("<note>").text(review.reason()).raw("</note>");
        }
        if (!review.row().isEmpty()) {
            out.raw("<note type=\"row\">").text(review.row()).raw("</note>");
        }
        out.raw("</annotation>\n");
    }

    /// `#range(A,B)"` between the anchors of a mark.
    static void range(XmlOut out, Mark mark) throws IOException {
        if (!mark.counted().isEmpty()) {
            out.raw(mark.counted() + "\"");
            return;
        }
        out.raw(RANGE).raw(mark.id()).raw(TO);
        out.raw(mark.id()).raw(RANGE_END);
    }

    private void claim(Mark mark, Claim claim, boolean anchored) throws IOException {
        out.raw(ANNOTATION).raw(mark.id()).raw(CLASSIFYING);
        if (anchored) {
            range(out, mark);
        } else {
            out.raw(HASH).raw(mark.id()).raw(QUOTE);
        }
        out.raw(CLAIM);
        if (!claim.kind().isEmpty()) {
            out.raw(KIND).raw(kinds.computeIfAbsent(claim.kind(), ClaimWriter::escaped));
        }
        out.raw(STANCE).raw(STANCES.getOrDefault(claim.stance(), QUOTE));
        if (!mark.tag().isClaim()) {
            out.raw(" #tag.").raw(NcName.escape(mark.annotation().tag().id()));
        }
        out.raw(QUOTE);
        tags.certainty(mark.annotation().body().certainty());
        tags.responsible(mark);
        out.raw(PARAPHRASE);
        out.attribute("xml:lang", claim.paraphrase().language().tag());
        out.raw(CLOSE).text(claim.paraphrase().text()).raw(SLOTS);
        slots(claim);
        out.raw(END);
    }

    private static byte[] escaped(String kind) {
        return NcName.escape(kind).getBytes(StandardCharsets.UTF_8);
    }

    private void slots(Claim claim) throws IOException {
        if (claim.claimant().isPresent()) {
            party("claimant", claim.claimant().get());
        }
        for (var subject : claim.subjects()) {
            party("subject", subject);
        }
        if (claim.where().isPresent()) {
            party("where", claim.where().get());
        }
        date("when", claim.when());
        if (!claim.scope().counted().isEmpty()) {
            out.raw("<rs role=\"scope\">").text(claim.scope().counted()).raw("</rs>");
        }
        if (claim.scope().area().isPresent()) {
            party("scope", claim.scope().area().get());
        }
        date("scope", claim.scope().time());
        if (claim.figure().isPresent()) {
            figure(claim.figure().get());
        }
    }

    private void party(String role, Party party) throws IOException {
        var element = element(party.kind());
        out.raw("<").raw(element);
        if (element.equals("rs")) {
            out.attribute("type", party.kind().code());
        }
        out.attribute("role", role);
        switch (party) {
            case Party.Registered(var entity, _) -> {
                var pointer = pointers.to(entity);
                if (pointer.isPresent()) {
                    out.attribute("ref", pointer.get());
                }
                out.raw("/>");
            }
            case Party.Worded(var words, _) ->
                    out.raw(CLOSE).text(words).raw("</").raw(element).raw(CLOSE);
        }
    }

    private static String element(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "persName";
            case PLACE -> "placeName";
            case ORGANISATION -> "orgName";
            case EVENT, WORK, OBJECT, GROUP, CONCEPT -> "rs";
        };
    }

    private void date(String slot, Optional<HistoricalDate> given) throws IOException {
        if (given.isPresent()) {
            DateAttributes.element(out, given.get(), slot);
        }
    }

    private void figure(Figure figure) throws IOException {
        var attributes = FigureAttributes.of(figure);
        var element = TeiElement.of(figure);
        out.raw("<").raw(element.tei());
        attributes.attributes().write(out);
        out.raw(CLOSE);
        tags.precision(element, attributes);
        out.raw("</").raw(element.tei()).raw(CLOSE);
    }
}
