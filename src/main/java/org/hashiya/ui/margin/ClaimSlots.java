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
import org.hashiya.annotation.Review.Truth;
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
                        claim.paraphrase(
                                new Claim.Paraphrase(text, claim.paraphrase().language())));
    }

    Slot<String> paraphraseLanguage() {
        return slot(
                claim -> claim.paraphrase().language().tag(),
                (claim, tag) ->
                        claim.paraphrase(
                                new Claim.Paraphrase(
                                        claim.paraphrase().text(), new LanguageTag(tag))));
    }

    Slot<String> kind() {
        return slot(Claim::kind, (claim, kind) -> claim.kind(kind));
    }

    Slot<Stance> stance() {
        return slot(Claim::stance, (claim, stance) -> claim.stance(stance));
    }

    Slot<Optional<Party>> claimant() {
        return slot(Claim::claimant, (claim, claimant) -> claim.claimant(claimant));
    }

    Slot<List<Party>> subjects() {
        return slot(Claim::subjects, (claim, subjects) -> claim.subjects(subjects));
    }

    Slot<Optional<Figure>> figure() {
        return slot(Claim::figure, (claim, figure) -> claim.figure(figure));
    }

    Slot<Optional<HistoricalDate>> when() {
        return slot(Claim::when, (claim, when) -> claim.when(when));
    }

    Slot<Optional<Party>> where() {
        return slot(Claim::where, (claim, where) -> claim.where(where));
    }

    Slot<Truth> truth() {
        return slot(
                claim -> claim.review().truth(),
                (claim, truth) -> claim.review(claim.review().truth(truth)));
    }

    Slot<String> truthReason() {
        return slot(
                claim -> claim.review().reason(),
                (claim, reason) -> claim.review(claim.review().reason(reason)));
    }

    Slot<String> row() {
        return slot(
                claim -> claim.review().row(),
                (claim, row) -> claim.review(claim.review().row(row)));
    }

    Slot<String> counted() {
        return slot(
                claim -> claim.scope().counted(),
                (claim, counted) ->
                        claim.scope(
                                new Scope(counted, claim.scope().area(), claim.scope().time())));
    }

    Slot<Optional<Party>> area() {
        return slot(
                claim -> claim.scope().area(),
                (claim, area) ->
                        claim.scope(
                                new Scope(claim.scope().counted(), area, claim.scope().time())));
    }

    Slot<Optional<HistoricalDate>> time() {
        return slot(
                claim -> claim.scope().time(),
                (claim, time) ->
                        claim.scope(
                                new Scope(claim.scope().counted(), claim.scope().area(), time)));
    }
}
