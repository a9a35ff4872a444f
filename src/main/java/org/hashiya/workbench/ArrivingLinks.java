package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.Comment;
import org.hashiya.claim.Relation;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.project.Edit;
import org.hashiya.tei.TeiImport;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.hashiya.workbench.TeiArrivals.Arrived;
import org.hashiya.workbench.TeiArrivals.Brought;

/// What leads from one text to another, or from one thing to another in a text, on its way into a
/// project with all the files that were read together: relations, alignments, comments.
final class ArrivingLinks {
    private final Desk desk;
    private final ArrivingNames names;
    private final List<Brought> brought;
    private final List<Arrived> arrived;
    private final List<String> warnings;
    private final Map<TextId, Map<Integer, List<Named>>> byPlace = new HashMap<>();

    /// @param warnings gets a sentence for each link that leads out of the files
    ArrivingLinks(Desk desk, ArrivingNames names, List<Brought> brought, List<String> warnings) {
        this.desk = desk;
        this.names = names;
        this.brought = brought;
        this.warnings = warnings;
        arrived = brought.stream().flatMap(file -> file.texts().stream()).toList();
    }

    /// What a file calls something, and what it is called here.
    private record Named(LastingId before, LastingId here) {}

    /// The relations between the claims of all files that were read.
    List<Edit> related() {
        var links = new ArrayList<Joined>();
        for (var from : arrived) {
            for (var link : from.said().statements().relations()) {
                join(from.name(), List.of(from), link, from.file().isOurs(), links);
            }
        }
        for (var file : brought) {
            for (var link : file.shared().relations()) {
                join(file.name(), file.texts(), link, true, links);
            }
        }
        var ids = names.of(links.stream().map(Joined::before).toList());
        var relations = new ArrayList<Relation>();
        for (int i = 0; i < ids.size(); i++) {
            var link = links.get(i).link();
            relations.add(
                    new Relation(
                            ids.get(i),
                            links.get(i).claims(),
                            link.kind(),
                            link.reason(),
                            link.certainty()));
        }
        return relations.isEmpty() ? List.of() : List.of(new Edit.Relate(relations));
    }

    /// A relation of which both ends are here.
    private record Joined(TeiImport.Link link, Relation.Pair claims, Optional<LastingId> before) {}

    /// @param from where its ends are looked for first
    private void join(
            String file,
            List<Arrived> from,
            TeiImport.Link link,
            boolean isOurs,
            List<Joined> joined) {
        var first = find(from, link.ends().first());
        var second = find(from, link.ends().second());
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            joined.add(
                    new Joined(
                            link,
                            new Relation.Pair(first.get(), second.get()),
                            isOurs ? link.id() : Optional.empty()));
        } else {
            warnings.add(
                    "%s: a relation (%s) leads to a claim in a file that is not imported with it; it is left out."
                            .formatted(file, link.kind().code()));
        }
    }

    /// The alignments of all files that were read.
    List<Edit> aligned() {
        var drafts = new ArrayList<TeiImport.Parallel>();
        var passages = new ArrayList<List<Passage>>();
        for (var from : arrived) {
            for (var parallel : from.said().statements().alignments()) {
                drafts.add(parallel);
                passages.add(passages(List.of(from), parallel));
            }
        }
        for (var file : brought) {
            for (var parallel : file.shared().alignments()) {
                drafts.add(parallel);
                passages.add(passages(file.texts(), parallel));
            }
        }
        var ids = names.of(drafts.stream().map(TeiImport.Parallel::id).toList());
        var alignments = new ArrayList<Alignment>();
        for (int i = 0; i < drafts.size(); i++) {
            var parallel = drafts.get(i);
            if (passages.get(i).size() < parallel.passages().size()) {
                warnings.add(
                        "An alignment leads to words in a file that is not imported with it; it is left out.");
                continue;
            }
            try {
                alignments.add(
                        new Alignment(
                                ids.get(i),
                                passages.get(i),
                                parallel.grounds(),
                                parallel.authorship().orElseGet(desk::authorship)));
            } catch (IllegalArgumentException passagesOverlap) {
                warnings.add("An alignment of passages that overlap is left out.");
            }
        }
        return alignments.isEmpty() ? List.of() : List.of(new Edit.Align(alignments));
    }

    private List<Passage> passages(List<Arrived> from, TeiImport.Parallel parallel) {
        return parallel.passages().stream().flatMap(place -> find(from, place).stream()).toList();
    }

    private Optional<Passage> find(List<Arrived> from, TeiImport.Place place) {
        return switch (place) {
            case TeiImport.Place.Here(var span) -> Optional.of(passage(from.getFirst(), span));
            case TeiImport.Place.Elsewhere(var file, var pointer) ->
                    (file.isEmpty() ? from : arrived)
                            .stream()
                                    .filter(other -> file.isEmpty() || isFile(other, file))
                                    .flatMap(other ->
                                            other.said().reading().places().apply(pointer).stream()
                                                    .map(span -> passage(other, span)))
                                    .findFirst();
        };
    }

    /// What people said of texts and annotations.
    List<Edit> discussed() {
        var comments = new ArrayList<Comment>();
        for (var from : arrived) {
            var said = from.said().statements().comments();
            var ids =
                    names.of(
                            said.stream()
                                    .map(each ->
                                            from.file().isOurs()
                                                    ? each.id()
                                                    : Optional.<LastingId>empty())
                                    .toList());
            for (int i = 0; i < said.size(); i++) {
                var remark = said.get(i);
                comments.add(
                        new Comment(
                                ids.get(i),
                                new Comment.Place(
                                        from.text(),
                                        remark.about().annotation().map(from.ids()::get),
                                        remark.about().answers().map(ids::get)),
                                remark.words(),
                                remark.isResolved(),
                                remark.authorship().orElseGet(desk::authorship)));
            }
        }
        return comments.isEmpty() ? List.of() : List.of(new Edit.Discuss(List.of(), comments));
    }

    /// Our own passages never split a letter; those of others may.
    private static Passage passage(Arrived there, Span span) {
        var words = new Graphemes(there.said().reading().words());
        return new Passage(there.text(), words.widen(span));
    }

    private static boolean isFile(Arrived other, String file) {
        var text = TeiImport.textOf(file);
        return other.name().equals(file)
                || (text.isPresent() && text.equals(other.said().heading().text()));
    }

    private Optional<LastingId> find(List<Arrived> from, TeiImport.End end) {
        return switch (end) {
            case TeiImport.End.Here(int annotation) ->
                    Optional.of(from.getFirst().ids().get(annotation));
            case TeiImport.End.Elsewhere elsewhere ->
                    (elsewhere.file().isEmpty() ? from : arrived)
                            .stream()
                                    .filter(other ->
                                            elsewhere.file().isEmpty()
                                                    || isFile(other, elsewhere.file()))
                                    .flatMap(other -> find(other, elsewhere).stream())
                                    .findFirst();
        };
    }

    /// The id that a claim of another text got.
    private Optional<LastingId> find(Arrived there, TeiImport.End.Elsewhere claim) {
        return byPlace
                .computeIfAbsent(there.text(), _ -> byPlace(there))
                .getOrDefault(claim.place(), List.of())
                .stream()
                .filter(each -> claim.names(each.before()))
                .map(Named::here)
                .findFirst();
    }

    private static Map<Integer, List<Named>> byPlace(Arrived there) {
        var named = new HashMap<Integer, List<Named>>();
        var drafts = there.said().statements().annotations();
        for (int i = 0; i < drafts.size(); i++) {
            var here = there.ids().get(i);
            drafts.get(i)
                    .id()
                    .ifPresent(before ->
                            named.computeIfAbsent(before.place(), _ -> new ArrayList<>())
                                    .add(new Named(before, here)));
        }
        return named;
    }
}
