package org.hashiya.workbench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.TagFlaw;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.claim.Relation;
import org.hashiya.exchange.TagFile;
import org.hashiya.exchange.TagFileReading;
import org.hashiya.project.Edit;
import org.hashiya.project.Refused;
import org.hashiya.tei.MarkElements;

/// Changes the tag set of a project, and carries it in and out.
public final class TagSets {
    private static final Set<String> ELEMENTS = Set.copyOf(MarkElements.NAMES);

    private final Desk desk;

    public TagSets(Desk desk) {
        this.desk = desk;
    }

    /// What becomes of the marks whose tag goes.
    public sealed interface Fate {
        /// They get another tag, and keep what they say.
        record Moved(TagId to) implements Fate {}

        record Erased() implements Fate {}
    }

    /// What is wrong with `after` that was not wrong before.
    public List<TagFlaw> newFlaws(TagSet after) {
        var before = Set.copyOf(desk.project().tags().flaws(ELEMENTS));
        return after.flaws(ELEMENTS).stream().filter(flaw -> !before.contains(flaw)).toList();
    }

    /// The edit that makes `after` of the tag set.
    ///
    /// @throws Refused with a sentence for each thing that would be wrong
    public Edit revise(TagSet after) {
        var flaws = newFlaws(after);
        if (!flaws.isEmpty()) {
            throw new Refused(
                    flaws.stream().map(TagFlaw::sentence).collect(Collectors.joining("\n"))
                            + "\nNothing was changed.");
        }
        return new Edit.ReviseTags(desk.project().tags(), after);
    }

    /// How many marks have the tag, in all texts that are not removed. Looks at every annotation.
    public int marks(TagId tag) {
        return desk.store().survey().with(tag).values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The edit that takes a tag out of the set; those under it stand under what it stood under.
    ///
    /// @throws Refused when there is no such tag, or the marks cannot get the other one
    public Edit drop(TagId tag, Fate fate) {
        var tags = desk.project().tags();
        if (tags.find(tag).isEmpty()) {
            throw new Refused(
                    "There is no tag “%s” in this project. Nothing was changed.".formatted(tag));
        }
        var marks =
                desk.store().survey().with(tag).keySet().stream()
                        .flatMap(text -> desk.read(text).annotations().stream())
                        .filter(mark -> mark.tag().equals(tag))
                        .toList();
        var revise = revise(tags.without(tag));
        if (marks.isEmpty()) {
            return revise;
        }
        var edits = new ArrayList<Edit>();
        switch (fate) {
            case Fate.Moved(var to) -> edits.add(move(marks, tag, to));
            case Fate.Erased() -> edits.addAll(erase(desk, marks));
        }
        edits.add(revise);
        return new Edit.Together(edits);
    }

    private Edit move(List<Annotation> marks, TagId tag, TagId to) {
        if (to.equals(tag) || desk.project().tags().find(to).isEmpty()) {
            throw new Refused(
                    "The marks with the tag “%s” cannot get the tag “%s”; name another one that is in the tag set. Nothing was changed."
                            .formatted(tag, to));
        }
        var now = desk.now();
        var after =
                marks.stream()
                        .map(mark ->
                                mark.saying(
                                        tagged(mark.body(), to),
                                        mark.authorship().changedBy(desk.who(), now)))
                        .toList();
        return new Edit.Rework(marks, after);
    }

    private static Body tagged(Body body, TagId tag) {
        return new Body(tag, body.meaning(), body.certainty(), body.note(), body.attributes());
    }

    /// The edits that erase marks, with the relations that claims among them have.
    static List<Edit> erase(Desk desk, List<Annotation> marks) {
        var ids = marks.stream().map(Annotation::id).collect(Collectors.toSet());
        var relations =
                desk.project().relations().values().stream()
                        .filter(relation -> touches(relation, ids))
                        .toList();
        return relations.isEmpty()
                ? List.of(new Edit.Erase(marks))
                : List.of(new Edit.Unrelate(relations), new Edit.Erase(marks));
    }

    private static boolean touches(
            Relation relation, Set<org.hashiya.identity.LastingId> annotations) {
        return annotations.contains(relation.claims().first())
                || annotations.contains(relation.claims().second());
    }

    /// The tag set as it would be with the tags of a file: those with the id of one that is there
    /// take its place, the others come at the end, and what the file does not have stays.
    ///
    /// @throws Refused with a sentence for each thing that is wrong with the file
    public TagSet withFile(Path file) {
        var read = TagFileReading.read(WrittenFile.read(file), file.toString());
        var merged = desk.project().tags().merged(read);
        var flaws = new ArrayList<>(newFlaws(merged));
        read.stream()
                .collect(Collectors.groupingBy(tag -> tag.id(), Collectors.counting()))
                .forEach((id, count) -> {
                    if (count > 1) {
                        flaws.add(new TagFlaw.SameId(id));
                    }
                });
        if (!flaws.isEmpty()) {
            throw new Refused(
                    "The tags of "
                            + file
                            + " do not fit:\n"
                            + flaws.stream()
                                    .map(TagFlaw::sentence)
                                    .collect(Collectors.joining("\n"))
                            + "\nNothing was changed; mend this and give the file again.");
        }
        return merged;
    }

    /// Writes the tag set into a file.
    public void export(Path file) {
        var written = TagFile.write(desk.project().tags());
        try (var place = NewFile.beside(file)) {
            place.write(out -> {
                out.write(written.getBytes(StandardCharsets.UTF_8));
                return written;
            });
            place.moveIntoPlace();
        }
    }
}
