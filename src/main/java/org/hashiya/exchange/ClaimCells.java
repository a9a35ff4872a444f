package org.hashiya.exchange;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Claim.Paraphrase;
import org.hashiya.annotation.Review;
import org.hashiya.annotation.Review.Truth;
import org.hashiya.annotation.Stance;
import org.hashiya.entity.EntityKind;
import org.hashiya.language.LanguageTag;

/// Reads a claim from its columns, each of which may stay empty.
final class ClaimCells {
    private final Parties parties;
    private final Scopes scopes;

    ClaimCells(Registers registers) {
        parties = new Parties(registers);
        scopes = new Scopes(parties);
    }

    /// @param usual the language of the text
    Claim read(Row row, LanguageTag usual) {
        var language = row.cell(Column.LANGUAGE).map(ClaimCells::language).orElse(usual);
        return new Claim(
                new Paraphrase(row.exact(Column.PARAPHRASE), language),
                row.cell(Column.KIND).map(ClaimCells::kind).orElse(""),
                row.cell(Column.STANCE).map(ClaimCells::stance).orElse(Stance.ASSERTS),
                parties.one(row, Column.CLAIMANT, EntityKind.PERSON),
                parties.several(row, Column.SUBJECTS, EntityKind.GROUP),
                Figures.ofClaim(row),
                row.cell(Column.WHEN).map(when -> Dates.read(when, Column.WHEN)),
                parties.one(row, Column.WHERE, EntityKind.PLACE),
                scopes.read(row),
                new Review(
                        row.cell(Column.TRUTH).map(ClaimCells::truth).orElse(Truth.UNSTATED),
                        row.exact(Column.TRUTH_REASON),
                        row.exact(Column.ROW)));
    }

    private static Truth truth(String written) {
        return Truth.ofCode(written)
                .orElseThrow(() ->
                        new Fault(
                                Column.TRUTH,
                                Say.quoted(written)
                                        + " does not say whether a claim is true; write true,"
                                        + " doubtful or false, or nothing."));
    }

    static LanguageTag language(String written) {
        try {
            return new LanguageTag(written);
        } catch (IllegalArgumentException e) {
            throw new Fault(
                    Column.LANGUAGE,
                    Say.quoted(written) + " is not a language tag such as az, ru, en or ar.");
        }
    }

    private static String kind(String written) {
        if (!Claim.isKind(written)) {
            throw new Fault(
                    Column.KIND,
                    Say.quoted(written)
                            + " cannot be a kind of claim; use letters, digits, _ and -, as in"
                            + " event, state, count, quotation or judgement.");
        }
        return written;
    }

    private static Stance stance(String written) {
        return Stance.ofCode(written)
                .orElseThrow(() ->
                        new Fault(
                                Column.STANCE,
                                Say.quoted(written)
                                        + " is not a stance; a source "
                                        + Arrays.stream(Stance.values())
                                                .map(Stance::code)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }
}
