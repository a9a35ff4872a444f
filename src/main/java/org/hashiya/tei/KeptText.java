package org.hashiya.tei;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hashiya.project.Markup;
import org.hashiya.project.Markup.Event;
import org.hashiya.project.Markup.Kind;
import org.hashiya.tei.OverlapPlan.Piece;
import org.hashiya.text.Span;

/// Writes the words of a text between the markup that its file had, and our marks among them.
final class KeptText {
    private static final int NEVER = Integer.MAX_VALUE;

    private final XmlOut out;
    private final MarkTags tags;
    private final List<Mark> marks;
    private final List<Piece> pieces;
    private final Placement placement;
    private final String words;
    private final String namespace;
    private final String prefix;
    private final Deque<Piece> open = new ArrayDeque<>();
    private final Deque<Boolean> hosts = new ArrayDeque<>();
    private int position;
    private int nextPiece;
    private int nextStarting;
    private int nextEnding;

    KeptText(XmlOut out, MarkTags tags, Placement placement, Words words) {
        this.out = out;
        this.tags = tags;
        this.placement = placement;
        this.words = words.words;
        namespace = words.namespace;
        prefix = words.prefix;
        marks = placement.marks();
        pieces = placement.pieces();
    }

    /// @param namespace what an anchor says of its vocabulary; empty where that goes without saying
    /// @param prefix of TEI in the file, with its colon
    record Words(String words, String namespace, String prefix) {}

    /// What stands before an event.
    void before(Event event) throws IOException {
        to(event.offset());
        if (event.kind() == Kind.START && mayHold() && !Anchorage.holds(event, prefix)) {
            startAnchors();
        }
    }

    /// An element was opened.
    void opened(Event start, boolean isInText) {
        hosts.push(isInText && Anchorage.holds(start, prefix));
    }

    void closed() throws IOException {
        if (!hosts.isEmpty()) {
            hosts.pop();
        }
        if (mayHold()) {
            endAnchors();
        }
    }

    private boolean mayHold() {
        return !hosts.isEmpty() && hosts.getFirst();
    }

    /// What the file had in place of one white space.
    void space(String instead) throws IOException {
        if (position < words.length() && Flow.isWhite(words.charAt(position))) {
            starts();
            out.text(instead);
            position++;
            ends();
        }
    }

    /// The words up to `offset`.
    void to(int offset) throws IOException {
        while (position < offset) {
            starts();
            int next = Math.min(offset, Math.min(pieceAt(), Math.min(startingAt(), endingAt())));
            if (!open.isEmpty()) {
                next = Math.min(next, open.getFirst().end());
            }
            next = next <= position ? position + 1 : next;
            out.text(words, position, next);
            position = next;
            ends();
        }
    }

    private void starts() throws IOException {
        if (mayHold()) {
            startAnchors();
        }
        while (pieceAt() == position) {
            var piece = pieces.get(nextPiece++);
            tags.open(marks.get(piece.mark()), piece);
            open.push(piece);
        }
    }

    private void ends() throws IOException {
        while (!open.isEmpty() && open.getFirst().end() == position) {
            tags.close(marks.get(open.pop().mark()));
        }
        if (mayHold()) {
            endAnchors();
        }
    }

    private int pieceAt() {
        return nextPiece < pieces.size() ? pieces.get(nextPiece).start() : NEVER;
    }

    private int startingAt() {
        return nextStarting < placement.anchors() ? placement.startOfAnchor(nextStarting) : NEVER;
    }

    private int endingAt() {
        return nextEnding < placement.anchors() ? placement.endOfAnchor(nextEnding) : NEVER;
    }

    private void startAnchors() throws IOException {
        while (startingAt() <= position) {
            anchor(placement.idOfStart(nextStarting++), ".s");
        }
    }

    private void endAnchors() throws IOException {
        while (endingAt() <= position) {
            anchor(placement.idOfEnd(nextEnding++), ".e");
        }
    }

    private void anchor(byte[] id, String side) throws IOException {
        out.raw("<anchor" + namespace + " xml:id=\"").raw(id).raw(side + "\"/>");
    }

    /// The stretches of words, in order, in which a mark may be an element: no tag stands in them,
    /// and what is around them may hold a phrase.
    static List<Span> free(Markup markup, KeptElements elements) {
        var stretches = new ArrayList<Span>();
        var hosts = new ArrayDeque<Boolean>();
        int from = 0;
        for (int i = 0; i < markup.events().size(); i++) {
            var event = markup.events().get(i);
            boolean isTag = event.kind() == Kind.START || event.kind() == Kind.END;
            if (!isTag
                    || (elements.isInText(i) && elements.fate(event) == KeptElements.Fate.GONE)) {
                continue;
            }
            if (event.offset() > from && !hosts.isEmpty() && hosts.getFirst()) {
                stretches.add(new Span(from, event.offset()));
            }
            from = event.offset();
            if (event.kind() == Kind.START) {
                boolean changesVocabulary =
                        event.content().contains(" xmlns=\"")
                                && !event.content().contains(" xmlns=\"" + XmlDocument.TEI + "\"");
                hosts.push(!changesVocabulary && Vocabulary.mayHoldMarks(event.name()));
            } else if (!hosts.isEmpty()) {
                hosts.pop();
            }
        }
        return stretches;
    }
}
