package org.hashiya.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.TagSet;
import org.hashiya.identity.LastingId;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackChange;
import org.hashiya.pack.PackId;
import org.hashiya.parallel.Alignment;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.project.Progress;
import org.hashiya.project.Project;
import org.hashiya.text.TextId;

/// Carries out edits from the first one on, in memory, and says where one of them speaks of
/// something that was not so at that moment. What comes out is what the rows should hold.
final class Replay {
    private final SequencedMap<TextId, AnnotatedText> texts = new LinkedHashMap<>();
    private final Set<TextId> removed = new HashSet<>();
    private final Map<LastingId, Alignment> alignments = new LinkedHashMap<>();
    private final Set<Progress> progress = new LinkedHashSet<>();
    private final Map<PackId, Pack> packs = new LinkedHashMap<>();
    private final List<String> doubts = new ArrayList<>();
    private Project project;

    /// Begins where every project begins: with nothing but the default tag set.
    Replay(Project.Identity identity) {
        project =
                new Project(
                        identity,
                        new LinkedHashMap<>(),
                        TagSet.forHistorians(),
                        Map.of(),
                        Map.of());
    }

    /// Tags, registers and relations; the list of texts is [#text]'s.
    Project project() {
        return project;
    }

    /// Also those that touch removed texts.
    Map<LastingId, Alignment> alignments() {
        return alignments;
    }

    /// What was read and checked, also of removed texts.
    Set<Progress> progress() {
        return progress;
    }

    Map<PackId, Pack> packs() {
        return packs;
    }

    /// Also a removed one.
    Optional<AnnotatedText> text(TextId id) {
        return Optional.ofNullable(texts.get(id));
    }

    Set<TextId> texts() {
        return texts.keySet();
    }

    boolean isRemoved(TextId text) {
        return removed.contains(text);
    }

    /// Makes room: nobody will ask for its words and annotations again.
    void forget(TextId text) {
        texts.remove(text);
    }

    /// What in this edit did not fit, each the rest of a sentence about the edit.
    List<String> carryOut(Edit edit) {
        doubts.clear();
        apply(edit);
        return List.copyOf(doubts);
    }

    private void apply(Edit edit) {
        switch (edit) {
            case Edit.AddText(var text, var first, _) -> {
                expect(!texts.containsKey(text.id()), "adds a text that was there already");
                texts.put(text.id(), AnnotatedText.of(text, first, List.of()));
            }
            case Edit.RemoveText(var text) -> {
                known(text);
                expect(removed.add(text), "removes a text that was removed already");
            }
            case Edit.RestoreText(var text) -> {
                known(text);
                expect(removed.remove(text), "brings a text back that was not removed");
            }
            case Edit.DescribeText describe -> {
                known(describe.before().id())
                        .ifPresent(text ->
                                expect(
                                        text.text().equals(describe.before()),
                                        "describes anew a text that was described otherwise"));
                advance(describe.before().id(), edit);
            }
            case Edit.Revise revise -> {
                known(revise.text())
                        .ifPresent(text ->
                                expect(
                                        text.revision().equals(revise.before()),
                                        "revises a text that had other words"));
                expectThere(revise.moved().before(), "moves");
                advance(revise.text(), edit);
                apply(revise.realigned());
            }
            case Edit.Annotate(var added) ->
                    byText(added)
                            .forEach((text, ours) -> {
                                known(text);
                                advance(text, new Edit.Annotate(ours));
                            });
            case Edit.Erase(var erased) -> {
                expectThere(erased, "erases");
                byText(erased).forEach((text, ours) -> advance(text, new Edit.Erase(ours)));
            }
            case Edit.Rework(var before, var after) -> {
                expectThere(before, "changes");
                var other = byText(after);
                byText(before)
                        .forEach((text, ours) ->
                                advance(
                                        text,
                                        new Edit.Rework(
                                                ours, other.getOrDefault(text, List.of()))));
            }
            case Edit.Together(var edits, _) -> edits.forEach(this::apply);
            case Edit.Strike(var struck) -> {
                struck.forEach(entity ->
                        expect(
                                project.entity(entity.id()).equals(Optional.of(entity)),
                                "strikes out the entity “"
                                        + entity.reference()
                                        + "”, which was not so in the registers"));
                project = project.after(edit);
            }
            case Edit.Amend(var before, _) -> {
                expect(
                        project.entity(before.id()).equals(Optional.of(before)),
                        "changes the entity “"
                                + before.reference()
                                + "”, which was not so in the registers");
                project = project.after(edit);
            }
            case Edit.Unrelate(var relations) -> {
                relations.forEach(relation ->
                        expect(
                                relation.equals(project.relations().get(relation.id())),
                                "takes away " + Names.of(relation) + ", which was not so"));
                project = project.after(edit);
            }
            case Edit.Align(var added) ->
                    added.forEach(alignment -> {
                        alignment.texts().forEach(this::known);
                        expect(
                                alignments.put(alignment.id(), alignment) == null,
                                "makes " + Names.of(alignment) + ", which was there already");
                    });
            case Edit.Unalign(var gone) -> gone.forEach(this::takeAway);
            case Edit.Realign(var before, var after) -> {
                before.forEach(this::takeAway);
                after.forEach(alignment -> alignments.put(alignment.id(), alignment));
            }
            case Edit.DropTags(var dropped) -> {
                expect(
                        project.tags().tags().containsAll(dropped),
                        "drops a tag that was not so in the tag set");
                project = project.after(edit);
            }
            case Edit.Discuss(var before, var after) -> {
                before.forEach(comment ->
                        expect(
                                project.comments().find(comment.id()).equals(Optional.of(comment)),
                                "changes or takes away "
                                        + Names.of(comment)
                                        + ", which was not so"));
                after.forEach(comment -> known(comment.at().text()));
                project = project.after(edit);
            }
            case Edit.Review(var before, var after) -> {
                before.forEach(each ->
                        expect(
                                progress.remove(each),
                                "takes away that " + Names.of(each) + ", which was not so"));
                after.forEach(each -> {
                    known(each.text());
                    expect(progress.add(each), "says twice that " + Names.of(each));
                });
            }
            case Edit.RevisePack(var change, _) -> revisePack(change, edit);
            case Edit.ReviseStyles(var before, _) -> {
                expect(
                        project.conventions().styles().equals(before),
                        "changes a table of calendars that was not so");
                project = project.after(edit);
            }
            case Edit.ReviseTags(var before, _) -> {
                expect(project.tags().equals(before), "changes a tag set that was another one");
                project = project.after(edit);
            }
            case Edit.Register _, Edit.Relate _, Edit.DefineTags _ -> project = project.after(edit);
        }
    }

    private void revisePack(PackChange change, Edit edit) {
        var now = Optional.ofNullable(packs.get(change.pack()));
        expect(
                now.map(change::fits).orElse(change.before().isEmpty())
                        && now.isPresent() == change.before().isPresent(),
                "changes the pack " + change.pack() + ", which was not so");
        change.appliedTo(now)
                .ifPresentOrElse(
                        pack -> packs.put(change.pack(), pack), () -> packs.remove(change.pack()));
        project = project.after(edit);
    }

    private void takeAway(Alignment alignment) {
        expect(
                alignment.equals(alignments.remove(alignment.id())),
                "takes away or changes " + Names.of(alignment) + ", which was not so");
    }

    private void expect(boolean fits, String doubt) {
        if (!fits) {
            doubts.add(doubt);
        }
    }

    private Optional<AnnotatedText> known(TextId id) {
        var text = text(id);
        expect(text.isPresent(), "speaks of the text " + id + ", which no earlier edit added");
        return text;
    }

    private void advance(TextId id, Edit edit) {
        text(id).ifPresent(text -> texts.put(id, text.after(edit)));
    }

    private void expectThere(List<Annotation> annotations, String what) {
        for (var annotation : annotations) {
            var there =
                    text(annotation.text())
                            .flatMap(text -> text.find(annotation.span(), annotation.id()));
            expect(
                    there.equals(Optional.of(annotation)),
                    what
                            + " the annotation "
                            + annotation.id()
                            + (there.isEmpty()
                                    ? ", which was not there"
                                    : ", which said something else then"));
        }
    }

    private static Map<TextId, List<Annotation>> byText(List<Annotation> annotations) {
        return annotations.stream()
                .collect(
                        Collectors.groupingBy(Annotation::text, HashMap::new, Collectors.toList()));
    }
}
