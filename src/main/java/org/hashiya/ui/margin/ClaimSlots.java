package org.hashiya.ui.margin;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Claim.Scope;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.annotation.Stance;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.language.LanguageTag;

/// Each slot of the claim that an annotation makes.
record ClaimSlots(Draft draft, LanguageTag language) {
    Claim claim() {
        return draft.meaning() instanceof Meaning.Claims(var claim)
                ? claim
                : Claim.bare("", language);
    }

    private <T> Slot<T> slot(Function<Claim, T> get, BiFunction<Claim, T, Claim> with) {
        return new Slot<>(
                () -> get.apply(claim()),
                value -> draft.mean(new Meaning.Claims(with.apply(claim(), value))));
    }

    Slot<String> paraphrase() {
        return slot(
                claim -> claim.paraphrase().text(),
                (claim, text) ->
                        changed(claim, new Claim.Paraphrase(text, claim.paraphrase().language())));
    }

    Slot<String> paraphraseLanguage() {
        return slot(
                claim -> claim.paraphrase().language().tag(),
                (claim, tag) ->
                        changed(
                                claim,
                                new Claim.Paraphrase(
                                        claim.paraphrase().text(), new LanguageTag(tag))));
    }

    private static Claim changed(Claim claim, Claim.Paraphrase paraphrase) {
        return new Claim(
                paraphrase,
                claim.kind(),
                claim.stance(),
                claim.claimant(),
                claim.subjects(),
                claim.figure(),
                claim.when(),
                claim.where(),
                claim.scope());
    }

    Slot<String> kind() {
        return slot(
                Claim::kind,
                (claim, kind) ->
                        new Claim(
                                claim.paraphrase(),
                                kind,
                                claim.stance(),
                                claim.claimant(),
                                claim.subjects(),
                                claim.figure(),
                                claim.when(),
                                claim.where(),
                                claim.scope()));
    }

    Slot<Stance> stance() {
        return slot(
                Claim::stance,
                (claim, stance) ->
                        new Claim(
                                claim.paraphrase(),
                                claim.kind(),
                                stance,
                                claim.claimant(),
                                claim.subjects(),
                                claim.figure(),
                                claim.when(),
                                claim.where(),
                                claim.scope()));
    }

    Slot<Optional<Party>> claimant() {
        return slot(
                Claim::claimant,
                (claim, claimant) ->
                        new Claim(
                                claim.paraphrase(),
                                claim.kind(),
                                claim.stance(),
                                claimant,
                                claim.subjects(),
                                claim.figure(),
                                claim.when(),
                                claim.where(),
                                claim.scope()));
    }

    Slot<List<Party>> subjects() {
        return slot(
                Claim::subjects,
                (claim, subjects) ->
                        new Claim(
                                claim.paraphrase(),
                                claim.kind(),
                                claim.stance(),
                                claim.claimant(),
                                subjects,
                                claim.figure(),
                                claim.when(),
                                claim.where(),
                                claim.scope()));
    }

    Slot<Optional<Figure>> figure() {
        return slot(
                Claim::figure,
                (claim, figure) ->
                        new Claim(
                                claim.paraphrase(),
                                claim.kind(),
                                claim.stance(),
                                claim.claimant(),
                                claim.subjects(),
                                figure,
                                claim.when(),
                                claim.where(),
                                claim.scope()));
    }

    Slot<Optional<HistoricalDate>> when() {
        return slot(
                Claim::when,
                (claim, when) ->
                        new Claim(
                                claim.paraphrase(),
                                claim.kind(),
                                claim.stance(),
                                claim.claimant(),
                                claim.subjects(),
                                claim.figure(),
                                when,
                                claim.where(),
                                claim.scope()));
    }

    Slot<Optional<Party>> where() {
        return slot(
                Claim::where,
                (claim, where) ->
                        new Claim(
                                claim.paraphrase(),
                                claim.kind(),
                                claim.stance(),
                                claim.claimant(),
                                claim.subjects(),
                                claim.figure(),
                                claim.when(),
                                where,
                                claim.scope()));
    }

    Slot<String> counted() {
        return slot(
                claim -> claim.scope().counted(),
                (claim, counted) ->
                        scoped(
                                claim,
                                new Scope(counted, claim.scope().area(), claim.scope().time())));
    }

    Slot<Optional<Party>> area() {
        return slot(
                claim -> claim.scope().area(),
                (claim, area) ->
                        scoped(
                                claim,
                                new Scope(claim.scope().counted(), area, claim.scope().time())));
    }

    Slot<Optional<HistoricalDate>> time() {
        return slot(
                claim -> claim.scope().time(),
                (claim, time) ->
                        scoped(
                                claim,
                                new Scope(claim.scope().counted(), claim.scope().area(), time)));
    }

    private static Claim scoped(Claim claim, Scope scope) {
        return new Claim(
                claim.paraphrase(),
                claim.kind(),
                claim.stance(),
                claim.claimant(),
                claim.subjects(),
                claim.figure(),
                claim.when(),
                claim.where(),
                scope);
    }
}
