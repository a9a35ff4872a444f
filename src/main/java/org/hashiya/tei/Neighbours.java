package org.hashiya.tei;

import java.util.Optional;
import org.hashiya.identity.LastingId;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;

/// What a TEI file must know of the texts around its own, because it points into their files.
public interface Neighbours {
    /// The text that a claim stands in; empty when there is no such claim any more.
    Optional<TextId> homeOfClaim(LastingId claim);

    /// How the current words of a text are divided.
    Structure structure(TextId text);

    /// Whether a text is exported with the markup of the TEI file of somebody else that it came
    /// from.
    boolean isForeign(TextId text);
}
