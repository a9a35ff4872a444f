package org.hashiya.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Comment;
import org.hashiya.identity.LastingId;
import org.hashiya.text.TextId;

/// All comments of a project, found by what they are about. Never changes.
public final class Comments {
    public static final Comments NONE = of(List.of());

    private final Map<LastingId, Comment> all = new LinkedHashMap<>();
    private final Map<LastingId, List<Comment>> byAnnotation = new HashMap<>();

    private Comments(Collection<Comment> comments) {
        comments.stream().sorted(Comment.AS_WRITTEN).forEach(each -> all.put(each.id(), each));
        for (var each : all.values()) {
            each.at()
                    .annotation()
                    .ifPresent(id ->
                            byAnnotation.computeIfAbsent(id, _ -> new ArrayList<>()).add(each));
        }
    }

    public static Comments of(Collection<Comment> comments) {
        return new Comments(comments);
    }

    /// As they were written, the first one first.
    public List<Comment> all() {
        return List.copyOf(all.values());
    }

    public Optional<Comment> find(LastingId id) {
        return Optional.ofNullable(all.get(id));
    }

    /// On an annotation, answers included.
    public List<Comment> on(LastingId annotation) {
        return List.copyOf(byAnnotation.getOrDefault(annotation, List.of()));
    }

    /// On the text as a whole, answers included.
    public List<Comment> on(TextId text) {
        return all.values().stream()
                .filter(each -> each.at().text().equals(text) && each.at().annotation().isEmpty())
                .toList();
    }

    /// On a text and on its annotations.
    public List<Comment> within(TextId text) {
        return all.values().stream().filter(each -> each.at().text().equals(text)).toList();
    }

    /// Those about which something is still to be done.
    public List<Comment> open() {
        return all.values().stream().filter(Comment::isOpen).toList();
    }

    public List<Comment> answersTo(LastingId comment) {
        return all.values().stream()
                .filter(each -> each.at().answers().equals(Optional.of(comment)))
                .toList();
    }

    /// The comment with its answers.
    public List<Comment> thread(Comment first) {
        var thread = new ArrayList<>(List.of(first));
        thread.addAll(answersTo(first.id()));
        return thread;
    }

    Comments after(Edit.Discuss edit) {
        var next = new LinkedHashMap<>(all);
        edit.before().forEach(each -> next.remove(each.id()));
        edit.after().forEach(each -> next.put(each.id(), each));
        return new Comments(next.values());
    }

    Comments without(TextId text) {
        return new Comments(
                all.values().stream().filter(each -> !each.at().text().equals(text)).toList());
    }

    /// The same edit, which takes the comments of the annotations that it erases with them, so that
    /// they come back together.
    public Edit takenAlong(Edit edit) {
        var gone = new LinkedHashSet<LastingId>();
        if (!all.isEmpty()) {
            erased(edit, gone);
        }
        var comments =
                gone.stream()
                        .flatMap(id -> on(id).stream())
                        .filter(each -> !isWithdrawn(each, edit))
                        .toList();
        return comments.isEmpty()
                ? edit
                : new Edit.Together(List.of(new Edit.Discuss(comments, List.of()), edit));
    }

    private static void erased(Edit edit, Collection<LastingId> gone) {
        if (edit instanceof Edit.Erase(var annotations)) {
            annotations.stream().map(Annotation::id).forEach(gone::add);
        } else if (edit instanceof Edit.Together(var edits, _)) {
            edits.forEach(each -> erased(each, gone));
        }
    }

    private static boolean isWithdrawn(Comment comment, Edit edit) {
        return edit instanceof Edit.Discuss(var before, _) && before.contains(comment)
                || edit instanceof Edit.Together(var edits, _)
                        && edits.stream().anyMatch(each -> isWithdrawn(comment, each));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Comments comments && all.equals(comments.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.values().toString();
    }
}
