package org.hashiya.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The tags of a project in the order in which they are shown.
public record TagSet(List<Tag> tags) {
    public TagSet {
        tags = List.copyOf(tags);
    }

    /// The tag set for historians that a new project begins with.
    public static TagSet forHistorians() {
        return Historians.TAGS;
    }

    public Optional<Tag> find(TagId id) {
        return tags.stream().filter(tag -> tag.id().equals(id)).findFirst();
    }

    public Optional<Tag> forShortcut(String key) {
        return tags.stream()
                .filter(tag -> !key.isEmpty() && tag.look().shortcut().equals(key))
                .findFirst();
    }

    public TagSet with(Collection<Tag> more) {
        var all = new ArrayList<>(tags);
        all.addAll(more);
        return new TagSet(all);
    }

    public TagSet without(Collection<Tag> fewer) {
        return new TagSet(tags.stream().filter(tag -> !fewer.contains(tag)).toList());
    }

    /// With each of these: in the place of the one with its id, at the end when there is none.
    public TagSet merged(Collection<Tag> others) {
        var all = new LinkedHashMap<TagId, Tag>();
        tags.forEach(tag -> all.put(tag.id(), tag));
        others.forEach(tag -> all.put(tag.id(), tag));
        return new TagSet(List.copyOf(all.values()));
    }

    /// Without one tag; those under it stand under what it stood under.
    public TagSet without(TagId gone) {
        var parent = find(gone).flatMap(Tag::parent);
        return new TagSet(
                tags.stream()
                        .filter(tag -> !tag.id().equals(gone))
                        .map(tag ->
                                tag.parent().equals(Optional.of(gone)) ? tag.under(parent) : tag)
                        .toList());
    }

    /// Those directly under `parent`, or those under no tag that is there.
    public List<Tag> under(Optional<TagId> parent) {
        return tags.stream()
                .filter(tag -> tag.parent().filter(id -> find(id).isPresent()).equals(parent))
                .toList();
    }

    /// Whether `tag` is `above` or stands under it, at whatever depth.
    public boolean isWithin(TagId tag, TagId above) {
        var seen = new HashSet<TagId>();
        var at = Optional.of(tag);
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get().equals(above)) {
                return true;
            }
            at = at.flatMap(this::find).flatMap(Tag::parent);
        }
        return false;
    }

    /// Everything that is wrong with it.
    ///
    /// @param elements the TEI elements that marks can become
    public List<TagFlaw> flaws(Set<String> elements) {
        return new TagExamination(this, elements).flaws();
    }
}
