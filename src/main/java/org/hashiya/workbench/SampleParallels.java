package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.ByLength;
import org.hashiya.parallel.Paragraph;
import org.hashiya.parallel.Passage;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// The article of the sample corpus says the same three times: in full, and in a summary in each of
/// two other languages. So its places are aligned with each other.
record SampleParallels(Desk desk) {
    private static final String FILE = "article-az.txt";

    void align() {
        var text = desk.read(id());
        var edit = EditId.random();
        var authorship = desk.authorship();
        var alignments = new ArrayList<Alignment>();
        for (var same : proposed(text)) {
            alignments.add(
                    new Alignment(
                            new LastingId(edit, alignments.size() + 1),
                            same.passages(),
                            Alignment.Grounds.accepted(
                                    new Alignment.Proposed(ByLength.METHOD, same.score())),
                            authorship));
        }
        Waiting.on(desk.perform(new Edit.Align(alignments)));
    }

    /// Says how much is aligned.
    String line() {
        var alignments = desk.parallels(id()).all();
        return "%d alignments of %d passages: an article and its summaries in two languages"
                .formatted(
                        alignments.size(),
                        alignments.stream().mapToInt(each -> each.passages().size()).sum());
    }

    private TextId id() {
        return new TextChoice(desk.project()).of(FILE).id();
    }

    /// @param score of the weakest pair
    private record Same(List<Passage> passages, double score) {
        Same and(Passage more, double weaker) {
            var all = new ArrayList<>(passages);
            all.add(more);
            return new Same(List.copyOf(all), Math.min(score, weaker));
        }
    }

    private static List<Same> proposed(AnnotatedText text) {
        var stretches = sameLanguage(text);
        var body = stretches.getFirst();
        Map<Span, Same> byPlace = new LinkedHashMap<>();
        for (var summary : stretches.subList(1, stretches.size())) {
            for (var pair : ByLength.pairs(body, summary)) {
                var here = new Same(List.of(new Passage(text.id(), pair.here())), 1);
                byPlace.put(
                        pair.here(),
                        byPlace.getOrDefault(pair.here(), here)
                                .and(new Passage(text.id(), pair.there()), pair.score()));
            }
        }
        return List.copyOf(byPlace.values());
    }

    /// The longer stretches of paragraphs without headings, one for each language, in their order.
    private static List<List<Paragraph>> sameLanguage(AnnotatedText text) {
        var structure = text.revision().structure();
        var byLanguage = new LinkedHashMap<LanguageTag, List<Paragraph>>();
        for (var each : Paragraph.of(text.revision())) {
            if (!each.isHeading()) {
                byLanguage
                        .computeIfAbsent(
                                structure.languageAt(each.span().start(), text.text().language()),
                                _ -> new ArrayList<>())
                        .add(each);
            }
        }
        return byLanguage.values().stream().filter(some -> some.size() > 2).toList();
    }
}
