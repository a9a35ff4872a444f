package org.hashiya.tei;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.text.Span;

/// The annotations of a text in the order in which they are placed: by start, longer ones first,
/// those on the same words by their element, then by their id.
final class Marks {
    private static final Comparator<Mark> AMONG_EQUALS =
            Comparator.comparing(Mark::element).thenComparing(mark -> mark.annotation().id());

    private final Map<String, TagForm> tags = new HashMap<>();
    private final List<Mark> inOrder;

    /// @param annotations in reading order
    Marks(List<Annotation> annotations, TagSet tagSet, MarkIds ids) {
        for (var tag : tagSet.tags()) {
            tags.put(tag.id().id(), new TagForm(tag));
        }
        for (var annotation : annotations) {
            ids.note(annotation.id().edit());
        }
        var marks = new ArrayList<Mark>(annotations.size());
        int equals = 0;
        int start = -1;
        int end = -1;
        for (var annotation : annotations) {
            var form = form(annotation.tag());
            var meaning = annotation.meaning();
            boolean alike = meaning instanceof Meaning.Plain || meaning instanceof Meaning.Names;
            var element = alike ? form.plain() : TeiElement.of(form.tag(), meaning);
            var mark = new Mark(annotation, element, form, ids.xmlId(annotation.id()));
            if (mark.start() != start || mark.end() != end) {
                sortEquals(marks, equals);
                equals = marks.size();
                start = mark.start();
                end = mark.end();
            }
            marks.add(mark);
        }
        sortEquals(marks, equals);
        inOrder = marks;
    }

    private static void sortEquals(List<Mark> marks, int from) {
        if (marks.size() - from > 1) {
            marks.subList(from, marks.size()).sort(AMONG_EQUALS);
        }
    }

    /// A tag that the project does not define any more stands as a `seg`.
    private TagForm form(TagId id) {
        var known = tags.get(id.id());
        return known != null
                ? known
                : tags.computeIfAbsent(
                        id.id(),
                        name ->
                                new TagForm(
                                        new Tag(
                                                id,
                                                Optional.empty(),
                                                Map.of("en", name),
                                                new Tag.Look("#808080", ""),
                                                "seg")));
    }

    /// An annotation that is an element already, under the id that it has there.
    Mark mark(Annotation annotation, byte[] xmlId) {
        var form = form(annotation.tag());
        return new Mark(annotation, TeiElement.of(form.tag(), annotation.meaning()), form, xmlId);
    }

    List<Mark> inOrder() {
        return inOrder;
    }

    int size() {
        return inOrder.size();
    }

    /// The tags that stand in the file's list: those of the project, and those of its marks.
    List<Tag> tags(TagSet tagSet) {
        var all = new ArrayList<>(tagSet.tags());
        tags.values().stream()
                .map(TagForm::tag)
                .filter(tag -> tagSet.find(tag.id()).isEmpty())
                .sorted(Comparator.comparing(Tag::id))
                .forEach(all::add);
        return all;
    }

    /// Where the marks stand in `form`.
    OverlapPlan plan(List<Span> blocks, TeiForm form) {
        return switch (form) {
            case INLINE, READING -> {
                var spans = new ArrayList<Span>(inOrder.size());
                var mayBeCut = new BitSet(inOrder.size());
                var always = new BitSet();
                for (int i = 0; i < inOrder.size(); i++) {
                    var mark = inOrder.get(i);
                    spans.add(mark.annotation().span());
                    mayBeCut.set(i, mark.element().mayBeCut());
                    always.set(i, mark.element() == TeiElement.NOTE);
                }
                yield OverlapPlan.of(blocks, spans, mayBeCut, always);
            }
            case STANDOFF -> {
                var all = new BitSet();
                all.set(0, inOrder.size());
                yield new OverlapPlan(List.of(), all);
            }
        };
    }
}
