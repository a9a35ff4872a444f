package org.hashiya.publish.pack.compose;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.Reach;
import org.hashiya.claim.Statement;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.parallel.Passage;
import org.hashiya.project.AnnotatedText;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.PackWords;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.publish.timeline.Lane;
import org.hashiya.publish.timeline.Scale;
import org.hashiya.publish.timeline.Timeline;
import org.hashiya.publish.timeline.TimelineEntry;
import org.hashiya.publish.timeline.TimelinePrint;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// The dates of the passages in their order. A claim that says when tells what happened; a date
/// that is in no such claim is told by its sentence.
final class Chronology {
    private static final int LONGEST = 160;
    private static final int LABEL = 40;
    private static final double WIDTH = 680;

    private final LanguageTag language;
    private final Labels labels;
    private final List<Told> all = new ArrayList<>();

    /// @param claim whether a claim says it
    private record Told(
            AnnotatedText text,
            Annotation annotation,
            HistoricalDate date,
            Phrase event,
            boolean claim) {}

    Chronology(LanguageTag language, Labels labels, List<Quoted> passages) {
        this.language = language;
        this.labels = labels;
        var seen = new HashSet<LastingId>();
        passages.forEach(passage -> claims(passage, seen));
        passages.forEach(passage -> dates(passage, seen));
        all.removeIf(each -> !(each.date().reach() instanceof Reach.Placed));
        all.sort((one, other) -> HistoricalDate.IN_ORDER.compare(one.date(), other.date()));
    }

    private void claims(Quoted passage, Set<LastingId> seen) {
        for (var annotation : passage.annotations()) {
            var text = passage.text().orElseThrow();
            Statement.of(annotation, text.words())
                    .filter(claim -> claim.claim().when().isPresent())
                    .filter(claim -> seen.add(claim.id()))
                    .ifPresent(claim -> all.add(told(text, claim)));
        }
    }

    private void dates(Quoted passage, Set<LastingId> seen) {
        for (var annotation : passage.annotations()) {
            if (annotation.meaning() instanceof Meaning.Dates(var date)
                    && !isTold(annotation.text(), date)
                    && !isWithinClaim(annotation, passage)
                    && seen.add(annotation.id())) {
                all.add(told(passage.text().orElseThrow(), annotation, date));
            }
        }
    }

    private static boolean isWithinClaim(Annotation date, Quoted passage) {
        return passage.annotations().stream()
                .filter(each -> each.span().contains(date.span()))
                .anyMatch(each ->
                        each.meaning() instanceof Meaning.Claims(var claim)
                                && claim.when().isPresent());
    }

    /// What a text says of a day in other words, such as in a summary, is told once.
    private boolean isTold(TextId text, HistoricalDate date) {
        return all.stream()
                .anyMatch(each -> each.text().id().equals(text) && each.date().equals(date));
    }

    private static Told told(AnnotatedText text, Statement claim) {
        var restated = claim.restated().replaceAll("\\s+", " ").strip();
        var spoken =
                claim.claim().paraphrase().text().isBlank()
                        ? spoken(text, claim.annotation())
                        : claim.claim().paraphrase().language();
        return new Told(
                text,
                claim.annotation(),
                claim.claim().when().orElseThrow(),
                Phrase.of(restated, spoken),
                true);
    }

    private static Told told(AnnotatedText text, Annotation annotation, HistoricalDate date) {
        var spoken = spoken(text, annotation);
        return new Told(
                text,
                annotation,
                date,
                Phrase.of(sentence(text, annotation.span(), spoken), spoken),
                false);
    }

    private static LanguageTag spoken(AnnotatedText text, Annotation annotation) {
        return text.revision()
                .structure()
                .languageAt(annotation.span().start(), text.text().language());
    }

    /// The sentence in which a date stands, or what of it is nearest.
    private static String sentence(AnnotatedText text, Span span, LanguageTag language) {
        var block =
                text.revision().structure().blocksIn(span).stream()
                        .map(each -> each.span())
                        .filter(each -> each.contains(span))
                        .findFirst()
                        .orElse(span);
        var words = block.of(text.words());
        var sentences = BreakIterator.getSentenceInstance(language.locale());
        sentences.setText(words);
        int end = sentences.following(Math.min(span.end() - block.start() - 1, words.length() - 1));
        int start = sentences.preceding(Math.max(1, span.start() - block.start() + 1));
        return shortened(
                words.substring(
                        Math.max(0, start), end == BreakIterator.DONE ? words.length() : end),
                LONGEST);
    }

    private static String shortened(String words, int longest) {
        var line = words.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        int end = line.offsetByCodePoints(0, longest);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > longest / 2 ? space : end).strip() + "…";
    }

    /// Empty when nothing has a place in time.
    Optional<Block> block() {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var dates = new DateInWords(language);
        return Optional.of(
                new Block.Chronicle(
                        PackWords.of(language).phrase("timeline"),
                        drawing(),
                        all.stream()
                                .map(each ->
                                        new Block.Chronicle.Event(
                                                Phrase.of(dates.of(each.date()), language),
                                                each.event(),
                                                labels.named(
                                                        each.text().id(),
                                                        Optional.of(each.text().text()))))
                                .toList()));
    }

    private Optional<TimelinePrint> drawing() {
        Map<TextId, List<TimelineEntry>> lanes = new LinkedHashMap<>();
        labels.texts().forEach(text -> lanes.put(text, new ArrayList<>()));
        for (var each : all) {
            lanes.computeIfAbsent(each.text().id(), _ -> new ArrayList<>()).add(entry(each));
        }
        var timeline =
                new Timeline(
                        lanes.entrySet().stream()
                                .filter(lane -> !lane.getValue().isEmpty())
                                .map(lane ->
                                        new Lane(
                                                lane.getKey(),
                                                labels.named(lane.getKey(), Optional.empty())
                                                        .words(),
                                                lane.getValue()))
                                .toList(),
                        0);
        return timeline.days().map(days -> new TimelinePrint(timeline, "", Scale.of(days, WIDTH)));
    }

    private static TimelineEntry entry(Told told) {
        var annotation = told.annotation();
        return new TimelineEntry(
                annotation.id(),
                new Passage(annotation.text(), annotation.span()),
                told.claim() ? TimelineEntry.Kind.CLAIM : TimelineEntry.Kind.DATE,
                new TimelineEntry.Told(
                        annotation.tag(), shortened(told.event().words(), LABEL), List.of()),
                told.date());
    }
}
