package org.hashiya.tei;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Meaning;
import org.hashiya.chronology.HistoricalDate.Doubt;
import org.hashiya.tei.OverlapPlan.Piece;

/// Writes the start and end tags of marks in the text, and the attributes that marks have wherever
/// they stand.
final class MarkTags {
    private static final Map<TeiElement, byte[]> STARTS = new EnumMap<>(TeiElement.class);
    private static final Map<TeiElement, byte[]> ENDS = new EnumMap<>(TeiElement.class);
    private static final Map<Certainty, byte[]> CERTAINTIES = new EnumMap<>(Certainty.class);
    private static final byte[] CLOSE = XmlOut.ascii("\">");
    private static final byte[] QUOTE = XmlOut.ascii("\"");
    private static final byte[] RECORD = XmlOut.ascii(".c\"");
    private static final byte[] CORRESP = XmlOut.ascii(" corresp=\"#");
    private static final byte[] TAG_END = XmlOut.ascii(">");
    private static final byte[] STOP = XmlOut.ascii(".");
    private static final byte[] RELATIVE = XmlOut.ascii(" type=\"relative\"");
    private static final byte[] INITIAL = XmlOut.ascii(" part=\"I\"");
    private static final byte[] MIDDLE = XmlOut.ascii(" part=\"M\"");
    private static final byte[] FINAL = XmlOut.ascii(" part=\"F\"");
    private static final byte[] PREVIOUS = XmlOut.ascii(" prev=\"#");
    private static final byte[] NEXT = XmlOut.ascii(" next=\"#");
    private static final byte[] RESP = XmlOut.ascii(" resp=\"");
    private static final byte[] PRECISE_QUANTITY =
            XmlOut.ascii("<precision match=\"@quantity\" precision=\"low\"/>");
    private static final byte[] PRECISE_VALUE =
            XmlOut.ascii("<precision match=\"@value\" precision=\"low\"/>");

    static {
        for (var element : TeiElement.values()) {
            STARTS.put(element, XmlOut.ascii("<" + element.tei() + " xml:id=\""));
            ENDS.put(element, XmlOut.ascii("</" + element.tei() + ">"));
        }
        for (var certainty : Certainty.values()) {
            CERTAINTIES.put(
                    certainty,
                    certainty == Certainty.UNSTATED
                            ? new byte[0]
                            : XmlOut.ascii(" cert=\"" + certainty.code() + "\""));
        }
    }

    private final XmlOut out;
    private final Pointers pointers;

    MarkTags(XmlOut out, Pointers pointers) {
        this.out = out;
        this.pointers = pointers;
    }

    void open(Mark mark, Piece piece) throws IOException {
        var element = mark.element();
        out.raw(STARTS.getOrDefault(element, CLOSE)).raw(mark.id());
        if (!piece.isFirst()) {
            out.raw(STOP).number(piece.number());
        }
        out.raw(QUOTE);
        if (element.isTyped()) {
            out.raw(mark.tag().type());
        }
        if (piece.of() > 1) {
            chain(mark, piece);
        }
        if (piece.isFirst()) {
            if (mark.isClaim()) {
                out.raw(CORRESP).raw(mark.id()).raw(RECORD);
            } else {
                meaning(mark);
            }
            common(mark);
        }
        out.raw(TAG_END);
    }

    void close(Mark mark) throws IOException {
        if (mark.annotation().meaning() instanceof Meaning.Measures(var figure)) {
            precision(mark.element(), FigureAttributes.of(figure));
        }
        out.raw(ENDS.getOrDefault(mark.element(), CLOSE));
    }

    void precision(TeiElement element, FigureAttributes figure) throws IOException {
        if (figure.precise() && element == TeiElement.NUMBER) {
            out.raw(PRECISE_VALUE);
        } else if (figure.precise() && element == TeiElement.MEASURE) {
            out.raw(PRECISE_QUANTITY);
        }
    }

    private void chain(Mark mark, Piece piece) throws IOException {
        if (mark.element() == TeiElement.CLAIM || mark.element() == TeiElement.SEGMENT) {
            out.raw(piece.isFirst() ? INITIAL : piece.isLast() ? FINAL : MIDDLE);
        }
        if (!piece.isFirst()) {
            out.raw(PREVIOUS).raw(mark.id());
            if (piece.number() > 2) {
                out.raw(STOP).number(piece.number() - 1);
            }
            out.raw(QUOTE);
        }
        if (!piece.isLast()) {
            out.raw(NEXT).raw(mark.id());
            out.raw(STOP).number(piece.number() + 1).raw(QUOTE);
        }
    }

    private void meaning(Mark mark) throws IOException {
        if (mark.isValued()) {
            value(mark);
        } else {
            entity(mark);
        }
        boolean dated = mark.annotation().meaning() instanceof Meaning.Dates;
        if (mark.element() == TeiElement.DATE && !dated) {
            // A date whose value nobody has given: every date says its kind.
            out.raw(RELATIVE);
        }
    }

    private void value(Mark mark) throws IOException {
        switch (mark.annotation().meaning()) {
            case Meaning.Dates(var date) -> {
                if (mark.element() == TeiElement.DATE) {
                    DateAttributes.of(date, true).write(out);
                }
            }
            case Meaning.Measures(var figure) -> {
                if (mark.element() == TeiElement.MEASURE || mark.element() == TeiElement.NUMBER) {
                    FigureAttributes.of(figure).attributes().write(out);
                }
            }
            case Meaning.Plain _, Meaning.Names _, Meaning.Claims _ -> {}
        }
    }

    /// Points to the entity that a mark names, if it names one.
    void entity(Mark mark) throws IOException {
        if (mark.annotation().meaning() instanceof Meaning.Names(var entity)) {
            var pointer = pointers.to(entity);
            if (pointer.isPresent()) {
                out.attribute(mark.element().pointer(), pointer.get());
            }
        }
    }

    /// The tag, how sure the annotator is, and who it was.
    void common(Mark mark) throws IOException {
        out.raw(mark.tag().ana());
        certainty(mark);
        responsible(mark);
    }

    private void certainty(Mark mark) throws IOException {
        var certainty = mark.annotation().body().certainty();
        boolean doubted =
                certainty == Certainty.UNSTATED
                        && mark.element() == TeiElement.DATE
                        && mark.annotation().meaning() instanceof Meaning.Dates(var date)
                        && date.is(Doubt.UNCERTAIN);
        certainty(doubted ? Certainty.LOW : certainty);
    }

    void certainty(Certainty certainty) throws IOException {
        out.raw(CERTAINTIES.getOrDefault(certainty, QUOTE));
    }

    void responsible(Mark mark) throws IOException {
        out.raw(RESP).raw(pointers.to(mark.annotation().authorship().creator())).raw(QUOTE);
    }
}
