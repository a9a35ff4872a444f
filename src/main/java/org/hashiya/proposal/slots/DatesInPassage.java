package org.hashiya.proposal.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.When;
import org.hashiya.proposal.dating.Circumstances;
import org.hashiya.proposal.dating.ReadDate;
import org.hashiya.text.Span;

/// Looks for dates in the words of one sentence or two: the longest stretch of words that can be
/// read as one, from the left. Something must speak for a date: a year of four digits, or a month.
final class DatesInPassage {
    /// "между 1 мая и 30 сентября 1923 года" has eight words.
    private static final int LONGEST = 8;

    private static final int MOST_WORDS = 120;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}’'‘-]+");
    private static final Pattern YEAR =
            Pattern.compile("(?U)(?<!\\d)\\d{4}(?!\\d)(?![ .,]\\d{3}(?!\\d))");
    private static final Pattern DIGIT = Pattern.compile("(?U)\\d");

    private final String words;
    private final Circumstances around;

    DatesInPassage(String words, Circumstances around) {
        this.words = words;
        this.around = around;
    }

    record Found(Span span, HistoricalDate date) {}

    List<Found> all() {
        var tokens = WORD.matcher(words).results().limit(MOST_WORDS).toList();
        var found = new ArrayList<Found>();
        for (int at = 0; at < tokens.size(); ) {
            var here = longest(tokens, at);
            here.ifPresent(each -> found.add(each));
            int end = here.map(each -> each.span().end()).orElse(tokens.get(at).end());
            while (at < tokens.size() && tokens.get(at).start() < end) {
                at++;
            }
        }
        return found;
    }

    private Optional<Found> longest(List<MatchResult> tokens, int at) {
        for (int last = Math.min(at + LONGEST, tokens.size()) - 1; last >= at; last--) {
            var found = found(tokens, at, last);
            if (found.isPresent()) {
                return Optional.of(withoutWordsAfter(found.get(), tokens, at, last));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> found(List<MatchResult> tokens, int first, int last) {
        var span = new Span(tokens.get(first).start(), tokens.get(last).end());
        return date(span.of(words)).map(date -> new Found(span, date));
    }

    /// In "14 October 1922 some two hundred", "some" belongs to what comes.
    private Found withoutWordsAfter(Found found, List<MatchResult> tokens, int first, int last) {
        var shorter = last > first ? found(tokens, first, last - 1) : Optional.<Found>empty();
        return shorter.filter(each -> each.date().when().equals(found.date().when()))
                .map(each -> withoutWordsAfter(each, tokens, first, last - 1))
                .orElse(found);
    }

    private Optional<HistoricalDate> date(String some) {
        if (!DIGIT.matcher(some).find()) {
            return Optional.empty();
        }
        return around.read(some).map(ReadDate::date).filter(date -> speaksForADate(some, date));
    }

    /// A bare number is a year only with four digits.
    private static boolean speaksForADate(String some, HistoricalDate date) {
        return switch (date.when()) {
            case When.Day _, When.Month _, When.YearlessDay _ -> true;
            case When.Year _,
                    When.Decade _,
                    When.Century _,
                    When.Season _,
                    When.Part _,
                    When.Range _ ->
                    YEAR.matcher(some).find();
            case When.Lasting _, When.YearlessMonth _ -> false;
        };
    }
}
