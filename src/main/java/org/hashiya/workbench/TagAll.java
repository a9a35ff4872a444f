package org.hashiya.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.EntityId;
import org.hashiya.exchange.NameTable;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Edit;
import org.hashiya.proposal.naming.Letters;
import org.hashiya.proposal.naming.Names;
import org.hashiya.text.Located;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// Tags every place where one of some names stands, after a look at all of them.
public final class TagAll {
    private final Desk desk;

    public TagAll(Desk desk) {
        this.desk = desk;
    }

    /// A name, and what is to be said wherever it stands.
    public record Wanted(String name, TagId tag, Optional<EntityId> entity) {
        Body body(Desk desk) {
            Meaning meaning = entity.<Meaning>map(Meaning.Names::new).orElse(Meaning.PLAIN);
            return Body.of(tag, meaning).attributes(presets(desk));
        }

        private Map<String, String> presets(Desk desk) {
            return desk.project()
                    .tags()
                    .find(tag)
                    .map(known -> known.usage().presets())
                    .orElse(Map.of());
        }

        /// Whether a mark says it already. Where no entity is wanted, any will do.
        boolean isSaidBy(Annotation mark) {
            return mark.tag().equals(tag)
                    && (entity.isEmpty() || mark.meaning().equals(new Meaning.Names(entity.get())));
        }
    }

    /// A place where a name stands and nothing says yet what is wanted there.
    public record Place(TextId text, Span span, Wanted wanted) implements Located {}

    /// What a table of names wants.
    ///
    /// @throws org.hashiya.project.Refused naming the lines that cannot be taken
    public List<Wanted> wanted(Path table) {
        return NameTable.read(WrittenFile.read(table), table.toString(), desk.project()).stream()
                .map(row -> new Wanted(row.name(), row.tag(), row.entity()))
                .toList();
    }

    /// All places in the order of the texts and of their words. The same name may be wanted for
    /// several things.
    ///
    /// @param texts those that are looked through; the others are not read
    public List<Place> find(List<Wanted> wanted, Letters letters, List<TextId> texts) {
        var byName = new LinkedHashMap<String, List<Wanted>>();
        for (var each : wanted) {
            var same = byName.computeIfAbsent(each.name().strip(), _ -> new ArrayList<>());
            if (!same.contains(each)) {
                same.add(each);
            }
        }
        var lists = List.copyOf(byName.values());
        var names = Names.of(List.copyOf(byName.keySet()), letters);
        var places = new ArrayList<Place>();
        for (var text : texts) {
            desk.store()
                    .survey()
                    .words(text)
                    .ifPresent(words -> find(names, lists, text, words, places));
        }
        return places;
    }

    private void find(
            Names names, List<List<Wanted>> lists, TextId text, String words, List<Place> places) {
        int first = places.size();
        names.in(
                words,
                (start, end, name) -> {
                    var span = new Span(start, end);
                    lists.get(name).forEach(each -> places.add(new Place(text, span, each)));
                });
        var found = places.subList(first, places.size());
        if (!found.isEmpty()) {
            var marks =
                    desk.store().survey().marks(text).stream()
                            .collect(Collectors.groupingBy(Annotation::span));
            if (!marks.isEmpty()) {
                found.removeIf(place ->
                        marks.getOrDefault(place.span(), List.of()).stream()
                                .anyMatch(place.wanted()::isSaidBy));
            }
        }
    }

    /// One edit that says at each place what is wanted there.
    public Edit edit(List<Place> places) {
        var id = EditId.random();
        var authorship = desk.authorship();
        var bodies = new LinkedHashMap<Wanted, Body>();
        var annotations = new ArrayList<Annotation>(places.size());
        for (var place : places) {
            annotations.add(
                    new Annotation(
                            new LastingId(id, annotations.size() + 1),
                            place.text(),
                            place.span(),
                            bodies.computeIfAbsent(place.wanted(), each -> each.body(desk)),
                            authorship));
        }
        return new Edit.Annotate(annotations);
    }

    /// The names of an entity, each once, to be found and to be linked to it.
    public List<Wanted> ofEntity(EntityId id, TagId tag) {
        return desk
                .project()
                .entity(id)
                .map(entity -> entity.names().stream().map(name -> name.text()).distinct().toList())
                .orElse(List.of())
                .stream()
                .map(name -> new Wanted(name, tag, Optional.of(id)))
                .toList();
    }
}
