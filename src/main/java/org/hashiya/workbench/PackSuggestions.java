package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.TagId;
import org.hashiya.claim.Relation;
import org.hashiya.claim.Statement;
import org.hashiya.identity.LastingId;
import org.hashiya.pack.Excerpt;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackId;
import org.hashiya.pack.Piece;
import org.hashiya.parallel.Passage;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// What a pack might still want: passages about which the sources disagree, texts that are not
/// heard yet, words that nothing explains. It only counts what persons have annotated.
public final class PackSuggestions {
    private static final int MOST = 12;

    private final Desk desk;

    public PackSuggestions(Desk desk) {
        this.desk = desk;
    }

    /// Something that could be put into a pack, and why.
    public sealed interface Suggestion {
        /// @param contradictions how many claims in it are contradicted elsewhere
        record Disputed(Passage passage, String words, int contradictions) implements Suggestion {}

        /// The passage of a text that has no passage in the pack yet of which most is said.
        record Unheard(Passage passage, String words, int annotations) implements Suggestion {}

        /// Words in the passages, marked with this tag, that no glossary explains.
        record Unexplained(TagId tag, List<String> words) implements Suggestion {
            public Unexplained {
                words = List.copyOf(words);
            }
        }
    }

    /// Reads every text with claims: not on the screen's thread.
    public List<Suggestion> of(PackId id) {
        var pack = desk.pack(id);
        var all = new ArrayList<Suggestion>();
        all.addAll(disputed(pack));
        all.addAll(unheard(pack));
        all.addAll(unexplained(pack));
        return all;
    }

    private List<Suggestion> disputed(Pack pack) {
        var book = new ClaimBook(desk);
        var counts = new HashMap<LastingId, Integer>();
        for (var pair : book.pairs()) {
            if (pair.relation() == Relation.Kind.CONTRADICTS
                    && pair.status() != org.hashiya.claim.JudgedPair.Status.DISMISSED) {
                counts.merge(pair.claims().first(), 1, Integer::sum);
                counts.merge(pair.claims().second(), 1, Integer::sum);
            }
        }
        Map<Passage, Integer> passages = new LinkedHashMap<>();
        for (Statement claim : book.statements()) {
            int count = counts.getOrDefault(claim.id(), 0);
            if (count > 0) {
                around(claim.annotation())
                        .filter(passage -> !isShown(pack, passage))
                        .ifPresent(passage -> passages.merge(passage, count, Integer::sum));
            }
        }
        return passages.entrySet().stream()
                .sorted(Map.Entry.<Passage, Integer>comparingByValue().reversed())
                .limit(MOST)
                .<Suggestion>map(each ->
                        new Suggestion.Disputed(
                                each.getKey(), words(each.getKey()), each.getValue()))
                .toList();
    }

    private List<Suggestion> unheard(Pack pack) {
        var heard = Set.copyOf(pack.texts());
        return desk.project().listOfTexts().stream()
                .filter(text -> !heard.contains(text.id()))
                .limit(MOST)
                .flatMap(text -> richest(desk.read(text.id())).stream())
                .toList();
    }

    /// The paragraph of which most is said.
    private static Optional<Suggestion> richest(AnnotatedText text) {
        Map<Span, Integer> counts = new LinkedHashMap<>();
        for (var annotation : text.annotations()) {
            paragraph(text, annotation.span())
                    .ifPresent(span -> counts.merge(span, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most ->
                        new Suggestion.Unheard(
                                new Passage(text.id(), most.getKey()),
                                most.getKey().of(text.words()),
                                most.getValue()));
    }

    private List<Suggestion> unexplained(Pack pack) {
        Map<TagId, Set<String>> words = new LinkedHashMap<>();
        var explained =
                pack.items().stream()
                        .map(item -> item.piece())
                        .filter(Piece.Glossary.class::isInstance)
                        .flatMap(piece -> ((Piece.Glossary) piece).tags().stream())
                        .toList();
        pack.excerpts()
                .filter(each -> desk.project().text(each.text()).isPresent())
                .forEach(each -> {
                    var text = desk.read(each.text());
                    for (var annotation : within(text, each)) {
                        if (wantsAWord(annotation) && !explained.contains(annotation.tag())) {
                            words.computeIfAbsent(annotation.tag(), _ -> new LinkedHashSet<>())
                                    .add(annotation.span().of(text.words()));
                        }
                    }
                });
        return words.entrySet().stream()
                .sorted(Comparator.comparing(each -> -each.getValue().size()))
                .<Suggestion>map(each ->
                        new Suggestion.Unexplained(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    private static List<Annotation> within(AnnotatedText text, Excerpt excerpt) {
        return excerpt.spans().stream()
                .filter(span -> span.end() <= text.words().length())
                .flatMap(span -> text.touching(span).stream())
                .toList();
    }

    private static boolean wantsAWord(Annotation annotation) {
        return annotation.tag().equals(TagId.TERM) || !annotation.body().note().isBlank();
    }

    private boolean isShown(Pack pack, Passage passage) {
        return pack.excerpts()
                .filter(each -> each.text().equals(passage.text()))
                .anyMatch(each -> each.spans().stream().anyMatch(passage.span()::overlaps));
    }

    private Optional<Passage> around(Annotation annotation) {
        TextId id = annotation.text();
        return paragraph(desk.read(id), annotation.span()).map(span -> new Passage(id, span));
    }

    private static Optional<Span> paragraph(AnnotatedText text, Span span) {
        return text.revision().structure().blocks().stream()
                .map(block -> block.span())
                .filter(block -> block.overlaps(span))
                .findFirst();
    }

    private String words(Passage passage) {
        return passage.span().of(desk.read(passage.text()).words());
    }
}
