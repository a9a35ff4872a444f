package org.hashiya.exchange;

import java.util.Optional;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.exchange.TagSenses.Sense;
import org.hashiya.language.LanguageTag;

/// Reads what a row says of its words.
final class BodyCells {
    private final TagSenses tags;
    private final Registers registers;
    private final ClaimCells claims;
    private final AttributeCells attributes;

    BodyCells(TagSenses tags, Registers registers, AttributeCells attributes) {
        this.tags = tags;
        this.registers = registers;
        this.attributes = attributes;
        claims = new ClaimCells(registers);
    }

    /// @param language of the text
    Body read(Row row, LanguageTag language) {
        var tag = tags.named(row.need(Column.TAG));
        return new Body(
                tag,
                meaning(row, tag, language),
                certainty(row),
                row.exact(Column.NOTE),
                attributes.read(row, tag));
    }

    private static Certainty certainty(Row row) {
        return certainty(row.cell(Column.CERTAINTY).orElse(""));
    }

    /// @param written may be empty
    static Certainty certainty(String written) {
        return Certainty.ofCode(written)
                .orElseThrow(() ->
                        new Fault(
                                Column.CERTAINTY,
                                Say.quoted(written)
                                        + " is not a certainty; write high, medium, low or unknown,"
                                        + " or nothing."));
    }

    private Meaning meaning(Row row, TagId tag, LanguageTag language) {
        var sense = tags.of(tag);
        boolean isClaim = sense == Sense.CLAIM || row.hasAny(Column.OF_CLAIMS);
        boolean isFigure = Figures.areIn(row);
        if (row.has(Column.ENTITY)) {
            return mention(row, isClaim, isFigure);
        }
        if (isClaim) {
            demandNone(
                    row,
                    Column.VALUE,
                    "A claim has its day in the column when and its number in the column figure.");
            return new Meaning.Claims(claims.read(row, language));
        }
        if (isFigure && sense == Sense.DATE) {
            demandNone(
                    row,
                    Column.VALUE,
                    "A row has a date or a figure, not both; write two rows about these words.");
        }
        if (isFigure) {
            return new Meaning.Measures(Figures.ofMark(row));
        }
        return row.cell(Column.VALUE).map(value -> valued(row, value, sense)).orElse(Meaning.PLAIN);
    }

    private Meaning mention(Row row, boolean isClaim, boolean isFigure) {
        if (isClaim) {
            throw new Fault(
                    Column.ENTITY,
                    "A claim names those it speaks of in the columns claimant, subjects and where,"
                            + " not here.");
        }
        if (isFigure || row.has(Column.VALUE)) {
            throw new Fault(
                    Column.ENTITY,
                    "A row points to an entity or has a date or figure, not both; write two rows"
                            + " about these words.");
        }
        var written = row.need(Column.ENTITY);
        if (written.indexOf(';') >= 0) {
            throw new Fault(
                    Column.ENTITY,
                    "names several, and a mention points to one; write a row for each, or give a"
                            + " claim several subjects.");
        }
        return new Meaning.Names(registers.mention(written, row.line()).entity());
    }

    private static void demandNone(Row row, Column column, String otherwise) {
        if (row.has(column)) {
            throw new Fault(column, otherwise);
        }
    }

    /// A value is a number with a tag for figures, and a date with any other.
    private static Meaning valued(Row row, String value, Sense sense) {
        if (sense != Sense.FIGURE) {
            return new Meaning.Dates(Dates.read(value, Column.VALUE));
        }
        return Optional.of(value)
                .filter(written -> !Numbers.isPlain(written))
                .flatMap(Dates::find)
                .<Meaning>map(Meaning.Dates::new)
                .orElseGet(() -> new Meaning.Measures(Figures.ofMark(row)));
    }
}
