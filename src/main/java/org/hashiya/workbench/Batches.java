package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.annotation.Annotation;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Edit;
import org.hashiya.project.Refused;
import org.hashiya.store.Batch;
import org.hashiya.text.TextId;

/// What was annotated many at once, to be looked at and taken out again whenever somebody wants,
/// whatever was done since.
public final class Batches {
    private static final int SHOWN = 5;

    private final Desk desk;

    public Batches(Desk desk) {
        this.desk = desk;
    }

    /// The newest first.
    public List<Batch> all() {
        return desk.store().survey().batches();
    }

    /// The annotations of a batch that are there, as they are now.
    ///
    /// @param untouched nobody changed them since, beyond moving them with their words
    /// @param changed somebody changed them, or related them to another claim
    public record Standing(List<Annotation> untouched, List<Annotation> changed) {
        public Standing {
            untouched = List.copyOf(untouched);
            changed = List.copyOf(changed);
        }
    }

    /// @throws Refused when no batch has that id, or several begin with it
    public EditId choose(String typed) {
        var found = all().stream().filter(each -> each.id().toString().startsWith(typed)).toList();
        if (found.size() == 1) {
            return found.getFirst().id();
        }
        throw new Refused(
                found.isEmpty()
                        ? "There is no batch “%s” in this project; the command `batches` lists them."
                                .formatted(typed)
                        : "“%s” could be any of several batches: %s. Type more of the id."
                                .formatted(
                                        typed,
                                        found.stream()
                                                .limit(SHOWN)
                                                .map(batch -> batch.id().toString())
                                                .collect(Collectors.joining(", "))));
    }

    /// @throws Refused when there is no such batch
    public Standing standing(EditId batch) {
        var entry =
                desk.store()
                        .history()
                        .entry(batch)
                        .orElseThrow(() -> new Refused("There is no such batch in this project."));
        var made =
                made(entry.edit())
                        .collect(
                                Collectors.groupingBy(
                                        Annotation::text, HashMap::new, Collectors.toList()));
        var untouched = new ArrayList<Annotation>();
        var changed = new ArrayList<Annotation>();
        made.forEach((text, ours) -> {
            var now = now(text);
            for (var annotation : ours) {
                Optional.ofNullable(now.get(annotation.id()))
                        .ifPresent(there ->
                                (isChanged(annotation, there) ? changed : untouched).add(there));
            }
        });
        untouched.sort(Annotation.READING_ORDER);
        changed.sort(Annotation.READING_ORDER);
        return new Standing(untouched, changed);
    }

    private static Stream<Annotation> made(Edit edit) {
        return switch (edit) {
            case Edit.Annotate(var annotations) -> annotations.stream();
            case Edit.Together(var edits, _) -> edits.stream().flatMap(Batches::made);
            case Edit.OfTexts _,
                    Edit.OfRegisters _,
                    Edit.OfRelations _,
                    Edit.OfAlignments _,
                    Edit.OfConventions _,
                    Edit.Erase _,
                    Edit.Rework _,
                    Edit.Discuss _,
                    Edit.RevisePack _,
                    Edit.Review _ ->
                    Stream.empty();
        };
    }

    private Map<LastingId, Annotation> now(TextId text) {
        return desk.project().text(text).isEmpty()
                ? Map.of()
                : desk.read(text).annotations().stream()
                        .collect(Collectors.toMap(Annotation::id, annotation -> annotation));
    }

    private boolean isChanged(Annotation made, Annotation now) {
        return !now.body().equals(made.body())
                || !now.authorship().equals(made.authorship())
                || !desk.project().relationsOf(now.id()).isEmpty();
    }

    /// The edit that erases annotations of a batch.
    ///
    /// @param changedToo whether also those that were changed since
    /// @return empty when nothing of it would go
    public Optional<Edit> removal(Standing standing, boolean changedToo) {
        var gone = new ArrayList<>(standing.untouched());
        if (changedToo) {
            gone.addAll(standing.changed());
        }
        if (gone.isEmpty()) {
            return Optional.empty();
        }
        var edits = TagSets.erase(desk, gone);
        return Optional.of(edits.size() == 1 ? edits.getFirst() : new Edit.Together(edits));
    }
}
