package org.hashiya.workbench;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hashiya.identity.LastingId;
import org.hashiya.tei.Edition;
import org.hashiya.tei.Neighbours;
import org.hashiya.text.SourceText;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;

/// Gives the texts of a project as editions. Where related claims stand is asked once for all of
/// them.
final class DeskNeighbours implements Neighbours {
    private final Desk desk;
    private final Map<LastingId, TextId> homes;
    private final Map<TextId, Boolean> foreign = new ConcurrentHashMap<>();

    DeskNeighbours(Desk desk) {
        this.desk = desk;
        homes =
                desk.project().relations().isEmpty()
                        ? Map.of()
                        : desk.store().roster().homesOfRelatedClaims();
    }

    @Override
    public Optional<TextId> homeOfClaim(LastingId claim) {
        return Optional.ofNullable(homes.get(claim));
    }

    @Override
    public Structure structure(TextId text) {
        return desk.read(text).revision().structure();
    }

    /// Only what came as XML can be.
    @Override
    public boolean isForeign(TextId text) {
        return foreign.computeIfAbsent(
                text,
                id ->
                        desk.project()
                                        .text(id)
                                        .filter(there -> there.origin().charset().equals("XML"))
                                        .isPresent()
                                && !desk.store().markup(id).isNone());
    }

    Edition edition(SourceText text) {
        return new Edition(
                desk.project(), desk.read(text.id()), desk.parallels(text.id()), this, desk.now());
    }
}
