package org.hashiya.proposal.slots;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.proposal.dating.Circumstances;
import org.hashiya.proposal.figures.FigureReader;
import org.hashiya.proposal.naming.Letters;
import org.hashiya.proposal.naming.Names;
import org.hashiya.text.Span;

/// What stands in a passage that a claim may be about: whoever is tagged or named in it, its
/// figures and its dates, each in the order of the words and once.
///
/// @param subjects entries of the registers
public record PassageSlots(List<Party> subjects, List<Figure> figures, List<HistoricalDate> dates) {
    public PassageSlots {
        subjects = List.copyOf(subjects);
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
    }

    /// @param inside what is annotated within the passage: what a person has tagged counts before
    ///   what is read
    /// @param around how its dates are to be read
    public static PassageSlots of(
            String words,
            List<Annotation> inside,
            Circumstances around,
            Map<EntityId, Entity> entities) {
        var subjects = new LinkedHashSet<Party>();
        var figures = new LinkedHashSet<Figure>();
        var dates = new LinkedHashSet<HistoricalDate>();
        for (var annotation : inside) {
            switch (annotation.meaning()) {
                case Meaning.Names(var id) -> party(id, entities).ifPresent(subjects::add);
                case Meaning.Dates(var date) -> dates.add(date);
                case Meaning.Measures(var figure) -> figures.add(figure);
                case Meaning.Claims _, Meaning.Plain _ -> {
                    // Nothing that could stand in a slot.
                }
            }
        }
        named(words, entities).forEach(subjects::add);
        var dated = new DatesInPassage(words, around).all();
        if (dates.isEmpty()) {
            dated.forEach(found -> dates.add(found.date()));
        }
        if (figures.isEmpty()) {
            figures.addAll(figures(words, dated));
        }
        return new PassageSlots(List.copyOf(subjects), List.copyOf(figures), List.copyOf(dates));
    }

    private static Optional<Party> party(EntityId id, Map<EntityId, Entity> entities) {
        return Optional.ofNullable(entities.get(id))
                .map(entity -> new Party.Registered(id, entity.kind()));
    }

    /// The entries that stand in the passage under one of their names, whatever its accents.
    private static Set<Party> named(String words, Map<EntityId, Entity> entities) {
        var names = new ArrayList<String>();
        var owners = new ArrayList<Entity>();
        for (var entity : entities.values()) {
            for (var name : entity.names()) {
                names.add(name.text());
                owners.add(entity);
            }
        }
        var found = new LinkedHashSet<Party>();
        Names.of(names, Letters.FOLDED)
                .in(
                        words,
                        (_, _, name) -> {
                            var entity = owners.get(name);
                            found.add(new Party.Registered(entity.id(), entity.kind()));
                        });
        return found;
    }

    /// Numbers that are no part of a date.
    private static List<Figure> figures(String words, List<DatesInPassage.Found> dated) {
        var figures = new ArrayList<Figure>();
        for (var read : FigureReader.read(words)) {
            if (dated.stream().noneMatch(date -> meet(date.span(), read.span()))) {
                figures.add(read.figure());
            }
        }
        return figures;
    }

    private static boolean meet(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
