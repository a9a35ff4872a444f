package org.hashiya.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Comment;
import org.hashiya.identity.LastingId;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackId;
import org.hashiya.parallel.Alignment;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Comments;
import org.hashiya.project.Progress;
import org.hashiya.project.Project;
import org.hashiya.text.SourceText;

/// Holds what the rows say against what the edits of the history make when they are carried out
/// again, and names each difference.
final class Differences {
    private static final String WHICH_IS_RIGHT =
            " One of the two is damaged; compare with a backup.";
    private final Flaws flaws;
    private final Replay replay;

    Differences(Flaws flaws, Replay replay) {
        this.flaws = flaws;
        this.replay = replay;
    }

    private void notInTheHistory(String name) {
        flaws.add(Names.first(name) + " is in the tables, but no edit of the history made it.");
    }

    private void notInTheTables(String name) {
        flaws.add(
                Names.first(name)
                        + " was made by an edit of the history, but is missing from the tables; it is"
                        + " not shown any more.");
    }

    private void different(String name, String in) {
        flaws.add(
                Names.first(name)
                        + " is not in the tables as the edits of the history made it: "
                        + in
                        + " differs."
                        + WHICH_IS_RIGHT);
    }

    /// Tags, calendars, registers and relations.
    void examine(Project rows) {
        var edits = replay.project();
        if (!rows.tags().equals(edits.tags())) {
            examineTags(rows, edits);
        }
        if (!rows.conventions().styles().equals(edits.conventions().styles())) {
            flaws.add(
                    "The table of calendars is not as the edits of the history made it."
                            + WHICH_IS_RIGHT);
        }
        examine(rows.entities(), edits.entities(), Names::of);
        examine(rows.relations(), edits.relations(), Names::of);
        examine(byId(rows.comments()), byId(edits.comments()), Names::of);
    }

    private static Map<LastingId, Comment> byId(Comments comments) {
        return comments.all().stream().collect(Collectors.toMap(Comment::id, comment -> comment));
    }

    /// All that was read and checked, also of removed texts.
    void examine(Set<Progress> rows) {
        examine(
                rows.stream().collect(Collectors.toMap(each -> each, each -> each)),
                replay.progress().stream().collect(Collectors.toMap(each -> each, each -> each)),
                each -> "that " + Names.of(each));
    }

    /// All packs, whole.
    void examinePacks(Map<PackId, Pack> rows) {
        examine(rows, replay.packs(), Names::of);
    }

    /// All alignments, also those that touch removed texts.
    void examine(Map<LastingId, Alignment> rows) {
        examine(rows, replay.alignments(), Names::of);
    }

    private void examineTags(Project rows, Project edits) {
        var found = new HashMap<Object, org.hashiya.annotation.Tag>();
        rows.tags().tags().forEach(tag -> found.put(tag.id(), tag));
        var made = new HashMap<Object, org.hashiya.annotation.Tag>();
        edits.tags().tags().forEach(tag -> made.put(tag.id(), tag));
        examine(found, made, tag -> "the tag “" + tag.id() + "”");
        if (found.equals(made)) {
            flaws.add("The tags do not stand in the order in which they were added.");
        }
    }

    private <K, V> void examine(Map<K, V> rows, Map<K, V> edits, Function<V, String> name) {
        rows.forEach((id, there) -> {
            var made = edits.get(id);
            if (made == null) {
                notInTheHistory(name.apply(there));
            } else if (!made.equals(there)) {
                different(name.apply(there), "what is said of it");
            }
        });
        edits.forEach((id, made) -> {
            if (!rows.containsKey(id)) {
                notInTheTables(name.apply(made));
            }
        });
    }

    /// Texts that the history has and the rows have not.
    void examineMissing(List<SourceText> rows) {
        var missing = new ArrayList<>(replay.texts());
        rows.forEach(text -> missing.remove(text.id()));
        for (var id : missing) {
            replay.text(id).ifPresent(text -> notInTheTables(Names.of(text.text())));
        }
    }

    /// One text and its annotations. It is not asked for again.
    ///
    /// @param isWhole whether all of its annotations could be read
    void examine(AnnotatedText rows, boolean isRemoved, boolean isWhole) {
        var made = replay.text(rows.id());
        replay.forget(rows.id());
        var name = Names.of(rows.text());
        if (made.isEmpty()) {
            notInTheHistory(name);
            return;
        }
        if (isRemoved != replay.isRemoved(rows.id())) {
            different(name, "whether it was removed");
        }
        if (!rows.text().equals(made.get().text())) {
            different(name, differingPart(rows.text(), made.get().text()));
        }
        if (!rows.revision().equals(made.get().revision())) {
            different(name, "the current revision of its words");
        }
        var found = rows.annotations();
        if (!found.equals(made.get().annotations())) {
            examine(rows.text(), found, made.get().annotations(), isWhole);
        }
    }

    private static String differingPart(SourceText one, SourceText other) {
        if (!one.title().equals(other.title())) {
            return "its title (“%s” and “%s”)".formatted(one.title(), other.title());
        }
        if (!one.language().equals(other.language())) {
            return "its language";
        }
        if (!one.origin().equals(other.origin())) {
            return "what is noted of its original file";
        }
        return one.description().equals(other.description())
                ? "the number or length of its current revision"
                : "its description";
    }

    private void examine(
            SourceText text, List<Annotation> rows, List<Annotation> edits, boolean isWhole) {
        var found = new HashMap<LastingId, Annotation>();
        rows.forEach(annotation -> found.put(annotation.id(), annotation));
        for (var made : edits) {
            var there = found.remove(made.id());
            if (there == null) {
                if (isWhole) {
                    notInTheTables(Names.of(made, text));
                }
            } else if (!there.equals(made)) {
                different(Names.of(made, text), differingPart(there, made));
            }
        }
        found.values().forEach(annotation -> notInTheHistory(Names.of(annotation, text)));
    }

    private static String differingPart(Annotation one, Annotation other) {
        if (!one.span().equals(other.span())) {
            return "the place where it lies";
        }
        if (!one.tag().equals(other.tag())) {
            return "its tag (“%s” and “%s”)".formatted(one.tag(), other.tag());
        }
        if (!one.meaning().equals(other.meaning())) {
            return "what it means";
        }
        if (!one.body().note().equals(other.body().note())) {
            return "its note";
        }
        return one.body().equals(other.body())
                ? "who made or changed it, or when"
                : "how sure it is, or an attribute";
    }
}
