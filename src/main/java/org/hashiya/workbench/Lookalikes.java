package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hashiya.annotation.Meaning;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.language.Folding;
import org.hashiya.project.Kinship;
import org.hashiya.project.Project;

/// Looks for what may be a slip in the registers: two entries that look the same, and the same
/// words that are linked to different entries.
public record Lookalikes(Desk desk) {
    /// Two entries of a kind that share a name or a number.
    ///
    /// @param shared the name as it is written, or `list:number`
    public record Pair(Entity one, Entity other, Sharing sharing, String shared) {}

    public enum Sharing {
        NAME,
        NUMBER
    }

    /// Words that stand for several entries of a kind.
    ///
    /// @param entities with how often, the one that is meant most first
    public record Divided(String words, Map<Entity, Integer> entities) {}

    /// Pairs that share a number, then those that share a name. What somebody has said to be the
    /// same, though two, is passed over.
    public List<Pair> pairs() {
        var project = desk.project();
        var numbers = new LinkedHashMap<String, Entity>();
        var names = new LinkedHashMap<String, Entity>();
        var kinship = new Kinship(project.entities());
        var met = new HashSet<Set<EntityId>>();
        var byNumber = new ArrayList<Pair>();
        var byName = new ArrayList<Pair>();
        for (var entity : project.entities().values()) {
            for (var authority : entity.particulars().authorities()) {
                var shared = authority.list() + ":" + authority.number();
                var first = numbers.putIfAbsent(entity.kind() + " " + shared, entity);
                if (isPair(first == null ? entity : first, entity, kinship, met)) {
                    byNumber.add(
                            new Pair(
                                    first == null ? entity : first,
                                    entity,
                                    Sharing.NUMBER,
                                    shared));
                }
            }
        }
        for (var entity : project.entities().values()) {
            for (var name : entity.names()) {
                var folded = Folding.of(name.language()).letters(name.text());
                var first = names.putIfAbsent(entity.kind() + " " + folded, entity);
                if (isPair(first == null ? entity : first, entity, kinship, met)) {
                    byName.add(
                            new Pair(
                                    first == null ? entity : first,
                                    entity,
                                    Sharing.NAME,
                                    name.text()));
                }
            }
        }
        byNumber.addAll(byName);
        return byNumber;
    }

    private static boolean isPair(
            Entity first, Entity entity, Kinship kinship, Set<Set<EntityId>> met) {
        return !first.id().equals(entity.id())
                && !kinship.areSame(first, entity)
                && met.add(Set.of(first.id(), entity.id()));
    }

    /// Goes through all texts: not on the screen's thread.
    public List<Divided> divided() {
        var project = desk.project();
        var seen = new TreeMap<String, Map<EntityId, Integer>>();
        var written = new TreeMap<String, String>();
        for (var text : project.listOfTexts()) {
            var read = desk.read(text.id());
            for (var mark : read.annotations()) {
                if (mark.meaning() instanceof Meaning.Names(var id)
                        && project.entity(id).isPresent()) {
                    var words = mark.span().of(read.words()).replaceAll("\\s+", " ").strip();
                    var language =
                            read.revision()
                                    .structure()
                                    .languageAt(mark.span().start(), text.language());
                    var key = kind(project, id) + " " + Folding.of(language).letters(words);
                    written.putIfAbsent(key, words);
                    seen.computeIfAbsent(key, _ -> new LinkedHashMap<>())
                            .merge(id, 1, Integer::sum);
                }
            }
        }
        var divided = new ArrayList<Divided>();
        seen.forEach((key, entities) -> {
            if (entities.size() > 1) {
                divided.add(new Divided(written.getOrDefault(key, key), sorted(project, entities)));
            }
        });
        return divided;
    }

    private static String kind(Project project, EntityId id) {
        return project.entity(id).map(entity -> entity.kind().code()).orElse("");
    }

    private static Map<Entity, Integer> sorted(Project project, Map<EntityId, Integer> entities) {
        var sorted = new LinkedHashMap<Entity, Integer>();
        entities.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry ->
                        project.entity(entry.getKey())
                                .ifPresent(entity -> sorted.put(entity, entry.getValue())));
        return sorted;
    }
}
