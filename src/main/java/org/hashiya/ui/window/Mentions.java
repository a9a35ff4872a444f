package org.hashiya.ui.window;

import java.util.stream.Stream;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.entity.EntityId;

/// Which entries of the registers an annotation points to.
final class Mentions {
    private Mentions() {}

    static Stream<EntityId> in(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Names(var entity) -> Stream.of(entity);
            case Meaning.Claims(var claim) ->
                    Stream.of(
                                    claim.claimant().stream(),
                                    claim.subjects().stream(),
                                    claim.where().stream(),
                                    claim.scope().area().stream())
                            .flatMap(parties -> parties)
                            .flatMap(Mentions::of);
            case Meaning.Dates _, Meaning.Measures _, Meaning.Plain _ -> Stream.empty();
        };
    }

    private static Stream<EntityId> of(Party party) {
        return switch (party) {
            case Party.Registered(var entity, _) -> Stream.of(entity);
            case Party.Worded _ -> Stream.empty();
        };
    }
}
