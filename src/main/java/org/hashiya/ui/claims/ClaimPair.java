package org.hashiya.ui.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hashiya.claim.Finding;
import org.hashiya.claim.JudgedPair;
import org.hashiya.claim.Statement;
import org.hashiya.identity.LastingId;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;
import org.hashiya.workbench.ClaimBook;
import org.hashiya.workbench.Desk;

/// Two claims that agree or differ, with the texts in which they stand.
///
/// @param found what the program thinks of the two, whatever persons have said
record ClaimPair(JudgedPair judged, Side first, Side second, Optional<Finding> found) {
    /// One of the two.
    record Side(Statement statement, String title) {
        private Stream<String> words() {
            return Stream.of(title, statement.words(), statement.restated());
        }
    }

    /// All pairs of a project. Every text in which something is claimed is read for it: not on the
    /// screen's thread.
    static List<ClaimPair> all(ClaimBook book, Desk desk, Locale locale) {
        var titles = new HashMap<TextId, String>();
        for (SourceText text : desk.project().listOfTexts()) {
            titles.put(text.id(), text.title());
        }
        var sides = new HashMap<LastingId, Side>();
        for (var claim : book.statements()) {
            var title = titles.getOrDefault(claim.annotation().text(), "");
            sides.put(claim.id(), new Side(claim, title));
        }
        return book.pairs(locale).stream()
                .flatMap(pair ->
                        of(pair, sides, book.finding(pair.claims().first(), pair.claims().second()))
                                .stream())
                .toList();
    }

    private static Optional<ClaimPair> of(
            JudgedPair pair, Map<LastingId, Side> sides, Optional<Finding> found) {
        return Optional.ofNullable(sides.get(pair.claims().first()))
                .flatMap(first ->
                        Optional.ofNullable(sides.get(pair.claims().second()))
                                .map(second -> new ClaimPair(pair, first, second, found)));
    }

    /// Whether `sought`, in small letters, is in the words or titles of either, or in the reason.
    boolean mentions(String sought) {
        return Stream.concat(
                        Stream.of(judged.reason()), Stream.concat(first.words(), second.words()))
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(sought));
    }
}
