package org.hashiya.annotation;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hashiya.entity.EntityId;

/// Which entries of the registers an annotation points to.
public final class Mentions {
    private Mentions() {}

    /// All of them, those in the slots of a claim too.
    public static Stream<EntityId> in(Meaning meaning) {
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

    /// The same meaning, pointing to others.
    public static Meaning pointing(Meaning meaning, UnaryOperator<EntityId> others) {
        return switch (meaning) {
            case Meaning.Names(var entity) -> new Meaning.Names(others.apply(entity));
            case Meaning.Claims(var claim) -> new Meaning.Claims(pointing(claim, others));
            case Meaning.Dates _, Meaning.Measures _, Meaning.Plain _ -> meaning;
        };
    }

    private static Claim pointing(Claim claim, UnaryOperator<EntityId> others) {
        var scope = claim.scope();
        return claim.claimant(claim.claimant().map(party -> pointing(party, others)))
                .subjects(claim.subjects().stream().map(party -> pointing(party, others)).toList())
                .where(claim.where().map(party -> pointing(party, others)))
                .scope(
                        new Claim.Scope(
                                scope.counted(),
                                scope.area().map(party -> pointing(party, others)),
                                scope.time()));
    }

    private static Party pointing(Party party, UnaryOperator<EntityId> others) {
        return switch (party) {
            case Party.Registered(var entity, var kind) ->
                    new Party.Registered(others.apply(entity), kind);
            case Party.Worded _ -> party;
        };
    }
}
