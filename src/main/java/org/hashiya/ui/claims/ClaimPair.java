package org.hashiya.ui.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.claim.JudgedPair;
import org.hashiya.claim.Statement;
import org.hashiya.identity.LastingId;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;
import org.hashiya.workbench.ClaimBook;
import org.hashiya.workbench.Desk;

/// Two claims that agree or differ, with the texts in which they stand.
record ClaimPair(JudgedPair judged, Side first, Side second) {
    /// One of the two.
    record Side(Statement statement, String title) {
        private Stream<String> words() {
            return Stream.of(title, statement.words(), statement.restated());
        }
    }

    /// All pairs of a project. Every text in which something is claimed is read for it: not on the
    /// screen's thread.
    static List<ClaimPair> all(Desk desk, Locale locale) {
        var book = new ClaimBook(desk);
        Map<LastingId, Statement> claims =
                book.statements().stream()
                        .collect(Collectors.toMap(Statement::id, Function.identity()));
        var titles = new HashMap<TextId, String>();
        for (SourceText text : desk.project().listOfTexts()) {
            titles.put(text.id(), text.title());
        }
        return book.pairs(locale).stream()
                .filter(pair -> claims.containsKey(pair.claims().first()))
                .filter(pair -> claims.containsKey(pair.claims().second()))
                .map(pair ->
                        new ClaimPair(
                                pair,
                                side(claims.get(pair.claims().first()), titles),
                                side(claims.get(pair.claims().second()), titles)))
                .toList();
    }

    private static Side side(Statement statement, Map<TextId, String> titles) {
        return new Side(statement, titles.getOrDefault(statement.annotation().text(), ""));
    }

    /// Whether `sought`, in small letters, is in the words or titles of either, or in the reason.
    boolean mentions(String sought) {
        return Stream.concat(
                        Stream.of(judged.reason()), Stream.concat(first.words(), second.words()))
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(sought));
    }

    /// Whether both stand in one text.
    boolean isWithinOneText() {
        return first.statement().annotation().text().equals(second.statement().annotation().text());
    }
}
