package org.hashiya.exchange;

import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.Party;
import org.hashiya.entity.EntityKind;

/// Who or what stands in a slot of a claim, as a cell has it: `person:rustam` or an id for an entry
/// of the registers; anything else is words, `the old board`. Words of another kind than the column
/// expects have it before them, and stand in quotation marks: `group:"the old board"`.
final class Parties {
    private final Registers registers;

    Parties(Registers registers) {
        this.registers = registers;
    }

    Optional<Party> one(Row row, Column column, EntityKind usual) {
        var all = several(row, column, usual);
        if (all.size() > 1) {
            throw new Fault(
                    column,
                    "names "
                            + all.size()
                            + ", and a claim has only one; words with a ; in them stand in quotation"
                            + " marks.");
        }
        return all.stream().findFirst();
    }

    List<Party> several(Row row, Column column, EntityKind usual) {
        return Piece.of(row.exact(column), Parties::mayStandBeforeWords, column).stream()
                .map(piece -> read(piece, column, usual, row.line()))
                .toList();
    }

    /// @param usual the kind of words that do not say their kind
    Party read(Piece piece, Column column, EntityKind usual, int line) {
        return piece.quoted()
                .<Party>map(words -> worded(piece.head(), words, column, usual))
                .or(() -> registers.slot(piece.head(), column, line))
                .orElseGet(() -> new Party.Worded(piece.head(), usual));
    }

    private static Party worded(String head, String words, Column column, EntityKind usual) {
        if (words.isBlank()) {
            throw new Fault(column, "has quotation marks with nothing between them.");
        }
        return new Party.Worded(words, kind(head).orElse(usual));
    }

    /// Whether words in quotation marks may follow: nothing, or a kind and a colon.
    static boolean mayStandBeforeWords(String head) {
        return head.isEmpty() || kind(head).isPresent();
    }

    private static Optional<EntityKind> kind(String head) {
        return head.endsWith(":")
                ? EntityKind.ofCode(head.substring(0, head.length() - 1).strip())
                : Optional.empty();
    }
}
