package org.hashiya.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hashiya.annotation.Authorship;
import org.hashiya.identity.LastingId;
import org.hashiya.tei.TeiImport.Remark;

/// Gathers what people said of a text and of its marks, and what others answered.
final class DiscussionReader {
    private final Warnings warnings;
    private final List<Said> comments = new ArrayList<>();
    private final Map<String, Said> byId = new HashMap<>();
    private final List<Said> answers = new ArrayList<>();
    private final Set<String> wholeText = new HashSet<>();

    /// @param about the mark; empty for the text
    private record Said(
            XmlElement annotation, Optional<MarkDraft> about, Optional<Authorship> authorship) {}

    DiscussionReader(Warnings warnings) {
        this.warnings = warnings;
    }

    /// An element whose id means the text as a whole.
    void isWholeText(String id) {
        wholeText.add(id);
    }

    /// Whether a pointer means the text as a whole.
    boolean isWholeText(XmlElement annotation) {
        return wholeText.contains(BodyReader.pointed(annotation.at("target")));
    }

    void comment(
            XmlElement annotation, Optional<MarkDraft> about, Optional<Authorship> authorship) {
        var said = new Said(annotation, about, authorship);
        comments.add(said);
        annotation.xmlId().ifPresent(id -> byId.put(id, said));
    }

    void answer(XmlElement annotation, Optional<Authorship> authorship) {
        answers.add(new Said(annotation, Optional.empty(), authorship));
    }

    /// Answers behind what they answer; one to an answer is one to what that answers.
    ///
    /// @param place of a mark among the annotations
    List<Remark> remarks(Function<MarkDraft, Optional<Integer>> place) {
        var remarks = new ArrayList<Remark>();
        var places = new HashMap<Said, Integer>();
        for (var said : comments) {
            if (hasWords(said)) {
                places.put(said, remarks.size());
                remarks.add(remark(said, said.about.flatMap(place), Optional.empty()));
            }
        }
        for (var said : answers) {
            var asked = byId.get(BodyReader.pointed(said.annotation.at("target")));
            var first = Optional.ofNullable(asked).map(places::get);
            if (asked == null || first.isEmpty()) {
                warnings.add(
                        "An answer to a comment that is not there is not kept", said.annotation);
            } else if (hasWords(said)) {
                remarks.add(remark(said, asked.about.flatMap(place), first));
                said.annotation.xmlId().ifPresent(id -> byId.put(id, asked));
            }
        }
        return remarks;
    }

    private static Remark remark(
            Said said, Optional<Integer> annotation, Optional<Integer> answers) {
        boolean isResolved =
                answers.isEmpty()
                        && said.annotation
                                .child("revisionDesc")
                                .filter(history ->
                                        history.at("status").equals(DiscussionWriter.RESOLVED))
                                .isPresent();
        return new Remark(
                id(said.annotation),
                new TeiImport.About(annotation, answers),
                words(said),
                isResolved,
                said.authorship);
    }

    private static Optional<LastingId> id(XmlElement annotation) {
        return MarkIds.Parts.of(annotation.at("xml:id").replaceFirst("\\.m$", ""))
                .flatMap(parts -> parts.lastingId(annotation.at("n")));
    }

    private static String words(Said said) {
        return said.annotation.child("note").map(XmlElement::words).orElse("");
    }

    private static boolean hasWords(Said said) {
        return !words(said).isBlank();
    }
}
