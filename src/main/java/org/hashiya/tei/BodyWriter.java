package org.hashiya.tei;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hashiya.tei.OverlapPlan.Piece;
import org.hashiya.tei.TeiWishes.Breaks;
import org.hashiya.text.Revision;
import org.hashiya.text.Structure.Block;
import org.hashiya.text.Structure.Kind;

/// Writes the words of a text with everything that stands among them. It goes through the words
/// once, from one place where something begins or ends to the next.
final class BodyWriter {
    private static final Map<Kind, byte[]> ENDS = new EnumMap<>(Kind.class);
    private static final byte[] ANCHOR = XmlOut.ascii("<anchor xml:id=\"");
    private static final byte[] STARTING = XmlOut.ascii(".s\"/>");
    private static final byte[] ENDING = XmlOut.ascii(".e\"/>");
    private static final byte[] CLOSE = XmlOut.ascii("\">");
    private static final byte[] LINE = XmlOut.ascii("<lb/>");
    private static final byte[] DIVIDING = XmlOut.ascii("<lb break=\"no\"/>");
    private static final int NEVER = Integer.MAX_VALUE;

    static {
        for (var kind : Kind.values()) {
            ENDS.put(kind, XmlOut.ascii("</" + kind.tei() + ">"));
        }
    }

    private final XmlOut out;
    private final MarkTags tags;
    private final Placement placement;
    private final List<Mark> marks;
    private final List<Piece> pieces;
    private final Revision revision;
    private final Map<Kind, byte[]> starts = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> counted = new EnumMap<>(Kind.class);
    private final Deque<Piece> open = new ArrayDeque<>();
    private Breaks breaks = Breaks.PAGES;
    private boolean inBlock;
    private int position;

    // Where the next element, anchor and page begin and the next anchored mark ends; NEVER after
    // the last.
    private int pieceStart;
    private int startingAt;
    private int endingAt;
    private int pageAt;
    private int nextPiece;
    private int nextStarting;
    private int nextEnding;
    private int nextPage;

    BodyWriter(XmlOut out, MarkTags tags, Placement placement, Revision revision) {
        this.out = out;
        this.tags = tags;
        this.placement = placement;
        this.revision = revision;
        marks = placement.marks();
        pieces = placement.pieces();
        pieceStart = pieceAt(0);
        startingAt = startingAt(0);
        endingAt = endingAt(0);
        pageAt = pageAt(0);
    }

    /// @param shortId what the ids of the blocks begin with
    void write(Layout layout, Breaks breaks, String shortId) throws IOException {
        this.breaks = breaks;
        for (var kind : Kind.values()) {
            var start = "<" + kind.tei() + " xml:id=\"" + BlockIds.stem(shortId, kind);
            starts.put(kind, XmlOut.ascii(start));
        }
        out.raw("<text xml:space=\"preserve\"><body>");
        var blocks = revision.structure().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            out.raw(layout.before(i));
            if (i == 0) {
                between(blocks.getFirst().span().start());
            }
            block(blocks.get(i));
            if (i + 1 < blocks.size()) {
                between(blocks.get(i + 1).span().start());
            } else {
                rest();
            }
            out.raw(layout.after(i));
        }
        if (blocks.isEmpty()) {
            rest();
            out.raw("<p xml:id=\"" + shortId + ".p1\"/>");
        }
        out.raw("</body></text>\n");
    }

    /// The white space up to the start of a block.
    private void between(int to) throws IOException {
        while (true) {
            int next = Math.min(endingAt, Math.min(startingAt, pageAt));
            if (next > to) {
                words(to);
                return;
            }
            words(next);
            endAnchors(next);
            if (next == to) {
                return;
            }
            pages(next);
            startAnchors(next);
        }
    }

    /// The white space after the last block.
    private void rest() throws IOException {
        int end = revision.words().length();
        between(end);
        pages(end);
    }

    private void block(Block block) throws IOException {
        int end = block.span().end();
        pages(block.span().start());
        out.raw(starts.getOrDefault(block.kind(), CLOSE))
                .number(counted.merge(block.kind(), 1, Integer::sum))
                .raw(CLOSE);
        inBlock = true;
        while (true) {
            int next = Math.min(end, Math.min(pieceStart, Math.min(endingAt, startingAt)));
            next = Math.min(next, pageAt);
            if (!open.isEmpty()) {
                next = Math.min(next, open.getFirst().end());
            }
            words(next);
            endPieces(next);
            endAnchors(next);
            if (next == end) {
                break;
            }
            pages(next);
            startAnchors(next);
            startPieces(next);
        }
        inBlock = false;
        out.raw(ENDS.getOrDefault(block.kind(), CLOSE));
    }

    private int pieceAt(int index) {
        return index < pieces.size() ? pieces.get(index).start() : NEVER;
    }

    private int startingAt(int index) {
        return index < placement.anchors() ? placement.startOfAnchor(index) : NEVER;
    }

    private int endingAt(int index) {
        return index < placement.anchors() ? placement.endOfAnchor(index) : NEVER;
    }

    private int pageAt(int index) {
        var pages = revision.structure().pages();
        return index < pages.size() ? pages.get(index).offset() : NEVER;
    }

    private void words(int to) throws IOException {
        if (breaks == Breaks.LINES && inBlock) {
            lines(to);
        }
        if (to > position) {
            out.text(revision.words(), position, to);
            position = to;
        }
    }

    /// Words up to the last end of a line before `to`, each followed by its break.
    private void lines(int to) throws IOException {
        var words = revision.words();
        int end = words.indexOf('\n', position);
        while (end >= 0 && end < to) {
            out.text(words, position, end + 1);
            position = end + 1;
            boolean divides =
                    end > 1
                            && words.charAt(end - 1) == '-'
                            && Character.isLetter(words.charAt(end - 2));
            out.raw(divides ? DIVIDING : LINE);
            end = words.indexOf('\n', position);
        }
    }

    private void startPieces(int offset) throws IOException {
        while (pieceStart == offset) {
            var piece = pieces.get(nextPiece++);
            pieceStart = pieceAt(nextPiece);
            tags.open(marks.get(piece.mark()), piece);
            open.push(piece);
        }
    }

    private void endPieces(int offset) throws IOException {
        while (!open.isEmpty() && open.getFirst().end() == offset) {
            tags.close(marks.get(open.pop().mark()));
        }
    }

    private void startAnchors(int offset) throws IOException {
        while (startingAt == offset) {
            anchor(placement.idOfStart(nextStarting++), STARTING);
            startingAt = startingAt(nextStarting);
        }
    }

    private void endAnchors(int offset) throws IOException {
        while (endingAt == offset) {
            anchor(placement.idOfEnd(nextEnding++), ENDING);
            endingAt = endingAt(nextEnding);
        }
    }

    private void anchor(byte[] id, byte[] side) throws IOException {
        out.raw(ANCHOR).raw(id).raw(side);
    }

    private void pages(int offset) throws IOException {
        while (pageAt == offset) {
            var number = revision.structure().pages().get(nextPage++).number();
            pageAt = pageAt(nextPage);
            if (breaks == Breaks.NONE) {
                continue;
            }
            out.raw("<pb");
            if (!number.isEmpty()) {
                out.attribute("n", number);
            }
            out.raw("/>");
        }
    }
}
