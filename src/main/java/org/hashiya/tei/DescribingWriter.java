package org.hashiya.tei;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Meaning;
import org.hashiya.chronology.HistoricalDate.Doubt;
import org.jspecify.annotations.Nullable;

/// Writes what a mark carries beside its tag and meaning: who made and changed it and when, its
/// note, its attributes. What several marks share is written once for all of them.
final class DescribingWriter {
    private static final byte[] DESCRIBING = XmlOut.ascii("\" motivation=\"describing\" target=\"");
    private static final byte[] HASH = XmlOut.ascii("#");
    private static final byte[] NEXT = XmlOut.ascii(" #");
    private static final byte[] RECORD = XmlOut.ascii(".c");
    private static final byte[] NOTE = XmlOut.ascii("<note>");
    private static final byte[] NOTE_END = XmlOut.ascii("</note>");
    private static final byte[] END = XmlOut.ascii("</annotation>\n");
    private static final byte[] CLOSE = XmlOut.ascii("\">");

    private final XmlOut out;
    private final People people;
    private final byte[] begin;
    private int written;

    DescribingWriter(XmlOut out, People people, String shortId) {
        this.out = out;
        this.people = people;
        begin = XmlOut.ascii("<annotation xml:id=\"" + shortId + ".d");
    }

    /// What a mark carries; what is equal is written once.
    private static final class Carried {
        final String note;
        final Map<String, String> attributes;

        Carried(String note, Map<String, String> attributes) {
            this.note = note;
            this.attributes = attributes;
        }

        boolean isNothing() {
            return note.isEmpty() && attributes.isEmpty();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Carried its
                    && its.note.equals(note)
                    && its.attributes.equals(attributes);
        }

        @Override
        public int hashCode() {
            return 31 * note.hashCode() + attributes.hashCode();
        }
    }

    void write(List<Mark> marks) throws IOException {
        if (marks.isEmpty()) {
            return;
        }
        out.raw("<listAnnotation type=\"notes\">\n");
        var carried = LinkedHashMap.<Carried, List<Mark>>newLinkedHashMap(marks.size());
        for (var group : new HistoryGroups(marks).groups()) {
            boolean alone = group.marks().size() == 1;
            begin(group.marks(), group.edit().toString());
            history(out, people, group.history());
            if (alone) {
                carried(carriedBy(group.marks().getFirst()));
            } else {
                for (var mark : group.marks()) {
                    var its = carriedBy(mark);
                    if (!its.isNothing()) {
                        carried.computeIfAbsent(its, _ -> new ArrayList<>(1)).add(mark);
                    }
                }
            }
            out.raw(END);
        }
        for (var each : carried.entrySet()) {
            begin(each.getValue(), "");
            carried(each.getKey());
            out.raw(END);
        }
        out.raw("</listAnnotation>\n");
    }

    private void begin(List<Mark> marks, String edit) throws IOException {
        out.raw(begin).number(++written).raw(DESCRIBING);
        boolean first = true;
        for (var mark : marks) {
            out.raw(first ? HASH : NEXT).raw(mark.id());
            if (mark.isClaim()) {
                out.raw(RECORD);
            }
            first = false;
        }
        if (!edit.isEmpty()) {
            out.raw("\" n=\"").raw(edit);
        }
        out.raw(CLOSE);
    }

    /// Who made something and who changed it last.
    static void history(XmlOut out, People people, Authorship history) throws IOException {
        history(out, people, history, "");
    }

    /// @param status an attribute that says how things stand, or nothing
    static void history(XmlOut out, People people, Authorship history, String status)
            throws IOException {
        out.raw("<revisionDesc" + status + ">");
        change(out, "created", history.created().toString(), people.to(history.creator()));
        if (history.isChanged()) {
            change(out, "modified", history.modified().toString(), people.to(history.editor()));
        }
        out.raw("</revisionDesc>");
    }

    private static void change(XmlOut out, String what, String when, byte[] who)
            throws IOException {
        out.raw("<change").attribute("when", when);
        out.raw(" who=\"").raw(who).raw(CLOSE).raw(what).raw("</change>");
    }

    private void carried(Carried its) throws IOException {
        carried(out, its.note, its.attributes);
    }

    /// A note and attributes.
    static void carried(XmlOut out, String note, Map<String, String> attributes)
            throws IOException {
        if (!note.isEmpty()) {
            out.raw(NOTE).text(note).raw(NOTE_END);
        }
        if (!attributes.isEmpty()) {
            out.raw("<note type=\"attributes\"><list>");
            for (var each : attributes.entrySet()) {
                out.raw("<item").attribute("n", each.getKey()).raw(">");
                out.text(each.getValue()).raw("</item>");
            }
            out.raw("</list></note>");
        }
    }

    private static Carried carriedBy(Mark mark) {
        var annotation = mark.annotation();
        // The note of a comment stands in the comment itself.
        var note =
                mark.element() == TeiElement.NOTE && !mark.isClaim()
                        ? ""
                        : annotation.body().note();
        return new Carried(note, attributes(mark, annotation));
    }

    private static Map<String, String> attributes(Mark mark, Annotation annotation) {
        var own = annotation.body().attributes();
        if (!mark.isValued() && !mark.isClaim()) {
            return own;
        }
        return switch (annotation.meaning()) {
            case Meaning.Plain _, Meaning.Names _ -> own;
            case Meaning.Dates(var date) -> {
                var all = new TreeMap<>(own);
                if (date.is(Doubt.UNCERTAIN) && mark.element() == TeiElement.DATE) {
                    var certainty = annotation.body().certainty();
                    all.put(
                            Reserved.UNCERTAIN,
                            certainty == Certainty.UNSTATED ? "unstated" : certainty.code());
                }
                yield all;
            }
            case Meaning.Measures(var figure) -> {
                var all = new TreeMap<>(own);
                all.putAll(FigureAttributes.of(figure).rest());
                yield all;
            }
            case Meaning.Claims(var claim) -> ofClaim(claim, own);
        };
    }

    private static Map<String, String> ofClaim(Claim claim, Map<String, String> own) {
        if (claim.figure().isEmpty()) {
            return own;
        }
        var all = new TreeMap<>(own);
        claim.figure().ifPresent(figure -> all.putAll(FigureAttributes.of(figure).rest()));
        return all;
    }
}
