package org.hashiya.tei;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.annotation.Comment;
import org.hashiya.identity.LastingId;

/// Writes what people said of a text and of its marks, answers behind what they answer.
final class DiscussionWriter {
    /// What the XML id of a comment ends with.
    static final String END = ".m";

    /// The status of a comment about which nothing is left to do.
    static final String RESOLVED = "resolved";

    private final MarkIds ids;
    private final People people;
    private final Map<LastingId, Mark> marks = new HashMap<>();
    private final List<Comment> standing = new ArrayList<>();
    private final String text;

    /// What people said of marks that are not in the file is not in it either.
    ///
    /// @param said in the order in which it was written
    /// @param text what points to the text as a whole
    DiscussionWriter(List<Comment> said, List<Mark> marks, Named named, String text) {
        ids = named.ids;
        people = named.people;
        this.text = text;
        if (!said.isEmpty()) {
            marks.forEach(mark -> this.marks.put(mark.annotation().id(), mark));
        }
        for (var comment : said) {
            if (comment.at().annotation().map(this.marks::containsKey).orElse(true)) {
                standing.add(comment);
                ids.note(comment.id().edit());
                people.meet(comment.authorship().creator());
                people.meet(comment.authorship().editor());
            }
        }
    }

    /// How a file names what is in it.
    record Named(MarkIds ids, People people) {}

    /// Those in the file.
    List<Comment> standing() {
        return standing;
    }

    /// Whether something is said of the text as a whole.
    boolean isOnText() {
        return standing.stream().anyMatch(comment -> comment.at().annotation().isEmpty());
    }

    void write(XmlOut out) throws IOException {
        if (standing.isEmpty()) {
            return;
        }
        out.raw("<listAnnotation type=\"discussion\">\n");
        for (var comment : standing) {
            write(out, comment);
        }
        out.raw("</listAnnotation>\n");
    }

    private void write(XmlOut out, Comment comment) throws IOException {
        var answered = comment.at().answers();
        out.raw("<annotation xml:id=\"").raw(ids.xmlId(comment.id())).raw(END + "\" n=\"");
        out.raw(comment.id().edit().toString()).raw("\" motivation=\"");
        out.raw(answered.isPresent() ? "replying" : "commenting").raw("\" target=\"");
        if (answered.isPresent()) {
            out.raw("#").raw(ids.xmlId(answered.get())).raw(END);
        } else {
            target(out, comment);
        }
        out.raw("\" resp=\"").raw(people.to(comment.authorship().creator())).raw("\">");
        var status = comment.isResolved() ? " status=\"" + RESOLVED + "\"" : "";
        DescribingWriter.history(out, people, comment.authorship(), status);
        out.raw("<note>").text(comment.words()).raw("</note></annotation>\n");
    }

    private void target(XmlOut out, Comment comment) throws IOException {
        var mark = comment.at().annotation().map(marks::get);
        if (mark.isEmpty()) {
            out.raw(text);
        } else {
            out.raw("#").raw(mark.get().id()).raw(mark.get().isClaim() ? ".c" : "");
        }
    }
}
