package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Mentions;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.Name;
import org.hashiya.entity.Tie;
import org.hashiya.project.Edit;
import org.hashiya.project.Kinship;
import org.hashiya.project.Refused;
import org.hashiya.text.TextId;

/// Joins and parts entries of the registers with everything that points to them, each as one edit.
/// It reads the disk: not on the screen's thread.
public record RegisterWork(Desk desk) {
    /// Makes one entry of two. Every mention of `from`, every slot of a claim and every relation
    /// that leads to it leads to `into` then, which also gets its names, numbers, dates and notes.
    ///
    /// @throws Refused when they are of different kinds, or the same
    public Edit merge(EntityId from, EntityId into) {
        var gone = entity(from);
        var stays = entity(into);
        if (from.equals(into)) {
            throw new Refused(
                    "“%s” is the same entry twice; name two different ones. Nothing was changed."
                            .formatted(stays.reference()));
        }
        if (gone.kind() != stays.kind()) {
            throw new Refused(
                    "“%s” is in the register of the kind %s and “%s” in that of the kind %s; only entries of one kind can become one. Nothing was changed."
                            .formatted(
                                    gone.reference(),
                                    gone.kind().code(),
                                    stays.reference(),
                                    stays.kind().code()));
        }
        var edits = new ArrayList<Edit>();
        var mentions = desk.store().mentions().of(from, true);
        var removed = removed(mentions);
        removed.stream().map(Edit.RestoreText::new).forEach(edits::add);
        rework(mentions, id -> id.equals(from) ? into : id).ifPresent(edits::add);
        removed.stream().map(Edit.RemoveText::new).forEach(edits::add);
        new Kinship(desk.project().entities())
                .holders(from)
                .filter(holder -> !holder.id().equals(into))
                .map(holder -> new Edit.Amend(holder, redirected(holder, from, into)))
                .forEach(edits::add);
        edits.add(new Edit.Amend(stays, united(stays, gone)));
        edits.add(new Edit.Strike(List.of(gone)));
        return new Edit.Together(edits);
    }

    /// Gives some mentions of an entry to a new one.
    ///
    /// @param fresh not in the registers yet, of the same kind
    /// @throws Refused when nothing is chosen
    public Edit split(EntityId from, Collection<Annotation> chosen, Entity fresh) {
        var old = entity(from);
        if (old.kind() != fresh.kind()) {
            throw new Refused(
                    "The new entry must be of the kind %s like the old one. Nothing was changed."
                            .formatted(old.kind().code()));
        }
        var rework =
                rework(List.copyOf(chosen), id -> id.equals(from) ? fresh.id() : id)
                        .orElseThrow(() ->
                                new Refused(
                                        "No mention is chosen, so there is nothing to part."
                                                + " Nothing was changed."));
        return new Edit.Together(List.of(new Edit.Register(List.of(fresh)), rework));
    }

    /// Takes an entry out of the registers, with the relations that others have to it.
    ///
    /// @throws Refused when a mark or a claim points to it
    public Edit strike(EntityId id) {
        var gone = entity(id);
        var edits = new ArrayList<Edit>();
        new Kinship(desk.project().entities())
                .holders(id)
                .map(holder ->
                        new Edit.Amend(
                                holder,
                                tied(
                                        holder,
                                        holder.particulars().ties().stream()
                                                .filter(tie -> !tie.to().equals(id))
                                                .toList())))
                .forEach(edits::add);
        edits.add(new Edit.Strike(List.of(gone)));
        return new Edit.Together(edits);
    }

    /// Texts that are out of sight; they must be there while something in them changes.
    private List<TextId> removed(List<Annotation> mentions) {
        return mentions.stream()
                .map(Annotation::text)
                .distinct()
                .filter(text -> desk.project().text(text).isEmpty())
                .toList();
    }

    private Entity entity(EntityId id) {
        return desk.project()
                .entity(id)
                .orElseThrow(() ->
                        new Refused(
                                "The registers of this project have no entry "
                                        + id
                                        + ". Nothing was changed."));
    }

    private Optional<Edit> rework(List<Annotation> mentions, UnaryOperator<EntityId> others) {
        var now = desk.now();
        var after =
                mentions.stream()
                        .map(mark ->
                                mark.saying(
                                        mark.body()
                                                .meaning(Mentions.pointing(mark.meaning(), others)),
                                        mark.authorship().changedBy(desk.who(), now)))
                        .toList();
        return mentions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edit.Rework(mentions, after));
    }

    private static Entity redirected(Entity holder, EntityId from, EntityId into) {
        return tied(
                holder,
                holder.particulars().ties().stream()
                        .map(tie -> tie.to().equals(from) ? new Tie(tie.kind(), into) : tie)
                        .toList());
    }

    private static Entity tied(Entity entity, List<Tie> ties) {
        return entity.knownBy(entity.particulars().ties(ties));
    }

    /// What stays comes first; where both say something else, the note says what the other said.
    private static Entity united(Entity stays, Entity gone) {
        var names = new ArrayList<>(stays.names());
        for (var name : gone.names()) {
            boolean isKnown =
                    names.stream()
                            .anyMatch(known ->
                                    known.text().equals(name.text())
                                            && known.language().equals(name.language()));
            boolean isSecond =
                    name.use() == Name.Use.MAIN
                            && names.stream()
                                    .anyMatch(known -> known.language().equals(name.language()));
            if (!isKnown) {
                names.add(
                        isSecond ? new Name(name.text(), name.language(), Name.Use.VARIANT) : name);
            }
        }
        var known = stays.particulars();
        var other = gone.particulars();
        var authorities = new LinkedHashSet<>(known.authorities());
        authorities.addAll(other.authorities());
        var ties = new LinkedHashSet<>(known.ties());
        ties.addAll(other.ties());
        ties.removeIf(tie -> tie.to().equals(stays.id()) || tie.to().equals(gone.id()));
        var notes = new ArrayList<String>();
        notes.add(known.note());
        if (!known.note().contains(other.note())) {
            notes.add(other.note());
        }
        notes.add(unlike(gone, known.dates(), other.dates()));
        notes.add(
                unlike(
                        gone,
                        known.coordinates().map(RegisterWork::words),
                        other.coordinates().map(RegisterWork::words)));
        notes.removeIf(String::isBlank);
        return stays.named(names)
                .knownBy(
                        new Entity.Particulars(
                                known.dates().or(other::dates),
                                known.coordinates().or(other::coordinates),
                                List.copyOf(authorities),
                                String.join("\n", notes),
                                List.copyOf(ties)));
    }

    private static String words(Entity.Coordinates place) {
        return place.latitude() + " " + place.longitude();
    }

    /// Notes carry it in the form in which it is typed, so that it can be typed again.
    private static String unlike(Entity gone, Optional<?> known, Optional<?> other) {
        return known.isPresent() && other.isPresent() && !known.equals(other)
                ? gone.reference() + ": " + other.get()
                : "";
    }
}
