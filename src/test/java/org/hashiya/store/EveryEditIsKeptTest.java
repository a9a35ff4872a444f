package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Comment;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.pack.AnyPacks;
import org.hashiya.pack.Item;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackChange;
import org.hashiya.pack.PackId;
import org.hashiya.pack.Picture;
import org.hashiya.pack.Piece;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry.Role;
import org.hashiya.project.Parallels;
import org.hashiya.project.Progress;
import org.hashiya.project.Project;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each kind of edit: what is written is read again, also from the history and by the next program
/// that opens the project; its inverse brings back what was there.
class EveryEditIsKeptTest {
    private static final Picture PICTURE = Picture.of(AnyPacks.png(0x123456));
    private final Shapes shapes = new Shapes(11);
    private final AnyPacks packs = new AnyPacks(11);
    private final Edit.AddText book = shapes.text();
    private final Edit.AddText letter = shapes.text();
    private final List<Entity> entities = List.of(shapes.entity(), shapes.entity());
    private final List<EntityId> ids = entities.stream().map(Entity::id).toList();
    private final List<Annotation> marks = annotations(book, 40);
    private final List<Alignment> alignments = alignments(3);
    private final Annotation claim = claim(book);
    private final Annotation otherClaim = claim(letter);

    @TempDir Path folder;
    private ProjectStore store;

    /// The kinds, by a name that a test report can show.
    enum Kind {
        ADD_TEXT,
        REMOVE_TEXT,
        RESTORE_TEXT,
        DESCRIBE_TEXT,
        REVISE,
        ANNOTATE,
        ERASE,
        REWORK,
        REGISTER,
        STRIKE,
        AMEND,
        RELATE,
        UNRELATE,
        ALIGN,
        UNALIGN,
        REALIGN,
        DEFINE_TAGS,
        DROP_TAGS,
        REVISE_STYLES,
        REVISE_TAGS,
        COMMENT,
        WITHDRAW_COMMENTS,
        RESOLVE_COMMENT,
        REVIEW,
        REVIEW_NO_LONGER,
        MAKE_PACK,
        REVISE_PACK,
        DELETE_PACK,
        TOGETHER
    }

    @BeforeEach
    void aProjectWithALittleOfEverything() {
        store = ProjectStore.create(folder.resolve("p.hashiya"), "P");
        fresh(book);
        fresh(letter);
        fresh(new Edit.Register(entities));
        fresh(new Edit.Annotate(marks));
        fresh(new Edit.Annotate(claim));
        fresh(new Edit.Annotate(otherClaim));
        fresh(new Edit.Align(alignments));
    }

    private List<Annotation> annotations(Edit.AddText text, int count) {
        return shapes.annotations(count, text.text().id(), text.first().words().length(), ids);
    }

    private Annotation claim(Edit.AddText text) {
        return annotations(text, 1)
                .getFirst()
                .saying(
                        Body.of(
                                TagId.CLAIM,
                                new Meaning.Claims(Claim.bare("", LanguageTag.UNKNOWN))),
                        shapes.authorship());
    }

    /// Between both texts, and the last one within the book.
    private List<Alignment> alignments(int count) {
        var edit = new EditId(shapes.id());
        var all = new ArrayList<Alignment>();
        for (int place = 1; place <= count; place++) {
            var here = shapes.passage(book.text().id(), book.first().words().substring(0, 30));
            var there = shapes.passage(letter.text().id(), letter.first().words());
            var elsewhere = new Passage(book.text().id(), new Span(60, 64));
            var passages =
                    place == count ? List.of(elsewhere, here) : List.of(here, there, elsewhere);
            all.add(shapes.alignment(new LastingId(edit, place), passages));
        }
        return all;
    }

    private void fresh(Edit edit) {
        store.write(edit, new Role.Fresh(), "Leyla");
    }

    /// Everything that can be seen of a project.
    private record Seen(
            Project project,
            List<AnnotatedState> texts,
            Map<TextId, Set<Alignment>> alignments,
            Set<Progress> progress,
            List<Pack> packs) {}

    private record AnnotatedState(Object text, Object revision, List<Annotation> annotations) {}

    private Seen seen() {
        var project = store.project();
        var parallels = new HashMap<TextId, Set<Alignment>>();
        for (var text : project.texts().keySet()) {
            parallels.put(text, Set.copyOf(store.parallels(text).all()));
        }
        return new Seen(
                project,
                project.listOfTexts().stream().map(t -> state(t.id())).toList(),
                parallels,
                Set.copyOf(store.survey().progress()),
                project.packs().keySet().stream().map(store::pack).toList());
    }

    private AnnotatedState state(TextId id) {
        return state(store.read(id));
    }

    private static AnnotatedState state(AnnotatedText text) {
        return new AnnotatedState(text.text(), text.revision(), text.annotations());
    }

    private Edit of(Kind kind) {
        var register = new Edit.Register(List.of(shapes.entity(), shapes.entity()));
        var tags =
                List.of(
                        shapes.tag("b", Optional.of(new TagId("a"))),
                        shapes.tag("a", Optional.empty()));
        var relation = List.of(shapes.relation(claim.id(), otherClaim.id()));
        return switch (kind) {
            case ADD_TEXT -> shapes.text();
            case REMOVE_TEXT -> new Edit.RemoveText(book.text().id());
            case RESTORE_TEXT -> prepared(new Edit.RemoveText(book.text().id()), true);
            case DESCRIBE_TEXT ->
                    new Edit.DescribeText(
                            book.text(),
                            book.text().titled("Another").described(shapes.description()));
            case REVISE -> revise();
            case ANNOTATE -> new Edit.Annotate(annotations(letter, 30));
            case ERASE -> new Edit.Erase(marks.subList(3, 20));
            case REWORK -> rework(marks.subList(2, 30));
            case REGISTER -> register;
            case STRIKE -> prepared(register, true);
            case AMEND -> new Edit.Amend(entities.getFirst(), shapes.entity(ids.getFirst()));
            case RELATE -> new Edit.Relate(relation);
            case UNRELATE -> prepared(new Edit.Relate(relation), true);
            case ALIGN -> new Edit.Align(alignments(20));
            case UNALIGN -> new Edit.Unalign(alignments.subList(0, 2));
            case REALIGN -> realign();
            case DEFINE_TAGS -> new Edit.DefineTags(tags);
            case DROP_TAGS -> prepared(new Edit.DefineTags(tags), true);
            case REVISE_STYLES -> reviseStyles();
            case REVISE_TAGS -> reviseTags(tags);
            case COMMENT -> new Edit.Discuss(List.of(), comments());
            case WITHDRAW_COMMENTS -> prepared(new Edit.Discuss(List.of(), comments()), true);
            case RESOLVE_COMMENT -> resolve();
            case REVIEW -> review();
            case REVIEW_NO_LONGER -> prepared(review(), true);
            case MAKE_PACK -> makePack();
            case REVISE_PACK -> revisePack();
            case DELETE_PACK -> prepared(makePack(), true);
            case TOGETHER -> together();
        };
    }

    /// One on an annotation, its answer, and one on a whole text.
    private List<Comment> comments() {
        var edit = new EditId(shapes.id());
        var text = book.text().id();
        var mark = Optional.of(marks.get(7).id());
        var first = new LastingId(edit, 1);
        var all =
                List.of(
                        shapes.comment(first, new Comment.Place(text, mark, Optional.empty())),
                        shapes.comment(
                                new LastingId(edit, 2),
                                new Comment.Place(text, mark, Optional.of(first))),
                        shapes.comment(
                                new LastingId(edit, 3),
                                new Comment.Place(
                                        letter.text().id(), Optional.empty(), Optional.empty())));
        return all;
    }

    private Edit resolve() {
        var comments = comments();
        fresh(new Edit.Discuss(List.of(), comments));
        var before = comments.getFirst();
        var after =
                before.resolved(
                        !before.isResolved(),
                        before.authorship().changedBy("Aygün", before.authorship().created()));
        return new Edit.Discuss(List.of(before), List.of(after));
    }

    private Edit review() {
        var before = shapes.progress(book.text().id(), 1);
        fresh(new Edit.Review(List.of(), List.of(before)));
        return new Edit.Review(
                List.of(before),
                List.of(
                        shapes.progress(book.text().id(), 2),
                        shapes.progress(letter.text().id(), 2)));
    }

    private Pack pack() {
        var picture = Item.of(new Piece.Illustration(PICTURE.digest(), "A mill", "", ""));
        return packs.pack(sources()).with(0, List.of(picture, packs.item(sources())));
    }

    private List<AnyPacks.Source> sources() {
        return List.of(
                new AnyPacks.Source(book.text().id(), book.first().words()),
                new AnyPacks.Source(letter.text().id(), letter.first().words()));
    }

    private Edit makePack() {
        return new Edit.RevisePack(PackChange.made(pack()), List.of(PICTURE));
    }

    private Edit revisePack() {
        var before = pack();
        fresh(new Edit.RevisePack(PackChange.made(before), List.of(PICTURE)));
        var after =
                before.moved(before.items().getFirst().id(), 1)
                        .with(1, List.of(packs.item(sources()), packs.item(sources())))
                        .under(packs.front());
        return new Edit.RevisePack(PackChange.between(before, after));
    }

    private Edit reviseStyles() {
        fresh(new Edit.ReviseStyles(List.of(), shapes.styles()));
        return new Edit.ReviseStyles(store.project().conventions().styles(), shapes.styles());
    }

    private Edit prepared(Edit edit, boolean thenInverse) {
        fresh(edit);
        return thenInverse ? edit.inverse() : edit;
    }

    private Edit revise() {
        var before = book.first();
        var words = before.words().replace("ildə", "il-də");
        return new Edit.Revise(
                book.text().id(),
                before,
                shapes.revision(2, words),
                rework(marks.subList(0, 5)),
                realign());
    }

    private Edit.Realign realign() {
        var other = alignments(2);
        var after = new ArrayList<Alignment>();
        for (int i = 0; i < 2; i++) {
            after.add(
                    alignments
                            .get(i)
                            .between(other.get(i).passages())
                            .saying(other.get(i).grounds(), shapes.authorship()));
        }
        return new Edit.Realign(alignments.subList(0, 2), after);
    }

    /// One is gone, one is new, one says other things, one stands elsewhere, and the order is
    /// another.
    private Edit reviseTags(List<Tag> tags) {
        fresh(new Edit.DefineTags(tags));
        var before = store.project().tags();
        var a = before.find(new TagId("a")).orElseThrow();
        var after =
                before.without(new TagId("b"))
                        .merged(
                                List.of(
                                        shapes.tag("a", Optional.of(TagId.PERSON))
                                                .under(a.parent()),
                                        shapes.tag("new", Optional.of(new TagId("a"))),
                                        before.find(TagId.ROLE)
                                                .orElseThrow()
                                                .under(Optional.of(new TagId("new")))));
        return new Edit.ReviseTags(before, new TagSet(after.tags().reversed()));
    }

    private Edit.Rework rework(List<Annotation> some) {
        var after = new ArrayList<Annotation>();
        for (var mark : some) {
            after.add(
                    shapes.annotation(mark.id(), mark.text(), book.first().words().length(), ids));
        }
        return new Edit.Rework(some, after);
    }

    private Edit together() {
        var edit = new EditId(shapes.id());
        int length = letter.first().words().length();
        var entity = shapes.entity();
        var one =
                shapes.annotation(
                        new LastingId(edit, 1), letter.text().id(), length, List.of(entity.id()));
        var two =
                shapes.annotation(
                        new LastingId(edit, 2),
                        book.text().id(),
                        book.first().words().length(),
                        ids);
        var relation = shapes.relation(one.id(), two.id());
        return new Edit.Together(
                List.of(
                        new Edit.Register(List.of(entity)),
                        new Edit.Annotate(List.of(one, two)),
                        new Edit.Relate(
                                List.of(
                                        new org.hashiya.claim.Relation(
                                                new LastingId(edit, 3),
                                                relation.claims(),
                                                relation.kind(),
                                                relation.reason(),
                                                relation.certainty()))),
                        new Edit.Erase(marks.subList(0, 2))));
    }

    @ParameterizedTest
    @EnumSource
    void isKeptTakenBackAndMadeAgain(Kind kind) {
        var edit = of(kind);
        var before = seen();
        var expected = after(before, edit);

        fresh(edit);
        var after = seen();
        assertThat(after).isEqualTo(expected).isNotEqualTo(before);
        assertHistoryEndsWith(edit);

        reopen();
        assertThat(seen()).isEqualTo(after);
        assertHistoryEndsWith(edit);

        var undone = store.history().nextToUndo().orElseThrow();
        store.write(undone.edit().inverse(), new Role.Undo(undone.id()), "Leyla");
        assertThat(seen()).isEqualTo(before);

        reopen();
        assertThat(seen()).isEqualTo(before);
        var undo = store.history().nextToRedo().orElseThrow();
        store.write(undo.edit().inverse(), new Role.Redo(undo.id()), "Leyla");
        assertThat(seen()).isEqualTo(after);

        reopen();
        assertThat(seen()).isEqualTo(after);
        store.close();
    }

    /// What the model says that the edit makes of what was seen.
    private Seen after(Seen before, Edit edit) {
        var project = before.project().after(edit);
        if (edit instanceof Edit.RestoreText) {
            project = withBook(project);
        }
        var texts =
                project.listOfTexts().stream()
                        .map(text -> {
                            if (edit instanceof Edit.AddText(var added, var first, _)
                                    && added.id().equals(text.id())) {
                                return new AnnotatedState(added, first, List.of());
                            }
                            return edit instanceof Edit.RestoreText
                                    ? restored(text.id())
                                    : state(store.read(text.id()).after(edit));
                        })
                        .toList();
        var aligned = new HashMap<TextId, Set<Alignment>>();
        for (var text : project.texts().keySet()) {
            var now =
                    switch (edit) {
                        case Edit.AddText(var added, _, _) when added.id().equals(text) ->
                                Parallels.of(text, List.of(), Set.of());
                        case Edit.RestoreText _ -> Parallels.of(text, alignments, Set.of());
                        default -> store.parallels(text).after(edit);
                    };
            aligned.put(text, Set.copyOf(now.all()));
        }
        var progress = new HashSet<>(before.progress());
        if (edit instanceof Edit.Review(var gone, var added)) {
            gone.forEach(progress::remove);
            progress.addAll(added);
        }
        return new Seen(project, texts, aligned, progress, packsAfter(before, edit));
    }

    private static List<Pack> packsAfter(Seen before, Edit edit) {
        var packs = new LinkedHashMap<PackId, Pack>();
        before.packs().forEach(pack -> packs.put(pack.id(), pack));
        if (edit instanceof Edit.RevisePack(var change, _)) {
            change.appliedTo(Optional.ofNullable(packs.get(change.pack())))
                    .ifPresentOrElse(
                            pack -> packs.put(pack.id(), pack), () -> packs.remove(change.pack()));
        }
        return List.copyOf(packs.values());
    }

    private Project withBook(Project project) {
        var texts = new java.util.LinkedHashMap<TextId, org.hashiya.text.SourceText>();
        texts.put(book.text().id(), book.text());
        texts.putAll(project.texts());
        return new Project(
                project.identity(), texts, project.tags(), project.entities(), project.relations());
    }

    private AnnotatedState restored(TextId id) {
        if (!id.equals(book.text().id())) {
            return state(id);
        }
        var all = Stream.concat(marks.stream(), Stream.of(claim)).toList();
        return state(AnnotatedText.of(book.text(), book.first(), all));
    }

    private void assertHistoryEndsWith(Edit edit) {
        var entry = store.history().newest(1).getFirst();
        assertThat(store.history().nextToUndo()).map(e -> e.id()).contains(entry.id());
        if (entry.edit() instanceof Edit.AddText(var text, var first, var original)) {
            var added = (Edit.AddText) edit;
            assertThat(text).isEqualTo(added.text());
            assertThat(first).isEqualTo(added.first());
            assertThat(original.bytes()).isEqualTo(added.original().bytes());
        } else {
            assertThat(entry.edit()).isEqualTo(edit);
        }
        edit.minted().ifPresent(minted -> assertThat(entry.id()).isEqualTo(minted));
    }

    private void reopen() {
        store.close();
        store = ProjectStore.open(folder.resolve("p.hashiya"));
    }
}
