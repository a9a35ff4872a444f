package org.hashiya.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Comment;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.chronology.StyleChange;
import org.hashiya.claim.Relation;
import org.hashiya.entity.Entity;
import org.hashiya.identity.EditId;
import org.hashiya.pack.PackChange;
import org.hashiya.pack.Picture;
import org.hashiya.parallel.Alignment;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;

/// Any change of a project. It can be taken back, and taking it back is an edit as well.
public sealed interface Edit {
    /// The edit that undoes this one.
    Edit inverse();

    /// The id under which this edit must be written, because things that it makes are named after
    /// it; empty when any new id will do.
    default Optional<EditId> minted() {
        return Optional.empty();
    }

    /// What texts there are, what they say and what is known of them.
    sealed interface OfTexts extends Edit {}

    /// What is said of words.
    sealed interface OfAnnotations extends Edit {}

    /// The entries of the registers.
    sealed interface OfRegisters extends Edit {}

    /// How claims stand to one another.
    sealed interface OfRelations extends Edit {}

    /// Which passages say the same.
    sealed interface OfAlignments extends Edit {}

    /// What those who work on a project have agreed on: tags and calendars.
    sealed interface OfConventions extends Edit {}

    /// A new text with its first revision and the bytes it was read from.
    record AddText(SourceText text, Revision first, Original original) implements OfTexts {
        @Override
        public Edit inverse() {
            return new RemoveText(text.id());
        }
    }

    /// Puts a text out of sight, with its annotations. Its bytes stay in the project.
    record RemoveText(TextId text) implements OfTexts {
        @Override
        public Edit inverse() {
            return new RestoreText(text);
        }
    }

    /// Brings a removed text back as it was.
    record RestoreText(TextId text) implements OfTexts {
        @Override
        public Edit inverse() {
            return new RemoveText(text);
        }
    }

    /// Another title, language or description; the words stay.
    record DescribeText(SourceText before, SourceText after) implements OfTexts {
        @Override
        public Edit inverse() {
            return new DescribeText(after, before);
        }
    }

    /// Another revision becomes the current one. Annotations that move with it are given as they
    /// were and as they will be, in the same order, and so are alignments.
    record Revise(TextId text, Revision before, Revision after, Rework moved, Realign realigned)
            implements OfTexts {
        /// Where no alignment moves.
        public Revise(TextId text, Revision before, Revision after, Rework moved) {
            this(text, before, after, moved, new Realign(List.of(), List.of()));
        }

        @Override
        public Edit inverse() {
            return new Revise(
                    text, after, before, (Rework) moved.inverse(), (Realign) realigned.inverse());
        }
    }

    /// New annotations, or erased ones that come back.
    record Annotate(List<Annotation> annotations) implements OfAnnotations {
        public Annotate {
            annotations = List.copyOf(annotations);
        }

        public Annotate(Annotation annotation) {
            this(List.of(annotation));
        }

        @Override
        public Edit inverse() {
            return new Erase(annotations);
        }

        @Override
        public Optional<EditId> minted() {
            return annotations.stream().findFirst().map(annotation -> annotation.id().edit());
        }
    }

    record Erase(List<Annotation> annotations) implements OfAnnotations {
        public Erase {
            annotations = List.copyOf(annotations);
        }

        @Override
        public Edit inverse() {
            return new Annotate(annotations);
        }
    }

    /// The same annotations, saying something else or lying elsewhere. Both lists have the same ids
    /// in the same order.
    record Rework(List<Annotation> before, List<Annotation> after) implements OfAnnotations {
        public Rework {
            before = List.copyOf(before);
            after = List.copyOf(after);
            if (!before.stream()
                    .map(Annotation::id)
                    .toList()
                    .equals(after.stream().map(Annotation::id).toList())) {
                throw new IllegalArgumentException("The same annotations before and after");
            }
        }

        @Override
        public Edit inverse() {
            return new Rework(after, before);
        }
    }

    /// New entries of the registers.
    record Register(List<Entity> entities) implements OfRegisters {
        public Register {
            entities = List.copyOf(entities);
        }

        @Override
        public Edit inverse() {
            return new Strike(entities);
        }
    }

    /// Entries taken out of the registers; nothing may point to them any more.
    record Strike(List<Entity> entities) implements OfRegisters {
        public Strike {
            entities = List.copyOf(entities);
        }

        @Override
        public Edit inverse() {
            return new Register(entities);
        }
    }

    /// Another state of one entry.
    record Amend(Entity before, Entity after) implements OfRegisters {
        @Override
        public Edit inverse() {
            return new Amend(after, before);
        }
    }

    record Relate(List<Relation> relations) implements OfRelations {
        public Relate {
            relations = List.copyOf(relations);
        }

        @Override
        public Edit inverse() {
            return new Unrelate(relations);
        }

        @Override
        public Optional<EditId> minted() {
            return relations.stream().findFirst().map(relation -> relation.id().edit());
        }
    }

    record Unrelate(List<Relation> relations) implements OfRelations {
        public Unrelate {
            relations = List.copyOf(relations);
        }

        @Override
        public Edit inverse() {
            return new Relate(relations);
        }
    }

    /// New alignments, or ones that come back.
    record Align(List<Alignment> alignments) implements OfAlignments {
        public Align {
            alignments = List.copyOf(alignments);
        }

        @Override
        public Edit inverse() {
            return new Unalign(alignments);
        }

        @Override
        public Optional<EditId> minted() {
            return alignments.stream().findFirst().map(alignment -> alignment.id().edit());
        }
    }

    record Unalign(List<Alignment> alignments) implements OfAlignments {
        public Unalign {
            alignments = List.copyOf(alignments);
        }

        @Override
        public Edit inverse() {
            return new Align(alignments);
        }
    }

    /// The same alignments between other passages, or on other grounds. Both lists have the same
    /// ids in the same order.
    record Realign(List<Alignment> before, List<Alignment> after) implements OfAlignments {
        public Realign {
            before = List.copyOf(before);
            after = List.copyOf(after);
            if (!before.stream()
                    .map(Alignment::id)
                    .toList()
                    .equals(after.stream().map(Alignment::id).toList())) {
                throw new IllegalArgumentException("The same alignments before and after");
            }
        }

        @Override
        public Edit inverse() {
            return new Realign(after, before);
        }
    }

    /// New tags at the end of the tag set.
    record DefineTags(List<Tag> tags) implements OfConventions {
        public DefineTags {
            tags = List.copyOf(tags);
        }

        @Override
        public Edit inverse() {
            return new DropTags(tags);
        }
    }

    /// Tags that nothing uses are taken out.
    record DropTags(List<Tag> tags) implements OfConventions {
        public DropTags {
            tags = List.copyOf(tags);
        }

        @Override
        public Edit inverse() {
            return new DefineTags(tags);
        }
    }

    /// Another table of the project's own of which calendar was in use where.
    record ReviseStyles(List<StyleChange> before, List<StyleChange> after)
            implements OfConventions {
        public ReviseStyles {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public Edit inverse() {
            return new ReviseStyles(after, before);
        }
    }

    /// Another tag set in place of one: tags changed, moved, new or gone. Nothing may use those
    /// that are gone.
    record ReviseTags(TagSet before, TagSet after) implements OfConventions {
        @Override
        public Edit inverse() {
            return new ReviseTags(after, before);
        }

        /// Those that are changed, new or gone; none where only the order is another.
        public List<TagId> touched() {
            return Stream.concat(after.tags().stream(), before.tags().stream())
                    .map(Tag::id)
                    .distinct()
                    .filter(id -> !before.find(id).equals(after.find(id)))
                    .toList();
        }
    }

    /// Comments as they were, and in their place others or none: new ones have nothing before, and
    /// nothing comes after those that go. Answers stand behind what they answer.
    record Discuss(List<Comment> before, List<Comment> after) implements Edit {
        public Discuss {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public Edit inverse() {
            return new Discuss(after, before);
        }

        @Override
        public Optional<EditId> minted() {
            return before.isEmpty()
                    ? after.stream().findFirst().map(comment -> comment.id().edit())
                    : Optional.empty();
        }
    }

    /// What was read and checked of texts: what is no longer so, and what is so now.
    record Review(List<Progress> before, List<Progress> after) implements Edit {
        public Review {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public Edit inverse() {
            return new Review(after, before);
        }
    }

    /// A new reading pack, another state of one, or none any more.
    ///
    /// @param pictures that items of it show and that the project may not have yet; they stay when
    ///   this is taken back
    record RevisePack(PackChange change, List<Picture> pictures) implements Edit {
        public RevisePack {
            pictures = List.copyOf(pictures);
        }

        /// With no picture that is new.
        public RevisePack(PackChange change) {
            this(change, List.of());
        }

        @Override
        public Edit inverse() {
            return new RevisePack(change.inverse());
        }
    }

    /// Several edits that are one: written all or none, undone together. What they make is named
    /// after one id.
    ///
    /// @param name that id, where some of what they make was named elsewhere and keeps its names;
    ///   empty when the first thing that is made says it
    record Together(List<Edit> edits, Optional<EditId> name) implements Edit {
        public Together {
            edits = List.copyOf(edits);
        }

        public Together(List<Edit> edits) {
            this(edits, Optional.empty());
        }

        @Override
        public Edit inverse() {
            return new Together(edits.reversed().stream().map(Edit::inverse).toList(), name);
        }

        @Override
        public Optional<EditId> minted() {
            return name.or(
                    () -> edits.stream().flatMap(edit -> edit.minted().stream()).findFirst());
        }
    }
}
