package org.hashiya.ui.window;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.TagId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.text.Span;
import org.hashiya.ui.reading.Badge;
import org.hashiya.ui.reading.Mark;
import org.hashiya.ui.reading.Standing;

/// The text that a pane shows, as it is now, and the marks that stand for its annotations. An edit
/// of one annotation changes one mark.
final class ShownText {
    private final Function<TagId, Badge> badges;
    private final Map<LastingId, Long> numbers = new HashMap<>();
    private final List<LastingId> ids = new ArrayList<>();
    private final Map<Badge, Badge> sameBadges = new HashMap<>();
    private AnnotatedText now;
    private Sight sight = Sight.EVERYTHING;

    /// What an edit changes on the page.
    sealed interface Change {
        record Draw(Mark mark) implements Change {}

        record Wipe(long mark) implements Change {}

        /// It is not in sight. Its mark goes if it was there.
        record Hide(long mark, Annotation annotation) implements Change {}

        /// The words are others.
        record Rewrite() implements Change {}

        /// The text has left the project.
        record Close() implements Change {}
    }

    ShownText(AnnotatedText text, Function<TagId, Badge> badges) {
        this.now = text;
        this.badges = badges;
    }

    AnnotatedText now() {
        return now;
    }

    /// From now on only what is in this sight has a mark.
    void look(Sight next) {
        sight = next;
    }

    Sight sight() {
        return sight;
    }

    /// Those in sight that share a character with `span`, in reading order.
    List<Annotation> touching(Span span) {
        return now.touching(span).stream().filter(sight::shows).toList();
    }

    /// Those in sight that hold the character at `offset`, in reading order.
    List<Annotation> at(int offset) {
        return now.at(offset).stream().filter(sight::shows).toList();
    }

    /// A mark for each annotation in sight.
    List<Mark> marks() {
        return now.annotations().stream().filter(sight::shows).map(this::mark).toList();
    }

    /// The annotations that these marks stand for, in the same order.
    List<Annotation> annotations(Collection<Mark> marks) {
        return marks.stream().flatMap(mark -> annotation(mark).stream()).toList();
    }

    private Optional<Annotation> annotation(Mark mark) {
        return mark.id() < 0 || mark.id() >= ids.size()
                ? Optional.empty()
                : now.find(mark.span(), ids.get((int) mark.id()));
    }

    /// The number of the mark that stands for this annotation; -1 when none does.
    long markOf(LastingId annotation) {
        return numbers.getOrDefault(annotation, -1L);
    }

    /// Goes on to the state after `edit`.
    List<Change> advance(Edit edit) {
        var before = now;
        now = now.after(edit);
        var changes = new ArrayList<Change>();
        collect(edit, changes);
        if (before.revision().number() != now.revision().number()) {
            return List.of(new Change.Rewrite());
        }
        return changes;
    }

    private void collect(Edit edit, List<Change> changes) {
        switch (edit) {
            case Edit.Annotate(var added) -> draw(added, changes);
            case Edit.Erase(var erased) ->
                    erased.stream()
                            .filter(this::isOurs)
                            .map(annotation -> new Change.Wipe(markOf(annotation.id())))
                            .forEach(changes::add);
            case Edit.Rework(_, var after) -> draw(after, changes);
            case Edit.Together(var edits, _) -> edits.forEach(each -> collect(each, changes));
            case Edit.RemoveText(var text) when text.equals(now.id()) ->
                    changes.add(new Change.Close());
            case Edit.OfTexts _,
                    Edit.OfRegisters _,
                    Edit.OfRelations _,
                    Edit.OfAlignments _,
                    Edit.OfConventions _,
                    Edit.Discuss _,
                    Edit.RevisePack _,
                    Edit.Review _ -> {}
        }
    }

    private void draw(List<Annotation> annotations, List<Change> changes) {
        annotations.stream().filter(this::isOurs).map(this::drawn).forEach(changes::add);
    }

    private Change drawn(Annotation annotation) {
        var mark = mark(annotation);
        return sight.shows(annotation)
                ? new Change.Draw(mark)
                : new Change.Hide(mark.id(), annotation);
    }

    private boolean isOurs(Annotation annotation) {
        return annotation.text().equals(now.id());
    }

    private Mark mark(Annotation annotation) {
        return new Mark(
                number(annotation.id()),
                annotation.span(),
                badge(annotation.tag()),
                standing(annotation.body().certainty()));
    }

    private long number(LastingId id) {
        long number = numbers.computeIfAbsent(id, _ -> (long) ids.size());
        if (number == ids.size()) {
            ids.add(id);
        }
        return number;
    }

    /// One object for thousands of marks.
    private Badge badge(TagId tag) {
        return sameBadges.computeIfAbsent(badges.apply(tag), badge -> badge);
    }

    private static Standing standing(Certainty certainty) {
        return switch (certainty) {
            case HIGH, UNSTATED -> Standing.FIRM;
            case MEDIUM -> Standing.FAIR;
            case LOW -> Standing.DOUBTFUL;
            case UNKNOWN -> Standing.UNKNOWN;
        };
    }
}
