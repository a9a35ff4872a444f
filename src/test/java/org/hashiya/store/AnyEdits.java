package org.hashiya.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Comment;
import org.hashiya.annotation.TagId;
import org.hashiya.claim.Relation;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.pack.AnyPacks;
import org.hashiya.pack.Item;
import org.hashiya.pack.PackChange;
import org.hashiya.pack.Picture;
import org.hashiya.pack.Piece;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.project.Project;
import org.hashiya.text.Graphemes;
import org.hashiya.text.TextId;

/// Edits of all kinds by chance. Most are possible in the project as it is; the store refuses the
/// others.
final class AnyEdits {
    private final Shapes shapes;
    private final AnyPacks packs;
    private final List<TextId> removed = new ArrayList<>();

    AnyEdits(long seed) {
        shapes = new Shapes(seed);
        packs = new AnyPacks(seed);
    }

    int below(int bound) {
        return shapes.below(bound);
    }

    Edit next(ProjectStore store) {
        var project = store.project();
        if (project.texts().isEmpty()) {
            return shapes.text();
        }
        var text = store.read(shapes.oneOf(project.listOfTexts()).id());
        Optional<Edit> edit =
                switch (below(25)) {
                    case 0 -> Optional.of(shapes.text());
                    case 1 -> removeOrRestore(project, text.id());
                    case 2 ->
                            Optional.of(
                                    new Edit.DescribeText(
                                            text.text(),
                                            text.text()
                                                    .titled("t" + below(1000))
                                                    .described(shapes.description())));
                    case 3 -> Optional.of(revise(store, text));
                    case 4 -> erase(text);
                    case 5, 6 -> rework(project, text);
                    case 7 -> register();
                    case 8 -> strike(project);
                    case 9 -> amend(project);
                    case 10 -> relate(store, project, text);
                    case 11 ->
                            project.relations().values().stream()
                                    .findFirst()
                                    .map(relation -> new Edit.Unrelate(List.of(relation)));
                    case 12 -> tags(project);
                    case 13, 14 -> align(store, project, text);
                    case 15 -> unalign(store, text);
                    case 16 -> realign(store, project, text);
                    case 17 ->
                            Optional.of(
                                    new Edit.ReviseStyles(
                                            project.conventions().styles(), shapes.styles()));
                    case 18 -> Optional.of(review(store, text));
                    case 19, 20 -> discuss(project, text);
                    case 21, 22, 23 -> Optional.of(pack(store, project, text));
                    default -> Optional.empty();
                };
        return edit.orElseGet(() -> below(3) == 0 ? together(text) : annotate(project, text));
    }

    private Optional<Edit> removeOrRestore(Project project, TextId text) {
        if (!removed.isEmpty() && below(2) == 0) {
            return Optional.of(new Edit.RestoreText(removed.removeFirst()));
        }
        if (project.texts().size() < 2) {
            return Optional.empty();
        }
        removed.add(text);
        return Optional.of(new Edit.RemoveText(text));
    }

    private Edit revise(ProjectStore store, AnnotatedText text) {
        var before = text.revision();
        // As long as the words before, so that every mark keeps its place.
        var words = before.words().replace('i', 'I');
        var some = text.annotations().stream().limit(3).toList();
        var after = some.stream().map(mark -> mark.over(mark.span())).toList();
        return new Edit.Revise(
                text.id(),
                before,
                shapes.revision(before.number() + 1, words),
                new Edit.Rework(some, after),
                realigned(store.parallels(text.id()).all()));
    }

    private Edit.Realign realigned(List<Alignment> some) {
        return new Edit.Realign(
                some,
                some.stream()
                        .map(old ->
                                old.between(old.passages().reversed())
                                        .saying(shapes.grounds(), shapes.authorship()))
                        .toList());
    }

    private Optional<Edit> align(ProjectStore store, Project project, AnnotatedText text) {
        var edit = new EditId(shapes.id());
        var some = new ArrayList<Alignment>();
        for (int place = 1 + below(4); place > 0; place--) {
            passages(store, project, text)
                    .ifPresent(passages ->
                            some.add(
                                    shapes.alignment(
                                            new LastingId(edit, some.size() + 1), passages)));
        }
        return some.isEmpty() ? Optional.empty() : Optional.of(new Edit.Align(some));
    }

    private Optional<List<Passage>> passages(
            ProjectStore store, Project project, AnnotatedText text) {
        var passages = new ArrayList<Passage>();
        passages.add(shapes.passage(text.id(), text.words()));
        for (int more = 1 + below(3); more > 0; more--) {
            var other = store.read(shapes.oneOf(project.listOfTexts()).id());
            var passage = shapes.passage(other.id(), other.words());
            if (passages.stream()
                    .noneMatch(each ->
                            each.text().equals(passage.text())
                                    && each.span().overlaps(passage.span()))) {
                passages.add(passage);
            }
        }
        return passages.size() < 2 ? Optional.empty() : Optional.of(passages);
    }

    private Optional<Edit> unalign(ProjectStore store, AnnotatedText text) {
        var some = store.parallels(text.id()).all().stream().skip(below(3)).limit(2).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(new Edit.Unalign(some));
    }

    private Optional<Edit> realign(ProjectStore store, Project project, AnnotatedText text) {
        var passages = passages(store, project, text);
        return store.parallels(text.id()).all().stream()
                .skip(below(3))
                .findFirst()
                .map(old ->
                        new Edit.Realign(
                                List.of(old),
                                List.of(old.between(passages.orElse(old.passages())))));
    }

    private List<EntityId> ids(Project project) {
        return project.entities().values().stream().map(Entity::id).toList();
    }

    private Edit review(ProjectStore store, AnnotatedText text) {
        var there = store.survey().progress(text.id());
        return new Edit.Review(
                there.stream().limit(below(2)).toList(),
                List.of(shapes.progress(text.id(), below(1000))));
    }

    private Optional<Edit> discuss(Project project, AnnotatedText text) {
        var there = project.comments().within(text.id());
        var first = there.stream().filter(each -> !each.isAnswer()).findFirst();
        return switch (below(4)) {
            case 0 ->
                    first.map(each -> new Edit.Discuss(project.comments().thread(each), List.of()));
            case 1 ->
                    first.map(each ->
                            new Edit.Discuss(
                                    List.of(each),
                                    List.of(
                                            each.resolved(
                                                    !each.isResolved(),
                                                    each.authorship()
                                                            .changedBy(
                                                                    "Aygün",
                                                                    shapes.authorship()
                                                                            .created())))));
            case 2 ->
                    first.map(each ->
                            comment(
                                    new Comment.Place(
                                            text.id(),
                                            each.at().annotation(),
                                            Optional.of(each.id()))));
            default ->
                    Optional.of(
                            comment(
                                    new Comment.Place(
                                            text.id(),
                                            text.annotations().stream()
                                                    .skip(below(3))
                                                    .findFirst()
                                                    .map(Annotation::id),
                                            Optional.empty())));
        };
    }

    private Edit pack(ProjectStore store, Project project, AnnotatedText text) {
        var sources = List.of(new AnyPacks.Source(text.id(), text.words()));
        var there = project.packs().keySet().stream().skip(below(3)).findFirst();
        if (there.isEmpty()) {
            var picture = Picture.of(AnyPacks.png(below(3)));
            var item = Item.of(new Piece.Illustration(picture.digest(), "", "", ""));
            var pack = packs.pack(sources).with(below(3), List.of(item));
            return new Edit.RevisePack(PackChange.made(pack), List.of(picture));
        }
        var before = store.pack(there.get());
        return new Edit.RevisePack(
                below(8) == 0
                        ? PackChange.takenOut(before)
                        : PackChange.between(before, packs.changed(before, sources)));
    }

    private Edit comment(Comment.Place at) {
        var id = new LastingId(new EditId(shapes.id()), 1);
        return new Edit.Discuss(List.of(), List.of(shapes.comment(id, at)));
    }

    private Edit annotate(Project project, AnnotatedText text) {
        if (project.entities().isEmpty()) {
            return new Edit.Register(List.of(shapes.entity(), shapes.entity()));
        }
        var edit = new EditId(shapes.id());
        var marks = new ArrayList<Annotation>();
        for (int place = 1 + below(5); place > 0; place--) {
            marks.add(mark(new LastingId(edit, marks.size() + 1), text, ids(project)));
        }
        return new Edit.Annotate(marks);
    }

    private Annotation mark(LastingId id, AnnotatedText text, List<EntityId> entities) {
        var mark = shapes.annotation(id, text.id(), text.words().length(), entities);
        return mark.over(new Graphemes(text.words()).widen(mark.span()));
    }

    private Edit together(AnnotatedText text) {
        var edit = new EditId(shapes.id());
        var entity = shapes.entity();
        var book = shapes.text();
        var other = AnnotatedText.of(book.text(), book.first(), List.of());
        return new Edit.Together(
                List.of(
                        book,
                        new Edit.Register(List.of(entity)),
                        new Edit.Annotate(
                                List.of(
                                        mark(new LastingId(edit, 1), text, List.of(entity.id())),
                                        mark(new LastingId(edit, 2), other, List.of(entity.id())))),
                        new Edit.Relate(
                                List.of(
                                        relation(
                                                new LastingId(edit, 3),
                                                new LastingId(edit, 1),
                                                new LastingId(edit, 2))))));
    }

    private Relation relation(LastingId id, LastingId first, LastingId second) {
        var any = shapes.relation(first, second);
        return new Relation(id, any.claims(), any.kind(), any.reason(), any.certainty());
    }

    private Optional<Edit> erase(AnnotatedText text) {
        var some = text.annotations().stream().skip(below(3)).limit(1 + below(3)).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(new Edit.Erase(some));
    }

    private Optional<Edit> rework(Project project, AnnotatedText text) {
        var some = text.annotations().stream().skip(below(3)).limit(1 + below(4)).toList();
        if (some.isEmpty() || project.entities().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Edit.Rework(
                        some,
                        some.stream().map(old -> mark(old.id(), text, ids(project))).toList()));
    }

    private Optional<Edit> register() {
        return Optional.of(new Edit.Register(List.of(shapes.entity())));
    }

    private Optional<Edit> strike(Project project) {
        return project.entities().values().stream()
                .skip(below(8))
                .findFirst()
                .map(entity -> new Edit.Strike(List.of(entity)));
    }

    private Optional<Edit> amend(Project project) {
        return project.entities().values().stream()
                .findFirst()
                .map(entity -> new Edit.Amend(entity, shapes.entity(entity.id())));
    }

    private Optional<Edit> relate(ProjectStore store, Project project, AnnotatedText text) {
        var one = text.annotations().stream().findFirst();
        var all = marks(store, project).toList();
        return one.flatMap(first ->
                all.stream()
                        .filter(other -> !other.id().equals(first.id()))
                        .findFirst()
                        .map(other ->
                                new Edit.Relate(List.of(shapes.relation(first.id(), other.id())))));
    }

    private Optional<Edit> tags(Project project) {
        var own =
                project.tags().tags().stream()
                        .filter(tag -> tag.id().id().startsWith("own"))
                        .toList();
        if (own.isEmpty()) {
            var parent = new TagId("own" + below(1000));
            return Optional.of(
                    new Edit.DefineTags(
                            List.of(
                                    shapes.tag(parent.id(), Optional.empty()),
                                    shapes.tag(parent.id() + "x", Optional.of(parent)))));
        }
        if (below(2) == 0) {
            var other = shapes.tag("own" + below(1000) + "y", Optional.empty());
            var changed = shapes.tag(own.getFirst().id().id(), own.getFirst().parent());
            return Optional.of(
                    new Edit.ReviseTags(
                            project.tags(), project.tags().merged(List.of(other, changed))));
        }
        return Optional.of(new Edit.DropTags(own));
    }

    private static Stream<Annotation> marks(ProjectStore store, Project project) {
        return project.texts().keySet().stream()
                .flatMap(text -> store.read(text).annotations().stream());
    }
}
