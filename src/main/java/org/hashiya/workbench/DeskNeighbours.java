package org.hashiya.workbench;

import java.util.Optional;
import org.hashiya.identity.LastingId;
import org.hashiya.tei.Neighbours;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;

/// What the project knows of the texts around the one that is exported.
record DeskNeighbours(Desk desk) implements Neighbours {
    @Override
    public Optional<TextId> homeOfClaim(LastingId claim) {
        return desk.store().textOf(claim);
    }

    @Override
    public Structure structure(TextId text) {
        return desk.read(text).revision().structure();
    }
}
