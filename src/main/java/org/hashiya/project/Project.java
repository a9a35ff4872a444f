package org.hashiya.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.hashiya.annotation.TagSet;
import org.hashiya.chronology.StyleChange;
import org.hashiya.chronology.StyleTable;
import org.hashiya.claim.Relation;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.identity.Id;
import org.hashiya.identity.LastingId;
import org.hashiya.pack.PackChange;
import org.hashiya.pack.PackId;
import org.hashiya.pack.TitlePage;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;

/// What is read when a project is opened: the list of texts, the tag set, the registers, how claims
/// relate, the comments, and the title pages of the reading packs. What is in a pack is read when
/// somebody opens it. Words and annotations are read text by text ([AnnotatedText]), and so are
/// alignments ([Parallels]). Never changes; an edit makes the next one.
///
/// @param texts in the order of their import, without removed ones
public record Project(
        Identity identity,
        SequencedMap<TextId, SourceText> texts,
        Conventions conventions,
        Map<EntityId, Entity> entities,
        Apparatus apparatus) {
    /// What tells this project, and this copy of it, from all others.
    ///
    /// @param replica this copy of the project
    public record Identity(Id project, Id replica, String title) {}

    /// What those who work on a project have agreed on.
    ///
    /// @param styles which calendar was in use where, as far as the project knows better than
    ///   [StyleTable#known]
    public record Conventions(TagSet tags, List<StyleChange> styles) {
        public Conventions {
            styles = List.copyOf(styles);
        }
    }

    /// What is made of annotations, beyond what they say themselves.
    ///
    /// @param packs in the order in which they were made
    public record Apparatus(
            Map<LastingId, Relation> relations,
            Comments comments,
            SequencedMap<PackId, TitlePage> packs) {
        public Apparatus {
            relations = Collections.unmodifiableMap(relations);
            packs = Collections.unmodifiableSequencedMap(packs);
        }

        /// With neither comments nor packs.
        public static Apparatus of(Map<LastingId, Relation> relations) {
            return new Apparatus(relations, Comments.NONE, new LinkedHashMap<>());
        }

        Apparatus with(Comments others) {
            return new Apparatus(relations, others, packs);
        }

        Apparatus after(PackChange change) {
            var next = new LinkedHashMap<>(packs);
            change.after()
                    .ifPresentOrElse(
                            front -> next.put(change.pack(), front),
                            () -> next.remove(change.pack()));
            return new Apparatus(relations, comments, next);
        }
    }

    /// Without a table of calendars of its own, without comments and packs.
    public Project(
            Identity identity,
            SequencedMap<TextId, SourceText> texts,
            TagSet tags,
            Map<EntityId, Entity> entities,
            Map<LastingId, Relation> relations) {
        this(identity, texts, new Conventions(tags, List.of()), entities, Apparatus.of(relations));
    }

    public Project {
        texts = Collections.unmodifiableSequencedMap(texts);
        entities = Collections.unmodifiableMap(entities);
    }

    public TagSet tags() {
        return conventions.tags();
    }

    /// Which calendar was in use where: what the project says comes before what is known.
    public StyleTable styles() {
        return StyleTable.known().after(conventions.styles());
    }

    public Optional<SourceText> text(TextId id) {
        return Optional.ofNullable(texts.get(id));
    }

    public Optional<Entity> entity(EntityId id) {
        return Optional.ofNullable(entities.get(id));
    }

    /// The entity of that kind with that key.
    public Optional<Entity> entity(EntityKind kind, String key) {
        return entities.values().stream()
                .filter(entity -> entity.kind() == kind && entity.key().equals(key))
                .findFirst();
    }

    public Map<LastingId, Relation> relations() {
        return apparatus.relations();
    }

    /// Those on the texts that are here, and on their annotations.
    public Comments comments() {
        return apparatus.comments();
    }

    /// The reading packs, in the order in which they were made.
    public SequencedMap<PackId, TitlePage> packs() {
        return apparatus.packs();
    }

    public List<Relation> relationsOf(LastingId claim) {
        return relations().values().stream().filter(relation -> relation.touches(claim)).toList();
    }

    /// The project after `edit`. A text that comes back is not known here: the store reads it.
    public Project after(Edit edit) {
        return switch (edit) {
            case Edit.AddText(var text, _, _) -> withText(text);
            case Edit.RemoveText(var id) -> {
                var fewer = new LinkedHashMap<>(texts);
                fewer.remove(id);
                yield new Project(
                        identity,
                        fewer,
                        conventions,
                        entities,
                        apparatus.with(comments().without(id)));
            }
            case Edit.DescribeText(_, var after) -> withText(after);
            case Edit.Revise revise -> revised(revise);
            case Edit.Register(var added) -> withEntities(added, List.of());
            case Edit.Strike(var struck) -> withEntities(List.of(), struck);
            case Edit.Amend(_, var after) -> withEntities(List.of(after), List.of());
            case Edit.Relate(var added) -> withRelations(added, List.of());
            case Edit.Unrelate(var removed) -> withRelations(List.of(), removed);
            case Edit.Discuss discuss -> with(apparatus.with(comments().after(discuss)));
            case Edit.RevisePack(var change, _) -> with(apparatus.after(change));
            case Edit.DefineTags(var added) ->
                    agreed(new Conventions(tags().with(added), conventions.styles()));
            case Edit.DropTags(var dropped) ->
                    agreed(new Conventions(tags().without(dropped), conventions.styles()));
            case Edit.ReviseStyles(_, var after) -> agreed(new Conventions(tags(), after));
            case Edit.ReviseTags(_, var after) ->
                    agreed(new Conventions(after, conventions.styles()));
            case Edit.Together(var edits, _) -> {
                var next = this;
                for (var each : edits) {
                    next = next.after(each);
                }
                yield next;
            }
            case Edit.OfAnnotations _, Edit.OfAlignments _, Edit.RestoreText _, Edit.Review _ ->
                    this;
        };
    }

    /// With `text` in the list, at its old place if it was there.
    public Project withText(SourceText text) {
        var more = new LinkedHashMap<>(texts);
        more.put(text.id(), text);
        return new Project(identity, more, conventions, entities, apparatus);
    }

    private Project revised(Edit.Revise revise) {
        var text = texts.get(revise.text());
        return text == null
                ? this
                : withText(AnnotatedText.of(text, revise.before(), List.of()).after(revise).text());
    }

    private Project with(Apparatus other) {
        return new Project(identity, texts, conventions, entities, other);
    }

    private Project agreed(Conventions other) {
        return new Project(identity, texts, other, entities, apparatus);
    }

    private Project withEntities(Collection<Entity> more, Collection<Entity> fewer) {
        var next = new LinkedHashMap<>(entities);
        fewer.forEach(entity -> next.remove(entity.id()));
        more.forEach(entity -> next.put(entity.id(), entity));
        return new Project(identity, texts, conventions, next, apparatus);
    }

    private Project withRelations(Collection<Relation> more, Collection<Relation> fewer) {
        var next = new LinkedHashMap<>(relations());
        fewer.forEach(relation -> next.remove(relation.id()));
        more.forEach(relation -> next.put(relation.id(), relation));
        return with(new Apparatus(next, comments(), packs()));
    }

    /// The texts as a list.
    public List<SourceText> listOfTexts() {
        return new ArrayList<>(texts.values());
    }
}
