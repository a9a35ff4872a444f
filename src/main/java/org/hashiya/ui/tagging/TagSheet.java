package org.hashiya.ui.tagging;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagFlaw;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.project.Edit;
import org.hashiya.ui.kit.Pen;

/// The tag set while it is being changed: what was asked for last, though it may not be written
/// yet. Each change is an edit; one that would make a flaw is not asked for.
final class TagSheet {
    private final Pen pen;
    private final Consumer<TagSet> show;
    private TagSet tags;
    private int waiting;

    /// @param show is given the tags whenever they are others
    TagSheet(Pen pen, Consumer<TagSet> show) {
        this.pen = pen;
        this.show = show;
        tags = pen.project().tags();
    }

    TagSet tags() {
        return tags;
    }

    Optional<Tag> find(TagId id) {
        return tags.find(id);
    }

    /// Somebody changed something.
    void hear() {
        if (waiting == 0 && !tags.equals(pen.project().tags())) {
            take(pen.project().tags());
        }
    }

    private void take(TagSet others) {
        tags = others;
        show.accept(others);
    }

    /// What would be wrong with it; nothing is wrong when the edit was asked for.
    Optional<String> change(TagId id, UnaryOperator<Tag> change) {
        return find(id).map(change).flatMap(changed -> change(tags.merged(List.of(changed))));
    }

    /// The same for the set as a whole.
    Optional<String> change(TagSet after) {
        if (after.equals(tags)) {
            return Optional.empty();
        }
        var flaw = pen.tagSets().newFlaws(after).stream().findFirst().map(this::words);
        if (flaw.isEmpty()) {
            var edit = new Edit.ReviseTags(tags, after);
            waiting++;
            take(after);
            pen.perform(edit, this::ended, this::ended);
        }
        return flaw;
    }

    private String words(TagFlaw flaw) {
        return FlawWords.of(flaw, tags);
    }

    private void ended() {
        waiting--;
        hear();
    }

    /// Another tag than all that are there.
    static TagId newId(TagSet tags, String word) {
        int number = 1;
        while (tags.find(new TagId(word + number)).isPresent()) {
            number++;
        }
        return new TagId(word + number);
    }
}
