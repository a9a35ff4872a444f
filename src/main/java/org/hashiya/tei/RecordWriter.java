package org.hashiya.tei;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hashiya.annotation.Meaning;

/// Writes marks that stand between anchors, values that the element of a mark cannot hold, and
/// comments. What claims say is written by [ClaimWriter].
final class RecordWriter {
    private static final byte[] SPAN = XmlOut.ascii("<span xml:id=\"");
    private static final byte[] FROM = XmlOut.ascii("\" from=\"#");
    private static final byte[] TO = XmlOut.ascii(".s\" to=\"#");
    private static final byte[] SPAN_END = XmlOut.ascii(".e\"");
    private static final byte[] EMPTY_END = XmlOut.ascii("/>\n");
    private static final byte[] ANNOTATION = XmlOut.ascii("<annotation xml:id=\"");
    private static final byte[] CLOSE = XmlOut.ascii(">");
    private static final byte[] END = XmlOut.ascii("</annotation>\n");

    private final XmlOut out;
    private final MarkTags tags;
    private final Pointers pointers;
    private final List<Mark> mentions = new ArrayList<>();
    private final List<Mark> plain = new ArrayList<>();
    private final List<Mark> dates = new ArrayList<>();
    private final List<Mark> figures = new ArrayList<>();
    private final List<Mark> speakers = new ArrayList<>();
    private final List<Mark> comments = new ArrayList<>();

    /// Marks whose element, wherever it stands, cannot hold what they mean.
    private final List<Mark> extraDates = new ArrayList<>();

    private final List<Mark> extraFigures = new ArrayList<>();

    RecordWriter(XmlOut out, MarkTags tags, Pointers pointers) {
        this.out = out;
        this.tags = tags;
        this.pointers = pointers;
    }

    void write(List<Mark> marks, OverlapPlan plan) throws IOException {
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            if (plan.anchored().get(i) && !mark.isClaim()) {
                sort(mark);
            }
            if (mark.isValued() && !mark.element().holds(mark.annotation().meaning())) {
                (mark.annotation().meaning() instanceof Meaning.Dates ? extraDates : extraFigures)
                        .add(mark);
            }
        }
        spans("mentions", mentions);
        spans("tags", plain);
        identifying("dates", dates, extraDates);
        identifying("figures", figures, extraFigures);
        identifying("quotations", speakers, List.of());
        comments();
    }

    private void sort(Mark mark) {
        var meaning = mark.annotation().meaning();
        boolean names = meaning instanceof Meaning.Names;
        var element = mark.element();
        if (element == TeiElement.NOTE) {
            comments.add(mark);
        } else if (element == TeiElement.QUOTATION && names) {
            speakers.add(mark);
        } else if (meaning instanceof Meaning.Dates && element.holds(meaning)) {
            dates.add(mark);
        } else if (meaning instanceof Meaning.Measures && element.holds(meaning)) {
            figures.add(mark);
        } else {
            (names ? mentions : plain).add(mark);
        }
    }

    private void spans(String type, List<Mark> marks) throws IOException {
        if (marks.isEmpty()) {
            return;
        }
        out.raw("<spanGrp type=\"" + type + "\">\n");
        for (var mark : marks) {
            out.raw(SPAN).raw(mark.id());
            if (mark.counted().isEmpty()) {
                out.raw(FROM).raw(mark.id());
                out.raw(TO).raw(mark.id()).raw(SPAN_END);
            } else {
                out.raw("\" target=\"" + mark.counted() + "\"");
            }
            if (mark.annotation().meaning() instanceof Meaning.Names(var entity)) {
                var pointer = pointers.to(entity);
                if (pointer.isPresent()) {
                    out.attribute("corresp", pointer.get());
                }
            }
            tags.common(mark);
            out.raw(EMPTY_END);
        }
        out.raw("</spanGrp>\n");
    }

    private void identifying(String type, List<Mark> anchored, List<Mark> extra)
            throws IOException {
        if (anchored.isEmpty() && extra.isEmpty()) {
            return;
        }
        out.raw("<listAnnotation type=\"" + type + "\">\n");
        for (var mark : anchored) {
            out.raw(ANNOTATION).raw(mark.id());
            out.raw("\" motivation=\"identifying\" target=\"");
            ClaimWriter.range(out, mark);
            tags.common(mark);
            value(mark);
        }
        for (var mark : extra) {
            out.raw(ANNOTATION).raw(mark.id());
            out.raw(".v\" motivation=\"identifying\" target=\"#");
            out.raw(mark.id()).raw("\"");
            out.raw(type.equals("dates") ? " ana=\"#tag.date\"" : " ana=\"#tag.figure\"");
            value(mark);
        }
        out.raw("</listAnnotation>\n");
    }

    private void value(Mark mark) throws IOException {
        out.raw("><note>");
        switch (mark.annotation().meaning()) {
            case Meaning.Dates(var date) -> DateAttributes.element(out, date, "");
            case Meaning.Measures(var figure) -> {
                var element = TeiElement.of(figure);
                var attributes = FigureAttributes.of(figure);
                out.raw("<" + element.tei());
                attributes.attributes().write(out);
                out.raw(CLOSE);
                tags.precision(element, attributes);
                out.raw("</" + element.tei() + ">");
            }
            case Meaning.Names _ -> {
                out.raw("<q");
                tags.entity(mark);
                out.raw("/>");
            }
            case Meaning.Plain _, Meaning.Claims _ -> {}
        }
        out.raw("</note>").raw(END);
    }

    private void comments() throws IOException {
        if (comments.isEmpty()) {
            return;
        }
        out.raw("<listAnnotation type=\"comments\">\n");
        for (var mark : comments) {
            out.raw(ANNOTATION).raw(mark.id());
            out.raw("\" motivation=\"commenting\" target=\"");
            ClaimWriter.range(out, mark);
            tags.entity(mark);
            tags.common(mark);
            out.raw("><note>").text(mark.annotation().body().note()).raw("</note>").raw(END);
        }
        out.raw("</listAnnotation>\n");
    }
}
