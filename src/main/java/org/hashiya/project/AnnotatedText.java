package org.hashiya.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.identity.LastingId;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// One text at one moment: its words and everything said of them. A snapshot never changes; an edit
/// makes the next one, which shares all but a few nodes with it.
public final class AnnotatedText {
    private final SourceText text;
    private final Revision revision;
    private final IntervalTree<Annotation> annotations;

    private AnnotatedText(
            SourceText text, Revision revision, IntervalTree<Annotation> annotations) {
        this.text = text;
        this.revision = revision;
        this.annotations = annotations;
    }

    public static AnnotatedText of(
            SourceText text, Revision revision, Collection<Annotation> annotations) {
        return new AnnotatedText(text, revision, IntervalTree.of(annotations));
    }

    public TextId id() {
        return text.id();
    }

    public SourceText text() {
        return text;
    }

    public Revision revision() {
        return revision;
    }

    public String words() {
        return revision.words();
    }

    public int annotationCount() {
        return annotations.size();
    }

    /// All, in reading order.
    public List<Annotation> annotations() {
        return annotations.all();
    }

    /// Those that share a character with `span`, in reading order.
    public List<Annotation> touching(Span span) {
        return annotations.touching(span.start(), span.end());
    }

    /// Those that hold the character at `offset`, in reading order.
    public List<Annotation> at(int offset) {
        return annotations.touching(offset, offset + 1);
    }

    /// One of them, by a span that it is known to have had and its id.
    public Optional<Annotation> find(Span span, LastingId id) {
        return annotations.touching(span.start(), span.end()).stream()
                .filter(annotation -> annotation.id().equals(id))
                .findFirst();
    }

    /// One of them, by its id alone: all may have to be looked at.
    public Optional<Annotation> find(LastingId id) {
        return annotations().stream().filter(annotation -> annotation.id().equals(id)).findFirst();
    }

    /// The snapshot after `edit`. What the edit says of other texts is passed over.
    public AnnotatedText after(Edit edit) {
        return switch (edit) {
            case Edit.Annotate(var added) -> with(annotations.plus(ours(added)));
            case Edit.Erase(var erased) -> with(annotations.minus(ours(erased)));
            case Edit.Rework(var before, var after) ->
                    with(annotations.minus(ours(before)).plus(ours(after)));
            case Edit.Revise revise when revise.text().equals(id()) -> revised(revise);
            case Edit.DescribeText(_, var after) when after.id().equals(id()) ->
                    new AnnotatedText(after, revision, annotations);
            case Edit.Together(var edits, _) -> {
                var next = this;
                for (var each : edits) {
                    next = next.after(each);
                }
                yield next;
            }
            case Edit.OfTexts _,
                    Edit.OfRegisters _,
                    Edit.OfRelations _,
                    Edit.OfAlignments _,
                    Edit.OfConventions _,
                    Edit.Discuss _,
                    Edit.RevisePack _,
                    Edit.Review _ ->
                    this;
        };
    }

    private AnnotatedText revised(Edit.Revise revise) {
        var next = revise.after();
        var words = next.words();
        var now =
                new SourceText(
                        text.id(),
                        text.title(),
                        text.language(),
                        text.origin(),
                        text.description(),
                        next.number(),
                        words.codePointCount(0, words.length()));
        return new AnnotatedText(now, next, annotations).after(revise.moved());
    }

    private AnnotatedText with(IntervalTree<Annotation> others) {
        return others == annotations ? this : new AnnotatedText(text, revision, others);
    }

    private List<Annotation> ours(List<Annotation> some) {
        return some.stream().filter(annotation -> annotation.text().equals(id())).toList();
    }
}
