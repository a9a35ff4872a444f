package org.hashiya.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.claim.Relation;
import org.hashiya.identity.LastingId;

/// From whom claims were taken over: nothing can repeat itself, over however many others.
public final class Descent {
    private final Map<LastingId, List<LastingId>> sources = new HashMap<>();

    /// @param relations of all kinds; only what repeats counts
    public Descent(Collection<Relation> relations) {
        for (var relation : relations) {
            if (relation.kind() == Relation.Kind.REPEATS) {
                sources.computeIfAbsent(relation.claims().first(), _ -> new ArrayList<>())
                        .add(relation.claims().second());
            }
        }
    }

    /// The way from `claim` back to itself, ending with it; empty when there is none.
    public List<LastingId> circle(LastingId claim) {
        var way = new ArrayList<LastingId>();
        return comesBack(claim, claim, way, new HashSet<>()) ? List.copyOf(way) : List.of();
    }

    private boolean comesBack(
            LastingId here, LastingId start, List<LastingId> way, Set<LastingId> met) {
        way.add(here);
        for (var source : sources.getOrDefault(here, List.of())) {
            if (source.equals(start)) {
                way.add(start);
                return true;
            }
            if (met.add(source) && comesBack(source, start, way, met)) {
                return true;
            }
        }
        way.removeLast();
        return false;
    }

    /// @throws Refused when after `edit` a claim would repeat itself
    public static void refuseCircles(Project before, Edit edit) {
        var added = added(edit).filter(relation -> relation.kind() == Relation.Kind.REPEATS);
        var claims = added.map(relation -> relation.claims().first()).toList();
        if (claims.isEmpty()) {
            return;
        }
        var after = new Descent(before.after(edit).relations().values());
        for (var claim : claims) {
            var circle = after.circle(claim);
            if (!circle.isEmpty()) {
                throw new Refused(
                        "This would go round in a circle (repeats): "
                                + circle.stream()
                                        .map(LastingId::toString)
                                        .collect(Collectors.joining(" → "))
                                + ". A claim cannot be taken over from itself. Nothing was changed;"
                                + " take one of these relations away first.");
            }
        }
    }

    private static Stream<Relation> added(Edit edit) {
        return switch (edit) {
            case Edit.Relate(var relations) -> relations.stream();
            case Edit.Together(var edits, _) -> edits.stream().flatMap(Descent::added);
            case Edit.OfTexts _,
                    Edit.OfAnnotations _,
                    Edit.OfRegisters _,
                    Edit.OfAlignments _,
                    Edit.OfConventions _,
                    Edit.Unrelate _,
                    Edit.Discuss _,
                    Edit.RevisePack _,
                    Edit.Review _ ->
                    Stream.empty(); // relates no claims
        };
    }
}
