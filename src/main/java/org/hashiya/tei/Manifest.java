package org.hashiya.tei;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Comment;
import org.hashiya.annotation.Meaning;
import org.hashiya.claim.Relation;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.Tie;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Alignment;
import org.hashiya.project.AnnotatedText;
import org.hashiya.tei.TeiImport.Draft;

/// What was written into a file about one text, to be held against what is read out of it again.
public record Manifest(
        TeiForm form,
        AnnotatedText text,
        List<Annotation> annotations,
        Collection<Entity> entities,
        Links links) {
    /// What leads from one thing to another.
    public record Links(
            List<Relation> relations, List<Alignment> alignments, List<Comment> comments) {
        public Links {
            comments = List.copyOf(comments);
            relations = List.copyOf(relations);
            alignments = List.copyOf(alignments);
        }
    }

    public Manifest {
        annotations = List.copyOf(annotations);
        entities = List.copyOf(entities);
    }

    /// Holds it against what came back.
    public Comparison against(TeiImport back) {
        var lost = new Comparison.Tally();
        lost.words(
                text.text().title(),
                back.reading().words().equals(text.words())
                        && structureCameBack(back.reading().structure()));
        annotations(back.statements().annotations(), lost);
        entities(back.registers().entities(), lost);
        relations(back.statements().relations(), lost);
        alignments(back.statements().alignments(), lost);
        comments(back.statements(), lost);
        return lost.comparison();
    }

    /// Breaks of pages may not have been asked for.
    private boolean structureCameBack(org.hashiya.text.Structure back) {
        var went = text.revision().structure();
        return back.blocks().equals(went.blocks());
    }

    private void annotations(List<Draft> drafts, Comparison.Tally tally) {
        var back = new HashMap<Draft, Integer>();
        drafts.forEach(draft -> back.merge(key(draft), 1, Integer::sum));
        for (var annotation : annotations) {
            var key = key(draftOf(annotation));
            int left = back.getOrDefault(key, 0);
            back.put(key, left - 1);
            tally.annotation(annotation, text, left > 0);
        }
    }

    private static Draft draftOf(Annotation annotation) {
        return new Draft(
                Optional.of(annotation.id()),
                annotation.span(),
                annotation.body(),
                Optional.of(annotation.authorship()));
    }

    /// In a text to read only what is marked where, and what it names.
    private Draft key(Draft draft) {
        if (form != TeiForm.READING) {
            return draft;
        }
        var body = draft.body();
        var meaning = body.meaning() instanceof Meaning.Names names ? names : Meaning.PLAIN;
        return new Draft(
                Optional.empty(),
                draft.span(),
                org.hashiya.annotation.Body.of(body.tag(), meaning),
                Optional.empty());
    }

    private void entities(List<Entity> some, Comparison.Tally tally) {
        var there = entities.stream().map(Entity::id).collect(Collectors.toSet());
        var back = some.stream().map(entity -> settled(entity, there)).collect(Collectors.toSet());
        for (var entity : entities) {
            tally.entity(entity, back.contains(settled(entity, there)));
        }
    }

    /// Ties to entries that are not in the file are not in it either; their order says nothing.
    static Entity settled(Entity entity, Collection<EntityId> there) {
        var ties =
                entity.particulars().ties().stream()
                        .filter(tie -> there.contains(tie.to()))
                        .sorted(
                                java.util.Comparator.comparing(Tie::kind)
                                        .thenComparing(tie -> tie.to().toString()))
                        .toList();
        return entity.knownBy(entity.particulars().ties(ties));
    }

    private void relations(List<TeiImport.Link> some, Comparison.Tally tally) {
        var back = new HashMap<LastingId, TeiImport.Link>();
        some.forEach(link -> link.id().ifPresent(id -> back.put(id, link)));
        for (var relation : links.relations) {
            var link = back.get(relation.id());
            tally.relation(
                    relation.kind().code(),
                    link != null
                            && link.kind() == relation.kind()
                            && link.reason().equals(relation.reason())
                            && link.certainty() == relation.certainty());
        }
    }

    private void alignments(List<TeiImport.Parallel> some, Comparison.Tally tally) {
        var byId = new HashMap<LastingId, TeiImport.Parallel>();
        some.forEach(each -> each.id().ifPresent(id -> byId.put(id, each)));
        for (var alignment : links.alignments) {
            var found = byId.get(alignment.id());
            tally.alignment(alignment, found != null && isSame(alignment, found));
        }
    }

    private void comments(TeiImport.Statements back, Comparison.Tally tally) {
        var byId = new HashMap<LastingId, TeiImport.Remark>();
        back.comments().forEach(each -> each.id().ifPresent(id -> byId.put(id, each)));
        for (var comment : links.comments) {
            var remark = byId.get(comment.id());
            tally.comment(comment, remark != null && isSame(comment, remark, back));
        }
    }

    private static boolean isSame(
            Comment comment, TeiImport.Remark remark, TeiImport.Statements back) {
        var about = remark.about().annotation();
        // An element of somebody else has another name when it comes back.
        var annotation =
                about.isPresent()
                        ? back.annotations()
                                .get(about.get())
                                .id()
                                .or(() -> comment.at().annotation())
                        : Optional.<LastingId>empty();
        var answers = remark.about().answers().flatMap(place -> back.comments().get(place).id());
        return remark.words().equals(comment.words())
                && remark.isResolved() == comment.isResolved()
                && remark.authorship().equals(Optional.of(comment.authorship()))
                && annotation.equals(comment.at().annotation())
                && answers.equals(comment.at().answers());
    }

    private boolean isSame(Alignment alignment, TeiImport.Parallel back) {
        boolean same =
                back.grounds().equals(alignment.grounds())
                        && back.authorship().equals(Optional.of(alignment.authorship()))
                        && back.passages().size() == alignment.passages().size();
        for (int i = 0; same && i < back.passages().size(); i++) {
            var passage = alignment.passages().get(i);
            same =
                    switch (back.passages().get(i)) {
                        case TeiImport.Place.Here(var span) ->
                                passage.text().equals(text.id())
                                        && Objects.equals(span, passage.span());
                        case TeiImport.Place.Elsewhere _ -> !passage.text().equals(text.id());
                    };
        }
        return same;
    }
}
