package org.hashiya.exchange;

import java.util.Optional;
import org.hashiya.annotation.Claim.Scope;
import org.hashiya.annotation.Party;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.EntityKind;

/// Who or what a claim counts, as a cell has it: words, and perhaps an area and a time: `households
/// that signed;area=place:qarasu;time=1923`.
final class Scopes {
    static final String AREA = "area=";
    static final String TIME = "time=";

    private final Parties parties;

    Scopes(Parties parties) {
        this.parties = parties;
    }

    Scope read(Row row) {
        var counted = Optional.<String>empty();
        var area = Optional.<Party>empty();
        var time = Optional.<HistoricalDate>empty();
        for (var piece :
                Piece.of(row.exact(Column.SCOPE), Scopes::mayStandBeforeWords, Column.SCOPE)) {
            if (piece.head().startsWith(AREA)) {
                demandFirst(area, "area");
                area = Optional.of(area(piece, row.line()));
            } else if (piece.head().startsWith(TIME)) {
                demandFirst(time, "time");
                time =
                        Optional.of(
                                Dates.read(
                                        piece.head().substring(TIME.length()).strip(),
                                        Column.SCOPE));
            } else {
                demandFirst(counted, "group that is counted");
                counted = Optional.of(piece.quoted().orElse(piece.head()));
            }
        }
        return new Scope(counted.orElse(""), area, time);
    }

    private Party area(Piece piece, int line) {
        var place = new Piece(piece.head().substring(AREA.length()).strip(), piece.quoted());
        if (place.head().isEmpty() && place.quoted().isEmpty()) {
            throw new Fault(Column.SCOPE, "names no place after area=.");
        }
        return parties.read(place, Column.SCOPE, EntityKind.PLACE, line);
    }

    private static void demandFirst(Optional<?> before, String what) {
        if (before.isPresent()) {
            throw new Fault(
                    Column.SCOPE,
                    "names more than one "
                            + what
                            + "; words with a ; in them stand in quotation marks.");
        }
    }

    private static boolean mayStandBeforeWords(String head) {
        return head.isEmpty()
                || (head.startsWith(AREA)
                        && Parties.mayStandBeforeWords(head.substring(AREA.length()).strip()));
    }

    /// Words for the scope as [#read] takes them again.
    static String counted(String words) {
        boolean isSafe =
                words.equals(words.strip())
                        && words.indexOf(';') < 0
                        && !words.startsWith("\"")
                        && !words.startsWith(AREA)
                        && !words.startsWith(TIME);
        return isSafe ? words : Piece.quote(words);
    }
}
